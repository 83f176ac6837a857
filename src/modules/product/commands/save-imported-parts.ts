import { ProductImage } from '../../../models/product/product-image.js';
import { ProductOption } from '../../../models/product/product-option.js';
import { ProductOptionValue } from '../../../models/product/product-option-value.js';
import { Variant } from '../../../models/product/variant.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { fold } from '../../../utils/text.js';
import { type ImportImage, type ImportProduct, RowProblem } from '../import/import-product.js';
import { mediaUrl } from '../media/shown-image.js';

/** The product that is written to. */
export interface Target {
  productId: string;
  /** It was made just now: there is nothing of it yet. */
  isNew: boolean;
}

interface SavedParts {
  /** By address, or by folded option name and value. */
  ids: Map<string, string>;
  changed: boolean;
}

/** New images go behind those that are there. */
export async function saveImages(tx: Tx, { productId, isNew }: Target, images: ImportImage[]): Promise<SavedParts> {
  const { transaction } = tx;
  const known = isNew ? [] : await ProductImage.findAll({ where: { productId }, transaction });
  // Our own files name the shop's own pictures by their public address.
  const ids = new Map(known.flatMap(({ id, url }) => [url, mediaUrl(url)].map((one) => [one, id] as const)));
  const added = images
    .filter(({ url }) => !ids.has(url))
    .map(({ url, alt }, index) => ({ id: newId('img'), productId, url, alt, position: known.length + index }));
  if (added.length > 0) await ProductImage.bulkCreate(added, { transaction });
  for (const { url, id } of added) ids.set(url, id);
  return { ids, changed: added.length > 0 };
}

/** The key under which `saveOptions` gives the id of an option's value. */
export const optionValueKey = (name: string, value: string): string => `${fold(name)}\n${fold(value)}`;

/** Every variant has a value of each option, so a file that names others would leave the product with variants of two kinds. */
async function assertSameOptions(
  tx: Tx,
  productId: string,
  known: ProductOption[],
  source: ImportProduct,
): Promise<void> {
  const { row, options, variants } = source;
  const names = new Set(options.map(fold));
  if (variants.length === 0 || (names.size === known.length && known.every(({ nameKey }) => names.has(nameKey))))
    return;
  const count = await Variant.count({ where: { productId, archived: false }, transaction: tx.transaction });
  if (count === 0) return;
  const listed = (list: string[]) => list.join(', ') || 'no option';
  const has = `${listed(known.map(({ name }) => name))} in the shop and ${listed(options)} in the file`;
  throw new RowProblem(row, `the product has ${has}: make them the same first`);
}

/** The options of a product that is new, and values that it does not have yet, in the order of the file. */
export async function saveOptions(tx: Tx, { productId, isNew }: Target, source: ImportProduct): Promise<SavedParts> {
  const { transaction } = tx;
  const known = isNew ? [] : await ProductOption.findAll({ where: { productId }, transaction });
  if (!isNew) await assertSameOptions(tx, productId, known, source);
  const options = new Map(known.map((option) => [option.nameKey, option]));
  const optionId = known.map(({ id }) => id);
  const values = known.length === 0 ? [] : await ProductOptionValue.findAll({ where: { optionId }, transaction });
  const nameOf = new Map(known.map((option) => [option.id, option.nameKey]));
  const ids = new Map(values.map((row) => [optionValueKey(nameOf.get(row.optionId) ?? '', row.value), row.id]));
  const before = options.size + ids.size;
  for (const name of source.options) {
    let option = options.get(fold(name));
    if (!option) {
      const position = options.size;
      option = await ProductOption.create(
        { id: newId('opt'), productId, name, nameKey: fold(name), position },
        { transaction },
      );
      options.set(option.nameKey, option);
    }
    await addValues(tx, option, source, ids);
  }
  return { ids, changed: options.size + ids.size > before };
}

async function addValues(
  tx: Tx,
  option: ProductOption,
  source: ImportProduct,
  ids: Map<string, string>,
): Promise<void> {
  const optionName = source.options.find((name) => fold(name) === option.nameKey) ?? '';
  const offset = [...ids.keys()].filter((key) => key.startsWith(`${option.nameKey}\n`)).length;
  const added = new Map<string, { id: string; optionId: string; value: string; valueKey: string; position: number }>();
  for (const { options } of source.variants) {
    const value = options[optionName];
    if (value === undefined) continue;
    const key = optionValueKey(optionName, value);
    if (ids.has(key) || added.has(key)) continue;
    const position = offset + added.size;
    added.set(key, { id: newId('optv'), optionId: option.id, value, valueKey: fold(value), position });
  }
  if (added.size > 0) await ProductOptionValue.bulkCreate([...added.values()], { transaction: tx.transaction });
  for (const [key, { id }] of added) ids.set(key, id);
}
