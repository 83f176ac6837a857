import { Category } from '../../../src/models/product/category.js';
import { Product } from '../../../src/models/product/product.js';
import { Stocktake } from '../../../src/models/product/stocktake.js';
import { putNotice } from '../../../src/modules/notices/commands/put-notice.js';
import { unsubscribeToken } from '../../../src/modules/notices/unsubscribe-token.js';
import { createStocktake } from '../../../src/modules/product/commands/stocktakes.js';
import { transferStock } from '../../../src/modules/product/commands/transfer-stock.js';
import { systemContext } from '../../../src/platform/context.js';
import { inTransaction } from '../../../src/platform/database/transaction.js';
import { newId } from '../../../src/platform/ids.js';
import { buildCollection } from '../../factories/collection.js';
import { buildLevelAt, buildLocation } from '../../factories/location.js';
import { buildShopper } from '../../factories/user.js';
import { type BuiltVariant, buildVariant } from '../../factories/variant.js';
import type { Arrangements } from '../arrangement.js';

async function slugOfProduct(): Promise<string> {
  const { productId } = await buildVariant();
  return (await Product.findByPk(productId, { rejectOnEmpty: true })).slug;
}

async function slugOfCategory(): Promise<string> {
  const id = newId('cat');
  const slug = `category-${id.slice(4).toLowerCase()}`;
  await Category.create({ id, parentId: null, slug, name: 'Shoes', position: 0, path: `/${id}/` });
  return slug;
}

async function level(): Promise<{ levelId: string }> {
  const { levelId } = await buildVariant();
  return { levelId: String(levelId) };
}

/** A variant that the shopper waits for. */
async function wishOf({ id, email }: { id: string; email: string }): Promise<{ variantId: string }> {
  const { variantId } = await buildVariant({ onHand: 0 });
  await inTransaction(systemContext('test'), (tx) => putNotice(tx, { variantId, email, userId: id }));
  return { variantId };
}

async function transfer(): Promise<string> {
  const { variantId } = await buildVariant();
  const [fromLocationId, toLocationId] = [await buildLocation(), await buildLocation()];
  await buildLevelAt(fromLocationId, variantId);
  const given = { fromLocationId, toLocationId, items: [{ variantId, quantity: 1 }], note: null };
  return inTransaction(systemContext('test'), (tx) => transferStock(tx, given));
}

async function stocktake(): Promise<{ stocktakeId: string }> {
  const locationId = await buildLocation();
  const make = { locationId, categoryId: null, note: null };
  return { stocktakeId: await inTransaction(systemContext('test'), (tx) => createStocktake(tx, make)) };
}

const stockOf = ({ variantId, sku }: BuiltVariant) => ({ variantId, sku });

export const productArrangements: Arrangements = {
  'GET /v1/categories': () => ({}),
  'GET /v1/categories/{idOrSlug}': async () => ({ params: { idOrSlug: await slugOfCategory() } }),
  'GET /v1/products': async () => ({
    query: {
      category: await slugOfCategory(),
      collection: (await buildCollection()).slug,
      minPrice: '0',
      maxPrice: '100000',
      inStock: 'true',
      tag: 'summer',
      q: 'shoe',
      sort: 'price',
      'option.size': 'M',
    },
  }),
  'GET /v1/search': async () => ({
    query: {
      category: await slugOfCategory(),
      collection: 'summer-sale',
      minPrice: '0',
      maxPrice: '100000',
      inStock: 'true',
      tag: 'summer',
      q: 'shoe',
      sort: 'relevance',
      'option.size': 'M',
    },
  }),
  'GET /v1/search/suggest': () => ({ query: { q: 'sho', limit: '3' } }),
  'GET /v1/products/{idOrSlug}': async () => ({ params: { idOrSlug: await slugOfProduct() } }),
  'GET /v1/admin/search/synonyms': () => ({}),
  'PUT /v1/admin/search/synonyms': () => ({ body: { groups: [['sofa', 'couch']] } }),
  'PUT /v1/variants/{variantId}/notice': async ({ caller }) => {
    const params = { variantId: (await buildVariant({ onHand: 0 })).variantId };
    const draft = { variantId: (await buildVariant({ onHand: 0, status: 'draft' })).variantId };
    return {
      params,
      body: { email: caller.email },
      foreign: [{ params: draft }],
      guest: { params, body: { email: 'guest@example.com' } },
    };
  },
  'DELETE /v1/variants/{variantId}/notice': async ({ caller }) => ({
    params: await wishOf(caller),
    foreign: [{ params: await wishOf(await buildShopper()) }],
  }),
  'POST /v1/notices/unsubscribe': () => ({ body: { token: unsubscribeToken('guest@example.com') } }),
  'GET /v1/admin/products': () => ({
    query: { status: 'active', categoryId: newId('cat'), q: 'product', page: '1', perPage: '5' },
  }),
  'GET /v1/admin/products/{productId}': async () => ({ params: { productId: (await buildVariant()).productId } }),
  'GET /v1/admin/stock-locations': () => ({}),
  'POST /v1/admin/stock-locations': () => ({ body: { name: `Attic ${newId('loc')}`, priority: 3 } }),
  'GET /v1/admin/stock-locations/{locationId}': async () => ({ params: { locationId: await buildLocation() } }),
  'PATCH /v1/admin/stock-locations/{locationId}': async () => ({
    params: { locationId: await buildLocation() },
    body: { name: `Cellar ${newId('loc')}`, priority: 2, active: false },
  }),
  'DELETE /v1/admin/stock-locations/{locationId}': async () => ({ params: { locationId: await buildLocation() } }),
  'POST /v1/admin/stock-levels': async () => ({
    body: {
      variantId: (await buildVariant()).variantId,
      locationId: await buildLocation(),
      backorderLimit: 2,
      lowStockThreshold: 3,
    },
  }),
  'POST /v1/admin/stock-transfers': async () => {
    const { variantId } = await buildVariant();
    const [fromLocationId, toLocationId] = [await buildLocation(), await buildLocation()];
    await buildLevelAt(fromLocationId, variantId);
    return { body: { fromLocationId, toLocationId, items: [{ variantId, quantity: 2 }], note: 'for the weekend' } };
  },
  'GET /v1/admin/stock-transfers': async () => ({ query: { locationId: await buildLocation() } }),
  'GET /v1/admin/stock-transfers/{transferId}': async () => ({ params: { transferId: await transfer() } }),
  'GET /v1/admin/stocktakes': async () => ({ query: { locationId: await buildLocation(), status: 'open' } }),
  'POST /v1/admin/stocktakes': async () => {
    const slug = await slugOfCategory();
    const { id } = await Category.findOne({ where: { slug }, rejectOnEmpty: true });
    return { body: { locationId: await buildLocation(), categoryId: id, note: 'of the year' } };
  },
  'GET /v1/admin/stocktakes/{stocktakeId}': async () => ({ params: await stocktake() }),
  'GET /v1/admin/stocktakes/{stocktakeId}/counts': async () => ({
    params: await stocktake(),
    query: { different: 'true' },
  }),
  'PUT /v1/admin/stocktakes/{stocktakeId}/counts': async () => {
    const [params, { variantId }] = [await stocktake(), await buildVariant()];
    const { locationId } = await Stocktake.findByPk(params.stocktakeId, { rejectOnEmpty: true });
    return { params, body: { items: [{ levelId: await buildLevelAt(locationId, variantId), counted: 3 }] } };
  },
  'POST /v1/admin/stocktakes/{stocktakeId}/post': async () => ({ params: await stocktake() }),
  'POST /v1/admin/stocktakes/{stocktakeId}/cancel': async () => ({ params: await stocktake() }),
  'GET /v1/admin/stock-levels': async () => ({
    query: {
      ...stockOf(await buildVariant()),
      low: 'false',
      out: 'false',
      q: 'linen dress',
      productId: newId('prod'),
      locationId: newId('loc'),
    },
  }),
  'GET /v1/admin/stock-levels/{levelId}': async () => ({ params: await level() }),
  'POST /v1/admin/stock-levels/{levelId}/adjust': async () => ({
    params: await level(),
    body: { delta: -1, reason: 'damaged', note: 'fell off the shelf' },
  }),
  'POST /v1/admin/stock-levels/bulk-adjust': async () => ({
    body: { items: [{ ...(await level()), delta: -1 }], reason: 'damaged', note: 'fell off the shelf' },
  }),
  'PATCH /v1/admin/stock-levels/{levelId}': async () => ({
    params: await level(),
    body: { backorderLimit: 5, lowStockThreshold: 3 },
  }),
  'GET /v1/admin/stock-movements': async () => ({
    query: {
      variantId: (await buildVariant()).variantId,
      kind: 'opening',
      locationId: newId('loc'),
      orderId: newId('ord'),
      transferId: newId('trf'),
    },
  }),
};
