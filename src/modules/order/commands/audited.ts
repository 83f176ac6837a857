import type { Tx } from '../../../platform/database/transaction.js';
import { versionMismatch } from '../../../platform/errors/index.js';
import { loadPayments, loadRefunds, lockOrder } from '../queries/load-order.js';
import type { OrderRow } from '../queries/order-rows.js';

interface StaffChange {
  /** The permission that allows it. */
  action: string;
  orderId: string;
  /** The version that staff have seen. */
  ifMatch: number | undefined;
  /** What was asked for, kept with the change. */
  input?: unknown;
}

/** Runs a change of an order by staff and writes its audit row. Throws `version_mismatch` where another was first. */
export async function audited<T>(
  tx: Tx,
  { action, orderId, ifMatch, input }: StaffChange,
  change: () => Promise<T>,
): Promise<T> {
  const order = await lockOrder(tx, orderId);
  if (ifMatch !== undefined && order.version !== ifMatch) throw versionMismatch();
  const before = await summary(tx, order);
  const result = await change();
  const after = await summary(tx, await lockOrder(tx, orderId));
  await tx.audit({ action, subjectId: orderId, before, after: { ...after, ...(input ? { input } : {}) } });
  return result;
}

/** States and money: `refunding` is what providers have been, or will be, asked to give back. */
async function summary(tx: Tx, order: OrderRow) {
  const { number, status, paymentStatus, fulfillmentStatus, cancelReason, version } = order;
  const payments = await loadPayments(tx, order.id);
  const refunds = await loadRefunds(tx, order.id);
  const underWay = refunds.filter((refund) => refund.status === 'started');
  return {
    ...{ number, status, paymentStatus, fulfillmentStatus, cancelReason, version },
    captured: sumOf(payments.map(({ captured }) => captured)),
    refunded: sumOf(payments.map(({ refunded }) => refunded)),
    refunding: sumOf(underWay.map(({ amount }) => amount)),
    currency: order.currency,
  };
}

const sumOf = (amounts: number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
