import { Variant } from '../../../models/product/variant.js';
import { VariantOptionValue } from '../../../models/product/variant-option-value.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { type ImportProduct, type ImportVariant, RowProblem } from '../import/import-product.js';
import { normalizeSku, optionsKey, variantName } from '../variant-options.js';
import { changedFields } from './changed-fields.js';
import { optionValueKey, type Target } from './save-imported-parts.js';
import { openStockLevels, setStockCount } from './set-stock.js';
import { skuCandidates, takenSkus } from './skus.js';
import { levelToCount } from './stock-location.js';

interface Parts extends Target {
  slug: string;
  source: ImportProduct;
  imageIds: Map<string, string>;
  optionValueIds: Map<string, string>;
}

/** What the product's own row takes from its variants. */
export type VariantFacts = Pick<Variant, 'sku' | 'options' | 'price'>;

/** Adds and changes the variants of a product. They are known by their options. */
export async function saveVariants(tx: Tx, parts: Parts): Promise<{ all: VariantFacts[]; changed: boolean }> {
  const { productId, isNew, source } = parts;
  const { transaction } = tx;
  const order = ['position', 'id'];
  const where = { productId, archived: false };
  const known = isNew ? [] : await Variant.findAll({ where, order, transaction });
  const byKey = new Map(known.map((variant) => [variant.optionsKey, variant]));
  const added = source.variants.filter((variant) => !byKey.has(optionsKey(variant.options)));
  const rows = await addVariants(tx, parts, added, (known.at(-1)?.position ?? -1) + 1);
  let changed = added.length > 0;
  for (const variant of source.variants) {
    const row = byKey.get(optionsKey(variant.options));
    if (row && (await updateVariant(tx, parts, row, variant))) changed = true;
  }
  return { all: [...known, ...rows], changed };
}

async function addVariants(tx: Tx, parts: Parts, added: ImportVariant[], offset: number): Promise<VariantFacts[]> {
  if (added.length === 0) return [];
  const { transaction } = tx;
  const { productId, slug, source, imageIds, optionValueIds } = parts;
  const skus = await newSkus(tx, slug, added);
  const rows = added.map((variant, index) => ({
    id: newId('var'),
    productId,
    sku: skus[index] ?? '',
    name: variantName(source.name, variant.options),
    options: variant.options,
    optionsKey: optionsKey(variant.options),
    price: variant.price,
    compareAtPrice: variant.compareAtPrice,
    trackStock: variant.trackStock,
    maxPerOrder: variant.maxPerOrder ?? null,
    position: offset + index,
    imageId: imageIds.get(variant.imageUrl ?? '') ?? null,
    importedStock: variant.stock,
  }));
  await Variant.bulkCreate(rows, { transaction });
  const values = rows.flatMap(({ id, options }) =>
    Object.entries(options).map(([name, value]) => ({
      variantId: id,
      optionValueId: optionValueIds.get(optionValueKey(name, value)) ?? '',
    })),
  );
  if (values.length > 0) await VariantOptionValue.bulkCreate(values, { transaction });
  const tracked = added.flatMap((variant, index) => {
    const id = rows[index]?.id;
    return variant.trackStock && id ? [levelOf(id, variant)] : [];
  });
  await openStockLevels(tx, tracked);
  return rows;
}

const levelOf = (variantId: string, { stock, backorderLimit }: ImportVariant) => ({
  variantId,
  onHand: stock ?? 0,
  backorderLimit,
});

/** A sku for each variant: the file's own, which nobody else may have, or one made of its options, numbered if taken. */
async function newSkus(tx: Tx, slug: string, variants: ImportVariant[]): Promise<string[]> {
  const used = new Set<string>();
  const skus: string[] = [];
  for (const { sku: own, options, row } of variants) {
    const given = own === null ? null : normalizeSku(own);
    const candidates = given === null ? skuCandidates(slug, options) : [given];
    const taken = await takenSkus(tx, candidates);
    const sku = candidates.find((candidate) => !taken.has(candidate) && !used.has(candidate));
    if (!sku) throw new RowProblem(row, `the sku "${candidates[0]}" is that of another variant`);
    used.add(sku);
    skus.push(sku);
  }
  return skus;
}

async function updateVariant(tx: Tx, parts: Parts, row: Variant, variant: ImportVariant): Promise<boolean> {
  const { imageIds, source } = parts;
  const isOwn = source.sourceKey === null;
  const imageId = imageIds.get(variant.imageUrl ?? '');
  const sku = variant.sku === null ? row.sku : normalizeSku(variant.sku);
  if (sku !== row.sku && (await takenSkus(tx, [sku])).size > 0) {
    throw new RowProblem(variant.row, `the sku "${sku}" is that of another variant`);
  }
  const changes = changedFields(row, {
    sku,
    name: variantName(source.name, row.options),
    price: variant.price,
    compareAtPrice: variant.compareAtPrice,
    // Once tracked, always: there is a ledger, and orders hold units of it.
    trackStock: row.trackStock || variant.trackStock,
    imageId: imageId ?? row.imageId,
    maxPerOrder: variant.maxPerOrder === undefined ? row.maxPerOrder : variant.maxPerOrder,
    // Of our own files no stock is taken over: what another file brought last stays what it is compared with.
    importedStock: isOwn ? row.importedStock : (variant.stock ?? row.importedStock),
  });
  const hasNewStock = variant.trackStock && (await updateStock(tx, row, variant, isOwn));
  if (Object.keys(changes).length > 0) {
    await row.update({ ...changes, version: row.version + 1 }, { transaction: tx.transaction });
  }
  return hasNewStock || Object.keys(changes).length > 0;
}

/** Takes the file's stock over where it names another number than the last time. True where a level was changed. */
async function updateStock(tx: Tx, row: Variant, variant: ImportVariant, isOwn: boolean): Promise<boolean> {
  const levelId = await levelToCount(tx, row.id);
  if (levelId === null) {
    await openStockLevels(tx, [levelOf(row.id, variant)]);
    return true;
  }
  // Our own files hold what there was when they were written: units that were sold since must not come back.
  const onHand = isOwn || variant.stock === row.importedStock ? null : variant.stock;
  const result = await setStockCount(tx, levelId, { onHand, backorderLimit: variant.backorderLimit, isOwn });
  if ('hasChanged' in result) return result.hasChanged;
  const held = `${result.reserved} are promised to orders`;
  throw new RowProblem(variant.row, `the stock cannot be ${variant.stock}: ${held}`);
}
