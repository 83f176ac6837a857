import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { lockOrder } from '../queries/load-order.js';
import { writeTimeline } from './write-timeline.js';

/** Adds a note that only staff see to an order's timeline. */
export async function addNote(tx: Tx, orderId: string, text: string): Promise<void> {
  await lockOrder(tx, orderId);
  await sql(tx, `UPDATE orders SET version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [orderId]);
  await writeTimeline(tx, { orderId, kind: 'note', data: { text } });
}
