import { afterAll, beforeAll, expect, it } from 'vitest';
import { asCart } from '../factories/cart.js';
import { mock } from '../factories/order.js';
import { buildProduct } from '../factories/product.js';
import { address, asGuest } from '../factories/purchase.js';
import { mailsAbout } from '../support/mails.js';
import { type Shop, startShop } from '../support/shop.js';
import { expectVerified } from '../support/verified.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['panel', 'product', 'cart', 'order', 'worker']);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

it('a guest finds a dress, buys it in two calls, and staff receive stock and ship it', async () => {
  await buildProduct({
    name: 'Linen Dress',
    category: ['Women', 'Dresses'],
    variants: [
      { options: { Size: 'S' }, price: 4900, stock: 0 },
      { options: { Size: 'M' }, price: 4900, stock: 3, backorderLimit: 2 },
    ],
  });

  // The product service: from the list to the page.
  const list = await shop.product.get('/v1/products?category=women&inStock=true');
  expect(list.body.items).toMatchObject([{ name: 'Linen Dress', price: { min: { amount: 4900, currency: 'USD' } } }]);
  const page = (await shop.product.get(`/v1/products/${list.body.items[0].slug}`)).body;
  const [small, medium] = page.variants;
  expect([small.availability, medium.availability, medium.available]).toEqual(['out_of_stock', 'low_stock', 5]);

  // The cart service.
  const soldOut = await shop.cart.post('/v1/carts', { items: [{ variantId: small.id, quantity: 1 }] });
  expect(soldOut.body).toMatchObject({ code: 'insufficient_stock', shortages: [{ available: 0 }] });
  const cart = (await shop.cart.post('/v1/carts', { items: [{ variantId: medium.id, quantity: 4 }] })).body;
  expect(cart.totals.total).toEqual({ amount: 19_600, currency: 'USD' });

  // The order service, with a key, twice: the line was lost, and the guest tries again.
  const request = {
    cartId: cart.id,
    email: 'Grace@Example.com ',
    shippingAddress: address,
    expectedTotal: cart.totals.total,
    payment: mock,
    note: 'Please ring twice.',
  };
  const headers = { 'x-cart-token': cart.token, 'idempotency-key': 'the-dress' };
  const [bought, replayed] = [
    await shop.order.post('/v1/orders', request, { headers }),
    await shop.order.post('/v1/orders', request, { headers }),
  ];
  expect(bought).toMatchObject({ status: 201, body: { status: 'processing', email: 'grace@example.com' } });
  expect(replayed.body).toEqual(bought.body);
  const order = bought.body;
  expect((await shop.cart.get(`/v1/carts/${cart.id}`, asCart(cart.token))).body.status).toBe('ordered');

  // The panel: staff sign in, find the order, ship what is there, receive the rest, ship that.
  const { body: signedIn } = await shop.panel.post('/v1/admin/auth/login', {
    email: 'owner@example.com',
    password: 'correct-horse-battery',
  });
  const token = signedIn.accessToken;
  const found = (await shop.panel.get(`/v1/admin/orders?number=${order.number}`, { token })).body.items[0];
  expect(found).toMatchObject({ id: order.id, units: 4, actions: expect.arrayContaining(['fulfill', 'cancel']) });
  const ship = (body?: unknown) => shop.panel.post(`/v1/admin/orders/${order.id}/fulfill`, body, { token });
  expect((await ship()).body).toMatchObject({
    code: 'insufficient_stock',
    shortages: [{ requested: 4, available: 3 }],
  });
  const part = await ship({
    items: [{ itemId: order.items[0].id, quantity: 3 }],
    carrier: 'PTT',
    trackingNumber: 'TR1',
  });
  expect(part.body).toMatchObject({ status: 'processing', fulfillmentStatus: 'partially_fulfilled' });
  const level = (await shop.panel.get(`/v1/admin/stock-levels?variantId=${medium.id}`, { token })).body.items[0];
  expect(level).toMatchObject({ onHand: 0, reserved: 1, available: 1 });
  const etag = (await shop.panel.get(`/v1/admin/stock-levels/${level.id}`, { token })).headers['etag'] ?? '';
  const received = await shop.panel.post(
    `/v1/admin/stock-levels/${level.id}/adjust`,
    { delta: 5, reason: 'received' },
    { token, headers: { 'if-match': etag } },
  );
  expect(received.body).toMatchObject({ onHand: 5, reserved: 1 });
  expect((await ship({ carrier: 'PTT', trackingNumber: 'TR2' })).body.status).toBe('completed');

  // The guest looks again, and has had mail.
  const seen = (await shop.order.get(`/v1/orders/${order.id}`, asGuest(order.token))).body;
  expect(seen).toMatchObject({
    status: 'completed',
    fulfillmentStatus: 'fulfilled',
    shipments: [{ trackingNumber: 'TR1' }, { trackingNumber: 'TR2' }],
    note: 'Please ring twice.',
    actions: [],
  });
  const mails = await mailsAbout(order.id, 1);
  expect(mails[0]).toMatchObject({ to: 'grace@example.com', subject: expect.stringContaining(order.number) });
  const movements = (await shop.panel.get(`/v1/admin/stock-movements?variantId=${medium.id}`, { token })).body.items;
  expect(movements.map((movement: { kind: string }) => movement.kind)).toEqual([
    'ship',
    'adjust',
    'ship',
    'reserve',
    expect.stringMatching(/opening|import/),
  ]);
});
