import type { Actor } from '../../../platform/context.js';
import { branches, dbNow, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { ordersByOutcome, paymentsRecordedTogether } from '../../../platform/metrics/index.js';
import type { OrderRow, PaymentRow } from '../queries/order-rows.js';
import { writeTimeline } from './write-timeline.js';

/** Money that was taken, or is held, for an order that waits for it; its caller holds the order's lock. */
export interface Taking {
  order: OrderRow;
  payment: PaymentRow;
  /** The provider's name for it. */
  reference: string;
  /** Who pays, where that is not who the transaction belongs to. */
  actor?: Actor;
}

/** Makes pending orders paid, in as many statements for several as for one. */
export async function payPending(tx: Tx, status: 'captured' | 'authorized', takings: Taking[]): Promise<void> {
  await setPaid(tx, status, takings);
  await writeTimeline(
    tx,
    ...takings.map(({ order, payment: { id: paymentId, provider, amount }, actor }) => ({
      orderId: order.id,
      kind: 'paid',
      change: { from: 'pending' as const, to: 'processing' as const },
      data: { paymentId, provider, amount },
      ...(actor ? { actor } : {}),
    })),
  );
}

/** Writes that orders are paid, and by what. */
export async function setPaid(tx: Tx, status: 'captured' | 'authorized', takings: Taking[]): Promise<void> {
  const isCaptured = status === 'captured';
  const orderIds = takings.map(({ order }) => order.id);
  const paymentIds = takings.map(({ payment }) => payment.id);
  await sql(
    tx,
    `UPDATE orders SET status = 'processing', payment_status = ?, version = version + 1, updated_at = ${dbNow}
     WHERE id IN (${marks(orderIds.length)})`,
    [isCaptured ? 'paid' : 'authorized', ...orderIds],
  );
  await sql(
    tx,
    `UPDATE payments SET status = ?, captured = ${isCaptured ? 'amount' : '0'}, failure_code = NULL, updated_at = ${dbNow},
       provider_reference = CASE id ${branches(takings.length)} END
     WHERE id IN (${marks(paymentIds.length)})`,
    [status, ...takings.flatMap(({ payment, reference }) => [payment.id, reference]), ...paymentIds],
  );
  // Money that is only held has an event of its own once it is taken.
  const payloadOf = ({ payment }: Taking) => (isCaptured ? { paymentId: payment.id } : {});
  await tx.emit(
    ...takings.map((taking) => ({ kind: 'order.paid', subjectId: taking.order.id, payload: payloadOf(taking) })),
  );
  tx.afterCommit(() => {
    ordersByOutcome.inc({ outcome: 'paid' }, takings.length);
    paymentsRecordedTogether.observe(takings.length);
  });
}
