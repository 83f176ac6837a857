import { afterAll, beforeAll, expect, it } from 'vitest';
import { buyAsGuest } from '../../factories/purchase.js';
import { buildVariant, levelOf } from '../../factories/variant.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let token: string;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  const owner = { email: 'owner@example.com', password: 'correct-horse-battery' };
  token = (await shop.panel.post('/v1/admin/auth/login', owner)).body.accessToken;
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const mock = { provider: 'mock', outcome: 'success' };

function admin(orderId: string, action: string, body?: unknown) {
  return shop.panel.post(`/v1/admin/orders/${orderId}/${action}`, body, { token });
}

it('does not ship what was given back in full, and cancels it instead', async () => {
  const { variantId } = await buildVariant({ price: 500, onHand: 3 });
  const { body: order } = await buyAsGuest(shop, { [variantId]: 2 }, { payment: mock });
  const refunded = await admin(order.id, 'refund');
  expect(refunded.body).toMatchObject({ paymentStatus: 'refunded', actions: ['cancel', 'note'] });
  const shipped = await admin(order.id, 'fulfill');
  expect([shipped.status, shipped.body.code]).toEqual([409, 'invalid_transition']);
  const cancelled = await admin(order.id, 'cancel');
  expect(cancelled.body).toMatchObject({ status: 'cancelled', paymentStatus: 'refunded' });
  expect(await levelOf(variantId)).toEqual({ onHand: 3, reserved: 0 });
});

it('cancels the rest of an order that is shipped in part: stock and its share of the money come back', async () => {
  const first = await buildVariant({ price: 700, onHand: 5 });
  const second = await buildVariant({ price: 300, onHand: 5 });
  const items = { [first.variantId]: 3, [second.variantId]: 1 };
  const { body: order } = await buyAsGuest(shop, items, { payment: mock });
  const itemId = order.items.find((item: { variantId: string }) => item.variantId === first.variantId).id;
  await admin(order.id, 'fulfill', { items: [{ itemId, quantity: 1 }] });
  const byBuyer = await shop.order.post(`/v1/orders/${order.id}/cancel`, undefined, {
    headers: { 'x-order-token': order.token },
  });
  expect(byBuyer.body.code).toBe('invalid_transition');
  const { body } = await admin(order.id, 'cancel');
  expect(body).toMatchObject({
    status: 'completed',
    fulfillmentStatus: 'fulfilled',
    paymentStatus: 'partially_refunded',
  });
  expect(body.refunds).toMatchObject([{ status: 'succeeded', amount: { amount: 1700 }, reason: 'rest_cancelled' }]);
  const cancelled = body.items.map((item: { cancelledQuantity: number }) => item.cancelledQuantity).sort();
  expect(cancelled).toEqual([1, 2]);
  expect(await levelOf(first.variantId)).toEqual({ onHand: 4, reserved: 0 });
  expect(await levelOf(second.variantId)).toEqual({ onHand: 5, reserved: 0 });
  expect((await admin(order.id, 'cancel')).status).toBe(409);
});
