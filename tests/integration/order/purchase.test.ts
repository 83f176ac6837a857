import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asGuest, buyAsGuest, fillGuestCart, placeGuestOrder } from '../../factories/purchase.js';
import { buildVariant, levelOf } from '../../factories/variant.js';
import type { Json } from '../../support/client.js';
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

const mock = { provider: 'mock', outcome: 'success' };

describe('a guest buys in two calls', () => {
  it('takes the money, holds the stock and closes the cart', async () => {
    const { variantId } = await buildVariant({ price: 2500, onHand: 5 });
    const cart = await fillGuestCart(shop, { [variantId]: 2 });
    const bought = await placeGuestOrder(shop, cart, { payment: mock });
    expect(bought.status).toBe(201);
    expect(bought.body).toMatchObject({
      status: 'processing',
      paymentStatus: 'paid',
      fulfillmentStatus: 'unfulfilled',
      totals: { total: { amount: 5000, currency: 'USD' } },
      actions: ['cancel'],
    });
    expect(bought.body.number).toMatch(/^[2-9BCDFGHJKMNPQRSTVWXZ]{8}$/);
    expect(await levelOf(variantId)).toEqual({ onHand: 5, reserved: 2 });
    const closed = await shop.cart.get(`/v1/carts/${cart.id}`, { headers: { 'x-cart-token': cart.token } });
    expect(closed.body.status).toBe('ordered');
    const read = await shop.order.get(`/v1/orders/${bought.body.id}`, asGuest(bought.body.token));
    expect(read.body.timeline.map((entry: { kind: string }) => entry.kind)).toEqual(['placed', 'paid']);
  });

  it('answers a decline with the order, which can be paid again', async () => {
    const { variantId } = await buildVariant();
    const declined = await buyAsGuest(shop, { [variantId]: 1 }, { payment: { provider: 'mock', outcome: 'decline' } });
    expect(declined.status).toBe(422);
    expect(declined.body).toMatchObject({
      code: 'payment_declined',
      order: { status: 'pending', paymentStatus: 'failed' },
    });
    const { id, token } = declined.body.order;
    const paid = await shop.order.post(`/v1/orders/${id}/payments`, mock, asGuest(token));
    expect(paid.status).toBe(201);
    expect(paid.body).toMatchObject({ status: 'processing', paymentStatus: 'paid' });
    const again = await shop.order.post(`/v1/orders/${id}/payments`, mock, asGuest(token));
    expect(again).toMatchObject({ status: 200, body: { paymentStatus: 'paid' } });
    expect(again.body.payments.filter((payment: Json) => payment.status === 'captured')).toHaveLength(1);
  });

  it('cancels after five declines and gives the cart back', async () => {
    const { variantId } = await buildVariant({ onHand: 3 });
    const cart = await fillGuestCart(shop, { [variantId]: 3 });
    const decline = { provider: 'mock', outcome: 'decline' };
    const placed = await placeGuestOrder(shop, cart, { payment: decline });
    const { id, token } = placed.body.order;
    for (let attempt = 2; attempt <= 5; attempt++) {
      const answer = await shop.order.post(`/v1/orders/${id}/payments`, decline, asGuest(token));
      expect(answer.status).toBe(422);
      expect(answer.body.order.status).toBe(attempt === 5 ? 'cancelled' : 'pending');
    }
    expect(await levelOf(variantId)).toEqual({ onHand: 3, reserved: 0 });
    const back = await shop.cart.get(`/v1/carts/${cart.id}`, { headers: { 'x-cart-token': cart.token } });
    expect(back.body).toMatchObject({ status: 'active', items: [{ variantId, quantity: 3 }] });
  });
});

describe('an order is cancelled by its buyer', () => {
  it('gives stock and cart back while pending, and may be cancelled again without effect', async () => {
    const { variantId } = await buildVariant({ onHand: 4 });
    const cart = await fillGuestCart(shop, { [variantId]: 4 });
    const placed = await placeGuestOrder(shop, cart);
    expect(placed.body.status).toBe('pending');
    for (let i = 0; i < 2; i++) {
      const cancelled = await shop.order.post(
        `/v1/orders/${placed.body.id}/cancel`,
        undefined,
        asGuest(placed.body.token),
      );
      expect(cancelled.status).toBe(200);
      expect(cancelled.body).toMatchObject({ status: 'cancelled', cancelReason: 'customer', actions: [] });
    }
    expect(await levelOf(variantId)).toEqual({ onHand: 4, reserved: 0 });
    const again = await placeGuestOrder(shop, cart, { payment: mock });
    expect(again.status).toBe(201);
  });

  it('gives the money back when it was paid, and the cart stays closed', async () => {
    const { variantId } = await buildVariant({ onHand: 4 });
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    const bought = await placeGuestOrder(shop, cart, { payment: mock });
    const cancelled = await shop.order.post(`/v1/orders/${bought.body.id}/cancel`, {}, asGuest(bought.body.token));
    expect(cancelled.body).toMatchObject({
      status: 'cancelled',
      paymentStatus: 'refunded',
      refunds: [{ status: 'succeeded' }],
    });
    const closed = await shop.cart.get(`/v1/carts/${cart.id}`, { headers: { 'x-cart-token': cart.token } });
    expect(closed.body.status).toBe('ordered');
  });
});

describe('what an order refuses', () => {
  it('refuses more than there is, with what is left', async () => {
    const { variantId } = await buildVariant({ onHand: 1 });
    const first = await fillGuestCart(shop, { [variantId]: 1 });
    const second = await fillGuestCart(shop, { [variantId]: 1 });
    expect((await placeGuestOrder(shop, first)).status).toBe(201);
    const late = await placeGuestOrder(shop, second);
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({
      code: 'insufficient_stock',
      shortages: [{ variantId, requested: 1, available: 0 }],
    });
    const still = await shop.cart.get(`/v1/carts/${second.id}`, { headers: { 'x-cart-token': second.token } });
    expect(still.body.status).toBe('active');
  });

  it('refuses an empty cart, a closed cart and another’s cart', async () => {
    const { variantId } = await buildVariant();
    const empty = await shop.cart.post('/v1/carts', {});
    expect((await placeGuestOrder(shop, empty.body)).body.code).toBe('cart_empty');
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    expect((await placeGuestOrder(shop, cart)).status).toBe(201);
    expect((await placeGuestOrder(shop, cart)).body.code).toBe('cart_not_active');
    expect((await placeGuestOrder(shop, { id: cart.id, token: 'wrong' })).status).toBe(404);
  });

  it('refuses a total above what the buyer expects, and passes a lower one', async () => {
    const { variantId } = await buildVariant({ price: 1000 });
    const cart = await fillGuestCart(shop, { [variantId]: 2 });
    const refused = await placeGuestOrder(shop, cart, { expectedTotal: { amount: 1999, currency: 'USD' } });
    expect(refused.body).toMatchObject({ code: 'price_changed', totals: { total: { amount: 2000 } } });
    const passed = await placeGuestOrder(shop, cart, { expectedTotal: { amount: 2001, currency: 'USD' } });
    expect(passed.status).toBe(201);
  });

  it('refuses a sixth unpaid order of one e-mail address', async () => {
    const { variantId } = await buildVariant({ onHand: 20 });
    const email = 'many@example.com';
    for (let i = 0; i < 5; i++) expect((await buyAsGuest(shop, { [variantId]: 1 }, { email })).status).toBe(201);
    const sixth = await buyAsGuest(shop, { [variantId]: 1 }, { email });
    expect(sixth.body.code).toBe('too_many_pending_orders');
  });
});

describe('an idempotency key', () => {
  it('replays the answer byte for byte, token and all, and refuses another body', async () => {
    const { variantId } = await buildVariant({ onHand: 9 });
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    const input = { payment: mock, email: 'once@example.com', key: 'a-key-of-one-buyer' };
    const first = await placeGuestOrder(shop, cart, input);
    const second = await placeGuestOrder(shop, cart, input);
    expect(second.status).toBe(201);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.body).toEqual(first.body);
    expect(first.body.token).toBeTruthy();
    const other = await placeGuestOrder(shop, cart, { ...input, email: 'other@example.com' });
    expect(other.status).toBe(422);
    expect(other.body.code).toBe('idempotency_key_reused');
    expect(await levelOf(variantId)).toEqual({ onHand: 9, reserved: 1 });
  });

  it('keeps a decline, and leaves no key for a refusal', async () => {
    const { variantId } = await buildVariant({ onHand: 1 });
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    const decline = { payment: { provider: 'mock', outcome: 'decline' }, email: 'd@example.com', key: 'declined-key' };
    const first = await placeGuestOrder(shop, cart, decline);
    const again = await placeGuestOrder(shop, cart, decline);
    expect(again.body).toEqual(first.body);
    const late = await shop.cart.post('/v1/carts', {});
    const key = 'refused-then-fine';
    expect((await placeGuestOrder(shop, late.body, { key })).body.code).toBe('cart_empty');
    const { variantId: other } = await buildVariant();
    await shop.cart.post(
      `/v1/carts/${late.body.id}/items`,
      { variantId: other, quantity: 1 },
      { headers: { 'x-cart-token': late.body.token } },
    );
    expect((await placeGuestOrder(shop, late.body, { key })).status).toBe(201);
  });
});
