import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/platform/database/sql.js';
import { asCart, fillShopperCart } from '../../factories/cart.js';
import { buildGuestOrder, buildShopperOrder, expire, letTimePass, mock } from '../../factories/order.js';
import { address, asGuest, fillGuestCart, placeGuestOrder } from '../../factories/purchase.js';
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

describe('an order', () => {
  it('of a shopper goes to the account’s address unless another is given, and needs no token', async () => {
    const { variantId } = await buildVariant();
    const { email, token } = await buildShopper();
    const order = await buildShopperOrder(shop, token, { [variantId]: 1 });
    expect(order).toMatchObject({ email, shippingAddress: address, billingAddress: address });
    expect(order).not.toHaveProperty('token');
    const cart = await fillShopperCart(shop, token, { [variantId]: 1 });
    const billingAddress = {
      ...address,
      company: 'Analytical Engines',
      phone: '+442071234567',
      region: 'Greater London',
    };
    const input = { cartId: cart.id, email: ' GIFT@example.com', shippingAddress: address, billingAddress };
    const { body } = await shop.order.post('/v1/orders', input, { token });
    expect(body).toMatchObject({ email: 'gift@example.com', billingAddress });
  });

  it('of a guest’s cart may be a signed-in shopper’s', async () => {
    const { variantId } = await buildVariant();
    const { token } = await buildShopper();
    const guest = await fillGuestCart(shop, { [variantId]: 1 });
    const input = { cartId: guest.id, shippingAddress: address };
    const placed = await shop.order.post('/v1/orders', input, { token, ...asCart(guest.token) });
    expect(placed.status).toBe(201);
    expect(placed.body).not.toHaveProperty('token');
    expect((await shop.order.get('/v1/orders', { token })).body.items).toMatchObject([{ id: placed.body.id }]);
    expect((await shop.order.get(`/v1/orders/${placed.body.id}`, asGuest(guest.token))).status).toBe(404);
    await expire(placed.body.id);
    expect((await shop.cart.get(`/v1/carts/${guest.id}`, asCart(guest.token))).body.status).toBe('active');
  });

  it('keeps each text of an address as one line that reads as it was written, and a note with its lines', async () => {
    const { variantId } = await buildVariant();
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    const shippingAddress = {
      ...address,
      firstName: 'Ada\r\nBcc: x',
      lastName: '\u202eecalevoL',
      line1: 'a\tb\u001b[2J',
    };
    const input = { cartId: cart.id, email: 'a@example.com', shippingAddress, note: 'Ring\r\ntwice\u2066\u0007!' };
    const { body } = await shop.order.post('/v1/orders', input, { headers: { 'x-cart-token': cart.token } });
    expect(body).toMatchObject({
      shippingAddress: { firstName: 'Ada Bcc: x', lastName: 'ecalevoL', line1: 'a b [2J' },
      note: 'Ring\ntwice !',
    });
  });

  it('is not offered to be paid once its time is up, though nobody has expired it yet', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    await letTimePass(order.id);
    const { body } = await shop.order.get(`/v1/orders/${order.id}`, asGuest(order.token));
    expect(body).toMatchObject({ status: 'pending', actions: ['cancel'] });
    await expire(order.id);
  });

  it('keeps what was bought as it was', async () => {
    const { variantId, productId, sku } = await buildVariant({ price: 1000 });
    const order = await buildGuestOrder(shop, { [variantId]: 2 });
    await sql(null, "UPDATE variants SET price = 9, sku = ?, name = 'New' WHERE id = ?", [`${sku}-2`, variantId]);
    await sql(null, "UPDATE products SET name = 'New', status = 'archived' WHERE id = ?", [productId]);
    const { body } = await shop.order.post(`/v1/orders/${order.id}/payments`, mock, asGuest(order.token));
    expect(body.items).toMatchObject([
      { sku, name: `Product ${sku}`, unitPrice: { amount: 1000 }, total: { amount: 2000 } },
    ]);
    expect(body.payments).toMatchObject([{ amount: { amount: 2000 } }]);
  });

  it('waits for staff where it is to be paid outside the shop', async () => {
    const { variantId } = await buildVariant();
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    const placed = await placeGuestOrder(shop, cart, { payment: { provider: 'manual' } });
    expect(placed).toMatchObject({ status: 201, body: { status: 'pending', paymentStatus: 'awaiting' } });
    expect(placed.body.payments).toMatchObject([{ provider: 'manual', status: 'pending' }]);
    // Choosing it again changes nothing.
    const again = await shop.order.post(
      `/v1/orders/${placed.body.id}/payments`,
      { provider: 'manual' },
      asGuest(placed.body.token),
    );
    expect(again).toMatchObject({
      status: 201,
      body: { payments: placed.body.payments, timeline: placed.body.timeline },
    });
  });
});

describe('what has changed since it was put into the cart', () => {
  it('a price that rose is refused with the new totals, until the line is set again', async () => {
    const { variantId } = await buildVariant({ price: 1000 });
    const cart = await fillGuestCart(shop, { [variantId]: 2 });
    await sql(null, 'UPDATE variants SET price = 1001 WHERE id = ?', [variantId]);
    const refused = await placeGuestOrder(shop, cart);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'price_changed', totals: { total: { amount: 2002 } } },
    });
    expect(await levelOf(variantId)).toEqual({ onHand: 10, reserved: 0 });
    const agreed = await placeGuestOrder(shop, cart, { expectedTotal: refused.body.totals.total });
    expect(agreed).toMatchObject({ status: 201, body: { totals: { total: { amount: 2002 } } } });
  });

  it('a price that fell passes, and the lower one is paid', async () => {
    const { variantId } = await buildVariant({ price: 1000 });
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    await sql(null, 'UPDATE variants SET price = 700 WHERE id = ?', [variantId]);
    expect((await placeGuestOrder(shop, cart)).body.totals.total.amount).toBe(700);
  });

  it('a product that is no longer sold, and a lower limit, are told as what is left', async () => {
    const [gone, limited] = [await buildVariant(), await buildVariant()];
    const cart = await fillGuestCart(shop, { [gone.variantId]: 1, [limited.variantId]: 4 });
    await sql(null, "UPDATE products SET status = 'archived' WHERE id = ?", [gone.productId]);
    await sql(null, 'UPDATE variants SET max_per_order = 3 WHERE id = ?', [limited.variantId]);
    const refused = await placeGuestOrder(shop, cart);
    expect(refused).toMatchObject({ status: 409, body: { code: 'insufficient_stock' } });
    expect(refused.body.shortages).toEqual([
      { variantId: gone.variantId, requested: 1, available: 0 },
      { variantId: limited.variantId, requested: 4, available: 3 },
    ]);
    expect((await shop.cart.get(`/v1/carts/${cart.id}`, asCart(cart.token))).body.status).toBe('active');
  });

  it('stock that was sold meanwhile is told for every line at once', async () => {
    const [one, two] = [await buildVariant({ onHand: 3 }), await buildVariant({ onHand: 2 })];
    const cart = await fillGuestCart(shop, { [one.variantId]: 3, [two.variantId]: 2 });
    await buildGuestOrder(shop, { [one.variantId]: 1, [two.variantId]: 2 });
    const { body } = await placeGuestOrder(shop, cart);
    expect(body.shortages).toEqual(
      expect.arrayContaining([
        { variantId: one.variantId, requested: 3, available: 2 },
        { variantId: two.variantId, requested: 2, available: 0 },
      ]),
    );
    expect(await levelOf(one.variantId)).toEqual({ onHand: 3, reserved: 1 });
  });
});

describe('unpaid orders', () => {
  it('are at most five of a shopper; paid, cancelled and overdue ones make room', async () => {
    const { variantId } = await buildVariant({ onHand: 50 });
    const { token } = await buildShopper();
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push((await buildShopperOrder(shop, token, { [variantId]: 1 })).id);
    const [paid = '', cancelled = '', overdue = ''] = ids;
    const cart = await fillShopperCart(shop, token, { [variantId]: 1 });
    const place = () => shop.order.post('/v1/orders', { cartId: cart.id, shippingAddress: address }, { token });
    const tooMany = { status: 409, body: { code: 'too_many_pending_orders' } };
    expect(await place()).toMatchObject(tooMany);
    expect((await shop.order.post(`/v1/orders/${paid}/payments`, mock, { token })).status).toBe(201);
    expect((await place()).status).toBe(201);
    await fillShopperCart(shop, token, { [variantId]: 1 });
    const next = async () => {
      const current = await shop.cart.get('/v1/carts/current', { token });
      return shop.order.post('/v1/orders', { cartId: current.body.id, shippingAddress: address }, { token });
    };
    expect(await next()).toMatchObject(tooMany);
    await letTimePass(overdue);
    expect((await next()).status).toBe(201);
    await expire(overdue);
    expect((await shop.order.post(`/v1/orders/${cancelled}/cancel`, {}, { token })).status).toBe(200);
    expect((await next()).status).toBe(201);
  });
});
