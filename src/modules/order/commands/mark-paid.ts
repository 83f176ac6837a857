import type { Tx } from '../../../platform/database/transaction.js';
import { assertTransition } from '../order.states.js';
import { loadItems, loadPayments, loadRefunds, lockOrder, stateOf } from '../queries/load-order.js';
import { recordCharge } from './record-charge.js';
import { startPayment } from './start-payment.js';

/** The provider of money that moves outside the program. */
const MANUAL = 'manual';

export interface MarkPaidInput {
  orderId: string;
  /** What names the money outside: a bank's or till's reference. */
  reference: string | null;
}

/** Records money that came outside the program, in full. Marking a paid order has no effect. */
export async function markPaid(tx: Tx, { orderId, reference }: MarkPaidInput): Promise<void> {
  const order = await lockOrder(tx, orderId);
  if (order.status === 'processing' || order.status === 'completed') return;
  const parts = { items: await loadItems(tx, orderId), payments: await loadPayments(tx, orderId) };
  assertTransition('pay', stateOf({ order, ...parts, refunds: await loadRefunds(tx, orderId) }));
  const waiting = parts.payments.find(({ provider, status }) => provider === MANUAL && status === 'pending');
  const paymentId = waiting?.id ?? (await startPayment(tx, order, { provider: MANUAL })).key;
  await recordCharge(tx, { orderId, paymentId }, { status: 'captured', reference: reference ?? '' });
}
