import { systemContext } from '../../src/platform/context.js';
import { fromJson, sql, toDate } from '../../src/platform/database/sql.js';
import { inTransaction } from '../../src/platform/database/transaction.js';
import type { DeliveredEvent, EventHandler } from '../../src/platform/outbox/index.js';

/** Hands one event to a handler, as the relay does. */
export async function deliver(handler: EventHandler, event: DeliveredEvent): Promise<void> {
  if ('external' in handler) await handler.external(event);
  else await inTransaction(systemContext('test'), (tx) => handler.inTransaction([event], tx));
}

/** The events of a subject as they were written. */
export async function eventsOf(subjectId: string): Promise<DeliveredEvent[]> {
  const { rows } = await sql(
    null,
    'SELECT id, kind, subject_id, payload, created_at FROM outbox WHERE subject_id = ? ORDER BY id',
    [subjectId],
  );
  return rows.map((row) => ({
    id: Number(row['id']),
    kind: String(row['kind']),
    subjectId: String(row['subject_id']),
    payload: fromJson(row['payload']),
    createdAt: toDate(row['created_at']),
  }));
}
