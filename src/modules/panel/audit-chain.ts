import { createHash } from 'node:crypto';
import { fromJson, toDate } from '../../platform/database/sql.js';
import { canonicalJson } from '../../utils/canonical-json.js';

/** An entry of the audit log as it was written. */
export interface AuditRow {
  id: unknown;
  at: unknown;
  actor_kind: string;
  actor_id: string | null;
  action: string;
  subject_id: string;
  before_state: unknown;
  after_state: unknown;
  request_id: string;
  ip: string | null;
}

export const AUDIT_COLUMNS =
  'id, at, actor_kind, actor_id, action, subject_id, before_state, after_state, request_id, ip';

/** What the first entry is sealed upon. */
export const GENESIS = '0'.repeat(64);

/**
 * The seal of an entry: SHA-256 over the seal before it, its place and all that was written. Databases keep JSON and
 * times in ways of their own, so it is made of what they mean. It must never change: verify makes it anew.
 */
export function sealOf(previous: string, position: number, row: AuditRow): string {
  const entry = [
    position,
    Number(row.id),
    toDate(row.at).toISOString(),
    row.actor_kind,
    row.actor_id,
    row.action,
    row.subject_id,
    fromJson(row.before_state),
    fromJson(row.after_state),
    row.request_id,
    row.ip,
  ];
  return createHash('sha256')
    .update(previous)
    .update(String(canonicalJson(entry)))
    .digest('hex');
}
