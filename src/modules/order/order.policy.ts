import { isGuestToken } from '../../platform/auth/guest-token.js';
import type { Actor } from '../../platform/context.js';
import type { OrderRow } from './queries/order-rows.js';

/** Whether this caller may open the order: its shopper, or whoever holds the guest order's token. */
export function mayOpenOrder(order: OrderRow, actor: Actor, token: string | undefined): boolean {
  if (order.userId) return actor.kind === 'shopper' && actor.id === order.userId;
  return isGuestToken(token, order.tokenHash);
}
