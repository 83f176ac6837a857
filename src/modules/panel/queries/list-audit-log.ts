import type { Actor } from '../../../platform/context.js';
import { fromJson, type Param, toDate } from '../../../platform/database/sql.js';
import { type AdminList, type AdminPage, readAdminList } from '../../../platform/paging/admin-list.js';
import { encodeCursor } from '../../../platform/paging/cursor.js';
import { AUDIT_COLUMNS, type AuditRow } from '../audit-chain.js';
import { staffNames } from './staff-names.js';

interface Filters extends AdminPage {
  actorId?: string | undefined;
  action?: string | undefined;
  subjectId?: string | undefined;
  /** Not before. */
  from?: Date | undefined;
  /** Before. */
  to?: Date | undefined;
}

export interface AuditRecord {
  /** Opaque: the key of the row is a counter, which never leaves. */
  id: string;
  at: Date;
  actorKind: Actor['kind'];
  actorId: string | null;
  /** The name of a staff member, as it is now. */
  actorName: string | null;
  action: string;
  subjectId: string;
  before: unknown;
  after: unknown;
  requestId: string;
  ip: string | null;
  /** Null for the first seconds. */
  seal: string | null;
}

interface Row extends AuditRow {
  seal: string | null;
}

const COLUMNS = `${AUDIT_COLUMNS}, seal`;

/** Who changed what, newest first. */
export async function listAuditLog({ actorId, action, subjectId, from, to, ...page }: Filters) {
  const where: [string, Param][] = [];
  if (actorId !== undefined) where.push(['actor_id = ?', actorId]);
  if (action !== undefined) where.push(['action = ?', action]);
  if (subjectId !== undefined) where.push(['subject_id = ?', subjectId]);
  if (from !== undefined) where.push(['at >= ?', from]);
  if (to !== undefined) where.push(['at < ?', to]);
  const list = await readAdminList<Row>(page, { columns: COLUMNS, from: 'audit_log', key: 'id', where });
  const names = await staffNames(list.items.map((row) => row.actor_id));
  return { ...list, items: list.items.map((row) => toRecord(row, names)) } satisfies AdminList<AuditRecord>;
}

function toRecord(row: Row, names: Map<string, string>): AuditRecord {
  return {
    id: encodeCursor('audit-entry', [Number(row.id)]),
    at: toDate(row.at),
    actorKind: row.actor_kind as Actor['kind'],
    actorId: row.actor_id,
    actorName: row.actor_id === null ? null : (names.get(row.actor_id) ?? null),
    action: row.action,
    subjectId: row.subject_id,
    before: fromJson(row.before_state),
    after: fromJson(row.after_state),
    requestId: row.request_id,
    ip: row.ip,
    seal: row.seal,
  };
}
