import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordCharge } from '../../../src/modules/order/commands/record-charge.js';
import { settlePayment } from '../../../src/modules/order/commands/settle-payment.js';
import { forgetShopper } from '../../../src/modules/order/jobs/forget-shopper.handler.js';
import { sweepStartedPayments } from '../../../src/modules/order/jobs/sweep-started-payments.job.js';
import { mockProvider } from '../../../src/modules/order/payments/mock-provider.js';
import { systemContext } from '../../../src/platform/context.js';
import { sql } from '../../../src/platform/database/sql.js';
import { inTransaction } from '../../../src/platform/database/transaction.js';
import { asCart, fillShopperCart, linesOf } from '../../factories/cart.js';
import {
  agePayments,
  buildGuestOrder,
  buildPaidOrder,
  buildShopperOrder,
  expire,
  type GuestOrder,
  kindsOf,
  mock,
  startAttempt,
} from '../../factories/order.js';
import { address, asGuest, placeGuestOrder } from '../../factories/purchase.js';
import { buildShopper } from '../../factories/user.js';
import { buildVariant, levelOf } from '../../factories/variant.js';
import type { Json } from '../../support/client.js';
import { deliver, eventsOf } from '../../support/deliver.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'user']);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const read = async ({ id, token }: { id: string; token: string }): Promise<Json> =>
  (await shop.order.get(`/v1/orders/${id}`, asGuest(token))).body;
const cartOf = async ({ cart }: GuestOrder): Promise<Json> =>
  (await shop.cart.get(`/v1/carts/${cart.id}`, asCart(cart.token))).body;

/** The order expires between the provider's charge and its record; then the charge is found. */
async function payTooLate(orderId: string, meanwhile: () => Promise<unknown> = async () => undefined): Promise<void> {
  const charge = await startAttempt(orderId);
  expect(await mockProvider.create(charge)).toMatchObject({ status: 'captured' });
  await expire(orderId);
  await meanwhile();
  await agePayments(orderId);
  // The sweep records the charge, and in the next round asks for the refund where one is due.
  await sweepStartedPayments.run();
  await agePayments(orderId);
  await sweepStartedPayments.run();
}

const revived = { status: 'processing', paymentStatus: 'paid', cancelReason: null, actions: ['cancel'] };
const refunded = { status: 'cancelled', paymentStatus: 'refunded', cancelReason: 'expired', actions: [] };

describe('money that comes after the order has expired', () => {
  it('revives it while the stock is there, and closes the cart again', async () => {
    const { variantId } = await buildVariant({ onHand: 2 });
    const order = await buildGuestOrder(shop, { [variantId]: 2 });
    await payTooLate(order.id, async () => {
      expect((await cartOf(order)).status).toBe('active');
      expect(await levelOf(variantId)).toEqual({ onHand: 2, reserved: 0 });
    });
    expect(await read(order)).toMatchObject(revived);
    expect(await levelOf(variantId)).toEqual({ onHand: 2, reserved: 2 });
    expect((await cartOf(order)).status).toBe('ordered');
    expect(await kindsOf(order.id, 'timeline')).toEqual(['placed', 'cancelled', 'revived']);
    expect(await kindsOf(order.id, 'outbox')).toEqual([
      'order.placed',
      'order.cancelled',
      'order.revived',
      'order.paid',
    ]);
    expect((await placeGuestOrder(shop, order.cart)).body.code).toBe('cart_not_active');
  });

  it('is given back where the stock is gone, and the cart stays open', async () => {
    const { variantId } = await buildVariant({ onHand: 2 });
    const { variantId: plenty } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 2, [plenty]: 1 });
    await payTooLate(order.id, () => buildPaidOrder(shop, { [variantId]: 1 }));
    const body = await read(order);
    expect(body).toMatchObject(refunded);
    expect(body.refunds).toMatchObject([{ status: 'succeeded', reason: 'late_payment' }]);
    expect(body.payments[0].refunded).toEqual(body.totals.total);
    expect(await levelOf(variantId)).toEqual({ onHand: 2, reserved: 1 });
    expect(await levelOf(plenty)).toEqual({ onHand: 10, reserved: 0 });
    expect((await cartOf(order)).status).toBe('active');
    expect(await kindsOf(order.id, 'timeline')).toEqual(['placed', 'cancelled', 'refund_requested', 'refunded']);
  });

  it('is given back where the cart has become another order', async () => {
    const { variantId } = await buildVariant({ onHand: 9 });
    const order = await buildGuestOrder(shop, { [variantId]: 2 });
    await payTooLate(order.id, async () => {
      expect((await placeGuestOrder(shop, order.cart, { payment: mock })).status).toBe(201);
    });
    expect(await read(order)).toMatchObject(refunded);
    expect(await levelOf(variantId)).toEqual({ onHand: 9, reserved: 2 });
  });

  it('revives only one of two orders of the same cart', async () => {
    const { variantId } = await buildVariant({ onHand: 9 });
    const first = await buildGuestOrder(shop, { [variantId]: 2 });
    const charge = await startAttempt(first.id);
    await mockProvider.create(charge);
    await expire(first.id);
    const { body } = await placeGuestOrder(shop, first.cart);
    const second = { ...first, id: body.id as string, token: body.token as string };
    await payTooLate(second.id);
    expect(await read(second)).toMatchObject(revived);
    await agePayments(first.id);
    await sweepStartedPayments.run();
    await agePayments(first.id);
    await sweepStartedPayments.run();
    expect(await read(first)).toMatchObject(refunded);
    expect(await levelOf(variantId)).toEqual({ onHand: 9, reserved: 2 });
  });

  it('revives it when the order that its cart became is cancelled as well', async () => {
    const { variantId } = await buildVariant({ onHand: 9 });
    const order = await buildGuestOrder(shop, { [variantId]: 2 });
    await payTooLate(order.id, async () => {
      const { body } = await placeGuestOrder(shop, order.cart, { payment: mock });
      await shop.order.post(`/v1/orders/${body.id}/cancel`, {}, asGuest(body.token));
    });
    expect(await read(order)).toMatchObject(revived);
    expect((await cartOf(order)).status).toBe('ordered');
  });

  it('is given back where the buyer had cancelled', async () => {
    const { variantId } = await buildVariant({ onHand: 9 });
    const order = await buildGuestOrder(shop, { [variantId]: 2 });
    const charge = await startAttempt(order.id);
    await mockProvider.create(charge);
    await shop.order.post(`/v1/orders/${order.id}/cancel`, {}, asGuest(order.token));
    await settlePayment(charge.key);
    await agePayments(order.id);
    await sweepStartedPayments.run();
    expect(await read(order)).toMatchObject({ ...refunded, cancelReason: 'customer' });
  });

  it('costs nothing and revives nothing where the order was free and its stock is gone', async () => {
    const { variantId } = await buildVariant({ price: 0, onHand: 1 });
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    await payTooLate(order.id, () => buildPaidOrder(shop, { [variantId]: 1 }));
    expect(await read(order)).toMatchObject({ status: 'cancelled', payments: [{ status: 'captured' }], refunds: [] });
  });
});

describe('money that comes late for a shopper’s order', () => {
  it('takes the lines out of the newer cart again, as far as they are still there', async () => {
    const { variantId: some } = await buildVariant({ onHand: 20 });
    const { variantId: all } = await buildVariant();
    const { variantId: gone } = await buildVariant();
    const { variantId: own } = await buildVariant();
    const { token } = await buildShopper();
    const order = await buildShopperOrder(shop, token, { [some]: 2, [all]: 1, [gone]: 3 });
    await payTooLate(order.id, async () => {
      const cart = await fillShopperCart(shop, token, { [some]: 3, [own]: 1 });
      expect(cart.id).toBe(order.cartId);
      const line = cart.items.find((item: { variantId: string }) => item.variantId === gone);
      await shop.cart.delete(`/v1/carts/${cart.id}/items/${line.id}`, { token });
    });
    // The cart itself was open again, so it is closed with all that is in it.
    expect((await shop.order.get(`/v1/orders/${order.id}`, { token })).body).toMatchObject(revived);
    expect((await shop.cart.get('/v1/carts/current', { token })).status).toBe(404);

    const next = await buildShopperOrder(shop, token, { [some]: 2, [all]: 1, [gone]: 3 });
    const newer = await fillShopperCart(shop, token, { [some]: 3, [own]: 1 });
    await payTooLate(next.id, async () => {
      const { body } = await shop.cart.get('/v1/carts/current', { token });
      expect(body.id).toBe(newer.id);
      expect(linesOf(body)).toEqual({ [some]: 5, [all]: 1, [gone]: 3, [own]: 1 });
      const line = body.items.find((item: { variantId: string }) => item.variantId === gone);
      await shop.cart.patch(`/v1/carts/${newer.id}/items/${line.id}`, { quantity: 1 }, { token });
    });
    expect((await shop.order.get(`/v1/orders/${next.id}`, { token })).body).toMatchObject(revived);
    expect(linesOf((await shop.cart.get('/v1/carts/current', { token })).body)).toEqual({ [some]: 3, [own]: 1 });
    expect((await shop.cart.get(`/v1/carts/${next.cartId}`, { token })).body.status).toBe('ordered');
  });

  it('is given back where the newer cart that took the lines was ordered', async () => {
    const { variantId } = await buildVariant({ onHand: 20 });
    const { token } = await buildShopper();
    const order = await buildShopperOrder(shop, token, { [variantId]: 2 });
    const newer = await fillShopperCart(shop, token, { [variantId]: 1 });
    await payTooLate(order.id, async () => {
      const body = { cartId: newer.id, shippingAddress: address, payment: mock };
      expect((await shop.order.post('/v1/orders', body, { token })).body.items).toMatchObject([{ quantity: 3 }]);
    });
    expect((await shop.order.get(`/v1/orders/${order.id}`, { token })).body).toMatchObject(refunded);
    expect(await levelOf(variantId)).toEqual({ onHand: 20, reserved: 3 });
  });

  it('follows the lines through several merges', async () => {
    const { variantId } = await buildVariant({ onHand: 50 });
    const { token } = await buildShopper();
    const guest = await buildGuestOrder(shop, { [variantId]: 1 });
    await payTooLate(guest.id, async () => {
      // The guest signs in, merges, orders, lets that expire into a cart that is newer still.
      await shop.cart.post(`/v1/carts/${guest.cart.id}/merge`, undefined, { token, ...asCart(guest.cart.token) });
      const current = (await shop.cart.get('/v1/carts/current', { token })).body;
      const second = await shop.order.post('/v1/orders', { cartId: current.id, shippingAddress: address }, { token });
      await fillShopperCart(shop, token, { [variantId]: 5 });
      await expire(second.body.id);
      expect(linesOf((await shop.cart.get('/v1/carts/current', { token })).body)).toEqual({ [variantId]: 6 });
    });
    expect(await read(guest)).toMatchObject(revived);
    expect(linesOf((await shop.cart.get('/v1/carts/current', { token })).body)).toEqual({ [variantId]: 5 });
  });

  it('is given back where the account was deleted meanwhile: there is no address left to ship to', async () => {
    const { variantId } = await buildVariant();
    const { id: userId, token } = await buildShopper();
    const order = await buildShopperOrder(shop, token, { [variantId]: 1 });
    await payTooLate(order.id, async () => {
      expect((await shop.user.delete('/v1/me', { token })).status).toBe(204);
      for (const event of await eventsOf(userId)) await deliver(forgetShopper, event);
    });
    const { rows } = await sql(null, 'SELECT status, payment_status, email FROM orders WHERE id = ?', [order.id]);
    expect(rows).toEqual([{ status: 'cancelled', payment_status: 'refunded', email: 'deleted' }]);
  });
});

describe('a late payment and what races with it', () => {
  it('leaves one live order of a cart that is ordered again at the same time', async () => {
    const { variantId } = await buildVariant({ onHand: 200 });
    const outcomes: string[] = [];
    for (let i = 0; i < 10; i++) {
      const order = await buildGuestOrder(shop, { [variantId]: 1 });
      const charge = await startAttempt(order.id);
      const outcome = await mockProvider.create(charge);
      await expire(order.id);
      const [, placed] = await Promise.all([
        inTransaction(systemContext('test'), (tx) =>
          recordCharge(tx, { orderId: charge.orderId, paymentId: charge.key }, outcome),
        ),
        placeGuestOrder(shop, order.cart, { payment: mock }),
      ]);
      const { status } = await read(order);
      expect([status, placed.status]).toEqual(placed.status === 201 ? ['cancelled', 201] : ['processing', 409]);
      outcomes.push(status);
      await agePayments(order.id);
    }
    await sweepStartedPayments.run();
    expect(outcomes).toHaveLength(10);
    expect((await levelOf(variantId)).reserved).toBe(10);
  });

  it('is recorded once, however often it is found', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const charge = await startAttempt(order.id);
    await mockProvider.create(charge);
    await expire(order.id);
    await Promise.all(Array.from({ length: 5 }, () => settlePayment(charge.key)));
    expect(await read(order)).toMatchObject(revived);
    expect(await kindsOf(order.id, 'timeline')).toEqual(['placed', 'cancelled', 'revived']);
    expect(await levelOf(variantId)).toEqual({ onHand: 10, reserved: 1 });
  });
});
