import { setTimeout as sleep } from 'node:timers/promises';
import type { Transaction } from 'sequelize';
import type { Context } from '../context.js';
import { unavailable } from '../errors/index.js';
import { transactionRetries } from '../metrics/index.js';
import { asProblem, isRetryable } from './errors.js';
import { isMysql, sequelize } from './sequelize.js';
import { dbNow, type Param, sql } from './sql.js';

export interface AuditEntry {
  /** `resource:action`, as in the permission that allowed it. */
  action: string;
  /** The id of what was changed. */
  subjectId: string;
  before: unknown;
  after: unknown;
}

export interface OutboxEvent {
  /** Such as `order.placed`. */
  kind: string;
  /** The id of what it happened to. */
  subjectId: string;
  /** Ids and small facts, never personal data. */
  payload?: Record<string, unknown>;
}

/** An open transaction, with who acts and the writers that belong to the change. */
export interface Tx {
  readonly context: Context;
  readonly transaction: Transaction;
  /** Writes the audit row of this change. Every change by staff must have one, or it is not committed. */
  audit(entry: AuditEntry): Promise<void>;
  /** Writes events that are delivered at least once after the commit, and not at all without it. */
  emit(...events: OutboxEvent[]): Promise<void>;
  /** Runs after a commit that is known to have succeeded. A hint only: a crash may lose it. */
  afterCommit(run: () => void): void;
}

const MAX_ATTEMPTS = 40;

/**
 * Runs `work` in one READ COMMITTED transaction and commits it. On a deadlock or lock timeout the whole of `work`
 * is run again, within the context's budget, so it must hold no effect but its writes: nothing slow or remote.
 * Throws `unavailable` when the database is down or the budget is used up; nothing is begun or committed after that,
 * since the caller has been told so.
 */
export async function inTransaction<T>(context: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await queued(() => once(context, work));
    } catch (error) {
      if (!isRetryable(error)) throw asProblem(error);
      transactionRetries.inc();
      if (attempt >= MAX_ATTEMPTS) throw busy(error);
      assertInTime(context, error);
      await sleep(Math.random() * Math.min(10 * attempt, 100));
    }
  }
}

/** Throws `unavailable` where the budget is used up. */
export function assertInTime({ deadline }: Context, cause?: unknown): void {
  if (performance.now() > deadline) throw busy(cause);
}

const busy = (cause: unknown) =>
  unavailable({ detail: 'The shop is busy; try again.', headers: { 'Retry-After': '1' }, cause });

/**
 * As `inTransaction`, but once: for work that has another way to go on. Throws what the database throws, also where
 * nobody knows whether the commit succeeded.
 */
export function tryTransaction<T>(context: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
  return queued(() => once(context, work));
}

/** Runs one statement that is a whole change: it needs no transaction around it. Throws what the database throws. */
export function inOneStatement<T>(run: () => Promise<T>): Promise<T> {
  return queued(run);
}

/**
 * Runs a part of an open transaction that may be given up alone: what it wrote is undone when it throws, and the
 * error is passed on. Its locks stay. A deadlock or lost connection still ends the whole transaction.
 */
export async function inSavepoint<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const { transaction } = tx;
  await sequelize.query('SAVEPOINT part', { transaction });
  try {
    const result = await work();
    await sequelize.query('RELEASE SAVEPOINT part', { transaction });
    return result;
  } catch (error) {
    if (!isRetryable(error)) await sequelize.query('ROLLBACK TO SAVEPOINT part', { transaction });
    throw error;
  }
}

async function once<T>(context: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
  const transaction = await sequelize.transaction();
  const later: (() => void)[] = [];
  let audited = false;
  const tx: Tx = {
    context,
    transaction,
    async audit(entry) {
      audited = true;
      await insertAudit(tx, entry);
    },
    emit: (...events) => insertEvents(tx, events, later),
    afterCommit: (run) => later.push(run),
  };
  let result: T;
  try {
    assertInTime(context);
    result = await work(tx);
    if (context.actor.kind === 'staff' && !audited) throw new Error('a change by staff must call tx.audit');
    assertInTime(context);
  } catch (error) {
    await rollback(transaction);
    throw error;
  }
  await transaction.commit();
  for (const run of later) run();
  return result;
}

async function rollback(transaction: Transaction): Promise<void> {
  try {
    await transaction.rollback();
  } catch {
    // The connection is gone, and the transaction with it.
  }
}

async function insertAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  const { actor, requestId, ip } = tx.context;
  const actorId = 'id' in actor ? actor.id : actor.kind === 'system' ? actor.name : null;
  await sql(
    tx,
    `INSERT INTO audit_log (at, actor_kind, actor_id, action, subject_id, before_state, after_state, request_id, ip)
     VALUES (${dbNow}, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [actor.kind, actorId, entry.action, entry.subjectId, json(entry.before), json(entry.after), requestId, ip],
  );
}

function json(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}

const listeners = new Set<() => void>();

/** Calls `run` soon after events were committed by this process, so that a relay in it need not wait for its poll. */
export function onEventsCommitted(run: () => void): () => void {
  listeners.add(run);
  return () => listeners.delete(run);
}

const notify = () => {
  for (const run of listeners) run();
};

async function insertEvents(tx: Tx, events: OutboxEvent[], later: (() => void)[]): Promise<void> {
  if (events.length === 0) return;
  const params: Param[] = events.flatMap((event) => [event.kind, event.subjectId, JSON.stringify(event.payload ?? {})]);
  const rows = events.map(() => `(?, ?, ?, ${dbNow}, ${dbNow})`).join(', ');
  await sql(tx, `INSERT INTO outbox (kind, subject_id, payload, created_at, next_attempt_at) VALUES ${rows}`, params);
  later.push(notify);
}

let tail: Promise<unknown> = Promise.resolve();

/** SQLite has one writer: a queue in the process is fairer and faster than letting all try. */
function queued<T>(run: () => Promise<T>): Promise<T> {
  if (isMysql) return run();
  const result = tail.then(run, run);
  tail = result.catch(() => undefined);
  return result;
}
