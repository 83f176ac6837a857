import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { asCart, fillShopperCart, linesOf } from '../factories/cart.js';
import { mock } from '../factories/order.js';
import { buildProduct } from '../factories/product.js';
import { address } from '../factories/purchase.js';
import { levelOf } from '../factories/variant.js';
import { eventually } from '../support/eventually.js';
import { mailsAbout, mailsOf } from '../support/mails.js';
import { type Shop, startShop } from '../support/shop.js';
import { expectVerified } from '../support/verified.js';

vi.hoisted(() => {
  vi.stubEnv('PAYMENT_WINDOW_SECONDS', '4');
});

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['user', 'product', 'cart', 'order', 'worker']);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

it('a guest registers, takes the cart along, lets the order expire, finds the cart again and buys', async () => {
  const product = await buildProduct({ name: 'Wool Scarf', variants: [{ price: 1500, stock: 3 }] });
  const other = await buildProduct({ name: 'Wool Cap', variants: [{ price: 900, stock: 5 }] });
  const [scarf = '', cap = ''] = [product.variants[0]?.id, other.variants[0]?.id];

  // A guest's cart first, then an account with a cart of its own, then one of both.
  const guest = (await shop.cart.post('/v1/carts', { items: [{ variantId: scarf, quantity: 2 }] })).body;
  const registered = await shop.user.post('/v1/auth/register', {
    email: 'ada@example.com',
    password: 'kettle harbour violin',
    firstName: 'Ada',
    lastName: 'Lovelace',
  });
  expect(registered.status).toBe(201);
  const token = registered.body.accessToken;
  await fillShopperCart(shop, token, { [scarf]: 1, [cap]: 1 });
  const merged = await shop.cart.post(`/v1/carts/${guest.id}/merge`, undefined, { token, ...asCart(guest.token) });
  expect(linesOf(merged.body)).toEqual({ [scarf]: 3, [cap]: 1 });
  const cartId = merged.body.id;

  // Ordered and not paid: nobody else can have the scarves until the time is up.
  const placed = await shop.order.post('/v1/orders', { cartId, shippingAddress: address }, { token });
  expect(placed.body).toMatchObject({ status: 'pending', email: 'ada@example.com', actions: ['pay', 'cancel'] });
  const want = { items: [{ variantId: scarf, quantity: 1 }] };
  expect((await shop.cart.post('/v1/carts', want)).body.code).toBe('insufficient_stock');
  const newer = await fillShopperCart(shop, token, { [cap]: 2 });
  expect(newer.id).not.toBe(cartId);

  // The worker does it, by its delayed job.
  const readExpired = async () => {
    const { body } = await shop.order.get(`/v1/orders/${placed.body.id}`, { token });
    return body.status === 'cancelled' && body;
  };
  const expired = await eventually(readExpired, { timeoutMs: 20_000 });
  expect(expired).toMatchObject({ cancelReason: 'expired', actions: [] });
  const late = Date.parse(expired.timeline.at(-1).at) - Date.parse(expired.expiresAt);
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(15_000);
  expect(await levelOf(scarf)).toEqual({ onHand: 3, reserved: 0 });
  const [first, mail] = await mailsAbout(placed.body.id, 2);
  expect(first).toMatchObject({ subject: expect.stringContaining(placed.body.number) });
  expect(mail).toMatchObject({ to: 'ada@example.com', subject: expect.stringContaining('expired') });

  // Everything is in the newer cart, and this time it is paid.
  const current = (await shop.cart.get('/v1/carts/current', { token })).body;
  expect(current.id).toBe(newer.id);
  expect(linesOf(current)).toEqual({ [scarf]: 3, [cap]: 3 });
  const again = await shop.order.post(
    '/v1/orders',
    { cartId: newer.id, shippingAddress: address, payment: mock },
    { token },
  );
  expect(again.body).toMatchObject({ status: 'processing', totals: { total: { amount: 3 * 1500 + 3 * 900 } } });
  await mailsAbout(again.body.id, 1);
  const orders = (await shop.order.get('/v1/orders', { token })).body.items;
  expect(orders.map((order: { status: string }) => order.status)).toEqual(['processing', 'cancelled']);
  // Its own time passes as well, and changes nothing.
  await sleep(Math.max(Date.parse(again.body.expiresAt) - Date.now(), 0) + 500);
  expect((await shop.order.get(`/v1/orders/${again.body.id}`, { token })).body.status).toBe('processing');
  expect([mailsOf(placed.body.id).length, mailsOf(again.body.id).length]).toEqual([2, 1]);
}, 60_000);
