import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../src/platform/ids.js';
import { buildProduct, type GivenProduct } from '../../factories/product.js';
import { buyAsGuest } from '../../factories/purchase.js';
import { buildStaff } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import type { Json } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { eventsOf, lastAudit } from '../../support/history.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';
import { uncached } from '../../support/uncached.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let panel: StaffClient;
let store: ReturnType<typeof uncached>;
beforeAll(async () => {
  shop = await startShop(['panel', 'product', 'cart', 'order']);
  panel = staffClient(shop.panel, await buildStaff({ role: 'catalog' }));
  store = uncached(shop.product);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const usd = (amount: number) => ({ amount, currency: 'USD' });
const build = (given: GivenProduct = {}) => buildProduct(given);
const pricesOf = async (id: string): Promise<number[]> =>
  (await panel.get(`/products/${id}`)).body.variants.map(({ price }: Json) => price.amount);
const etagOf = async (id: string) => (await panel.get(`/products/${id}`)).headers['etag'];
const onHandOf = async (levelId: string): Promise<number> => (await panel.get(`/stock-levels/${levelId}`)).body.onHand;
const setPrices = (variantIds: string[], change: Json) => panel.post('/variants/bulk-price', { variantIds, change });
const setStatus = (productIds: string[], status: string) => panel.post('/products/bulk-status', { productIds, status });
const adjust = (items: Json[], headers = {}) =>
  panel.post('/stock-levels/bulk-adjust', { items, reason: 'count' }, headers);

describe('prices of many variants', () => {
  it('are set, or changed by percent with half cents rounded up', async () => {
    const one = await build({
      variants: [
        { options: { S: '1' }, price: 1999 },
        { options: { S: '2' }, price: 50 },
      ],
    });
    const two = await build({ variants: [{ price: 3 }] });
    const ids = [...one.variants, ...two.variants].map(({ id }) => id);
    expect((await setPrices(ids, { kind: 'percent', percent: -12.5 })).body).toEqual({ changed: 2 });
    expect(await pricesOf(one.id)).toEqual([1749, 44]);
    expect(await pricesOf(two.id)).toEqual([3]);
    expect([await etagOf(one.id), await etagOf(two.id)]).toEqual(['"2"', '"1"']);
    expect((await store.get(`/v1/products/${one.id}`)).body.price.min).toEqual(usd(44));
    expect(await lastAudit(one.id)).toMatchObject({
      action: 'product:change_prices',
      before: { [ids[0]!]: 1999, [ids[1]!]: 50 },
      after: { [ids[0]!]: 1749, [ids[1]!]: 44 },
    });
    expect((await setPrices(ids, { kind: 'set', price: usd(44) })).body).toEqual({ changed: 2 });
    const cheap = await store.get('/v1/products?maxPrice=44&sort=price');
    expect(cheap.body.items.map(({ id }: Json) => id).sort()).toEqual([one.id, two.id].sort());
    expect((await eventsOf(two.id)).at(-1)).toBe('product.updated');
  });

  it('change for all or for none, and each that cannot is named', async () => {
    const dear = await build({ variants: [{ price: 900_000_000 }] });
    const reduced = await build({ variants: [{ price: 1000, compareAtPrice: 1100 }] });
    const fine = await build();
    const ids = [dear, reduced, fine, fine].map(({ variants }) => String(variants[0]?.id));
    const answer = await setPrices([...ids, newId('var')], { kind: 'percent', percent: 20 });
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
    expect(answer.body.errors.map(({ path }: Json) => path)).toEqual(
      [0, 1, 3, 4].map((index) => `variantIds.${index}`),
    );
    expect(await pricesOf(fine.id)).toEqual([1999]);
    expect(await etagOf(fine.id)).toBe('"1"');
    for (const percent of [-100.01, 1000.01, 1.001]) {
      expect(await setPrices([ids[2]!], { kind: 'percent', percent })).toMatchObject({ status: 400 });
    }
    const tooMany = Array.from({ length: 501 }, () => newId('var'));
    expect(await setPrices(tooMany, { kind: 'percent', percent: 1 })).toMatchObject({ status: 400 });
  });

  it('lose nothing when they change at once', async () => {
    const products = await Promise.all(Array.from({ length: 6 }, () => build({ variants: [{ price: 1000 }] })));
    const ids = products.map(({ variants }) => String(variants[0]?.id));
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => setPrices(n % 2 ? ids : ids.toReversed(), { kind: 'percent', percent: 100 })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const { id } of products) {
      expect(await pricesOf(id)).toEqual([16_000]);
      expect(await etagOf(id)).toBe('"5"');
    }
  });
});

describe('the status of many products', () => {
  it('is set for all or for none', async () => {
    const products = await Promise.all([build({ name: 'Bulk One' }), build({ name: 'Bulk Two', status: 'draft' })]);
    const ids = products.map(({ id }) => id);
    expect(await setStatus([...ids, newId('prod')], 'archived')).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'productIds.2' }] },
    });
    const untilListed = (count: number) =>
      eventually(async () => (await store.get('/v1/products?q=bulk')).body.items.length === count);
    await untilListed(1);
    expect((await setStatus(ids, 'active')).body).toEqual({ changed: 1 });
    await untilListed(2);
    expect((await setStatus(ids, 'archived')).body).toEqual({ changed: 2 });
    await untilListed(0);
    expect((await eventsOf(ids[0]!)).at(-1)).toBe('product.archived');
    expect(await lastAudit(ids[1]!)).toMatchObject({ before: { status: 'active' }, after: { status: 'archived' } });
  });
});

describe('the stock of many levels', () => {
  it('is adjusted with a ledger row each, once for each key', async () => {
    const built = await Promise.all([buildVariant({ onHand: 5 }), buildVariant({ onHand: 0 })]);
    const [first, second] = built.map(({ levelId }) => String(levelId));
    const items = [
      { levelId: first, delta: -5 },
      { levelId: second, delta: 7 },
    ];
    const headers = { 'idempotency-key': `bulk-${newId('adj')}` };
    const answers = await Promise.all([1, 2, 3].map(() => adjust(items, headers)));
    for (const { status, body } of answers) expect({ status, body }).toEqual({ status: 200, body: { changed: 2 } });
    expect([await onHandOf(first!), await onHandOf(second!)]).toEqual([0, 7]);
    const ledger = await panel.get(`/stock-movements?variantId=${built[1]!.variantId}&kind=adjust`);
    expect(ledger.body.items).toMatchObject([{ deltaOnHand: 7, reason: 'count' }]);
    expect(await lastAudit(second!)).toMatchObject({ action: 'stock:adjust', after: { onHand: 7, delta: 7 } });
  });

  it('never goes below what is promised or what is there', async () => {
    const held = await buildVariant({ onHand: 5 });
    const free = await buildVariant({ onHand: 5 });
    await buyAsGuest(shop, { [held.variantId]: 2 });
    const levels = [String(held.levelId), String(free.levelId)];
    const take = (...deltas: number[]) => adjust(deltas.map((delta, index) => ({ levelId: levels[index], delta })));
    expect(await take(-4, -1)).toMatchObject({
      status: 409,
      body: { code: 'stock_reserved', levels: [{ id: levels[0], onHand: 5, reserved: 2 }] },
    });
    expect(await take(-1, -6)).toMatchObject({
      status: 409,
      body: { code: 'insufficient_stock', shortages: [{ variantId: free.variantId, requested: 6, available: 5 }] },
    });
    const twice = [0, 0].map(() => ({ levelId: levels[0], delta: 1 }));
    expect(await adjust([...twice, { levelId: newId('lvl'), delta: 1 }])).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'items.1.levelId' }, { path: 'items.2.levelId' }] },
    });
    expect([await onHandOf(levels[0]!), await onHandOf(levels[1]!)]).toEqual([5, 5]);
    expect((await take(-3, -5)).status).toBe(200);
  });
});

describe('what may be promised of a level', () => {
  it('is set with its version, never below what is promised', async () => {
    const { levelId, variantId } = await buildVariant({ onHand: 2 });
    const set = (body: object, headers = {}) => panel.patch(`/stock-levels/${levelId}`, body, headers);
    const wider = await set({ backorderLimit: 3, lowStockThreshold: 4 }, { 'if-match': '"1"' });
    expect(wider.body).toMatchObject({ onHand: 2, available: 5, backorderLimit: 3, lowStockThreshold: 4 });
    expect(wider.headers['etag']).toBe('"2"');
    expect(await lastAudit(String(levelId))).toMatchObject({
      action: 'stock:set_limits',
      before: { backorderLimit: 0, lowStockThreshold: 0 },
      after: { backorderLimit: 3, lowStockThreshold: 4 },
    });
    const order = (await buyAsGuest(shop, { [variantId]: 4 })).body;
    expect(await set({ backorderLimit: 1 })).toMatchObject({
      status: 409,
      body: { code: 'stock_reserved', orders: [{ id: order.id, quantity: 4 }] },
    });
    expect((await set({ backorderLimit: 2, lowStockThreshold: 0 })).body).toMatchObject({ available: 0 });
    expect(await set({ backorderLimit: 1 }, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
    expect(await set({ backorderLimit: -1 })).toMatchObject({ status: 400 });
  });
});
