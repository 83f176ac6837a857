import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { assertShopper } from '../../user/index.js';

/** Writes a note on a shopper that only staff see. Gives its id; the audit log has no word of it. */
export async function addCustomerNote(tx: Tx, customerId: string, staffId: string, text: string): Promise<string> {
  await assertShopper(tx, customerId);
  const id = newId('note');
  await sql(tx, `INSERT INTO customer_notes (id, user_id, staff_id, text, created_at) VALUES (?, ?, ?, ?, ${dbNow})`, [
    id,
    customerId,
    staffId,
    text,
  ]);
  await tx.audit({ action: 'customer:note', subjectId: customerId, before: null, after: { noteId: id } });
  return id;
}
