import { type Context, systemContext } from '../../../platform/context.js';
import { dbNow, sql } from '../../../platform/database/sql.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { ordersByOutcome } from '../../../platform/metrics/index.js';
import { providerNamed } from '../payments/index.js';
import type { RefundOutcome } from '../payments/provider.js';
import { findPayment, findRefund, loadPayments, lockOrder } from '../queries/load-order.js';
import { retryLater } from './request-refund.js';
import { writeTimeline } from './write-timeline.js';

/** Asks the provider for a refund that is `started` and records the answer. Harmless to repeat or to race. */
export async function performRefund(
  refundId: string,
  context: Context = systemContext('perform-refund'),
): Promise<void> {
  const outcome = await askForRefund(refundId);
  if (outcome) await inTransaction(context, (tx) => recordRefund(tx, refundId, outcome));
}

/** Asks the provider, outside any transaction. Null where the refund is recorded already. */
export async function askForRefund(refundId: string): Promise<RefundOutcome | null> {
  const refund = await findRefund(null, refundId);
  if (refund.status !== 'started') return null;
  const payment = await findPayment(null, refund.paymentId);
  return providerNamed(payment.provider).refund({
    key: refund.id,
    chargeKey: payment.id,
    chargeReference: payment.providerReference,
    amount: refund.amount,
    currency: refund.currency,
  });
}

/** Records what the provider said of a refund; one that is recorded already is left alone. */
export async function recordRefund(tx: Tx, refundId: string, outcome: RefundOutcome): Promise<void> {
  const { orderId } = await findRefund(tx, refundId);
  await lockOrder(tx, orderId);
  const refund = await findRefund(tx, refundId);
  if (refund.status !== 'started') return;
  await sql(tx, `UPDATE refunds SET status = ?, provider_reference = ?, updated_at = ${dbNow} WHERE id = ?`, [
    outcome.status,
    outcome.reference,
    refundId,
  ]);
  const data = { refundId, amount: refund.amount };
  if (outcome.status === 'failed') {
    await sql(tx, `UPDATE orders SET version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [orderId]);
    await writeTimeline(tx, { orderId, kind: 'refund_failed', data });
    await tx.emit({ kind: 'refund.failed', subjectId: refundId });
    await retryLater(tx, refund);
    return;
  }
  await sql(tx, `UPDATE payments SET refunded = refunded + ?, updated_at = ${dbNow} WHERE id = ?`, [
    refund.amount,
    refund.paymentId,
  ]);
  await updatePaymentStatus(tx, orderId);
  await writeTimeline(tx, { orderId, kind: 'refunded', data });
  await tx.emit({ kind: 'order.refunded', subjectId: orderId, payload: { refundId } });
  tx.afterCommit(() => ordersByOutcome.inc({ outcome: 'refunded' }));
}

async function updatePaymentStatus(tx: Tx, orderId: string): Promise<void> {
  const payments = await loadPayments(tx, orderId);
  const captured = payments.reduce((sum, payment) => sum + payment.captured, 0);
  const refunded = payments.reduce((sum, payment) => sum + payment.refunded, 0);
  // A second payment of a live order that was given back leaves the order as paid as it was.
  const order = await lockOrder(tx, orderId);
  const kept = captured - refunded;
  const isWhole = kept >= order.total && order.status !== 'cancelled';
  const status = kept === 0 ? 'refunded' : isWhole ? 'paid' : 'partially_refunded';
  await sql(tx, `UPDATE orders SET payment_status = ?, version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [
    status,
    orderId,
  ]);
}
