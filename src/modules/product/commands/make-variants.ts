import { Variant } from '../../../models/product/variant.js';
import { VariantOptionValue } from '../../../models/product/variant-option-value.js';
import { isDuplicate, TransactionConflict } from '../../../platform/database/errors.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { alreadyExists, validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { optionsKey, variantName } from '../variant-options.js';
import type { Combination } from './plan-options.js';
import { openStockLevels } from './set-stock.js';
import { makeSkus } from './skus.js';

/** What new variants start with. */
export interface VariantPattern {
  price: number;
  compareAtPrice: number | null;
  trackStock: boolean;
  maxPerOrder: number | null;
}

interface NewVariants {
  product: { id: string; slug: string; name: string };
  combinations: Combination[];
  pattern: VariantPattern;
  imageId?: string | null;
  /** Of the only combination; made of its options where none is given. */
  sku?: string | undefined;
}

/** Adds variants to a locked product, with an empty stock level each where they are tracked. Gives their ids. */
export async function makeVariants(tx: Tx, { product, combinations, pattern, imageId = null, sku }: NewVariants) {
  if (combinations.length === 0) return [];
  const options = combinations.map((combination) => combination.options);
  const skus = sku === undefined ? await makeSkus(tx, product.slug, options) : [sku];
  const rows = combinations.map((combination, index) => ({
    id: newId('var'),
    productId: product.id,
    sku: skus[index] ?? '',
    name: variantName(product.name, combination.options),
    options: combination.options,
    optionsKey: optionsKey(combination.options),
    position: combination.position,
    imageId,
    importedStock: null,
    ...pattern,
  }));
  await writingSku(sku, () => Variant.bulkCreate(rows, { transaction: tx.transaction }));
  const values = combinations.flatMap(({ valueIds }, index) =>
    valueIds.map((optionValueId) => ({ variantId: rows[index]?.id ?? '', optionValueId })),
  );
  if (values.length > 0) await VariantOptionValue.bulkCreate(values, { transaction: tx.transaction });
  const ids = rows.map(({ id }) => id);
  if (pattern.trackStock) {
    await openStockLevels(
      tx,
      ids.map((variantId) => ({ variantId, onHand: 0, backorderLimit: 0 })),
    );
  }
  return ids;
}

/** Runs what writes a sku: a chosen one that another variant has is `already_exists`, a made one is made anew. */
export async function writingSku(chosen: string | undefined, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    if (chosen === undefined) throw new TransactionConflict('a sku was taken meanwhile');
    throw alreadyExists({ detail: `Another variant has the sku "${chosen}".` });
  }
}

/** Throws `validation_failed` where the crossed-out price is not above the price. */
export function assertPrices(
  { price, compareAtPrice }: { price: number; compareAtPrice: number | null },
  path: string,
): void {
  if (compareAtPrice === null || compareAtPrice > price) return;
  throw validationFailed({ errors: [{ path, message: 'must be above the price' }] });
}
