import { fromJson, sql } from '../../src/platform/database/sql.js';
import type { Json } from './client.js';

/** What was last written about something in the audit log. */
export async function lastAudit(subjectId: string): Promise<Json> {
  const { rows } = await sql(null, 'SELECT * FROM audit_log WHERE subject_id = ? ORDER BY id DESC LIMIT 1', [
    subjectId,
  ]);
  const { action, actor_id, before_state, after_state } = rows[0] ?? {};
  return { action, actor: actor_id, before: fromJson(before_state), after: fromJson(after_state) };
}

/** The events of something, in their order. */
export async function eventsOf(subjectId: string): Promise<string[]> {
  const { rows } = await sql<{ kind: string }>(null, 'SELECT kind FROM outbox WHERE subject_id = ? ORDER BY id', [
    subjectId,
  ]);
  return rows.map(({ kind }) => kind);
}
