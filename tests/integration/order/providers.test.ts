import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { mockSignature } from '../../../src/modules/order/payments/mock-provider.js';
import { newId } from '../../../src/platform/ids.js';
import { mock } from '../../factories/order.js';
import { asGuest, fillGuestCart, placeGuestOrder } from '../../factories/purchase.js';
import { buildVariant, levelOf } from '../../factories/variant.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

vi.hoisted(() => {
  vi.stubEnv('PAYMENT_PROVIDERS', 'manual');
});

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['cart', 'order']);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

it('a provider that the shop does not take is refused, with the order untouched and none made', async () => {
  const { variantId } = await buildVariant();
  const cart = await fillGuestCart(shop, { [variantId]: 1 });
  const refused = { status: 400, body: { code: 'validation_failed', errors: [{ path: 'payment.provider' }] } };
  expect(await placeGuestOrder(shop, cart, { payment: mock })).toMatchObject(refused);
  expect(await levelOf(variantId)).toEqual({ onHand: 10, reserved: 0 });
  const { body: order } = await placeGuestOrder(shop, cart, { payment: { provider: 'manual' } });
  expect(order.status).toBe('pending');
  const paid = await shop.order.post(`/v1/orders/${order.id}/payments`, mock, asGuest(order.token));
  expect(paid).toMatchObject({ status: 400, body: { errors: [{ path: 'provider' }] } });
  const manual = await shop.order.post(`/v1/orders/${order.id}/payments`, { provider: 'manual' }, asGuest(order.token));
  expect(manual).toMatchObject({ status: 201, body: { status: 'pending' } });
  const report = JSON.stringify({ key: newId('pay') });
  const webhook = await shop.order.post('/v1/payments/webhooks/mock', report, {
    headers: { 'mock-signature': mockSignature(report) },
  });
  expect(webhook.status).toBe(404);
});
