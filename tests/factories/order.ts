import { beginPayment } from '../../src/modules/order/commands/begin-payment.js';
import { expireOrder } from '../../src/modules/order/commands/expire-order.js';
import type { ChargeRequest } from '../../src/modules/order/payments/provider.js';
import { systemContext } from '../../src/platform/context.js';
import { dbNowPlus, sql } from '../../src/platform/database/sql.js';
import { inTransaction } from '../../src/platform/database/transaction.js';
import type { Json } from '../support/client.js';
import type { Shop } from '../support/shop.js';
import { fillShopperCart } from './cart.js';
import { address, asGuest, fillGuestCart, type GuestCart, placeGuestOrder } from './purchase.js';

export const mock = { provider: 'mock', outcome: 'success' };
export const decline = { provider: 'mock', outcome: 'decline' };

export interface GuestOrder {
  id: string;
  token: string;
  cart: GuestCart;
}

/** A pending order of a guest. */
export async function buildGuestOrder(
  shop: Pick<Shop, 'cart' | 'order'>,
  items: Record<string, number>,
  email?: string,
): Promise<GuestOrder> {
  const cart = await fillGuestCart(shop, items);
  const { status, body } = await placeGuestOrder(shop, cart, email === undefined ? {} : { email });
  if (status !== 201) throw new Error(`no order: ${status} ${JSON.stringify(body)}`);
  return { id: body.id, token: body.token, cart };
}

/** A paid order of a guest. */
export async function buildPaidOrder(
  shop: Pick<Shop, 'cart' | 'order'>,
  items: Record<string, number>,
  email?: string,
): Promise<GuestOrder> {
  const order = await buildGuestOrder(shop, items, email);
  const { status, body } = await shop.order.post(`/v1/orders/${order.id}/payments`, mock, asGuest(order.token));
  if (status !== 201) throw new Error(`not paid: ${status} ${JSON.stringify(body)}`);
  return order;
}

/** An order of the shopper, from a cart with these items; pending where no payment is given. */
export async function buildShopperOrder(
  shop: Pick<Shop, 'cart' | 'order'>,
  token: string,
  items: Record<string, number>,
  payment?: { provider: string; outcome?: string },
): Promise<Json> {
  const cart = await fillShopperCart(shop, token, items);
  const input = { cartId: cart.id, shippingAddress: address, ...(payment ? { payment } : {}) };
  const { status, body } = await shop.order.post('/v1/orders', input, { token });
  if (status !== 201) throw new Error(`no order: ${status} ${JSON.stringify(body)}`);
  return { ...body, cartId: cart.id };
}

/** Lets an order's time to be paid have ended. */
export async function letTimePass(orderId: string, secondsAgo = 1): Promise<void> {
  await sql(null, `UPDATE orders SET expires_at = ${dbNowPlus(-secondsAgo)} WHERE id = ?`, [orderId]);
}

export async function expire(orderId: string): Promise<void> {
  await letTimePass(orderId);
  if (!(await expireOrder(orderId))) throw new Error(`${orderId} did not expire`);
}

/** An attempt to pay as a crash leaves it: committed as started, and its provider perhaps never asked. */
export async function startAttempt(orderId: string, outcome = 'success'): Promise<ChargeRequest> {
  const charge = await inTransaction(systemContext('test'), (tx) =>
    beginPayment(tx, orderId, { provider: 'mock', outcome }),
  );
  if (!charge) throw new Error('a mock payment has a charge');
  return charge;
}

/** Makes attempts and refunds older than the sweep waits. */
export async function agePayments(orderId: string, seconds = 31): Promise<void> {
  for (const table of ['payments', 'refunds']) {
    await sql(null, `UPDATE ${table} SET created_at = ${dbNowPlus(-seconds)} WHERE order_id = ?`, [orderId]);
  }
}

export async function kindsOf(orderId: string, table: 'timeline' | 'outbox'): Promise<string[]> {
  const from = table === 'timeline' ? 'order_timeline WHERE order_id' : 'outbox WHERE subject_id';
  const { rows } = await sql<{ kind: string }>(null, `SELECT kind FROM ${from} = ? ORDER BY id`, [orderId]);
  return rows.map((row) => row.kind);
}
