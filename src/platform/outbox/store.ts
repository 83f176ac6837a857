import { systemContext } from '../context.js';
import { dbNow, dbNowPlus, fromJson, insertIgnore, marks, sql, toDate } from '../database/sql.js';
import { inTransaction, type Tx } from '../database/transaction.js';
import type { DeliveredEvent } from './define-handler.js';

const LEASE_SECONDS = 30;
const MAX_BACKOFF_SECONDS = 600;
const IS_DUE = `delivered_at IS NULL AND next_attempt_at <= ${dbNow} AND (lease_until IS NULL OR lease_until < ${dbNow})`;

/** An event that this relay may deliver until its lease ends, and the handlers that have had it already. */
export interface ClaimedEvent extends DeliveredEvent {
  attempts: number;
  delivered: Set<string>;
}

interface Row {
  id: number;
  kind: string;
  subject_id: string;
  payload: unknown;
  created_at: unknown;
  attempts: number;
}

/**
 * Takes up to `max` due events for `owner`. New ones come first, so that events which fail again and again hold up
 * nothing. An attempt counts from here: one that kills its process counts as well.
 */
export async function claimEvents(owner: string, max: number): Promise<ClaimedEvent[]> {
  const ids = await dueIds(max);
  if (ids.length === 0) return [];
  return inTransaction(systemContext('outbox'), async (tx) => {
    await sql(
      tx,
      `UPDATE outbox SET lease_owner = ?, lease_until = ${dbNowPlus(LEASE_SECONDS)}, attempts = attempts + 1
       WHERE id IN (${marks(ids.length)}) AND ${IS_DUE}`,
      [owner, ...ids],
    );
    const { rows } = await sql<Row>(
      tx,
      `SELECT id, kind, subject_id, payload, created_at, attempts FROM outbox
       WHERE id IN (${marks(ids.length)}) AND lease_owner = ? AND delivered_at IS NULL ORDER BY id`,
      [...ids, owner],
    );
    const delivered = await deliveriesOf(tx, ids);
    return rows.map((row) => ({
      id: Number(row.id),
      kind: row.kind,
      subjectId: row.subject_id,
      payload: fromJson(row.payload),
      createdAt: toDate(row.created_at),
      attempts: row.attempts,
      delivered: new Set(delivered.filter(({ id }) => id === Number(row.id)).map(({ handler }) => handler)),
    }));
  });
}

async function dueIds(max: number): Promise<number[]> {
  const read = async (condition: string, limit: number) => {
    const { rows } = await sql<{ id: number }>(
      null,
      `SELECT id FROM outbox WHERE ${condition} AND ${IS_DUE} ORDER BY id LIMIT ${limit}`,
    );
    return rows.map(({ id }) => Number(id));
  };
  const fresh = await read('attempts = 0', max);
  return fresh.length === max ? fresh : [...fresh, ...(await read('attempts > 0', max - fresh.length))];
}

async function deliveriesOf(tx: Tx, ids: number[]): Promise<{ id: number; handler: string }[]> {
  const { rows } = await sql<{ outbox_id: number; handler: string }>(
    tx,
    `SELECT outbox_id, handler FROM outbox_deliveries WHERE outbox_id IN (${marks(ids.length)})`,
    ids,
  );
  return rows.map(({ outbox_id, handler }) => ({ id: Number(outbox_id), handler }));
}

/** Records that a handler has had events. Gives how many of them are not recorded already. */
export async function recordDeliveries(tx: Tx, events: DeliveredEvent[], handler: string): Promise<number> {
  const { affected } = await sql(
    tx,
    `${insertIgnore} outbox_deliveries (outbox_id, handler, at) VALUES ${events.map(() => `(?, ?, ${dbNow})`).join(', ')}`,
    events.flatMap(({ id }) => [id, handler]),
  );
  return affected;
}

/** Closes events that every handler has had. */
export async function markDelivered(ids: number[]): Promise<void> {
  await sql(
    null,
    `UPDATE outbox SET delivered_at = ${dbNow}, lease_owner = NULL, lease_until = NULL, last_error = NULL
     WHERE id IN (${marks(ids.length)}) AND delivered_at IS NULL`,
    ids,
  );
}

/** What became of an event that not every handler could take. */
export interface Postponed {
  error: string;
  /** Handlers that have had it and must not have it again. */
  done: string[];
}

/** Gives an event back to be tried again later: after 2 s, 4 s, 8 s … at most 10 min. */
export async function postpone(event: ClaimedEvent, owner: string, { error, done }: Postponed): Promise<void> {
  const seconds = Math.min(2 ** event.attempts, MAX_BACKOFF_SECONDS);
  await inTransaction(systemContext('outbox'), async (tx) => {
    for (const handler of done) await recordDeliveries(tx, [event], handler);
    await sql(
      tx,
      `UPDATE outbox SET next_attempt_at = ${dbNowPlus(seconds)}, lease_owner = NULL, lease_until = NULL, last_error = ?
       WHERE id = ? AND lease_owner = ? AND delivered_at IS NULL`,
      [error, event.id, owner],
    );
  });
}

/** How long the oldest event has waited for its delivery, by the database's clock; 0 where none waits. */
export async function oldestEventSeconds(): Promise<number> {
  const { rows } = await sql<{ created_at: unknown; now: unknown }>(
    null,
    `SELECT created_at, ${dbNow} AS now FROM outbox WHERE delivered_at IS NULL ORDER BY id LIMIT 1`,
  );
  const [oldest] = rows;
  return oldest ? Math.max(0, (toDate(oldest.now).getTime() - toDate(oldest.created_at).getTime()) / 1000) : 0;
}
