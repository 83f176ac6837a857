import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../src/platform/ids.js';
import { buildGuestOrder, buildPaidOrder, decline, type GuestOrder, mock } from '../../factories/order.js';
import { address, fillGuestCart, type GuestCart } from '../../factories/purchase.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildShopper, type Shopper } from '../../factories/user.js';
import { buildVariant } from '../../factories/variant.js';
import type { Json } from '../../support/client.js';
import { rowCounts } from '../../support/row-counts.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let cart: GuestCart;
let pending: GuestOrder;
let paid: GuestOrder;
let shopper: Shopper;
let staff: StaffMember;
let before: Record<string, unknown>;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  const { variantId } = await buildVariant({ price: 1000, onHand: 100 });
  cart = await fillGuestCart(shop, { [variantId]: 2 });
  pending = await buildGuestOrder(shop, { [variantId]: 1 });
  paid = await buildPaidOrder(shop, { [variantId]: 2 });
  shopper = await buildShopper();
  staff = await buildStaff();
});
beforeEach(async () => {
  before = await rowCounts();
});
// Whatever was refused: nothing was written.
afterEach(async () => {
  expect(await rowCounts()).toEqual(before);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const pathsOf = (body: Json): string[] => (body.errors ?? []).map((error: { path: string }) => error.path);
const order = (change: Record<string, unknown> = {}) => ({
  cartId: cart.id,
  email: 'ada@example.com',
  shippingAddress: address,
  ...change,
});
const place = (body: unknown, headers: Record<string, string> = {}) =>
  shop.order.post('/v1/orders', body, { headers: { 'x-cart-token': cart.token, ...headers } });

describe('placing an order', () => {
  const long = 'x'.repeat(2_000);
  it.each<[string, Record<string, unknown>]>([
    ['cartId', { cartId: newId('ord') }],
    ['cartId', { cartId: undefined }],
    ['cartId', { cartId: ['cart'] }],
    ['email', { email: 'nobody' }],
    ['email', { email: 'a@b.example\r\nBcc: c@d.example' }],
    ['email', { email: `${'x'.repeat(250)}@example.com` }],
    ['email', { email: 7 }],
    ['email', { email: undefined }],
    ['shippingAddress', { shippingAddress: undefined }],
    ['shippingAddress', { shippingAddress: 'London' }],
    ['shippingAddress.country', { shippingAddress: { ...address, country: 'UK' } }],
    ['shippingAddress.country', { shippingAddress: { ...address, country: 'gb' } }],
    ['shippingAddress.phone', { shippingAddress: { ...address, phone: '0212 555' } }],
    ['shippingAddress.line1', { shippingAddress: { ...address, line1: '   ' } }],
    ['shippingAddress.line1', { shippingAddress: { ...address, line1: long } }],
    ['shippingAddress.firstName', { shippingAddress: { ...address, firstName: 'a\u0000b' } }],
    ['shippingAddress.planet', { shippingAddress: { ...address, planet: 'Earth' } }],
    ['billingAddress.city', { billingAddress: { ...address, city: undefined } }],
    ['billingAddress', { billingAddress: null }],
    ['payment.provider', { payment: { provider: 'stripe' } }],
    ['payment.provider', { payment: {} }],
    ['payment.outcome', { payment: { provider: 'mock', outcome: 'maybe' } }],
    ['payment.amount', { payment: { ...mock, amount: 1 } }],
    ['payment.outcome', { payment: { provider: 'manual', outcome: 'success' } }],
    ['expectedTotal.amount', { expectedTotal: { amount: 19.99, currency: 'USD' } }],
    ['expectedTotal.currency', { expectedTotal: { amount: 2000, currency: 'usd' } }],
    ['expectedTotal.currency', { expectedTotal: { amount: 2000, currency: 'EUR' } }],
    ['expectedTotal', { expectedTotal: 2000 }],
    ['note', { note: long }],
    ['note', { note: '' }],
    ['items', { items: [] }],
    ['total', { total: { amount: 1, currency: 'USD' } }],
    ['userId', { userId: 'usr_1' }],
    ['status', { status: 'processing' }],
  ])('refuses a wrong %s: %j', async (path, change) => {
    const answer = await place(order(change));
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
    expect(pathsOf(answer.body)).toEqual([path]);
  });

  it('names all that is wrong at once', async () => {
    const answer = await place({ cartId: 1, email: 'x', shippingAddress: { ...address, country: '??' }, coupon: 'X' });
    expect(pathsOf(answer.body).sort()).toEqual(['cartId', 'coupon', 'email', 'shippingAddress.country']);
  });

  it('refuses bodies that are no JSON, too large or of another type', async () => {
    expect((await place('{"cartId":')).body.code).toBe('malformed_json');
    expect((await place('[]')).body.code).toBe('validation_failed');
    expect((await place('null')).status).toBe(400);
    expect((await place(undefined)).status).toBe(400);
    expect((await place(JSON.stringify(order({ note: 'x'.repeat(200_000) })))).body.code).toBe('payload_too_large');
    expect((await place(JSON.stringify(order()), { 'content-type': 'text/json' })).body.code).toBe(
      'unsupported_media_type',
    );
  });

  it('refuses an empty cart, another’s cart and a cart that is none, and bad keys and tokens', async () => {
    const empty = await fillGuestCart(shop, {});
    before = await rowCounts();
    expect(await place(order({ cartId: empty.id }), { 'x-cart-token': empty.token })).toMatchObject({
      status: 409,
      body: { code: 'cart_empty' },
    });
    const bodies = [
      await place(order(), { 'x-cart-token': 'w'.repeat(43) }),
      await place(order({ cartId: empty.id })),
      await place(order({ cartId: newId('cart') })),
      await shop.order.post('/v1/orders', order(), { token: shopper.token }),
      await shop.order.post('/v1/orders', order()),
    ].map(({ status, body: { instance: _instance, ...rest } }) => JSON.stringify([status, rest]));
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('[404,{');
    expect((await place(order(), { 'idempotency-key': 'x'.repeat(256) })).status).toBe(400);
    expect((await place(order(), { 'idempotency-key': '' })).status).toBe(400);
    expect((await place(order(), { authorization: 'Bearer nonsense' })).status).toBe(401);
    expect((await place(order(), { authorization: `Bearer ${staff.token}` })).status).toBe(401);
  });
});

describe('paying and cancelling', () => {
  const send = (action: string, body: unknown, token = pending.token) =>
    shop.order.post(`/v1/orders/${pending.id}/${action}`, body, { headers: { 'x-order-token': token } });

  it.each([
    {},
    [],
    null,
    'mock',
    { provider: 'mock' },
    { provider: 'mock', outcome: 'success', amount: { amount: 1, currency: 'USD' } },
    { provider: 'manual', outcome: 'success' },
    { provider: 'paypal' },
    { provider: ['mock'], outcome: 'success' },
    { provider: '__proto__' },
    undefined,
  ])('refuses to pay with %j', async (body) => {
    expect((await send('payments', body)).status).toBe(400);
  });

  it('refuses bodies with anything in them when cancelling', async () => {
    for (const body of [{ reason: 'x' }, [], 'now', 1]) expect((await send('cancel', body)).status).toBe(400);
    expect((await send('cancel', '{')).body.code).toBe('malformed_json');
  });

  it('refuses wrong tokens, and tokens of other orders', async () => {
    for (const token of ['', 'x', paid.token, pending.cart.token]) {
      expect((await send('payments', mock, token)).status).toBe(404);
      expect((await send('cancel', {}, token)).status).toBe(404);
    }
  });

  it('changes nothing of an order that is paid already', async () => {
    const options = { headers: { 'x-order-token': paid.token } };
    const before = (await shop.order.get(`/v1/orders/${paid.id}`, options)).body;
    for (const payment of [mock, decline, { provider: 'manual' }]) {
      const answer = await shop.order.post(`/v1/orders/${paid.id}/payments`, payment, options);
      expect(answer).toMatchObject({ status: 200, body: before });
    }
  });
});

describe('what staff send', () => {
  const act = (action: string, body: unknown, headers: Record<string, string> = {}) =>
    shop.panel.post(`/v1/admin/orders/${paid.id}/${action}`, body, { token: staff.token, headers });
  const line = newId('line');

  it.each<[string, unknown, string]>([
    ['fulfill', { items: [] }, 'items'],
    ['fulfill', { items: [{ itemId: line, quantity: 0 }] }, 'items.0.quantity'],
    ['fulfill', { items: [{ itemId: line, quantity: -1 }] }, 'items.0.quantity'],
    ['fulfill', { items: [{ itemId: line, quantity: 1.5 }] }, 'items.0.quantity'],
    ['fulfill', { items: [{ itemId: line, quantity: '1' }] }, 'items.0.quantity'],
    ['fulfill', { items: [{ itemId: line, quantity: 1_000_000 }] }, 'items.0.quantity'],
    ['fulfill', { items: [{ itemId: newId('item'), quantity: 1 }] }, 'items.0.itemId'],
    ['fulfill', { items: [{ itemId: line, quantity: 1, price: 1 }] }, 'items.0.price'],
    ['fulfill', { carrier: '' }, 'carrier'],
    ['fulfill', { trackingNumber: 'x'.repeat(121) }, 'trackingNumber'],
    ['refund', { amount: 100 }, 'amount'],
    ['refund', { amount: { amount: 0, currency: 'USD' } }, 'amount.amount'],
    ['refund', { amount: { amount: -5, currency: 'USD' } }, 'amount.amount'],
    ['refund', { amount: { amount: 0.5, currency: 'USD' } }, 'amount.amount'],
    ['refund', { amount: { amount: 1, currency: '$' } }, 'amount.currency'],
    ['refund', { reason: 'late_payment' }, 'reason'],
    ['refund', { note: 'x'.repeat(501) }, 'note'],
    ['mark-paid', { reference: 'x'.repeat(121) }, 'reference'],
    ['mark-paid', { amount: 1 }, 'amount'],
    ['cancel', { reason: 'staff' }, 'reason'],
    ['notes', { text: 'x'.repeat(501) }, 'text'],
    ['notes', {}, 'text'],
  ])('%s refuses %j', async (action, body, path) => {
    const answer = await act(action, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
    expect(pathsOf(answer.body)).toEqual([path]);
  });

  it('refuses preconditions that are none', async () => {
    for (const tag of ['1', '"1', 'x', '"1", "2"']) {
      expect((await act('notes', { text: 'x' }, { 'if-match': tag })).status).toBe(400);
    }
    for (const tag of ['W/"1"', '"0"', '"x"', '"99999999999"']) {
      expect((await act('notes', { text: 'x' }, { 'if-match': tag })).status).toBe(412);
    }
  });

  it('refuses a shopper’s token and none', async () => {
    for (const options of [{}, { token: shopper.token }, { token: 'x' }]) {
      const answer = await shop.panel.post(`/v1/admin/orders/${paid.id}/cancel`, {}, options);
      expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    }
  });
});
