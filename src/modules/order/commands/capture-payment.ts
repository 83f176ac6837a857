import type { Tx } from '../../../platform/database/transaction.js';
import { assertTransition } from '../order.states.js';
import { providerNamed } from '../payments/index.js';
import type { ChargeOutcome } from '../payments/provider.js';
import { findPayment, loadItems, loadPayments, loadRefunds, lockOrder, stateOf } from '../queries/load-order.js';
import { chargeOf } from './start-payment.js';

/** The payment that must be captured before units of the order leave the house, or null. Throws `invalid_transition`. */
export async function paymentToCapture(tx: Tx, orderId: string): Promise<string | null> {
  const order = await lockOrder(tx, orderId);
  const payments = await loadPayments(tx, orderId);
  const authorized = payments.find(({ status }) => status === 'authorized');
  if (!authorized || order.paymentStatus !== 'authorized') return null;
  const parts = { items: await loadItems(tx, orderId), refunds: await loadRefunds(tx, orderId) };
  assertTransition('complete', stateOf({ order, payments, ...parts }));
  return authorized.id;
}

/** Asks the provider for the money, outside any transaction. */
export async function askForCapture(paymentId: string): Promise<ChargeOutcome> {
  const payment = await findPayment(null, paymentId);
  return providerNamed(payment.provider).capture(chargeOf(payment));
}
