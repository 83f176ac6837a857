import { dbNow, dbNowPlus, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { PaymentRow, RefundRow } from '../queries/order-rows.js';
import { writeTimeline } from './write-timeline.js';

interface RefundInput {
  payment: PaymentRow;
  /** Minor units; the caller has made sure, under the order's lock, that so much is left. */
  amount: number;
  reason: string;
  note?: string | null;
}

/** Records a refund as `started`; its provider is asked after the commit, by the caller or by the event's handler. */
export async function requestRefund(tx: Tx, { payment, amount, reason, note = null }: RefundInput): Promise<string> {
  const id = newId('ref');
  await sql(tx, `UPDATE orders SET version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [payment.orderId]);
  await sql(
    tx,
    `INSERT INTO refunds (id, order_id, payment_id, status, amount, currency, reason, note, created_at, updated_at)
     VALUES (?, ?, ?, 'started', ?, ?, ?, ?, ${dbNow}, ${dbNow})`,
    [id, payment.orderId, payment.id, amount, payment.currency, reason, note],
  );
  await writeTimeline(tx, {
    orderId: payment.orderId,
    kind: 'refund_requested',
    data: { refundId: id, amount, reason },
  });
  await tx.emit({ kind: 'refund.requested', subjectId: id });
  return id;
}

/** Refunds that the shop owes without anybody having asked for them: nobody looks whether they were refused. */
export const owedRefunds = ['late_payment', 'paid_twice', 'order_cancelled', 'rest_cancelled'];
const MINUTE = 60;
/** How long after each refusal a refund that is owed is tried again, seconds; after the last it is left to staff. */
const RETRY_SECONDS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE, 360 * MINUTE, 1_440 * MINUTE];

/** Puts another try, under a key of its own, in the place of a refund that its provider has just refused. */
export async function retryLater(tx: Tx, refund: RefundRow): Promise<void> {
  const seconds = RETRY_SECONDS[refund.attempt - 1];
  if (!owedRefunds.includes(refund.reason) || seconds === undefined) return;
  const { orderId, paymentId, amount, currency, reason, note, attempt } = refund;
  await sql(tx, 'UPDATE refunds SET is_replaced = 1 WHERE id = ?', [refund.id]);
  await sql(
    tx,
    `INSERT INTO refunds (id, order_id, payment_id, status, amount, currency, reason, note, attempt, next_attempt_at, created_at, updated_at)
     VALUES (?, ?, ?, 'started', ?, ?, ?, ?, ?, ${dbNowPlus(seconds)}, ${dbNow}, ${dbNow})`,
    [newId('ref'), orderId, paymentId, amount, currency, reason, note, attempt + 1],
  );
}

/** What of a payment is neither given back nor being given back. */
export function leftOf(payment: PaymentRow, refunds: RefundRow[]): number {
  const underWay = refunds.filter((refund) => refund.paymentId === payment.id && refund.status === 'started');
  return payment.captured - payment.refunded - underWay.reduce((sum, refund) => sum + refund.amount, 0);
}

/** Gives so much back, from the newest payment first, as far as the payments still hold it. */
export async function refundFromNewest(
  tx: Tx,
  { payments, refunds }: { payments: PaymentRow[]; refunds: RefundRow[] },
  { amount, reason, note = null }: { amount: number; reason: string; note?: string | null },
): Promise<string[]> {
  const started: string[] = [];
  let wanted = amount;
  for (const payment of [...payments].reverse()) {
    const part = Math.min(wanted, leftOf(payment, refunds));
    if (part <= 0) continue;
    started.push(await requestRefund(tx, { payment, amount: part, reason, note }));
    wanted -= part;
  }
  return started;
}
