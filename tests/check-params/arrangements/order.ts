import { randomUUID } from 'node:crypto';
import { mockSignature } from '../../../src/modules/order/payments/mock-provider.js';
import { buyAsGuest } from '../../factories/purchase.js';
import { buildShopper } from '../../factories/user.js';
import { buildVariant } from '../../factories/variant.js';
import type { Json } from '../../support/client.js';
import type { Shop } from '../../support/shop.js';
import type { Arrange, Arranged, Arrangements } from '../arrangement.js';
import { guestCart, shopperCart } from './cart.js';
import { fullAddress } from './user.js';

const byMock = { provider: 'mock', outcome: 'success' };
const purchase = (cartId: string) => ({
  cartId,
  email: `buyer-${randomUUID()}@example.com`,
  shippingAddress: fullAddress,
  billingAddress: fullAddress,
  payment: byMock,
  expectedTotal: { amount: 1_000_000, currency: 'USD' },
  note: 'Leave it with the neighbours',
});

/** A pending order of the shopper. */
async function shopperOrder(shop: Shop, token: string): Promise<string> {
  const { cartId } = await shopperCart(shop, token);
  return (await shop.order.post('/v1/orders', { cartId, shippingAddress: fullAddress }, { token })).body.id;
}

/** A guest's order, pending or paid. */
async function guestOrder(shop: Shop, payment?: typeof byMock): Promise<Json> {
  const { variantId } = await buildVariant();
  return (await buyAsGuest(shop, { [variantId]: 2 }, payment ? { payment } : {})).body;
}

/** Params of the caller's order, of a guest's, and of orders that the caller may not open. */
const orders =
  (body?: object): Arrange =>
  async ({ caller, shop }): Promise<Arranged> => {
    const params = { orderId: await shopperOrder(shop, caller.token) };
    const guest = await guestOrder(shop);
    const asGuest = { params: { orderId: guest.id }, headers: { 'x-order-token': guest.token } };
    const other = { params: { orderId: await shopperOrder(shop, (await buildShopper()).token) } };
    return {
      params,
      ...(body ? { body } : {}),
      guest: { ...asGuest, ...(body ? { body } : {}) },
      foreign: [
        other,
        { params: asGuest.params },
        { params: asGuest.params, headers: { 'x-order-token': 'not-the-token-of-this-order' } },
        { params, asGuest: true },
        { ...other, headers: asGuest.headers, asGuest: true },
      ],
    };
  };

/** For staff: a paid order of a guest and what is done to it. */
export const paidOrder =
  (body: (order: Json) => object): Arrange =>
  async ({ shop }) => {
    const order = await guestOrder(shop, byMock);
    return { params: { orderId: order.id }, body: body(order) };
  };

export const orderArrangements: Arrangements = {
  'POST /v1/orders': async ({ caller, shop }) => {
    const own = await shopperCart(shop, caller.token);
    const guest = await guestCart(shop);
    const other = await shopperCart(shop, (await buildShopper()).token);
    return {
      body: purchase(own.cartId),
      guest: { body: purchase(guest.cartId), headers: guest.headers },
      foreign: [
        { body: purchase(other.cartId) },
        { body: purchase(guest.cartId) },
        { body: purchase(guest.cartId), headers: { 'x-cart-token': 'not-the-token-of-this-cart' } },
        { body: purchase(own.cartId), asGuest: true },
      ],
    };
  },
  'GET /v1/orders': async ({ caller, shop }) => {
    await shopperOrder(shop, caller.token);
    return { query: { status: 'pending', limit: '5' } };
  },
  'GET /v1/orders/{orderId}': orders(),
  'POST /v1/orders/{orderId}/payments': async (given) => {
    const { guest, ...own } = await orders(byMock)(given);
    return { ...own, status: 201, guest: { ...guest, status: 201 } };
  },
  'POST /v1/orders/{orderId}/cancel': orders({}),
  'POST /v1/payments/webhooks/{provider}': async ({ shop }) => {
    const [payment] = (await guestOrder(shop, byMock)).payments;
    const body = JSON.stringify({ key: payment.id });
    return { params: { provider: 'mock' }, body, headers: { 'mock-signature': mockSignature(body) } };
  },
  'GET /v1/admin/orders': async ({ shop }) => {
    const { number, email } = await guestOrder(shop);
    return {
      query: {
        number,
        email,
        status: 'pending',
        paymentStatus: 'awaiting',
        fulfillmentStatus: 'unfulfilled',
        placedFrom: '2020-01-01T00:00:00Z',
        placedTo: '2999-01-01T00:00:00Z',
        q: number,
        minTotal: '0',
        maxTotal: '9999999999',
        sort: '-total',
        page: '1',
        perPage: '5',
      },
    };
  },
  'GET /v1/admin/orders/{orderId}': async ({ shop }) => ({ params: { orderId: (await guestOrder(shop)).id } }),
  'POST /v1/admin/orders/{orderId}/mark-paid': async ({ shop }) => ({
    params: { orderId: (await guestOrder(shop)).id },
    body: { reference: 'transfer 4711' },
  }),
  'POST /v1/admin/orders/{orderId}/fulfill': paidOrder((order) => ({
    items: [{ itemId: order.items[0].id, quantity: 1 }],
    carrier: 'Pigeon Post',
    trackingNumber: 'PP-1',
  })),
  'POST /v1/admin/orders/{orderId}/notes': paidOrder(() => ({ text: 'Asked for a gift wrap' })),
  'POST /v1/admin/orders/{orderId}/cancel': paidOrder(() => ({})),
  'POST /v1/admin/orders/{orderId}/refund': paidOrder((order) => ({
    amount: { amount: 1, currency: order.totals.total.currency },
    reason: 'price_adjustment',
    note: 'Was on sale',
  })),
};
