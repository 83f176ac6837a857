import type { UserStatus } from '../../models/user/user.js';
import type { SessionTables } from '../../platform/auth/refresh-tokens.js';
import { dbNow, sql } from '../../platform/database/sql.js';

/** Another process hears of a revocation no later than this. */
const CACHE_MS = 5_000;
const CACHE_SIZE = 20_000;

export const userSessions: SessionTables = {
  sessions: 'user_sessions',
  tokens: 'user_refresh_tokens',
  owner: 'user_id',
  onRevoked: forget,
};

interface LiveSession {
  userId: string;
  status: UserStatus;
}

const known = new Map<string, LiveSession & { until: number }>();
let revocations = 0;

/** A session that is neither revoked nor expired, with the state of its account; at most 5 s old. */
export async function liveSession(sessionId: string): Promise<LiveSession | null> {
  const cached = known.get(sessionId);
  if (cached && cached.until > performance.now()) return cached;
  const until = performance.now() + CACHE_MS;
  const revocationsBefore = revocations;
  const session = await readSession(sessionId);
  // What was read before a revocation must not outlive it.
  if (session?.status === 'active' && revocations === revocationsBefore) remember(sessionId, { ...session, until });
  return session;
}

async function readSession(sessionId: string): Promise<LiveSession | null> {
  const { rows } = await sql<{ user_id: string; status: UserStatus }>(
    null,
    `SELECT s.user_id, u.status FROM user_sessions s JOIN users u ON u.id = s.user_id
     WHERE s.id = ? AND s.revoked_at IS NULL AND s.expires_at > ${dbNow}`,
    [sessionId],
  );
  const row = rows[0];
  return row ? { userId: row.user_id, status: row.status } : null;
}

function remember(sessionId: string, session: LiveSession & { until: number }): void {
  known.delete(sessionId);
  known.set(sessionId, session);
  if (known.size <= CACHE_SIZE) return;
  const [oldest] = known.keys();
  known.delete(oldest as string);
}

function forget(sessionIds: string[]): void {
  revocations++;
  for (const id of sessionIds) known.delete(id);
}
