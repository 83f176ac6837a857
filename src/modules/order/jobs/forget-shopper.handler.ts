import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { type DeliveredEvent, defineEventHandler } from '../../../platform/outbox/define-handler.js';
import { getShopper } from '../../user/index.js';
import { FORGOTTEN } from '../queries/order-rows.js';

const nobody = (column: string) =>
  `JSON_REMOVE(JSON_SET(${column}, '$.firstName', 'deleted', '$.lastName', 'deleted', '$.line1', 'deleted', '$.city', 'deleted'),
     '$.company', '$.line2', '$.region', '$.postalCode', '$.phone')`;

/**
 * Takes the person out of the orders of a deleted account; the orders stay. One that is still under way keeps the
 * address it has to be shipped to until it is over.
 */
export const forgetShopper = defineEventHandler({
  name: 'forget-shopper',
  kinds: ['user.deleted', 'order.completed', 'order.cancelled'],
  async inTransaction(events, tx) {
    for (const event of events) await forgetWhere(tx, event);
  },
});

async function forgetWhere(tx: Tx, { kind, subjectId }: DeliveredEvent): Promise<void> {
  const userId = kind === 'user.deleted' ? subjectId : await buyerOf(tx, subjectId);
  if (!userId || (await getShopper(userId, tx))) return;
  await sql(
    tx,
    `UPDATE orders SET email = ?, shipping_address = ${nobody('shipping_address')},
         billing_address = ${nobody('billing_address')}, note = NULL, version = version + 1, updated_at = ${dbNow}
       WHERE user_id = ? AND status IN ('completed', 'cancelled') AND email <> ?`,
    [FORGOTTEN, userId, FORGOTTEN],
  );
}

async function buyerOf(tx: Tx, orderId: string): Promise<string | null> {
  const { rows } = await sql<{ user_id: string | null }>(tx, 'SELECT user_id FROM orders WHERE id = ?', [orderId]);
  return rows[0]?.user_id ?? null;
}
