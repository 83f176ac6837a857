import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/platform/database/sql.js';
import { fillShopperCart, linesOf } from '../../factories/cart.js';
import { address } from '../../factories/purchase.js';
import { buildShopper } from '../../factories/user.js';
import { buildVariant } from '../../factories/variant.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['cart', 'order']);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

describe('a shopper’s cart', () => {
  it('is one: the first call makes it, the next answer it with the items added', async () => {
    const { token } = await buildShopper();
    const { variantId } = await buildVariant();
    const { variantId: other } = await buildVariant();
    const first = await shop.cart.post('/v1/carts', { items: [{ variantId, quantity: 1 }] }, { token });
    expect(first.status).toBe(201);
    expect(first.body).not.toHaveProperty('token');
    expect(first.body.expiresAt).toBeNull();
    const items = [
      { variantId, quantity: 2 },
      { variantId: other, quantity: 1 },
    ];
    const second = await shop.cart.post('/v1/carts', { items }, { token });
    expect(second.status).toBe(200);
    expect(second.body.id).toBe(first.body.id);
    expect(linesOf(second.body)).toEqual({ [variantId]: 3, [other]: 1 });
    const third = await shop.cart.post('/v1/carts', {}, { token });
    expect(third.status).toBe(200);
    expect(third.body).toEqual(second.body);
    expect((await shop.cart.get('/v1/carts/current', { token })).body).toEqual(second.body);
    expect((await shop.cart.get(`/v1/carts/${first.body.id}`, { token })).body).toEqual(second.body);
  });

  it('is made once by calls that race', async () => {
    const { token } = await buildShopper();
    const { variantId } = await buildVariant({ onHand: 50 });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => shop.cart.post('/v1/carts', { items: [{ variantId, quantity: 1 }] }, { token })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(linesOf((await shop.cart.get('/v1/carts/current', { token })).body)).toEqual({ [variantId]: 8 });
  });

  it('is not there before the first call, and for nobody without a token', async () => {
    const { token } = await buildShopper();
    expect(await shop.cart.get('/v1/carts/current', { token })).toMatchObject({ status: 404 });
    expect(await shop.cart.get('/v1/carts/current')).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });

  it('is a new one after the order', async () => {
    const { token } = await buildShopper();
    const { variantId } = await buildVariant();
    const cart = await fillShopperCart(shop, token, { [variantId]: 1 });
    const placed = await shop.order.post('/v1/orders', { cartId: cart.id, shippingAddress: address }, { token });
    expect(placed.status).toBe(201);
    expect((await shop.cart.get('/v1/carts/current', { token })).status).toBe(404);
    const next = await shop.cart.post('/v1/carts', {}, { token });
    expect(next.status).toBe(201);
    expect(next.body.id).not.toBe(cart.id);
    const change = await shop.cart.post(`/v1/carts/${cart.id}/items`, { variantId, quantity: 1 }, { token });
    expect(change).toMatchObject({ status: 409, body: { code: 'cart_not_active' } });
    expect((await shop.cart.get(`/v1/carts/${cart.id}`, { token })).body.status).toBe('ordered');
  });

  it('cannot be opened with a bad token, not even as a guest', async () => {
    for (const token of ['nonsense', 'a.b.c', 'x'.repeat(5_000)]) {
      const answer = await shop.cart.post('/v1/carts', {}, { token });
      expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    }
    const basic = await shop.cart.post('/v1/carts', {}, { headers: { authorization: 'Basic eDp5' } });
    expect(basic.status).toBe(401);
  });

  it('has one active row, kept by the database', async () => {
    const { id, token } = await buildShopper();
    await shop.cart.post('/v1/carts', {}, { token });
    const { rows } = await sql(null, 'SELECT id FROM carts WHERE active_user_id = ?', [id]);
    expect(rows).toHaveLength(1);
  });
});
