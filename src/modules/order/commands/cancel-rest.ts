import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { ordersByOutcome } from '../../../platform/metrics/index.js';
import type { OrderItemRow, OrderRow, PaymentRow, RefundRow } from '../queries/order-rows.js';
import { releaseUnshipped } from './cancel-unpaid.js';
import { refundFromNewest } from './request-refund.js';
import { writeTimeline } from './write-timeline.js';

interface Parts {
  order: OrderRow;
  items: OrderItemRow[];
  payments: PaymentRow[];
  refunds: RefundRow[];
}

/**
 * Cancels what is not shipped of a locked order that is shipped in part: its stock is released, its share of the money
 * given back, and the order is completed with what was shipped. Gives the refunds it started.
 */
export async function cancelRest(tx: Tx, { order, items, payments, refunds }: Parts): Promise<string[]> {
  const orderId = order.id;
  await sql(
    tx,
    `UPDATE orders SET status = 'completed', fulfillment_status = 'fulfilled', version = version + 1, updated_at = ${dbNow}
     WHERE id = ?`,
    [orderId],
  );
  await sql(tx, 'UPDATE order_items SET cancelled_quantity = quantity - fulfilled_quantity WHERE order_id = ?', [
    orderId,
  ]);
  const share = items.reduce((sum, item) => sum + shareOf(item), 0);
  await writeTimeline(tx, { orderId, kind: 'rest_cancelled', data: { amount: share } });
  await writeTimeline(tx, { orderId, kind: 'completed', change: { from: order.status, to: 'completed' } });
  await tx.emit({ kind: 'order.completed', subjectId: orderId });
  const started = await refundFromNewest(tx, { payments, refunds }, { amount: share, reason: 'rest_cancelled' });
  await releaseUnshipped(tx, order, items);
  tx.afterCommit(() => ordersByOutcome.inc({ outcome: 'completed' }));
  return started;
}

/** What was paid for the units that are not shipped, rounded half away from zero. */
function shareOf({ quantity, fulfilledQuantity, total }: OrderItemRow): number {
  return Math.round((total * (quantity - fulfilledQuantity)) / quantity);
}
