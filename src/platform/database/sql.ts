import type { Transaction } from 'sequelize';
import { isMysql, sequelize } from './sequelize.js';
import type { Tx } from './transaction.js';

export type Param = string | number | boolean | null | Date;
export interface Result<Row> {
  rows: Row[];
  /** Rows that the statement matched, on both dialects. */
  affected: number;
}

/** SQL fragments, the only ones that differ between the dialects. Times are UTC with milliseconds. */
export const dbNow = isMysql ? 'UTC_TIMESTAMP(3)' : "strftime('%Y-%m-%d %H:%M:%f +00:00','now')";
export const dbNowPlus = (seconds: number): string => {
  if (!Number.isFinite(seconds)) throw new TypeError('seconds must be a number');
  return isMysql
    ? `(UTC_TIMESTAMP(3) + INTERVAL ${Math.round(seconds * 1000) * 1000} MICROSECOND)`
    : `strftime('%Y-%m-%d %H:%M:%f +00:00','now','${seconds} seconds')`;
};
/** Locks the rows read; empty on SQLite, where an IMMEDIATE transaction holds the one write lock already. */
export const forUpdate = isMysql ? 'FOR UPDATE' : '';
/** Holds the rows read against change, not against other readers. */
export const forShare = isMysql ? 'LOCK IN SHARE MODE' : '';
export const insertIgnore = isMysql ? 'INSERT IGNORE INTO' : 'INSERT OR IGNORE INTO';

/** `?, ?, ?` for a list of values. */
export const marks = (count: number): string => Array(count).fill('?').join(', ');

/** The branches of a `CASE` that gives each of a list its own value: `WHEN ? THEN ? WHEN ? THEN ?`. */
export const branches = (count: number): string => Array(count).fill('WHEN ? THEN ?').join(' ');

/**
 * Runs one prepared statement, on the transaction's own connection or, with null, on one of the pool's.
 * The hot paths use this; the rest uses models. Only constants may be put into the text.
 */
export async function sql<Row = Record<string, unknown>>(
  tx: Tx | null,
  text: string,
  params: readonly Param[] = [],
): Promise<Result<Row>> {
  if (tx) return run<Row>(connectionOf(tx.transaction), text, params);
  const manager = sequelize.connectionManager;
  const connection = (await manager.getConnection({ type: 'SELECT' } as never)) as Connection;
  try {
    return await run<Row>(connection, text, params);
  } finally {
    if (isMysql) manager.releaseConnection(connection as never);
  }
}

/** Reads a time of either dialect: MySQL gives a Date, SQLite the stored text. */
export function toDate(value: unknown): Date {
  return value instanceof Date ? value : new Date(String(value).replace(' +00:00', 'Z').replace(' ', 'T'));
}

/** Reads a JSON column of either dialect. */
export function fromJson<T>(value: unknown): T {
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
}

/** The text under which SQLite keeps a time, so that it compares with `dbNow`. */
export function sqliteTime(date: Date): string {
  return date.toISOString().replace('T', ' ').replace('Z', ' +00:00');
}

interface Connection {
  execute(text: string, params: unknown[], done: (error: Error | null, result: unknown) => void): void;
  all(text: string, params: unknown[], done: (error: Error | null, rows: unknown[]) => void): void;
  run(text: string, params: unknown[], done: (this: { changes: number }, error: Error | null) => void): void;
}

function connectionOf(transaction: Transaction): Connection {
  return (transaction as unknown as { connection: Connection }).connection;
}

function run<Row>(connection: Connection, text: string, params: readonly Param[]): Promise<Result<Row>> {
  return new Promise((resolve, reject) => {
    if (isMysql) {
      connection.execute(text, [...params], (error, result) => {
        if (error) reject(error);
        else if (Array.isArray(result)) resolve({ rows: result as Row[], affected: 0 });
        else resolve({ rows: [], affected: (result as { affectedRows: number }).affectedRows });
      });
      return;
    }
    const values = params.map((value) => (value instanceof Date ? sqliteTime(value) : value));
    if (/^\s*(select|with)\b/i.test(text)) {
      connection.all(text, values, (error, rows) =>
        error ? reject(error) : resolve({ rows: rows as Row[], affected: 0 }),
      );
    } else {
      connection.run(text, values, function (error) {
        if (error) reject(error);
        else resolve({ rows: [], affected: this.changes });
      });
    }
  });
}
