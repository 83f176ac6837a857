import type { CancelReason } from '../../../models/order/order-status.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { ordersByOutcome } from '../../../platform/metrics/index.js';
import { assertTransition, obstacle } from '../order.states.js';
import { loadItems, loadPayments, loadRefunds, lockOrder, type OrderView, stateOf } from '../queries/load-order.js';
import type { PaymentRow, RefundRow } from '../queries/order-rows.js';
import { cancelRest } from './cancel-rest.js';
import { cancelUnpaid, markCancelled, releaseUnshipped } from './cancel-unpaid.js';
import { leftOf, requestRefund } from './request-refund.js';
import { writeTimeline } from './write-timeline.js';

/**
 * Cancels an order that is pending, or paid and not shipped at all; of one that is shipped in part, staff cancel the
 * rest. What was paid for it is given back: the ids of the refunds to ask the provider for are returned. Cancelling a
 * cancelled order has no effect.
 */
export async function cancelOrder(tx: Tx, orderId: string, reason: 'customer' | 'staff'): Promise<string[]> {
  const order = await lockOrder(tx, orderId);
  if (order.status === 'cancelled') return [];
  const payments = await loadPayments(tx, orderId);
  const refunds = await loadRefunds(tx, orderId);
  const items = await loadItems(tx, orderId);
  const state = stateOf({ order, items, payments, refunds });
  if (reason === 'staff' && !obstacle('cancel_rest', state)) return cancelRest(tx, { order, items, payments, refunds });
  assertTransition('cancel', state);
  if (order.status === 'pending') {
    await cancelUnpaid(tx, order, reason);
    return [];
  }
  // What is only authorized is given up by the sweep, which asks the provider until it answers.
  return cancelPaid(tx, { order, items, payments, refunds }, reason);
}

type Parts = Omit<OrderView, 'shipments' | 'timeline'>;

/** Cancels a locked order that is paid and not shipped, and gives the refunds it started. Its cart stays `ordered`. */
export async function cancelPaid(tx: Tx, parts: Parts, reason: CancelReason): Promise<string[]> {
  const { order, items, payments, refunds } = parts;
  const { id: orderId, status: from } = order;
  await markCancelled(tx, order, reason);
  await writeTimeline(tx, { orderId, kind: 'cancelled', change: { from, to: 'cancelled' }, data: { reason } });
  await tx.emit({ kind: 'order.cancelled', subjectId: orderId, payload: { reason } });
  const started = await refundAll(tx, payments, refunds);
  await releaseUnshipped(tx, order, items);
  tx.afterCommit(() => ordersByOutcome.inc({ outcome: 'cancelled' }));
  return started;
}

async function refundAll(tx: Tx, payments: PaymentRow[], refunds: RefundRow[]): Promise<string[]> {
  const started: string[] = [];
  for (const payment of payments) {
    const amount = leftOf(payment, refunds);
    if (amount > 0) started.push(await requestRefund(tx, { payment, amount, reason: 'order_cancelled' }));
  }
  return started;
}
