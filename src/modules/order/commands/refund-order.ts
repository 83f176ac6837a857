import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import type { MoneyAmount } from '../../../utils/money.js';
import { invalidTransition } from '../order.errors.js';
import { loadPayments, loadRefunds, lockOrder } from '../queries/load-order.js';
import { leftOf, refundFromNewest } from './request-refund.js';

export interface RefundOrderInput {
  orderId: string;
  /** All that is left where none is given. */
  amount: MoneyAmount | null;
  reason: string;
  note: string | null;
}

/**
 * Begins to give money back, from the newest payment first, and returns the ids of the refunds to ask the providers
 * for; without an amount, what was refused and waits to be tried again is asked for at once. Throws `invalid_transition` where so much is not left.
 */
export async function refundOrder(tx: Tx, { orderId, amount, reason, note }: RefundOrderInput): Promise<string[]> {
  const order = await lockOrder(tx, orderId);
  if (amount && amount.currency !== order.currency) {
    const message = `This order is in ${order.currency}.`;
    throw validationFailed({ detail: message, errors: [{ path: 'amount.currency', message }] });
  }
  const payments = await loadPayments(tx, orderId);
  const refunds = await loadRefunds(tx, orderId);
  const left = payments.reduce((sum, payment) => sum + leftOf(payment, refunds), 0);
  const wanted = amount?.amount ?? left;
  // Staff have seen what failed, and take it over.
  await sql(tx, "UPDATE refunds SET is_replaced = 1 WHERE order_id = ? AND status = 'failed'", [orderId]);
  const waiting = refunds.filter((refund) => refund.status === 'started' && refund.nextAttemptAt).map(({ id }) => id);
  if (waiting.length > 0 && !amount) {
    await sql(tx, `UPDATE orders SET version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [orderId]);
    return [...waiting, ...(await refundFromNewest(tx, { payments, refunds }, { amount: left, reason, note }))];
  }
  if (left === 0) throw invalidTransition({ detail: 'There is nothing left to give back.' });
  if (wanted > left) throw invalidTransition({ detail: `Only ${left} of the order can still be given back.` });
  return refundFromNewest(tx, { payments, refunds }, { amount: wanted, reason, note });
}
