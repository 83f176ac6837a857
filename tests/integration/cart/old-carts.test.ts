import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { config } from '../../../src/config/index.js';
import { removeOldCarts } from '../../../src/modules/cart/jobs/remove-old-carts.job.js';
import { dbNow, dbNowPlus, sql } from '../../../src/platform/database/sql.js';
import { newId } from '../../../src/platform/ids.js';
import { asCart, fillShopperCart } from '../../factories/cart.js';
import { asGuest, fillGuestCart, type GuestCart, placeGuestOrder } from '../../factories/purchase.js';
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

const age = (cartId: string, days: number) =>
  sql(null, `UPDATE carts SET updated_at = ${dbNowPlus(-days * 86_400)} WHERE id = ?`, [cartId]);
const statusOf = async (cart: GuestCart) => (await shop.cart.get(`/v1/carts/${cart.id}`, asCart(cart.token))).status;
const days = config.cartTtlDays;

describe('removing old carts', () => {
  it('takes active guest carts that nobody has touched, with their lines, and no others', async () => {
    const { variantId } = await buildVariant({ onHand: 50 });
    const fill = () => fillGuestCart(shop, { [variantId]: 1 });
    const [old, almost, fresh, ordered] = [await fill(), await fill(), await fill(), await fill()];
    expect((await placeGuestOrder(shop, ordered)).status).toBe(201);
    const { token } = await buildShopper();
    const shoppers = await fillShopperCart(shop, token, { [variantId]: 1 });
    for (const id of [old.id, ordered.id, shoppers.id]) await age(id, days + 0.01);
    await age(almost.id, days - 0.01);
    await removeOldCarts.run();
    expect([await statusOf(old), await statusOf(almost), await statusOf(fresh), await statusOf(ordered)]).toEqual([
      404, 200, 200, 200,
    ]);
    expect((await shop.cart.get('/v1/carts/current', { token })).status).toBe(200);
    const { rows } = await sql(null, 'SELECT id FROM cart_items WHERE cart_id = ?', [old.id]);
    expect(rows).toEqual([]);
  });

  it('leaves the order of a removed cart without one', async () => {
    const { variantId } = await buildVariant();
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    const { body: order } = await placeGuestOrder(shop, cart);
    expect((await shop.order.post(`/v1/orders/${order.id}/cancel`, {}, asGuest(order.token))).status).toBe(200);
    await age(cart.id, days + 1);
    await removeOldCarts.run();
    expect(await statusOf(cart)).toBe(404);
    const { rows } = await sql(null, 'SELECT cart_id FROM orders WHERE id = ?', [order.id]);
    expect(rows).toEqual([{ cart_id: null }]);
    expect((await shop.order.get(`/v1/orders/${order.id}`, asGuest(order.token))).status).toBe(200);
  });

  it('keeps a cart that was touched in time', async () => {
    const { variantId } = await buildVariant();
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    await age(cart.id, days + 1);
    await shop.cart.post(`/v1/carts/${cart.id}/items`, { variantId, quantity: 1 }, asCart(cart.token));
    await removeOldCarts.run();
    expect(await statusOf(cart)).toBe(200);
  });

  it('goes on until none is left', async () => {
    const hash = 'a'.repeat(64);
    const row = `(?, 'active', '${hash}', 'USD', 1, ${dbNow}, ${dbNowPlus(-(days + 1) * 86_400)})`;
    const ids = Array.from({ length: 450 }, () => newId('cart'));
    await sql(
      null,
      `INSERT INTO carts (id, status, token_hash, currency, version, created_at, updated_at) VALUES ${ids.map(() => row).join(', ')}`,
      ids,
    );
    await removeOldCarts.run();
    const { rows } = await sql<{ n: number }>(null, 'SELECT COUNT(*) AS n FROM carts WHERE token_hash = ?', [hash]);
    expect(Number(rows[0]?.n)).toBe(0);
  });
});
