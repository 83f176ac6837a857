import { createHash } from 'node:crypto';
import { decryptText, encryptText } from '../auth/encryption.js';
import { isDuplicate } from '../database/errors.js';
import { branches, dbNow, dbNowPlus, forUpdate, fromJson, marks, sql } from '../database/sql.js';
import type { Tx } from '../database/transaction.js';
import { idempotencyKeyReused } from '../errors/index.js';
import type { IdempotencyRequest, Reply } from '../http/route.js';

/** Thrown inside the claiming transaction when the key has a row already. */
export class KeyTaken extends Error {
  override name = 'KeyTaken';
}

interface KeyRow {
  route: string;
  body_hash: string;
  status: number | null;
  answer: string | null;
  is_encrypted: number;
  recovery_point: unknown;
}

/** The row's key: a digest, so that any printable key fits and trailing spaces count. */
export function keyId(scope: string, key: string): string {
  return createHash('sha256').update(`${scope}\n${key}`).digest('base64url');
}

export interface Key {
  id: string;
  request: IdempotencyRequest;
}

/** Takes keys that nobody has used. Throws KeyTaken where any of them was. */
export async function claimKeys(tx: Tx, keys: Key[]): Promise<void> {
  if (keys.length === 0) return;
  const sorted = keys.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  try {
    await sql(
      tx,
      `INSERT INTO idempotency_keys (id, route, body_hash, is_encrypted, created_at)
       VALUES ${sorted.map(() => `(?, ?, ?, 0, ${dbNow})`).join(', ')}`,
      sorted.flatMap(({ id, request }) => [id, request.route, request.bodyHash]),
    );
  } catch (error) {
    throw isDuplicate(error) ? new KeyTaken() : error;
  }
}

/** Stores the answers that later requests with these keys get, encrypted: they may hold secrets, and outlive their person. */
export async function finishKeys(tx: Tx, answers: { id: string; reply: Reply }[]): Promise<void> {
  if (answers.length === 0) return;
  const each = branches(answers.length);
  await sql(
    tx,
    `UPDATE idempotency_keys SET status = CASE id ${each} END, answer = CASE id ${each} END, is_encrypted = 1,
       locked_until = NULL WHERE id IN (${marks(answers.length)})`,
    [
      ...answers.flatMap(({ id, reply }) => [id, reply.status]),
      ...answers.flatMap(({ id, reply }) => [id, encryptText('idempotency', kept(reply))]),
      ...answers.map(({ id }) => id),
    ],
  );
}

const kept = ({ stored, version, headers }: Reply) => JSON.stringify({ bytes: stored, version, headers });

/** Locks keys. False where one of them has its answer, or is gone. */
export async function lockOpenKeys(tx: Tx, ids: string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const { rows } = await sql(
    tx,
    `SELECT id FROM idempotency_keys WHERE id IN (${marks(ids.length)}) AND status IS NULL ORDER BY id ${forUpdate}`,
    ids,
  );
  return rows.length === ids.length;
}

/** Where the work of a key stands, between its two transactions. */
export interface RecoveryPoint {
  id: string;
  step: unknown;
}

/** Keeps recovery points, their keys locked for `seconds` by database time. */
export async function suspendKeys(tx: Tx | null, points: RecoveryPoint[], seconds: number): Promise<void> {
  if (points.length === 0) return;
  await sql(
    tx,
    `UPDATE idempotency_keys
     SET recovery_point = CASE id ${branches(points.length)} END, locked_until = ${dbNowPlus(seconds)}
     WHERE id IN (${marks(points.length)}) AND status IS NULL`,
    [...points.flatMap(({ id, step }) => [id, JSON.stringify(step)]), ...points.map(({ id }) => id)],
  );
}

/** Takes a key whose holder has not come back in time; false where it is still locked, answered or gone. */
export async function takeOverKey(tx: Tx, id: string, seconds: number): Promise<boolean> {
  const { affected } = await sql(
    tx,
    `UPDATE idempotency_keys SET locked_until = ${dbNowPlus(seconds)}
     WHERE id = ? AND status IS NULL AND locked_until <= ${dbNow}`,
    [id],
  );
  return affected === 1;
}

/** The key's row, locked when `tx` is given. Throws `idempotency_key_reused` when `request` is not what it was used for. */
export async function readKey(
  tx: Tx | null,
  id: string,
  request?: IdempotencyRequest,
): Promise<{ reply: Reply | null; recoveryPoint: unknown } | null> {
  const { rows } = await sql<KeyRow>(
    tx,
    `SELECT route, body_hash, status, answer, is_encrypted, recovery_point FROM idempotency_keys WHERE id = ? ${tx ? forUpdate : ''}`,
    [id],
  );
  const row = rows[0];
  if (!row) return null;
  if (request && (row.route !== request.route || row.body_hash !== request.bodyHash)) throw idempotencyKeyReused();
  return {
    reply: row.status === null ? null : replay(row, row.status),
    recoveryPoint: row.recovery_point === null ? null : fromJson(row.recovery_point),
  };
}

function replay(row: KeyRow, status: number): Reply {
  const text = row.is_encrypted ? opened(row.answer ?? '') : (row.answer ?? '{}');
  const { bytes, version, headers } = JSON.parse(text) as {
    bytes?: string;
    version?: number;
    headers?: Record<string, string>;
  };
  return {
    status,
    headers: { ...headers, 'Idempotency-Replayed': 'true' },
    ...(bytes === undefined ? {} : { stored: bytes }),
    ...(version === undefined ? {} : { version }),
  };
}

function opened(answer: string): string {
  const text = decryptText('idempotency', answer);
  if (text !== null) return text;
  throw idempotencyKeyReused({ detail: 'The answer was sealed under a secret that is no longer in use.' });
}
