import type { Actor } from '../../../platform/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { findPayments, lockOrders } from '../queries/load-order.js';
import { payPending } from './set-paid.js';

export interface Capture {
  orderId: string;
  paymentId: string;
  /** The provider's name for what it took. */
  reference: string;
  /** Who pays. */
  actor: Actor;
}

/**
 * As `recordCharge`, for money that was taken for orders that wait for it, each another one: in as many statements for
 * several as for one. False, and nothing written, where one of them is not so and must be looked at by itself.
 */
export async function recordCaptures(tx: Tx, captures: Capture[]): Promise<boolean> {
  const orders = await lockOrders(
    tx,
    captures.map(({ orderId }) => orderId),
  );
  const payments = await findPayments(
    tx,
    captures.map(({ paymentId }) => paymentId),
  );
  const takings = captures.flatMap(({ orderId, paymentId, reference, actor }) => {
    const [order, payment] = [orders.get(orderId), payments.get(paymentId)];
    const isAwaited = order?.status === 'pending' && (payment?.status === 'started' || payment?.status === 'pending');
    return order && payment && isAwaited ? [{ order, payment, reference, actor }] : [];
  });
  if (takings.length < captures.length) return false;
  await payPending(tx, 'captured', takings);
  return true;
}
