import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expireOrder } from '../../../src/modules/order/commands/expire-order.js';
import { expireUnpaidOrder } from '../../../src/modules/order/jobs/expire-unpaid-order.job.js';
import { sweepExpiredOrders } from '../../../src/modules/order/jobs/sweep-expired-orders.job.js';
import { sql } from '../../../src/platform/database/sql.js';
import { asCart, fillShopperCart, linesOf } from '../../factories/cart.js';
import {
  buildGuestOrder,
  buildPaidOrder,
  buildShopperOrder,
  expire,
  kindsOf,
  letTimePass,
  mock,
} from '../../factories/order.js';
import { asGuest, placeGuestOrder } from '../../factories/purchase.js';
import { buildShopper } from '../../factories/user.js';
import { buildVariant, levelOf } from '../../factories/variant.js';
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

describe('an order whose time is up', () => {
  it('is cancelled once whatever repeats: stock released, cart open again with its lines', async () => {
    const { variantId } = await buildVariant({ onHand: 3 });
    const order = await buildGuestOrder(shop, { [variantId]: 3 });
    await letTimePass(order.id);
    const results = await Promise.all(Array.from({ length: 5 }, () => expireOrder(order.id)));
    expect(results.filter(Boolean)).toHaveLength(1);
    await sweepExpiredOrders.run();
    await expireUnpaidOrder.run({ orderId: order.id });
    expect(await levelOf(variantId)).toEqual({ onHand: 3, reserved: 0 });
    const { body } = await shop.order.get(`/v1/orders/${order.id}`, asGuest(order.token));
    expect(body).toMatchObject({
      status: 'cancelled',
      cancelReason: 'expired',
      paymentStatus: 'awaiting',
      actions: [],
    });
    expect(body.timeline).toMatchObject([
      { kind: 'placed', by: 'guest' },
      { kind: 'cancelled', by: 'system', reason: 'expired' },
    ]);
    expect(await kindsOf(order.id, 'outbox')).toEqual(['order.placed', 'order.cancelled']);
    const cart = await shop.cart.get(`/v1/carts/${order.cart.id}`, asCart(order.cart.token));
    expect(cart.body).toMatchObject({ status: 'active', items: [{ variantId, quantity: 3 }] });
    expect((await placeGuestOrder(shop, order.cart, { payment: mock })).status).toBe(201);
  });

  it('cannot be paid even before it is swept, and is not charged', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    await letTimePass(order.id);
    const late = await shop.order.post(`/v1/orders/${order.id}/payments`, mock, asGuest(order.token));
    expect(late).toMatchObject({ status: 409, body: { code: 'invalid_transition' } });
    await expireOrder(order.id);
    const later = await shop.order.post(`/v1/orders/${order.id}/payments`, mock, asGuest(order.token));
    expect(later).toMatchObject({ status: 409, body: { code: 'invalid_transition' } });
    expect((await sql(null, 'SELECT id FROM payments WHERE order_id = ?', [order.id])).rows).toEqual([]);
  });

  it('is not expired before its time, nor once it is paid', async () => {
    const { variantId } = await buildVariant();
    const pending = await buildGuestOrder(shop, { [variantId]: 1 });
    const paid = await buildPaidOrder(shop, { [variantId]: 1 });
    await letTimePass(paid.id);
    expect(await expireOrder(pending.id)).toBe(false);
    expect(await expireOrder(paid.id)).toBe(false);
    await sweepExpiredOrders.run();
    expect((await shop.order.get(`/v1/orders/${paid.id}`, asGuest(paid.token))).body.status).toBe('processing');
    expect((await shop.order.get(`/v1/orders/${pending.id}`, asGuest(pending.token))).body.status).toBe('pending');
  });

  it('is found by the sweep, however many there are', async () => {
    const { variantId } = await buildVariant({ onHand: 200 });
    const ids: string[] = [];
    for (let i = 0; i < 12; i++) ids.push((await buildGuestOrder(shop, { [variantId]: 2 })).id);
    for (const id of ids) await letTimePass(id);
    await Promise.all([sweepExpiredOrders.run(), sweepExpiredOrders.run()]);
    const { rows } = await sql<{ n: number }>(
      null,
      "SELECT COUNT(*) AS n FROM order_timeline WHERE kind = 'cancelled' AND order_id >= ? AND order_id <= ?",
      [ids[0] ?? '', ids.at(-1) ?? ''],
    );
    expect(Number(rows[0]?.n)).toBe(12);
    expect(await levelOf(variantId)).toEqual({ onHand: 200, reserved: 0 });
  });
});

describe('a shopper’s order whose time is up', () => {
  it('gives the cart back as the shopper’s active one', async () => {
    const { variantId } = await buildVariant();
    const { token } = await buildShopper();
    const order = await buildShopperOrder(shop, token, { [variantId]: 2 });
    await expire(order.id);
    const { body } = await shop.cart.get('/v1/carts/current', { token });
    expect(body.id).toBe(order.cartId);
    expect(linesOf(body)).toEqual({ [variantId]: 2 });
  });

  it('merges its lines into the newer cart where there is one', async () => {
    const { variantId: both } = await buildVariant({ onHand: 20 });
    const { variantId: ordered } = await buildVariant();
    const { token } = await buildShopper();
    const order = await buildShopperOrder(shop, token, { [both]: 2, [ordered]: 1 });
    const newer = await fillShopperCart(shop, token, { [both]: 3 });
    await expire(order.id);
    const { body } = await shop.cart.get('/v1/carts/current', { token });
    expect(body.id).toBe(newer.id);
    expect(linesOf(body)).toEqual({ [both]: 5, [ordered]: 1 });
    expect((await shop.cart.get(`/v1/carts/${order.cartId}`, { token })).body).toMatchObject({
      status: 'merged',
      items: [],
    });
  });

  it('gives back what was to be bought also where that cannot be had any more', async () => {
    const { variantId, levelId } = await buildVariant({ onHand: 4 });
    const { token } = await buildShopper();
    const order = await buildShopperOrder(shop, token, { [variantId]: 4 });
    await expire(order.id);
    await buildPaidOrder(shop, { [variantId]: 3 });
    const { body } = await shop.cart.get('/v1/carts/current', { token });
    expect(levelId).toBeTruthy();
    expect(linesOf(body)).toEqual({ [variantId]: 4 });
    const again = await shop.order.post(
      '/v1/orders',
      { cartId: body.id, shippingAddress: order.shippingAddress },
      { token },
    );
    expect(again.body).toMatchObject({ code: 'insufficient_stock', shortages: [{ requested: 4, available: 1 }] });
  });

  it('loses no line where both carts together are too large for one order', async () => {
    const variants: string[] = [];
    for (let i = 0; i < 101; i++) variants.push((await buildVariant({ price: 1, onHand: null })).variantId);
    const { token } = await buildShopper();
    const all = Object.fromEntries(variants.map((id) => [id, 1]));
    const [last = '', ...others] = variants;
    const order = await buildShopperOrder(shop, token, { [last]: 1 });
    await fillShopperCart(shop, token, Object.fromEntries(others.map((id) => [id, 1])));
    await expire(order.id);
    const { body: cart } = await shop.cart.get('/v1/carts/current', { token });
    expect(linesOf(cart)).toEqual(all);
    const place = () =>
      shop.order.post('/v1/orders', { cartId: cart.id, shippingAddress: order.shippingAddress }, { token });
    const refused = await place();
    expect(refused).toMatchObject({ status: 400, body: { code: 'validation_failed', errors: [{ path: 'cartId' }] } });
    await shop.cart.delete(`/v1/carts/${cart.id}/items/${cart.items[0].id}`, { token });
    expect((await place()).status).toBe(201);
  });

  it('leaves the cart of a new call that races with it whole', async () => {
    const { variantId } = await buildVariant({ onHand: 100 });
    for (let i = 0; i < 8; i++) {
      const { token } = await buildShopper();
      const order = await buildShopperOrder(shop, token, { [variantId]: 2 });
      await letTimePass(order.id);
      const [expired, filled] = await Promise.all([
        expireOrder(order.id),
        shop.cart.post('/v1/carts', { items: [{ variantId, quantity: 1 }] }, { token }),
      ]);
      expect([expired, [200, 201].includes(filled.status)]).toEqual([true, true]);
      expect(linesOf((await shop.cart.get('/v1/carts/current', { token })).body)).toEqual({ [variantId]: 3 });
    }
  });
});
