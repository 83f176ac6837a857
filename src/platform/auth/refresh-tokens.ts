import { createHash, randomBytes } from 'node:crypto';
import type { Context } from '../context.js';
import { dbNow, dbNowPlus, marks, sql } from '../database/sql.js';
import { inTransaction, type Tx } from '../database/transaction.js';
import { unauthenticated } from '../errors/index.js';
import { newId } from '../ids.js';
import { tokenReused } from './errors.js';

/**
 * The sessions of one audience and their refresh tokens. Shoppers and staff have the same two tables, under names
 * of their own:
 *
 * sessions: id (`ses_…`), <owner> (indexed, references the account), ip VARCHAR(45)?, user_agent VARCHAR(255)?,
 *   created_at, last_used_at, expires_at (indexed), revoked_at?
 * tokens: id (`rtk_…`), session_id (references sessions, ON DELETE CASCADE), position INT, token_hash CHAR(64) ascii
 *   (unique), created_at, expires_at (indexed), used_at?; unique (session_id, position)
 *
 * A session is a token family: position 1 is given at sign-in, each use makes the next one.
 */
export interface SessionTables {
  sessions: string;
  tokens: string;
  /** The column of `sessions` that holds the account's id. */
  owner: string;
  /** Told after the commit which sessions were revoked, so that a cache can forget them. */
  onRevoked?: (sessionIds: string[]) => void;
}

export interface OpenSession {
  ownerId: string;
  sessionId: string;
  /** Leaves once; only its hash is kept. */
  refreshToken: string;
}

export const REFRESH_TOKEN_SECONDS = 30 * 24 * 3600;
/** Two tabs, or a reply that was lost: the token just replaced may come once more without being a theft. */
const GRACE_SECONDS = 10;
const KEEP_ENDED_SECONDS = 30 * 24 * 3600;
const BATCH = 500;
/** Devices of one account. A program that signs in for every request would otherwise fill the table. */
const MAX_SESSIONS = 50;

/** Opens a session in the caller's transaction, with its first refresh token. Past 50 the account's oldest ones end. */
export async function openSession(
  tx: Tx,
  tables: SessionTables,
  { ownerId, userAgent }: { ownerId: string; userAgent: string | undefined },
): Promise<OpenSession> {
  const sessionId = newId('ses');
  await endOldest(tx, tables, ownerId);
  await sql(
    tx,
    `INSERT INTO ${tables.sessions} (id, ${tables.owner}, ip, user_agent, created_at, last_used_at, expires_at)
     VALUES (?, ?, ?, ?, ${dbNow}, ${dbNow}, ${dbNowPlus(REFRESH_TOKEN_SECONDS)})`,
    [sessionId, ownerId, tx.context.ip, userAgent?.slice(0, 255) ?? null],
  );
  return { ownerId, sessionId, refreshToken: await issueToken(tx, tables, sessionId, 1) };
}

/** The session a refresh token belongs to, whatever its state; null for one we do not know. */
export async function sessionOfRefreshToken(
  { tokens, sessions, owner }: SessionTables,
  refreshToken: string,
): Promise<{ id: string; ownerId: string } | null> {
  const { rows } = await sql<{ id: string; owner_id: string }>(
    null,
    `SELECT s.id, s.${owner} AS owner_id FROM ${tokens} t JOIN ${sessions} s ON s.id = t.session_id WHERE t.token_hash = ?`,
    [hashOf(refreshToken)],
  );
  const [row] = rows;
  return row ? { id: row.id, ownerId: row.owner_id } : null;
}

/**
 * Takes a refresh token, once, and gives the next one of its session, in a transaction of its own. An old one
 * throws `token_reused` and revokes the session, unless it is the immediate predecessor within 10 s. Anything
 * else that is not good throws `unauthenticated`. `assertUsable` may throw for an account that must not go on.
 */
export async function rotateRefreshToken(
  context: Context,
  tables: SessionTables,
  refreshToken: string,
  assertUsable: (tx: Tx, ownerId: string) => Promise<void>,
): Promise<OpenSession> {
  const next = await inTransaction(context, async (tx) => {
    const rotated = await rotate(tx, tables, hashOf(refreshToken));
    if (rotated) await assertUsable(tx, rotated.ownerId);
    return rotated;
  });
  // Thrown here, since throwing inside would undo the revocation.
  if (!next) throw tokenReused();
  return next;
}

/** Revokes one session of the account; false where it has none such that is alive. */
export async function revokeSession(
  tx: Tx,
  tables: SessionTables,
  { ownerId, sessionId }: { ownerId: string; sessionId: string },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>(
    tx,
    `SELECT id FROM ${tables.sessions}
     WHERE id = ? AND ${tables.owner} = ? AND revoked_at IS NULL AND expires_at > ${dbNow}`,
    [sessionId, ownerId],
  );
  if (rows.length === 0) return false;
  await revoke(tx, tables, [sessionId]);
  return true;
}

/** Revokes all sessions of the account but one. The caller holds the account's row, so that none is opened meanwhile. */
export async function revokeSessionsOf(
  tx: Tx,
  tables: SessionTables,
  ownerId: string,
  exceptSessionId: string | null = null,
): Promise<void> {
  const { rows } = await sql<{ id: string }>(
    tx,
    `SELECT id FROM ${tables.sessions} WHERE ${tables.owner} = ? AND revoked_at IS NULL`,
    [ownerId],
  );
  const ids = rows.map(({ id }) => id).filter((id) => id !== exceptSessionId);
  for (let start = 0; start < ids.length; start += BATCH) {
    await revoke(tx, tables, ids.slice(start, start + BATCH));
  }
}

/** Removes tokens that have expired, and sessions that ended 30 days ago. */
export async function removeOldSessions(context: Context, tables: SessionTables): Promise<void> {
  const ended = dbNowPlus(-KEEP_ENDED_SECONDS);
  await removeWhere(context, tables.tokens, `expires_at < ${dbNow}`);
  await removeWhere(context, tables.sessions, `expires_at < ${ended}`);
  await removeWhere(context, tables.sessions, `revoked_at < ${ended}`);
}

/** Null for a token used before; where that looks like theft the session is revoked in this transaction. */
async function rotate(tx: Tx, tables: SessionTables, hash: string): Promise<OpenSession | null> {
  const { sessions, tokens, owner } = tables;
  const taken = await sql(
    tx,
    `UPDATE ${tokens} SET used_at = ${dbNow} WHERE token_hash = ? AND used_at IS NULL AND expires_at > ${dbNow}`,
    [hash],
  );
  const { rows } = await sql<TokenRow>(
    tx,
    `SELECT t.session_id, t.position, t.used_at, s.${owner} AS owner_id,
       CASE WHEN t.used_at > ${dbNowPlus(-GRACE_SECONDS)} THEN 1 ELSE 0 END AS used_lately,
       (SELECT MAX(position) FROM ${tokens} latest WHERE latest.session_id = t.session_id) AS last_position
     FROM ${tokens} t JOIN ${sessions} s ON s.id = t.session_id WHERE t.token_hash = ?`,
    [hash],
  );
  const token = rows[0];
  if (!token?.used_at) throw unauthenticated();
  if (taken.affected === 0) {
    const isPredecessor = token.position === token.last_position - 1 && token.used_lately === 1;
    if (!isPredecessor) await revoke(tx, tables, [token.session_id]);
    return null;
  }

  // The session before its new token: the other way round two refreshes would deadlock over the foreign key.
  const session = await sql(
    tx,
    `UPDATE ${sessions} SET last_used_at = ${dbNow}, expires_at = ${dbNowPlus(REFRESH_TOKEN_SECONDS)}
     WHERE id = ? AND revoked_at IS NULL`,
    [token.session_id],
  );
  if (session.affected === 0) throw unauthenticated();
  const refreshToken = await issueToken(tx, tables, token.session_id, token.position + 1);
  return { ownerId: token.owner_id, sessionId: token.session_id, refreshToken };
}

interface TokenRow {
  session_id: string;
  owner_id: string;
  position: number;
  last_position: number;
  used_at: unknown;
  used_lately: number;
}

/** Makes room for one more. Those least used of late end first. */
async function endOldest(tx: Tx, tables: SessionTables, ownerId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>(
    tx,
    `SELECT id FROM ${tables.sessions} WHERE ${tables.owner} = ? AND revoked_at IS NULL AND expires_at > ${dbNow}
     ORDER BY last_used_at DESC, id DESC`,
    [ownerId],
  );
  const ids = rows.slice(MAX_SESSIONS - 1).map(({ id }) => id);
  for (let start = 0; start < ids.length; start += BATCH) {
    await revoke(tx, tables, ids.slice(start, start + BATCH));
  }
}

async function issueToken(tx: Tx, tables: SessionTables, sessionId: string, position: number): Promise<string> {
  const refreshToken = randomBytes(32).toString('base64url');
  await sql(
    tx,
    `INSERT INTO ${tables.tokens} (id, session_id, position, token_hash, created_at, expires_at)
     VALUES (?, ?, ?, ?, ${dbNow}, ${dbNowPlus(REFRESH_TOKEN_SECONDS)})`,
    [newId('rtk'), sessionId, position, hashOf(refreshToken)],
  );
  return refreshToken;
}

async function revoke(tx: Tx, tables: SessionTables, ids: string[]): Promise<void> {
  await sql(
    tx,
    `UPDATE ${tables.sessions} SET revoked_at = ${dbNow} WHERE id IN (${marks(ids.length)}) AND revoked_at IS NULL`,
    ids,
  );
  tx.afterCommit(() => tables.onRevoked?.(ids));
}

/** In small transactions, so that nobody waits long behind a large one. */
async function removeWhere(context: Context, table: string, condition: string): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ id: string }>(null, `SELECT id FROM ${table} WHERE ${condition} LIMIT ${BATCH}`);
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    await inTransaction(context, (tx) => sql(tx, `DELETE FROM ${table} WHERE id IN (${marks(ids.length)})`, ids));
  }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
