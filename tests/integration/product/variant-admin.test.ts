import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StockLevel } from '../../../src/models/product/stock-level.js';
import { StockMovement } from '../../../src/models/product/stock-movement.js';
import { saveImportedProduct } from '../../../src/modules/product/commands/save-imported-product.js';
import { systemContext } from '../../../src/platform/context.js';
import { inTransaction } from '../../../src/platform/database/transaction.js';
import { newId } from '../../../src/platform/ids.js';
import { importProduct } from '../../factories/product.js';
import { buyAsGuest } from '../../factories/purchase.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import type { Answer, Json } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { eventsOf, lastAudit } from '../../support/history.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';
import { uncached } from '../../support/uncached.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let keeper: StaffMember;
let panel: StaffClient;
let store: ReturnType<typeof uncached>;
beforeAll(async () => {
  shop = await startShop(['panel', 'product', 'cart', 'order']);
  keeper = await buildStaff({ role: 'owner' });
  panel = staffClient(shop.panel, keeper);
  store = uncached(shop.product);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const usd = (amount: number) => ({ amount, currency: 'USD' });
const path = (product: Json, variant: Json = product.variants[0]) => `/products/${product.id}/variants/${variant.id}`;

async function shirt(sizes = ['S', 'M']): Promise<Json> {
  const options = [{ name: 'Size', values: sizes.map((value) => ({ value })) }];
  const { body } = await panel.post('/products', {
    name: 'Shirt',
    tags: [newId('adj')],
    status: 'active',
    options: sizes.length > 0 ? options : [],
    variant: { price: usd(1000) },
  });
  return body;
}
const add = (product: Json, size: string, more: object = {}): Promise<Answer> =>
  panel.post(`/products/${product.id}/variants`, {
    options: [{ name: 'Size', value: size }],
    price: usd(700),
    ...more,
  });
const inStore = async (product: Json): Promise<Answer> => store.get(`/v1/products/${product.id}`);
const levelOf = async (variantId: string): Promise<Json> =>
  (await panel.get(`/stock-levels?variantId=${variantId}`)).body.items[0];
const bought = async (variantId: string): Promise<Json> => (await buyAsGuest(shop, { [variantId]: 2 })).body;

describe('a new variant', () => {
  it('is one of a combination that has none, and counts in the product', async () => {
    const product = await shirt();
    await panel.delete(path(product));
    const { status, body, headers } = await add(product, 's', { compareAtPrice: usd(900), maxPerOrder: 3 });
    expect(status).toBe(201);
    expect(headers['etag']).toBe('"3"');
    expect(body).toEqual({
      id: expect.stringMatching(/^var_/),
      sku: `${product.slug}-s`,
      name: 'S',
      options: { Size: 'S' },
      price: usd(700),
      compareAtPrice: usd(900),
      maxPerOrder: 3,
      status: 'active',
      trackStock: true,
      imageId: null,
    });
    expect((await inStore(product)).body.price).toEqual({ min: usd(700), max: usd(1000) });
    expect((await store.get('/v1/products?maxPrice=700')).body.items).toMatchObject([{ id: product.id }]);
    expect(await lastAudit(body.id)).toMatchObject({ action: 'variant:create', actor: keeper.id, before: null });
    expect(await eventsOf(product.id)).toEqual(['product.created', 'product.updated', 'product.updated']);
  });

  it('needs options that are free, and a sku of its own', async () => {
    const product = await shirt();
    const { sku } = await buildVariant();
    expect(await add(product, 'M')).toMatchObject({
      status: 409,
      body: { code: 'already_exists', variantId: product.variants[1].id },
    });
    await panel.delete(path(product));
    expect(await add(product, 'S', { sku })).toMatchObject({ status: 409, body: { code: 'already_exists' } });
    const refused: [object, string][] = [
      [{ options: [] }, 'options'],
      [{ options: [{ name: 'Colour', value: 'Red' }] }, 'options.0.name'],
      [{ options: [{ name: 'Size', value: 'XXL' }] }, 'options.0.value'],
      [{ imageId: newId('img') }, 'imageId'],
      [{ compareAtPrice: usd(700) }, 'compareAtPrice'],
      [{ maxPerOrder: 0 }, 'maxPerOrder'],
    ];
    for (const [more, at] of refused) {
      const answer = await add(product, 'S', more);
      expect(answer, JSON.stringify(more)).toMatchObject({ status: 400, body: { errors: [{ path: at }] } });
    }
    const plain = await shirt([]);
    expect(await add(plain, 'S', { options: [] })).toMatchObject({ status: 409 });
  });
});

describe('changing a variant', () => {
  it('changes what is sold at once', async () => {
    const product = await shirt();
    const changes = { price: usd(1200), compareAtPrice: usd(1500), sku: ' Lumen  1 ', maxPerOrder: 2 };
    const changed = await panel.patch(path(product), changes, { 'if-match': '"1"' });
    expect(changed).toMatchObject({ status: 200, body: { ...changes, sku: 'Lumen 1' } });
    expect(changed.headers['etag']).toBe('"2"');
    expect((await panel.get(`/products/${product.id}`)).headers['etag']).toBe('"2"');
    const seen = (await inStore(product)).body;
    expect(seen.variants[0]).toMatchObject({ price: usd(1200), compareAtPrice: usd(1500), sku: 'Lumen 1' });
    expect(seen.price.min).toEqual(usd(1000));
    await eventually(async () => (await store.get('/v1/products?q=lumen')).body.items[0]?.id === product.id);
    expect(await lastAudit(product.variants[0].id)).toMatchObject({
      action: 'variant:update',
      before: { price: 1000, sku: product.variants[0].sku },
      after: { price: 1200, sku: 'Lumen 1' },
    });
    const back = await panel.patch(path(product), { compareAtPrice: null, maxPerOrder: null });
    expect(back.body).not.toHaveProperty('compareAtPrice');
    expect((await panel.patch(path(product), { price: usd(1200) })).headers['etag']).toBe('"3"');
  });

  it('is refused for an old version, a sku that is taken, and a price that makes no sense', async () => {
    const product = await shirt();
    const [, medium] = product.variants;
    await panel.patch(path(product, medium), { price: usd(1) });
    const stale = await panel.patch(path(product), { price: usd(2) }, { 'if-match': '"1"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'version_mismatch' } });
    expect(await panel.patch(path(product), { sku: medium.sku })).toMatchObject({ status: 409 });
    expect(await panel.patch(path(product), { compareAtPrice: usd(1000) })).toMatchObject({ status: 400 });
    expect(await panel.patch(path(product, { id: (await buildVariant()).variantId }), {})).toMatchObject({
      status: 404,
    });
  });
});

describe('an archived variant', () => {
  it('is neither shown nor sold, and keeps what it was', async () => {
    const product = await shirt();
    const [small] = product.variants;
    await panel.patch(path(product), { price: usd(500) });
    await panel.post(`/stock-levels/${(await levelOf(small.id)).id}/adjust`, { delta: 9, reason: 'received' });
    const order = await bought(small.id);
    const archived = await panel.patch(path(product), { status: 'archived' });
    expect(archived.body).toMatchObject({ status: 'archived', sku: small.sku, options: { Size: 'S' } });
    const seen = (await inStore(product)).body;
    expect(seen.variants).toMatchObject([{ name: 'M' }]);
    expect(seen.price.min).toEqual(usd(1000));
    expect((await store.get(`/v1/products?maxPrice=999&tag=${product.tags[0]}`)).body.items).toEqual([]);
    expect((await buyAsGuest(shop, { [small.id]: 1 }).catch(String)).toString()).toContain('404');
    const shipped = await panel.post(`/orders/${order.id}/mark-paid`, {});
    expect(shipped.status).toBe(200);
    expect(await panel.post(`/orders/${order.id}/fulfill`, {})).toMatchObject({ body: { status: 'completed' } });
  });

  it('comes back with its stock while its options are free', async () => {
    const product = await shirt();
    const [small] = product.variants;
    await panel.patch(path(product), { status: 'archived' });
    const same = await add(product, 'S');
    expect(same).toMatchObject({ status: 409, body: { variantId: small.id } });
    expect((await panel.patch(path(product), { status: 'active' })).body).toMatchObject({
      status: 'active',
      name: 'S',
    });
    expect((await inStore(product)).body.variants).toHaveLength(2);
    await panel.patch(path(product), { status: 'archived' });
    await panel.put(`/products/${product.id}/options`, { options: [{ name: 'Size', values: [{ value: 'M' }] }] });
    expect(await panel.patch(path(product), { status: 'active' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'status' }] },
    });
  });

  it('is left alone by an import', async () => {
    const source = importProduct({ variants: [{ options: { Size: 'S' } }, { options: { Size: 'M' } }] });
    const save = () => inTransaction(systemContext('test'), (tx) => saveImportedProduct(tx, source, null));
    await save();
    const { items } = (await panel.get(`/products?q=${encodeURIComponent(source.name)}`)).body;
    const product = (await panel.get(`/products/${items[0].id}`)).body;
    await panel.patch(path(product), { status: 'archived' });
    expect(await save()).toBe('unchanged');
    expect((await panel.get(`/products/${product.id}`)).body.variants).toMatchObject([
      { name: 'M', status: 'active' },
      { name: 'S', status: 'archived' },
    ]);
  });
});

describe('deleting a variant', () => {
  it('is possible until something has happened to it', async () => {
    const product = await shirt(['S', 'M', 'L']);
    const [small, medium, large] = product.variants;
    expect((await panel.delete(path(product, small))).status).toBe(204);
    expect(await lastAudit(small.id)).toMatchObject({ action: 'variant:delete', after: null });
    expect(await StockLevel.count({ where: { variantId: small.id } })).toBe(0);

    const { id: levelId } = await levelOf(medium.id);
    await panel.post(`/stock-levels/${levelId}/adjust`, { delta: 2, reason: 'received' });
    expect(await panel.delete(path(product, medium))).toMatchObject({ status: 409, body: { code: 'in_use' } });
    await panel.post(`/stock-levels/${levelId}/adjust`, { delta: -2, reason: 'lost' });
    expect((await panel.delete(path(product, medium))).status).toBe(204);

    await panel.put(`${path(product, large)}/tracking`, { trackStock: false });
    const order = await bought(large.id);
    expect(await panel.delete(path(product, large))).toMatchObject({ status: 409, body: { code: 'in_use' } });
    await panel.post(`/orders/${order.id}/cancel`, {});
    expect(await panel.delete(path(product, large))).toMatchObject({ status: 409 });
  });

  it('leaves a ledger in which verify misses no unit', async () => {
    const { productId, variantId, levelId } = await buildVariant({ onHand: 2 });
    await panel.post(`/stock-levels/${levelId}/adjust`, { delta: -2, reason: 'lost' });
    expect((await panel.delete(`/products/${productId}/variants/${variantId}`)).status).toBe(204);
    expect(await StockMovement.count({ where: { variantId } })).toBe(2);
    await expectVerified();
    await StockMovement.destroy({ where: { variantId, kind: 'adjust' } });
    await expect(expectVerified()).rejects.toThrow(variantId);
    await StockMovement.destroy({ where: { variantId } });
  });

  it('never takes a line out of a cart that is filled meanwhile', async () => {
    for (let round = 0; round < 5; round++) {
      const { productId, variantId } = await buildVariant({ onHand: null });
      const [cart, deleted] = await Promise.all([
        shop.cart.post('/v1/carts', { items: [{ variantId, quantity: 1 }] }),
        panel.delete(`/products/${productId}/variants/${variantId}`),
      ]);
      const outcome = `${cart.status} ${deleted.status}`;
      expect(['201 409', '404 204']).toContain(outcome);
    }
  });
});

describe('tracking the stock of a variant', () => {
  it('begins with a count in the ledger, and ends while nothing is promised', async () => {
    const { productId, variantId } = await buildVariant({ onHand: null });
    const track = (body: object) => panel.put(`/products/${productId}/variants/${variantId}/tracking`, body);
    const availability = async () => (await store.get(`/v1/products/${productId}`)).body.variants[0].availability;
    expect((await track({ trackStock: true, onHand: 4 })).body.trackStock).toBe(true);
    const level = await levelOf(variantId);
    expect(level).toMatchObject({ onHand: 4, reserved: 0 });
    const ledger = (await panel.get(`/stock-movements?variantId=${variantId}`)).body.items;
    expect(ledger).toMatchObject([{ kind: 'opening', deltaOnHand: 4, staffId: keeper.id }]);
    expect(await lastAudit(variantId)).toMatchObject({
      action: 'stock:track',
      before: { trackStock: false },
      after: { trackStock: true, onHand: 4 },
    });

    const order = await bought(variantId);
    expect(await track({ trackStock: false })).toMatchObject({
      status: 409,
      body: { code: 'stock_reserved', orders: [{ id: order.id, quantity: 2 }] },
    });
    await panel.post(`/orders/${order.id}/cancel`, {});
    expect((await track({ trackStock: false })).body.trackStock).toBe(false);
    expect(await availability()).toBe('in_stock');
    expect(await levelOf(variantId)).toBeUndefined();
    expect((await track({ trackStock: false })).headers['etag']).toBe('"3"');

    await track({ trackStock: true });
    expect(await levelOf(variantId)).toMatchObject({ id: level.id, onHand: 4 });
    await track({ trackStock: false });
    await track({ trackStock: true, onHand: 1 });
    expect(await levelOf(variantId)).toMatchObject({ id: level.id, onHand: 1 });
    expect(await availability()).toBe('low_stock');
  });

  it('is for those who may change stock', async () => {
    const { productId, variantId } = await buildVariant();
    const editor = staffClient(shop.panel, await buildStaff({ permissions: ['product:read', 'product:write'] }));
    const answer = await editor.put(`/products/${productId}/variants/${variantId}/tracking`, { trackStock: false });
    expect(answer).toMatchObject({ status: 403 });
  });
});
