import { dbNow, type Param, sql, toDate } from '../database/sql.js';
import type { Tx } from '../database/transaction.js';
import { notFound } from '../errors/index.js';
import { type AdminList, type AdminPage, readAdminList } from '../paging/admin-list.js';

export const eventStates = ['waiting', 'failing', 'delivered'] as const;
/** `failing`: not delivered, and an attempt has gone wrong. */
export type EventState = (typeof eventStates)[number];

/** An event of the outbox, as far as its delivery goes: not what it tells of. */
export interface EventDelivery {
  id: number;
  kind: string;
  subjectId: string;
  state: EventState;
  attempts: number;
  lastError: string | null;
  createdAt: Date;
  nextAttemptAt: Date;
  deliveredAt: Date | null;
}

interface Filters extends AdminPage {
  state?: EventState | undefined;
  kind?: string | undefined;
}

interface Row {
  id: number;
  kind: string;
  subject_id: string;
  attempts: number;
  last_error: string | null;
  created_at: unknown;
  next_attempt_at: unknown;
  delivered_at: unknown;
}

const COLUMNS = 'id, kind, subject_id, attempts, last_error, created_at, next_attempt_at, delivered_at';
const CONDITIONS: Record<EventState, string> = {
  waiting: 'delivered_at IS NULL AND last_error IS NULL',
  failing: 'delivered_at IS NULL AND last_error IS NOT NULL',
  delivered: 'delivered_at IS NOT NULL',
};

/** Events, the newest first. Without a state those that are not delivered, of which there are few. */
export async function listDeliveries({ state, kind, ...page }: Filters): Promise<AdminList<EventDelivery>> {
  const where: [string, ...Param[]][] = [[state ? CONDITIONS[state] : 'delivered_at IS NULL']];
  if (kind !== undefined) where.push(['kind = ?', kind]);
  const list = await readAdminList<Row>(page, { columns: COLUMNS, from: 'outbox', key: 'id', where });
  return { ...list, items: list.items.map(toDelivery) };
}

/** Lets an event that is not delivered be tried again at once. Does nothing to one that is. Throws `not_found`. */
export async function retryDelivery(tx: Tx, id: number): Promise<{ before: EventDelivery; after: EventDelivery }> {
  const before = await readDelivery(tx, id);
  // One that is being delivered just now keeps its lease: it is not delivered twice at once.
  await sql(tx, `UPDATE outbox SET next_attempt_at = ${dbNow} WHERE id = ? AND delivered_at IS NULL`, [id]);
  return { before, after: await readDelivery(tx, id) };
}

async function readDelivery(tx: Tx, id: number): Promise<EventDelivery> {
  const { rows } = await sql<Row>(tx, `SELECT ${COLUMNS} FROM outbox WHERE id = ?`, [id]);
  if (!rows[0]) throw notFound();
  return toDelivery(rows[0]);
}

const toDelivery = (row: Row): EventDelivery => ({
  id: Number(row.id),
  kind: row.kind,
  subjectId: row.subject_id,
  state: row.delivered_at !== null ? 'delivered' : row.last_error === null ? 'waiting' : 'failing',
  attempts: row.attempts,
  lastError: row.last_error,
  createdAt: toDate(row.created_at),
  nextAttemptAt: toDate(row.next_attempt_at),
  deliveredAt: row.delivered_at === null ? null : toDate(row.delivered_at),
});
