import { systemContext } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { providerNamed } from '../payments/index.js';
import type { ChargeOutcome } from '../payments/provider.js';
import { findOrder, findPayment, loadPayments } from '../queries/load-order.js';
import type { PaymentRow } from '../queries/order-rows.js';
import { recordCharge } from './record-charge.js';
import { chargeOf } from './start-payment.js';

/**
 * Settles an attempt that nobody else will: one that a crash left between charge and record is given up or found taken;
 * a pending one is asked about while its order waits for it; what no order needs any more is given up.
 */
export async function settlePayment(paymentId: string): Promise<void> {
  const payment = await findPayment(null, paymentId);
  const outcome = await askAbout(payment);
  if (!outcome) return;
  const { orderId } = payment;
  await inTransaction(systemContext('settle-payment'), (tx) => recordCharge(tx, { orderId, paymentId }, outcome));
}

async function askAbout(payment: PaymentRow): Promise<ChargeOutcome | null> {
  const provider = providerNamed(payment.provider);
  if (payment.status === 'started') return provider.void(chargeOf(payment));
  if (payment.status !== 'pending' && payment.status !== 'authorized') return null;
  if (!(await isNeeded(payment))) return provider.void(chargeOf(payment));
  return payment.status === 'pending' ? provider.confirm(chargeOf(payment)) : null;
}

/** Whether its order waits for this attempt, or relies on what it holds. */
async function isNeeded({ id, orderId, status }: PaymentRow): Promise<boolean> {
  const order = await findOrder(null, orderId);
  const payments = await loadPayments(null, orderId);
  if (status === 'pending') return order?.status === 'pending' && payments.at(-1)?.id === id;
  const isTakenElsewhere = payments.some(
    (other) => other.captured > 0 || (other.status === 'authorized' && other.id < id),
  );
  return order?.status !== 'cancelled' && !isTakenElsewhere;
}
