import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { alreadyExists, type FieldError, validationFailed } from '../../../platform/errors/index.js';
import { fold } from '../../../utils/text.js';
import { limits } from '../import/import-product.js';
import { readOptions } from '../queries/get-admin-product.js';
import { optionsKey } from '../variant-options.js';
import { changeProduct, type ProductTarget } from './change-product.js';
import { findVariants } from './find-variants.js';
import { assertPrices, makeVariants, type VariantPattern } from './make-variants.js';
import type { KnownOption } from './match-options.js';
import { assertOwnImage } from './set-images.js';

interface ChosenValue {
  name: string;
  value: string;
}

interface NewVariant extends ProductTarget {
  /** One value of each option of the product. */
  options: ChosenValue[];
  pattern: VariantPattern;
  sku: string | undefined;
  imageId: string | null;
}

/** Adds a variant to a product. Throws `already_exists` where one, sold or archived, has these options, or the sku. */
export async function createVariant(tx: Tx, { options: chosen, pattern, sku, imageId, ...target }: NewVariant) {
  let id = '';
  await changeProduct(tx, target, async (product) => {
    const { options, valueIds } = chooseValues(await readOptions(tx, product.id), chosen);
    assertPrices(pattern, 'compareAtPrice');
    if (imageId) await assertOwnImage(tx, product.id, imageId);
    const position = await placeFor(tx, product.id, options);
    const combination = { options, valueIds, position };
    [id = ''] = await makeVariants(tx, { product, combinations: [combination], pattern, imageId, sku });
    const after = { ...pattern, options, sku, imageId };
    return { action: 'variant:create', subjectId: id, before: null, after };
  });
  return id;
}

/** Behind the other variants. Throws `already_exists` with the one that has the same options. */
async function placeFor(tx: Tx, productId: string, options: Record<string, string>): Promise<number> {
  const { rows } = await sql<{ count: number | string; last: number | null }>(
    tx,
    'SELECT COUNT(*) AS count, MAX(position) AS last FROM variants WHERE product_id = ?',
    [productId],
  );
  const [same] = await findVariants(tx, productId, optionsKey(options));
  if (same) {
    throw alreadyExists({
      detail: same.isArchived ? 'An archived variant has these options; make it active again.' : 'It has that variant.',
      extra: { variantId: same.id },
    });
  }
  if (Number(rows[0]?.count) >= limits.variants) {
    const message = `a product has at most ${limits.variants} variants, archived ones included`;
    throw validationFailed({ errors: [{ path: 'options', message }] });
  }
  return (rows[0]?.last ?? -1) + 1;
}

/** The values that are meant, in the order of the product's options. Throws `validation_failed`. */
function chooseValues(
  known: KnownOption[],
  chosen: ChosenValue[],
): { options: Record<string, string>; valueIds: string[] } {
  const errors: FieldError[] = [];
  const byOption = new Map<string, { id: string; value: string }>();
  for (const [index, { name, value }] of chosen.entries()) {
    const option = known.find((one) => fold(one.name) === fold(name));
    const found = option?.values.find((one) => fold(one.value) === fold(value));
    if (!option) errors.push({ path: `options.${index}.name`, message: 'is no option of this product' });
    else if (!found) errors.push({ path: `options.${index}.value`, message: `is no value of ${option.name}` });
    else if (byOption.has(option.id)) errors.push({ path: `options.${index}.name`, message: 'occurs twice' });
    else byOption.set(option.id, found);
  }
  const missing = known.filter(({ id }) => !byOption.has(id)).map(({ name }) => name);
  if (errors.length === 0 && missing.length > 0) {
    errors.push({ path: 'options', message: `must have a value for ${missing.join(', ')}` });
  }
  if (errors.length > 0) throw validationFailed({ errors });
  const values = known.map(({ id, name }) => [name, byOption.get(id)?.value ?? ''] as const);
  return { options: Object.fromEntries(values), valueIds: known.map(({ id }) => byOption.get(id)?.id ?? '') };
}
