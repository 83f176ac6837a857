import { expect } from 'vitest';
import { Product } from '../../src/models/product/product.js';
import { ProductOption } from '../../src/models/product/product-option.js';
import { ProductOptionValue } from '../../src/models/product/product-option-value.js';
import { ProductTag } from '../../src/models/product/product-tag.js';
import { Variant } from '../../src/models/product/variant.js';
import { VariantOptionValue } from '../../src/models/product/variant-option-value.js';
import { lowestPrice, nameKey, searchText } from '../../src/modules/product/derived-fields.js';
import { optionsKey } from '../../src/modules/product/variant-options.js';

/** The product's row is what its parts make of it, and its variants are what its options allow. Gives its version. */
export async function expectConsistent(productId: string): Promise<number> {
  const product = await Product.findByPk(productId, { rejectOnEmpty: true });
  const all = await Variant.findAll({ where: { productId } });
  const sold = all.filter(({ archived }) => !archived);
  const tags = (await ProductTag.findAll({ where: { productId } })).map(({ tag }) => tag);
  expect({ search: product.searchText, price: product.minPrice, name: product.nameKey }).toEqual({
    search: searchText({ ...product.get(), tags }, sold),
    price: lowestPrice(sold),
    name: nameKey(product.name),
  });
  expect(new Set(sold.map(({ options }) => optionsKey(options))).size).toBe(sold.length);
  for (const { id, archived, options, optionsKey: key } of all) expect(key).toBe(archived ? id : optionsKey(options));
  await expectLinked(productId, sold);
  return product.version;
}

/** A sold variant has one value of each option, or of some where an import left others out, and is called after them. */
async function expectLinked(productId: string, sold: Variant[]): Promise<void> {
  const options = await ProductOption.findAll({ where: { productId } });
  const values = await ProductOptionValue.findAll({ where: { optionId: options.map(({ id }) => id) } });
  const links = await VariantOptionValue.findAll({ where: { optionValueId: values.map(({ id }) => id) } });
  const nameOf = new Map(options.map(({ id, name }) => [id, name]));
  for (const variant of sold) {
    const own = links.filter(({ variantId }) => variantId === variant.id);
    const linked = own.map(({ optionValueId }) => {
      const value = values.find(({ id }) => id === optionValueId);
      return [nameOf.get(value?.optionId ?? ''), value?.value ?? ''];
    });
    expect(Object.fromEntries(linked)).toEqual(variant.options);
    expect(own.length).toBe(Object.keys(variant.options).length);
  }
  const soldIds = new Set(sold.map(({ id }) => id));
  expect(links.filter(({ variantId }) => !soldIds.has(variantId))).toEqual([]);
}
