import { Category } from '../../../src/models/product/category.js';
import { ProductImage } from '../../../src/models/product/product-image.js';
import { ProductOption } from '../../../src/models/product/product-option.js';
import { ProductOptionValue } from '../../../src/models/product/product-option-value.js';
import { deleteVariants } from '../../../src/modules/product/commands/remove-variants.js';
import { systemContext } from '../../../src/platform/context.js';
import { inTransaction } from '../../../src/platform/database/transaction.js';
import { newId } from '../../../src/platform/ids.js';
import { buildProduct } from '../../factories/product.js';
import type { Arrangements } from '../arrangement.js';

async function category(parentId: string | null = null): Promise<{ categoryId: string }> {
  const id = newId('cat');
  const path = `${parentId ? `/${parentId}` : ''}/${id}/`;
  await Category.create({ id, parentId, slug: id.slice(4).toLowerCase(), name: 'Shoes', position: 0, path });
  return { categoryId: id };
}

const slug = () => `slug-${newId('adj').slice(4).toLowerCase()}`;

const price = (amount: number) => ({ amount, currency: 'USD' });
const image = { url: 'https://example.com/boot.jpg', alt: 'A boot' };

/** A product with an option and a picture, and the ids of its parts. */
async function product(): Promise<{ productId: string; variantId: string; optionId: string; valueId: string }> {
  const { id: productId, variants } = await buildProduct({
    images: [image],
    variants: [{ options: { Size: 'S' }, stock: 0 }, { options: { Size: 'M' } }],
  });
  const option = await ProductOption.findOne({ where: { productId }, rejectOnEmpty: true });
  const value = await ProductOptionValue.findOne({ where: { optionId: option.id }, rejectOnEmpty: true });
  return { productId, variantId: String(variants[0]?.id), optionId: option.id, valueId: value.id };
}

async function productParams(): Promise<{ productId: string }> {
  return { productId: (await product()).productId };
}

async function variantParams(): Promise<{ productId: string; variantId: string }> {
  const { productId, variantId } = await product();
  return { productId, variantId };
}

async function imageOf(productId: string): Promise<string> {
  return (await ProductImage.findOne({ where: { productId }, rejectOnEmpty: true })).id;
}

/** What staff do with categories, products and variants. */
export const catalogueArrangements: Arrangements = {
  'GET /v1/admin/categories': () => ({}),
  'GET /v1/admin/categories/{categoryId}': async () => ({ params: await category() }),
  'POST /v1/admin/categories': async () => ({
    body: { name: 'Boots', slug: slug(), parentId: (await category()).categoryId },
  }),
  'PATCH /v1/admin/categories/{categoryId}': async () => ({
    params: await category(),
    body: { name: 'Boots', slug: slug() },
  }),
  'POST /v1/admin/categories/{categoryId}/move': async () => ({
    params: await category(),
    body: { parentId: (await category()).categoryId, position: 0 },
  }),
  'POST /v1/admin/categories/reorder': async () => {
    const { categoryId } = await category();
    return { body: { parentId: categoryId, categoryIds: [(await category(categoryId)).categoryId] } };
  },
  'DELETE /v1/admin/categories/{categoryId}': async () => ({ params: await category() }),
  'POST /v1/admin/products': async () => ({
    body: {
      name: 'Boot',
      slug: slug(),
      description: 'Warm.',
      status: 'active',
      ...(await category()),
      brand: 'Rustic',
      seoTitle: 'A boot',
      seoDescription: 'A warm boot',
      tags: ['winter'],
      images: [image],
      options: [{ name: 'Size', values: [{ value: '42' }] }],
      variant: { price: price(100), compareAtPrice: price(200), maxPerOrder: 5, trackStock: true, sku: slug() },
    },
  }),
  'PATCH /v1/admin/products/{productId}': async () => ({
    params: await productParams(),
    body: {
      name: 'Boot',
      slug: slug(),
      description: 'Warm.',
      status: 'archived',
      ...(await category()),
      brand: null,
      seoTitle: 'A boot',
      seoDescription: 'A warm boot',
      tags: ['winter'],
    },
  }),
  'DELETE /v1/admin/products/{productId}': async () => ({
    params: { productId: (await buildProduct({ variants: [{ stock: 0 }] })).id },
  }),
  'PUT /v1/admin/products/{productId}/options': async () => {
    const { productId, optionId, valueId } = await product();
    const options = [{ id: optionId, name: 'Length', values: [{ id: valueId, value: 'Short' }] }];
    return { params: { productId }, body: { options, generate: 'all', price: price(100) } };
  },
  'PUT /v1/admin/products/{productId}/images': async () => ({
    params: await productParams(),
    body: { images: [image] },
  }),
  'POST /v1/admin/products/{productId}/variants': async () => {
    const { productId, variantId } = await product();
    await inTransaction(systemContext('test'), (tx) => deleteVariants(tx, [variantId]));
    return {
      params: { productId },
      body: {
        options: [{ name: 'Size', value: 'S' }],
        price: price(100),
        compareAtPrice: price(200),
        sku: slug(),
        maxPerOrder: 5,
        trackStock: true,
        imageId: await imageOf(productId),
      },
    };
  },
  'PATCH /v1/admin/products/{productId}/variants/{variantId}': async () => {
    const params = await variantParams();
    const imageId = await imageOf(params.productId);
    const prices = { price: price(100), compareAtPrice: price(200) };
    return { params, body: { sku: slug(), ...prices, maxPerOrder: 5, imageId, status: 'archived' } };
  },
  'DELETE /v1/admin/products/{productId}/variants/{variantId}': async () => ({ params: await variantParams() }),
  'PUT /v1/admin/products/{productId}/variants/{variantId}/tracking': async () => ({
    params: await variantParams(),
    body: { trackStock: true, onHand: 5 },
  }),
  'POST /v1/admin/products/bulk-status': async () => ({
    body: { productIds: [(await product()).productId], status: 'archived' },
  }),
  'POST /v1/admin/variants/bulk-price': async () => ({
    body: { variantIds: [(await product()).variantId], change: { kind: 'percent', percent: -12.5 } },
  }),
};
