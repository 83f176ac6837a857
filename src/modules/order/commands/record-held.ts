import type { PaymentStatus } from '../../../models/order/order-status.js';
import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { ChargeOutcome } from '../payments/provider.js';
import { loadItems, loadPayments, loadRefunds } from '../queries/load-order.js';
import type { OrderRow, PaymentRow } from '../queries/order-rows.js';
import { cancelPaid } from './cancel-order.js';
import { requestRefund } from './request-refund.js';
import { setAttempt } from './set-attempt.js';
import { writeTimeline } from './write-timeline.js';

/** Records what became of money that was only held: it is taken, or let go, or refused. The order is locked. */
export async function recordHeld(tx: Tx, order: OrderRow, payment: PaymentRow, outcome: ChargeOutcome): Promise<void> {
  if (outcome.status === 'captured') await recordCaptured(tx, order, payment, outcome.reference);
  else if (outcome.status === 'declined') await recordLost(tx, order, payment, outcome);
  else if (outcome.status === 'voided')
    await recordLost(tx, order, payment, { status: 'voided', failureCode: 'abandoned' });
}

/** Whether the order relies on what is held, and not on another payment. */
const isReliedOn = (order: OrderRow) => order.paymentStatus === 'authorized';

async function recordCaptured(tx: Tx, order: OrderRow, payment: PaymentRow, reference: string): Promise<void> {
  const { id: paymentId, orderId, provider, amount } = payment;
  await setAttempt(tx, payment, { status: 'captured', captured: amount, reference });
  await setPaymentStatus(tx, order, 'paid');
  await tx.emit({ kind: 'payment.captured', subjectId: paymentId });
  await writeTimeline(tx, { orderId, kind: 'payment_captured', data: { paymentId, provider, amount } });
  const isCancelled = order.status === 'cancelled';
  if (!isCancelled && isReliedOn(order)) return;
  await requestRefund(tx, { payment, amount, reason: isCancelled ? 'order_cancelled' : 'paid_twice' });
}

/** An order whose money is gone before anything was shipped is cancelled: nothing is promised without money. */
async function recordLost(
  tx: Tx,
  order: OrderRow,
  payment: PaymentRow,
  { status, failureCode }: { status: 'declined' | 'voided'; failureCode: string },
): Promise<void> {
  const { id: paymentId, orderId, provider } = payment;
  if (isReliedOn(order) && order.status === 'processing') {
    const parts = { items: await loadItems(tx, orderId), refunds: await loadRefunds(tx, orderId) };
    await cancelPaid(tx, { order, payments: await loadPayments(tx, orderId), ...parts }, 'payment_failed');
  }
  await setAttempt(tx, payment, { status, failureCode });
  if (isReliedOn(order)) await setPaymentStatus(tx, order, status === 'declined' ? 'failed' : 'awaiting');
  await writeTimeline(tx, { orderId, kind: `payment_${status}`, data: { paymentId, provider, failureCode } });
}

async function setPaymentStatus(tx: Tx, { id }: OrderRow, status: PaymentStatus): Promise<void> {
  await sql(tx, `UPDATE orders SET payment_status = ?, version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [
    status,
    id,
  ]);
}
