import { dbNow, toDate } from '../database/sql.js';
import { type AdminList, type AdminPage, readAdminList } from '../paging/admin-list.js';
import type { SessionTables } from './refresh-tokens.js';

export interface SessionView {
  id: string;
  createdAt: Date;
  lastUsedAt: Date;
  ip: string | null;
  userAgent: string | null;
}

/** Where an account is signed in, newest first. */
export async function listSessionsOf(
  { sessions, owner }: SessionTables,
  ownerId: string,
  page: AdminPage,
): Promise<AdminList<SessionView>> {
  const list = await readAdminList<SessionRow>(page, {
    columns: 'id, created_at, last_used_at, ip, user_agent',
    from: sessions,
    key: 'id',
    where: [[`${owner} = ?`, ownerId], ['revoked_at IS NULL'], [`expires_at > ${dbNow}`]],
  });
  return { ...list, items: list.items.map(toView) };
}

interface SessionRow {
  id: string;
  created_at: unknown;
  last_used_at: unknown;
  ip: string | null;
  user_agent: string | null;
}

function toView(row: SessionRow): SessionView {
  return {
    id: row.id,
    createdAt: toDate(row.created_at),
    lastUsedAt: toDate(row.last_used_at),
    ip: row.ip,
    userAgent: row.user_agent,
  };
}
