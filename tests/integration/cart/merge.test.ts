import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/platform/database/sql.js';
import { newId } from '../../../src/platform/ids.js';
import { asCart, fillShopperCart, linesOf } from '../../factories/cart.js';
import { fillGuestCart, type GuestCart, placeGuestOrder } from '../../factories/purchase.js';
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

const merge = (cart: GuestCart, token: string, key?: string) => {
  const headers = { 'x-cart-token': cart.token, ...(key ? { 'idempotency-key': key } : {}) };
  return shop.cart.post(`/v1/carts/${cart.id}/merge`, undefined, { token, headers });
};

describe('merging a guest’s cart into the shopper’s', () => {
  it('moves the lines, adds up the same variant, and leaves the guest’s cart merged and empty', async () => {
    const { variantId: both } = await buildVariant({ price: 500, onHand: 20 });
    const { variantId: guests } = await buildVariant({ price: 100 });
    const { variantId: shoppers } = await buildVariant({ price: 10 });
    const { token } = await buildShopper();
    const own = await fillShopperCart(shop, token, { [both]: 2, [shoppers]: 1 });
    const guest = await fillGuestCart(shop, { [both]: 3, [guests]: 4 });
    const merged = await merge(guest, token);
    expect(merged.status).toBe(200);
    expect(merged.body.id).toBe(own.id);
    expect(merged.body).not.toHaveProperty('token');
    expect(linesOf(merged.body)).toEqual({ [both]: 5, [guests]: 4, [shoppers]: 1 });
    expect(merged.body.totals.total.amount).toBe(5 * 500 + 4 * 100 + 10);
    const left = await shop.cart.get(`/v1/carts/${guest.id}`, asCart(guest.token));
    expect(left.body).toMatchObject({ status: 'merged', items: [], expiresAt: null });
  });

  it('makes the shopper a cart where there is none', async () => {
    const { variantId } = await buildVariant();
    const { token } = await buildShopper();
    const guest = await fillGuestCart(shop, { [variantId]: 2 });
    const merged = await merge(guest, token);
    expect(merged.body.id).not.toBe(guest.id);
    expect(linesOf(merged.body)).toEqual({ [variantId]: 2 });
    expect((await shop.cart.get('/v1/carts/current', { token })).body).toEqual(merged.body);
  });

  it('keeps the price that the guest has seen', async () => {
    const { variantId } = await buildVariant({ price: 700 });
    const { token } = await buildShopper();
    const guest = await fillGuestCart(shop, { [variantId]: 1 });
    await sql(null, 'UPDATE variants SET price = 800 WHERE id = ?', [variantId]);
    expect((await merge(guest, token)).body.items).toMatchObject([{ priceChanged: true, unitPrice: { amount: 800 } }]);
  });

  it('happens once: the merged cart is closed for everybody', async () => {
    const { variantId } = await buildVariant();
    const { token } = await buildShopper();
    const other = await buildShopper();
    const guest = await fillGuestCart(shop, { [variantId]: 1 });
    expect((await merge(guest, token)).status).toBe(200);
    const closed = { status: 409, body: { code: 'cart_not_active' } };
    expect(await merge(guest, token)).toMatchObject(closed);
    expect(await merge(guest, other.token)).toMatchObject(closed);
    expect(
      await shop.cart.post(`/v1/carts/${guest.id}/items`, { variantId, quantity: 1 }, asCart(guest.token)),
    ).toMatchObject(closed);
    expect(await placeGuestOrder(shop, guest)).toMatchObject(closed);
    expect(linesOf((await shop.cart.get('/v1/carts/current', { token })).body)).toEqual({ [variantId]: 1 });
    expect((await shop.cart.get('/v1/carts/current', { token: other.token })).status).toBe(404);
  });

  it('is replayed under its key', async () => {
    const { variantId } = await buildVariant();
    const { token } = await buildShopper();
    const guest = await fillGuestCart(shop, { [variantId]: 1 });
    const first = await merge(guest, token, 'merge-1');
    const again = await merge(guest, token, 'merge-1');
    expect(again.status).toBe(200);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
  });

  it('needs the guest’s token and a signed-in shopper', async () => {
    const { variantId } = await buildVariant();
    const { token } = await buildShopper();
    const guest = await fillGuestCart(shop, { [variantId]: 1 });
    expect((await merge({ ...guest, token: 'w'.repeat(43) }, token)).status).toBe(404);
    expect((await shop.cart.post(`/v1/carts/${guest.id}/merge`, undefined, { token })).status).toBe(404);
    expect((await shop.cart.post(`/v1/carts/${guest.id}/merge`, undefined, asCart(guest.token))).status).toBe(401);
    expect((await merge({ id: newId('cart'), token: guest.token }, token)).status).toBe(404);
    const own = await fillShopperCart(shop, token, { [variantId]: 1 });
    expect((await merge({ id: own.id, token: guest.token }, token)).status).toBe(404);
    const withBody = await shop.cart.post(
      `/v1/carts/${guest.id}/merge`,
      { into: own.id },
      { token, ...asCart(guest.token) },
    );
    expect(withBody.status).toBe(400);
    expect(linesOf((await shop.cart.get(`/v1/carts/${guest.id}`, asCart(guest.token))).body)).toEqual({
      [variantId]: 1,
    });
  });

  it('takes no more than a cart may hold', async () => {
    const variants: string[] = [];
    for (let i = 0; i < 101; i++) variants.push((await buildVariant({ price: 1, onHand: null })).variantId);
    const [odd = '', first = '', ...rest] = variants;
    const { token } = await buildShopper();
    await fillShopperCart(shop, token, Object.fromEntries([first, ...rest].map((id) => [id, 9_000])));
    const many = await fillGuestCart(shop, { [odd]: 1 });
    expect(await merge(many, token)).toMatchObject({ status: 400, body: { errors: [{ path: 'items' }] } });
    expect((await shop.cart.get(`/v1/carts/${many.id}`, asCart(many.token))).body.status).toBe('active');
    const same = await fillGuestCart(shop, { [first]: 2_000 });
    const merged = await merge(same, token);
    expect(merged.status).toBe(200);
    expect(linesOf(merged.body)[first]).toBe(9_999);
  });

  it('wins or loses against the guest’s own order as a whole', async () => {
    const { variantId } = await buildVariant({ onHand: 100 });
    for (let i = 0; i < 6; i++) {
      const { token } = await buildShopper();
      const guest = await fillGuestCart(shop, { [variantId]: 1 });
      const [merged, placed] = await Promise.all([merge(guest, token), placeGuestOrder(shop, guest)]);
      expect([merged.status, placed.status].sort()).toEqual(merged.status === 200 ? [200, 409] : [201, 409]);
    }
  });
});
