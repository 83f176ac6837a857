import { Staff } from '../../../models/panel/staff.js';
import { sql, toDate } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { decodeCursor, encodeCursor } from '../../../platform/paging/cursor.js';

const LIST = 'customer-notes';

export interface CustomerNoteView {
  id: string;
  text: string;
  staffId: string;
  /** As it is now. */
  staffName: string | null;
  at: Date;
}

interface Row {
  id: string;
  staff_id: string;
  text: string;
  created_at: unknown;
}

const COLUMNS = 'id, staff_id, text, created_at';

/** What staff have noted on a shopper, newest first. */
export async function listCustomerNotes(customerId: string, page: { limit: number; cursor?: string | undefined }) {
  const { limit, cursor } = page;
  const before = cursor === undefined ? [] : [String(decodeCursor(LIST, cursor, 1)[0])];
  const { rows } = await sql<Row>(
    null,
    `SELECT ${COLUMNS} FROM customer_notes WHERE user_id = ? ${before.length > 0 ? 'AND id < ?' : ''}
     ORDER BY id DESC LIMIT ${limit + 1}`,
    [customerId, ...before],
  );
  const items = await withNames(null, rows.slice(0, limit));
  return { items, nextCursor: rows.length > limit ? encodeCursor(LIST, [items.at(-1)?.id ?? null]) : null };
}

export async function getCustomerNote(tx: Tx, id: string): Promise<CustomerNoteView> {
  const { rows } = await sql<Row>(tx, `SELECT ${COLUMNS} FROM customer_notes WHERE id = ?`, [id]);
  const [note] = await withNames(tx, rows);
  if (!note) throw new Error(`no note ${id}`);
  return note;
}

async function withNames(tx: Tx | null, rows: Row[]): Promise<CustomerNoteView[]> {
  const ids = [...new Set(rows.map(({ staff_id }) => staff_id))];
  const staff = await Staff.findAll({
    attributes: ['id', 'name'],
    where: { id: ids },
    transaction: tx?.transaction ?? null,
  });
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    staffId: row.staff_id,
    staffName: names.get(row.staff_id) ?? null,
    at: toDate(row.created_at),
  }));
}
