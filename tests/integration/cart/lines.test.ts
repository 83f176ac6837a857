import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/platform/database/sql.js';
import { newId } from '../../../src/platform/ids.js';
import { asCart, itemsOf, linesOf } from '../../factories/cart.js';
import { fillGuestCart, type GuestCart } from '../../factories/purchase.js';
import { buildVariant } from '../../factories/variant.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['cart']);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const add = (cart: GuestCart, variantId: string, quantity: number) =>
  shop.cart.post(`/v1/carts/${cart.id}/items`, { variantId, quantity }, asCart(cart.token));
const set = (cart: GuestCart, itemId: string, quantity: number) =>
  shop.cart.patch(`/v1/carts/${cart.id}/items/${itemId}`, { quantity }, asCart(cart.token));
const read = (cart: GuestCart) => shop.cart.get(`/v1/carts/${cart.id}`, asCart(cart.token));

describe('a line', () => {
  it('adds up with the same variant, is set, and is removed by 0 or DELETE', async () => {
    const { variantId } = await buildVariant({ price: 300, onHand: 20 });
    const { variantId: other } = await buildVariant({ price: 50 });
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    const added = await add(cart, variantId, 4);
    expect(added.status).toBe(200);
    expect(linesOf(added.body)).toEqual({ [variantId]: 5 });
    await add(cart, other, 2);
    const [first, second] = (await read(cart)).body.items;
    const changed = await set(cart, first.id, 7);
    expect(changed.body.totals.total.amount).toBe(7 * 300 + 2 * 50);
    expect(linesOf((await set(cart, first.id, 0)).body)).toEqual({ [other]: 2 });
    const removed = await shop.cart.delete(`/v1/carts/${cart.id}/items/${second.id}`, asCart(cart.token));
    expect(removed).toMatchObject({ status: 200, body: { items: [], totals: { total: { amount: 0 } } } });
  });

  it('that is not in this cart is not found', async () => {
    const { variantId } = await buildVariant();
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    const other = await fillGuestCart(shop, { [variantId]: 1 });
    const [theirs] = (await read(other)).body.items;
    for (const itemId of [theirs.id, newId('item'), 'item_1', newId('var')]) {
      expect((await set(cart, itemId, 1)).status).toBe(404);
      expect((await set(cart, itemId, 0)).status).toBe(404);
      expect((await shop.cart.delete(`/v1/carts/${cart.id}/items/${itemId}`, asCart(cart.token))).status).toBe(404);
    }
    expect(linesOf((await read(other)).body)).toEqual({ [variantId]: 1 });
  });

  it('is added up exactly by calls that race', async () => {
    const { variantId } = await buildVariant({ onHand: 30 });
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(cart, variantId, 1)));
    expect(answers.every((answer) => answer.status === 200)).toBe(true);
    expect(linesOf((await read(cart)).body)).toEqual({ [variantId]: 11 });
  });
});

describe('more than can be sold', () => {
  it('is refused with what is left, and nothing is changed', async () => {
    const { variantId } = await buildVariant({ onHand: 3 });
    const cart = await fillGuestCart(shop, { [variantId]: 2 });
    const refused = await add(cart, variantId, 2);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'insufficient_stock', shortages: [{ variantId, requested: 4, available: 3 }] },
    });
    const [line] = (await read(cart)).body.items;
    expect((await set(cart, line.id, 4)).body.shortages).toEqual([{ variantId, requested: 4, available: 3 }]);
    expect(linesOf((await read(cart)).body)).toEqual({ [variantId]: 2 });
    expect((await set(cart, line.id, 3)).status).toBe(200);
  });

  it('names every variant that is short', async () => {
    const [one, two, enough] = [
      await buildVariant({ onHand: 1 }),
      await buildVariant({ onHand: 0 }),
      await buildVariant(),
    ];
    const items = itemsOf({ [one.variantId]: 2, [two.variantId]: 1, [enough.variantId]: 1 });
    const { body } = await shop.cart.post('/v1/carts', { items });
    expect(body.shortages).toEqual([
      { variantId: one.variantId, requested: 2, available: 1 },
      { variantId: two.variantId, requested: 1, available: 0 },
    ]);
  });

  it('counts what may be backordered, and nothing at all where stock is not tracked', async () => {
    const backordered = await buildVariant({ onHand: 0, backorderLimit: 2 });
    const untracked = await buildVariant({ onHand: null });
    const cart = await fillGuestCart(shop, { [backordered.variantId]: 2, [untracked.variantId]: 9_999 });
    const { body } = await read(cart);
    expect(body.items.map((item: { availability: string }) => item.availability)).toEqual(['backorder', 'in_stock']);
    expect((await add(cart, backordered.variantId, 1)).body.shortages).toMatchObject([{ available: 2 }]);
  });

  it('is also more than one order may have', async () => {
    const { variantId } = await buildVariant({ onHand: 50 });
    await sql(null, 'UPDATE variants SET max_per_order = 3 WHERE id = ?', [variantId]);
    const cart = await fillGuestCart(shop, { [variantId]: 3 });
    expect((await add(cart, variantId, 1)).body).toMatchObject({
      code: 'insufficient_stock',
      shortages: [{ variantId, requested: 4, available: 3 }],
    });
  });

  it('is more than 9,999 units, also by adding up', async () => {
    const { variantId } = await buildVariant({ onHand: 20_000 });
    const cart = await fillGuestCart(shop, { [variantId]: 9_998 });
    expect((await add(cart, variantId, 1)).status).toBe(200);
    const refused = await add(cart, variantId, 1);
    expect(refused).toMatchObject({ status: 400, body: { code: 'validation_failed', errors: [{ path: 'items' }] } });
    const twice = await shop.cart.post('/v1/carts', {
      items: [
        { variantId, quantity: 9_999 },
        { variantId, quantity: 1 },
      ],
    });
    expect(twice).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
    expect(linesOf((await read(cart)).body)).toEqual({ [variantId]: 9_999 });
  });

  it('is more than 100 lines', async () => {
    const variants: string[] = [];
    for (let i = 0; i < 101; i++) variants.push((await buildVariant({ price: 1 })).variantId);
    const [last = '', ...hundred] = variants;
    const cart = await fillGuestCart(shop, Object.fromEntries(hundred.map((id) => [id, 1])));
    expect((await read(cart)).body).toMatchObject({ totals: { total: { amount: 100 } } });
    expect(await add(cart, last, 1)).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
    expect((await add(cart, hundred[0] ?? '', 1)).status).toBe(200);
    const all = variants.map((variantId) => ({ variantId, quantity: 1 }));
    const refused = await shop.cart.post('/v1/carts', { items: all });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'items' }] } });
  });
});

describe('what is not sold', () => {
  it.each(['draft', 'archived'] as const)('a %s product, cannot be added', async (status) => {
    const { variantId } = await buildVariant({ status });
    const answer = await shop.cart.post('/v1/carts', { items: [{ variantId, quantity: 1 }] });
    expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(answer.body.detail).toContain(variantId);
  });

  it('an unknown variant cannot be added either, with the same answer', async () => {
    const cart = await fillGuestCart(shop, {});
    const unknown = newId('var');
    const answer = await add(cart, unknown, 1);
    expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
    const { variantId } = await buildVariant({ status: 'draft' });
    const draft = await add(cart, variantId, 1);
    const shape = ({ instance: _instance, detail, ...body }: Record<string, string>, id: string) => ({
      ...body,
      detail: detail?.replace(id, '…'),
    });
    expect(shape(draft.body, variantId)).toEqual(shape(answer.body, unknown));
  });

  it('that was sold when it was added is shown as out of stock, and can be removed', async () => {
    const { variantId, productId } = await buildVariant();
    const cart = await fillGuestCart(shop, { [variantId]: 2 });
    await sql(null, "UPDATE products SET status = 'archived' WHERE id = ?", [productId]);
    const [line] = (await read(cart)).body.items;
    expect(line.availability).toBe('out_of_stock');
    expect((await set(cart, line.id, 1)).status).toBe(404);
    expect((await set(cart, line.id, 0)).body.items).toEqual([]);
  });
});

describe('prices', () => {
  it('are today’s, with a mark until the line is set again', async () => {
    const { variantId } = await buildVariant({ price: 1000 });
    const cart = await fillGuestCart(shop, { [variantId]: 2 });
    await sql(null, 'UPDATE variants SET price = 1100 WHERE id = ?', [variantId]);
    const risen = (await read(cart)).body;
    expect(risen).toMatchObject({
      items: [{ priceChanged: true, unitPrice: { amount: 1100 }, total: { amount: 2200 } }],
      totals: { total: { amount: 2200 } },
    });
    const again = await set(cart, risen.items[0].id, 2);
    expect(again.body.items[0].priceChanged).toBe(false);
    await sql(null, 'UPDATE variants SET price = 900 WHERE id = ?', [variantId]);
    expect((await read(cart)).body.items[0]).toMatchObject({ priceChanged: true, unitPrice: { amount: 900 } });
    expect((await add(cart, variantId, 1)).body.items[0].priceChanged).toBe(false);
  });

  it('of the largest cart stay whole numbers', async () => {
    const { variantId } = await buildVariant({ price: 1_000_000_000, onHand: null });
    const cart = await fillGuestCart(shop, { [variantId]: 9_999 });
    expect((await read(cart)).body.totals.total.amount).toBe(9_999_000_000_000);
  });
});
