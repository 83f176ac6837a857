import type { CancelReason } from '../../../models/order/order-status.js';
import { encryptText } from '../../../platform/auth/encryption.js';
import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { ordersByOutcome } from '../../../platform/metrics/index.js';
import type { ChargeOutcome } from '../payments/provider.js';
import { findPayment, lockOrder } from '../queries/load-order.js';
import type { OrderRow, PaymentRow } from '../queries/order-rows.js';
import { cancelUnpaid } from './cancel-unpaid.js';
import { recordHeld } from './record-held.js';
import { requestRefund } from './request-refund.js';
import { tryRevive } from './revive-order.js';
import { setAttempt } from './set-attempt.js';
import { payPending, setPaid } from './set-paid.js';
import { writeTimeline } from './write-timeline.js';

/** What the next action of an attempt is sealed for: it may hold a secret. */
export const NEXT_ACTION = 'payment-next-action';

/** After so many declines the order is refused for good. */
export const MAX_FAILED_ATTEMPTS = 5;

/** Cancellations that a late payment may undo: those that nobody asked for. */
const REVIVABLE: (CancelReason | null)[] = ['expired', 'payment_failed'];

/**
 * Records what a provider said of an attempt, and moves the order accordingly; an attempt that is recorded already is
 * left alone. The one place where money meets an order: money for an order that was cancelled
 * meanwhile revives it where that is possible and is given back otherwise.
 */
export async function recordCharge(
  tx: Tx,
  { orderId, paymentId }: { orderId: string; paymentId: string },
  outcome: ChargeOutcome,
): Promise<void> {
  const order = await lockOrder(tx, orderId);
  // Every writer of a payment holds its order's lock, so this read cannot be overtaken.
  const payment = await findPayment(tx, paymentId);
  const isTaken = outcome.status === 'captured' || outcome.status === 'authorized';
  // Money that was taken is recorded even where the attempt was given up: it must be used or given back.
  if (payment.status === 'captured') return;
  if (payment.status === 'authorized') return recordHeld(tx, order, payment, outcome);
  if (payment.status !== 'started' && payment.status !== 'pending' && !isTaken) return;
  if (outcome.status === 'captured' || outcome.status === 'authorized') await recordTaken(tx, order, payment, outcome);
  else if (outcome.status === 'declined') await recordDeclined(tx, order, payment, outcome);
  else if (outcome.status === 'voided') await recordVoided(tx, payment);
  else if (outcome.status === 'pending') await recordPending(tx, payment, outcome);
}

type Taken = Extract<ChargeOutcome, { status: 'captured' | 'authorized' }>;
type Declined = Extract<ChargeOutcome, { status: 'declined' }>;
type Pending = Extract<ChargeOutcome, { status: 'pending' }>;

/** The answer comes later, from the provider or from staff; the first time it is news to the buyer. */
async function recordPending(tx: Tx, payment: PaymentRow, { reference, nextAction }: Pending): Promise<void> {
  const sealed = nextAction ? encryptText(NEXT_ACTION, JSON.stringify(nextAction)) : payment.nextAction;
  await sql(
    tx,
    `UPDATE payments SET answered_at = ${dbNow}, next_action = ?, provider_reference = ?, updated_at = ${dbNow} WHERE id = ?`,
    [sealed, reference ?? payment.providerReference, payment.id],
  );
  if (payment.status === 'pending') return;
  const { id: paymentId, orderId, provider } = payment;
  await sql(tx, `UPDATE orders SET version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [orderId]);
  await writeTimeline(tx, { orderId, kind: 'payment_chosen', data: { paymentId, provider } });
}

async function recordTaken(tx: Tx, order: OrderRow, payment: PaymentRow, { status, reference }: Taken): Promise<void> {
  if (order.status === 'cancelled' && REVIVABLE.includes(order.cancelReason)) {
    if (await tryRevive(tx, order)) {
      await setPaid(tx, status, [{ order, payment, reference }]);
      tx.afterCommit(() => ordersByOutcome.inc({ outcome: 'revived' }));
      return;
    }
  }
  if (order.status === 'pending') {
    await payPending(tx, status, [{ order, payment, reference }]);
    return;
  }
  if (status === 'authorized') {
    // Nothing was taken: the sweep lets it go.
    await setAttempt(tx, payment, { status, reference });
    return;
  }
  await setAttempt(tx, payment, { status, captured: payment.amount, reference });
  await sql(
    tx,
    `UPDATE orders SET payment_status = 'paid', version = version + 1, updated_at = ${dbNow} WHERE id = ? AND status = 'cancelled'`,
    [order.id],
  );
  await tx.emit({ kind: 'payment.surplus', subjectId: payment.id });
  // A free order took nothing that could be given back.
  if (payment.amount === 0) return;
  await requestRefund(tx, {
    payment,
    amount: payment.amount,
    reason: order.status === 'cancelled' ? 'late_payment' : 'paid_twice',
  });
}

async function recordDeclined(tx: Tx, order: OrderRow, payment: PaymentRow, outcome: Declined): Promise<void> {
  const { failureCode, isFinal, reference } = outcome;
  const isPending = order.status === 'pending';
  const data = { paymentId: payment.id, provider: payment.provider, failureCode };
  await writeTimeline(tx, { orderId: order.id, kind: 'payment_declined', data });
  const failed = isPending ? "payment_status = 'failed', failed_attempts = failed_attempts + 1," : '';
  await sql(tx, `UPDATE orders SET ${failed} version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [order.id]);
  const isRefusedForGood = isPending && (isFinal || order.failedAttempts + 1 >= MAX_FAILED_ATTEMPTS);
  // The cart comes before the payment, as in every transaction's lock order.
  if (isRefusedForGood) await cancelUnpaid(tx, order, 'payment_failed');
  await setAttempt(tx, payment, { status: 'declined', reference, failureCode });
  tx.afterCommit(() => ordersByOutcome.inc({ outcome: 'declined' }));
}

async function recordVoided(tx: Tx, payment: PaymentRow): Promise<void> {
  await sql(tx, `UPDATE orders SET version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [payment.orderId]);
  await setAttempt(tx, payment, { status: 'voided', failureCode: 'abandoned' });
}
