import { dbNow, forUpdate, fromJson, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { groupBy } from '../../../utils/group-by.js';
import { readOptions } from '../queries/get-admin-product.js';
import { optionsKey } from '../variant-options.js';
import { changeProduct, type LockedProduct, type ProductTarget } from './change-product.js';
import { makeVariants } from './make-variants.js';
import type { GivenOption } from './match-options.js';
import { placeVariants } from './place-variants.js';
import { type OptionsPlan, planOptions } from './plan-options.js';
import { type FindUsedVariants, removeVariants } from './remove-variants.js';
import { deleteOptions, insertOptions, renameOptions } from './write-options.js';

interface OptionChanges extends ProductTarget {
  /** All of them, in their order. */
  options: GivenOption[];
  /** Which combinations without a variant are to get one. */
  generate: 'new' | 'all' | 'none';
  /** Of new variants; the lowest of the product where none is given. */
  price: number | undefined;
}

/**
 * Gives a product exactly these options and values. Variants follow: renamed with them, made for new combinations, and
 * deleted, or archived where they must be kept, with a value that is taken out. A combination that is wanted again gets
 * its archived variant back. Throws `validation_failed`, and `in_use` where several variants would become the same.
 */
export function setOptions(
  tx: Tx,
  { options: wanted, generate, price, ...target }: OptionChanges,
  findUsed: FindUsedVariants,
): Promise<void> {
  return changeProduct(tx, target, async (product) => {
    const current = await readOptions(tx, product.id);
    const variants = await lockVariants(tx, product.id);
    const sold = variants.filter(({ isArchived }) => !isArchived);
    const plan = planOptions({ current, wanted, variants: sold, generate });
    const removed = await removeVariants(tx, plan.removed, findUsed);
    await deleteOptions(tx, current, plan.options);
    await renameOptions(tx, plan.options);
    await insertOptions(tx, product.id, plan.options);
    const changed = await placeVariants(tx, product, plan.kept);
    const restored = await restore(tx, product, plan, variants);
    const made = await make(tx, product, plan, { price, sold, restored });
    const after = { options: await readOptions(tx, product.id) };
    const outcome = { changed, made, restored: restored.map(({ variantId }) => variantId), ...removed };
    const isSame = Object.values(outcome).every((part) => (Array.isArray(part) ? part.length : part) === 0);
    return {
      action: 'product:set_options',
      before: { options: current },
      after: isSame ? after : { ...after, variants: outcome },
    };
  });
}

interface LockedVariant {
  id: string;
  sku: string;
  options: Record<string, string>;
  price: number;
  trackStock: boolean;
  isArchived: boolean;
  valueIds: string[];
}

/** The variants of a locked product by id, archived ones too, with the values they have. */
async function lockVariants(tx: Tx, productId: string): Promise<LockedVariant[]> {
  const { rows } = await sql<
    Record<'id' | 'sku', string> & Record<'options' | 'price' | 'tracked' | 'archived', unknown>
  >(
    tx,
    `SELECT id, sku, options, price, track_stock AS tracked, archived FROM variants WHERE product_id = ? ORDER BY id ${forUpdate}`,
    [productId],
  );
  const values = await sql<{ variantId: string; valueId: string }>(
    tx,
    `SELECT x.variant_id AS variantId, x.option_value_id AS valueId FROM variant_option_values x
     JOIN variants v ON v.id = x.variant_id WHERE v.product_id = ?`,
    [productId],
  );
  const byVariant = groupBy(values.rows, ({ variantId }) => variantId);
  return rows.map(({ id, sku, options, price, tracked, archived }) => ({
    id,
    sku,
    options: fromJson<Record<string, string>>(options),
    price: Number(price),
    trackStock: Boolean(tracked),
    isArchived: Boolean(archived),
    valueIds: (byVariant.get(id) ?? []).map(({ valueId }) => valueId),
  }));
}

/** Archived variants whose combination is wanted again, the newest of each. */
async function restore(
  tx: Tx,
  product: LockedProduct,
  { missing }: OptionsPlan,
  variants: LockedVariant[],
): Promise<OptionsPlan['kept']> {
  const archived = new Map(
    variants.filter(({ isArchived }) => isArchived).map(({ id, options }) => [optionsKey(options), id]),
  );
  const restored = missing.flatMap((combination) => {
    const variantId = archived.get(optionsKey(combination.options));
    return variantId ? [{ ...combination, variantId }] : [];
  });
  const ids = restored.map(({ variantId }) => variantId);
  if (ids.length > 0) {
    await sql(tx, `UPDATE variants SET archived = 0, updated_at = ${dbNow} WHERE id IN (${marks(ids.length)})`, ids);
    await placeVariants(tx, product, restored);
  }
  return restored;
}

async function make(
  tx: Tx,
  product: LockedProduct,
  { missing }: OptionsPlan,
  { price, sold, restored }: { price: number | undefined; sold: LockedVariant[]; restored: OptionsPlan['kept'] },
): Promise<number> {
  const done = new Set(restored.map(({ position }) => position));
  const combinations = missing.filter(({ position }) => !done.has(position));
  if (combinations.length === 0) return 0;
  const [cheapest] = sold.toSorted((a, b) => a.price - b.price);
  const ofNew = price ?? cheapest?.price;
  if (ofNew === undefined) {
    throw validationFailed({ errors: [{ path: 'price', message: 'is needed for the first variants' }] });
  }
  const trackStock = sold[0]?.trackStock ?? true;
  const pattern = { price: ofNew, compareAtPrice: null, trackStock, maxPerOrder: null };
  return (await makeVariants(tx, { product, combinations, pattern })).length;
}
