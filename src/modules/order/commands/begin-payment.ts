import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { invalidTransition } from '../order.errors.js';
import { assertTransition, isPaid } from '../order.states.js';
import { assertProviderEnabled } from '../payments/index.js';
import type { ChargeRequest } from '../payments/provider.js';
import { loadItems, loadPayments, loadRefunds, lockOrder, stateOf } from '../queries/load-order.js';
import { chargeOf, type PaymentInput, startPayment } from './start-payment.js';

/**
 * Begins another attempt to pay a pending order, or goes on with the one that is pending with the same provider. Null for
 * an order that is paid for already, which is left as it is. Throws `invalid_transition` for any other order that is not
 * pending, whose time is up, or that has an attempt under way: two at once could take the money twice.
 */
export async function beginPayment(tx: Tx, orderId: string, input: PaymentInput): Promise<ChargeRequest | null> {
  assertProviderEnabled(input.provider, 'provider');
  const order = await lockOrder(tx, orderId);
  const payments = await loadPayments(tx, orderId);
  const parts = { items: await loadItems(tx, orderId), refunds: await loadRefunds(tx, orderId) };
  const state = stateOf({ order, payments, ...parts });
  if (isPaid(state)) return null;
  assertTransition('pay', state);
  if (payments.some((payment) => payment.status === 'started')) {
    throw invalidTransition({
      detail: 'A payment of this order is under way; wait for its end.',
      headers: { 'Retry-After': '1' },
    });
  }
  if (!order.isInTime) throw invalidTransition({ detail: 'The time to pay this order is over.' });
  const last = payments.at(-1);
  if (last?.status === 'pending' && last.provider === input.provider) {
    const { provider: _, ...rest } = input;
    return { ...chargeOf(last), input: rest };
  }
  await sql(tx, `UPDATE orders SET version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [orderId]);
  return startPayment(tx, order, input);
}
