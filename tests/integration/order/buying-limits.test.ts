import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fillShopperCart } from '../../factories/cart.js';
import { buildGuestOrder, decline, mock } from '../../factories/order.js';
import { address, asGuest, fillGuestCart } from '../../factories/purchase.js';
import { buildShopper } from '../../factories/user.js';
import { buildVariant, levelOf } from '../../factories/variant.js';
import type { Answer } from '../../support/client.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

vi.hoisted(() => {
  vi.stubEnv('RATE_LIMIT_GUEST_ORDERS', '3');
  vi.stubEnv('RATE_LIMIT_DECLINES', '4');
  // Each caller is an IP of its own: the address that the test names as the client of a proxy.
  vi.stubEnv('TRUST_PROXY', '1');
});

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['cart', 'order']);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const limited = { status: 429, body: { code: 'rate_limited' } };

async function buy(variantId: string, ip: string, email: string, payment?: object): Promise<Answer> {
  const cart = await fillGuestCart(shop, { [variantId]: 1 });
  const headers = { 'x-cart-token': cart.token, 'x-forwarded-for': ip };
  return shop.order.post('/v1/orders', { cartId: cart.id, email, shippingAddress: address, payment }, { headers });
}

it('guests’ orders that are not paid at once are limited for an IP, whatever address they give', async () => {
  const { variantId } = await buildVariant();
  const ip = '203.0.113.1';
  for (let i = 0; i < 2; i++) expect((await buy(variantId, ip, `vic+${i}@example.com`, mock)).status).toBe(201);
  for (let i = 0; i < 3; i++) expect((await buy(variantId, ip, `vic+${i}@example.com`)).status).toBe(201);
  expect(await buy(variantId, ip, 'vic+9@example.com')).toMatchObject(limited);
  expect((await levelOf(variantId)).reserved).toBe(5);
  expect((await buy(variantId, '203.0.113.2', 'other@example.com')).status).toBe(201);
});

it('declined payments are limited for an IP, over all orders, and paid ones do not count', async () => {
  const { variantId } = await buildVariant();
  const headers = { 'x-forwarded-for': '203.0.113.3' };
  const pay = ({ id, token }: { id: string; token: string }, payment: object) =>
    shop.order.post(`/v1/orders/${id}/payments`, payment, { headers: { ...headers, ...asGuest(token).headers } });
  const orders = [await buildGuestOrder(shop, { [variantId]: 1 }), await buildGuestOrder(shop, { [variantId]: 1 })];
  const paid = await buildGuestOrder(shop, { [variantId]: 1 });
  expect((await pay(paid, mock)).status).toBe(201);
  for (let i = 0; i < 4; i++) expect((await pay(orders[i % 2]!, decline)).status).toBe(422);
  expect(await pay(orders[0]!, decline)).toMatchObject(limited);
});

it('a shopper is counted alone, and not by what guests ordered in the shopper’s name', async () => {
  const { variantId } = await buildVariant({ onHand: 20 });
  const { email, token } = await buildShopper();
  for (let i = 0; i < 5; i++) expect((await buy(variantId, `203.0.113.${10 + i}`, email)).status).toBe(201);
  const cart = await fillShopperCart(shop, token, { [variantId]: 1 });
  const own = await shop.order.post('/v1/orders', { cartId: cart.id, shippingAddress: address }, { token });
  expect(own.status).toBe(201);
});
