import { Variant } from '../../../models/product/variant.js';
import { dbNow, forUpdate, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { alreadyExists, notFound, validationFailed } from '../../../platform/errors/index.js';
import { fold } from '../../../utils/text.js';
import { getAdminVariant, readOptions, type VariantView } from '../queries/get-admin-product.js';
import { optionsKey } from '../variant-options.js';
import { changeProduct, type LockedProduct, type ProductTarget } from './change-product.js';
import { changedFields } from './changed-fields.js';
import { findVariants } from './find-variants.js';
import { assertPrices, writingSku } from './make-variants.js';
import { placeVariants } from './place-variants.js';
import { archiveVariants } from './remove-variants.js';
import { assertOwnImage } from './set-images.js';

type Fields = Pick<VariantView, 'sku' | 'price' | 'compareAtPrice' | 'maxPerOrder' | 'imageId'>;

interface VariantChanges extends ProductTarget {
  variantId: string;
  fields: { [K in keyof Fields]?: Fields[K] | undefined };
  isArchived: boolean | undefined;
}

/** Changes a variant, archives it or makes it active again. Throws `already_exists` for a sku that another one has. */
export function updateVariant(tx: Tx, { variantId, fields, isArchived, ...target }: VariantChanges): Promise<void> {
  return changeProduct(tx, target, async (product) => {
    const variant = await lockVariant(tx, product.id, variantId);
    const wanted = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const changes = changedFields<Partial<Fields>>(variant, wanted);
    assertPrices({ ...variant, ...changes }, 'compareAtPrice');
    if (changes.imageId) await assertOwnImage(tx, product.id, changes.imageId);
    await write(tx, variant, changes);
    if (isArchived === true && !variant.isArchived) await archiveVariants(tx, [variantId]);
    if (isArchived === false && variant.isArchived) await restoreVariant(tx, product, variant);
    const after = await getAdminVariant(tx, variantId);
    return { action: 'variant:update', subjectId: variantId, before: variant, after };
  });
}

/** Locks a variant of a locked product. Throws `not_found`. */
export async function lockVariant(tx: Tx, productId: string, variantId: string): Promise<VariantView> {
  const { rows } = await sql(tx, `SELECT id FROM variants WHERE id = ? AND product_id = ? ${forUpdate}`, [
    variantId,
    productId,
  ]);
  if (rows.length === 0) throw notFound();
  return getAdminVariant(tx, variantId);
}

async function write(tx: Tx, { id }: VariantView, changes: Partial<Fields>): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  const { transaction } = tx;
  await writingSku(changes.sku ?? '', () => Variant.update(changes, { where: { id }, transaction }));
  await sql(tx, 'UPDATE variants SET version = version + 1 WHERE id = ?', [id]);
}

/** Sells an archived variant again, where the product still has its options and no other variant took its place. */
async function restoreVariant(tx: Tx, product: LockedProduct, { id, options }: VariantView): Promise<void> {
  const key = optionsKey(options);
  const [same] = await findVariants(tx, product.id, key);
  if (same && !same.isArchived) {
    throw alreadyExists({ detail: 'Another variant has its options.', extra: { variantId: same.id } });
  }
  const known = await readOptions(tx, product.id);
  const values = known.map(({ name, values }) => {
    const [, own] = Object.entries(options).find(([option]) => fold(option) === fold(name)) ?? [];
    return { name, value: values.find(({ value }) => own !== undefined && fold(value) === fold(own)) };
  });
  const now = Object.fromEntries(values.map(({ name, value }) => [name, value?.value ?? '']));
  if (optionsKey(now) !== key) {
    throw validationFailed({
      errors: [{ path: 'status', message: 'the product has not all of its options any more' }],
    });
  }
  const valueIds = values.flatMap(({ value }) => value?.id ?? []);
  await sql(tx, `UPDATE variants SET archived = 0, updated_at = ${dbNow} WHERE id = ?`, [id]);
  const { rows } = await sql<{ position: number }>(tx, 'SELECT position FROM variants WHERE id = ?', [id]);
  await placeVariants(tx, product, [{ variantId: id, options: now, valueIds, position: rows[0]?.position ?? 0 }]);
}
