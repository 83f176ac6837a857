import type { Context } from '../../../platform/context.js';
import { notFound } from '../../../platform/errors/index.js';
import { ipKey, limiters } from '../../../platform/limits/index.js';
import { mayOpenOrder } from '../order.policy.js';
import { findOrder } from './load-order.js';
import type { OrderRow } from './order-rows.js';

/**
 * The order, if it is the caller's. Another's is `not_found`, and a wrong token counts against its sender. A right one
 * is never refused: somebody else may guess from the same address.
 */
export async function openOrder(context: Context, orderId: string, token: string | undefined): Promise<OrderRow> {
  const order = await findOrder(null, orderId);
  if (order && mayOpenOrder(order, context.actor, token)) return order;
  if (token !== undefined) await limiters.secrets.count(ipKey(context.ip));
  throw notFound();
}
