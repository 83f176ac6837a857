import mysql from 'mysql2';

/** As the shop's own connections. */
const SESSION = "SET tx_isolation = 'READ-COMMITTED', sql_mode = 'STRICT_ALL_TABLES', innodb_lock_wait_timeout = 2";
const RETRYABLE = new Set([1213, 1205, 1020]);
const ATTEMPTS = 10;

export type Row = Record<string, unknown>;
export type Param = string | number | null | Date;

export interface Database {
  /** Runs prepared statements on one connection that commits by itself. */
  single<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction, which its first statement begins: no round trip is spent on that. */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
}

/** Runs one prepared statement; gives its rows, or how many rows it matched. */
export type Run = (text: string, params: readonly Param[]) => Promise<{ rows: Row[]; affected: number }>;

/** mysql2 with nothing on top of it. */
export function openDatabase(options: mysql.ConnectionOptions, connections: number): Database {
  const settings = { ...options, timezone: 'Z', charset: 'utf8mb4', flags: ['FOUND_ROWS'] };
  const autocommitting = prepared(mysql.createPool({ ...settings, connectionLimit: connections }), 1);
  const transacting = prepared(mysql.createPool({ ...settings, connectionLimit: connections }), 0);
  return {
    async single(work) {
      const connection = await connectionOf(autocommitting);
      try {
        return await work(runOn(connection));
      } finally {
        connection.release();
      }
    },
    async transaction(work) {
      for (let attempt = 1; ; attempt++) {
        const connection = await connectionOf(transacting);
        try {
          const result = await work(runOn(connection));
          await end(connection, 'COMMIT');
          return result;
        } catch (error) {
          await end(connection, 'ROLLBACK');
          if (!RETRYABLE.has((error as { errno?: number }).errno ?? 0) || attempt === ATTEMPTS) throw error;
        } finally {
          connection.release();
        }
      }
    },
  };
}

function prepared(pool: mysql.Pool, autocommit: 0 | 1): mysql.Pool {
  pool.on('connection', (connection) => {
    connection.query(`${SESSION}, autocommit = ${autocommit}`);
  });
  return pool;
}

function connectionOf(pool: mysql.Pool): Promise<mysql.PoolConnection> {
  return new Promise((resolve, reject) => {
    pool.getConnection((error, connection) => (error ? reject(error) : resolve(connection)));
  });
}

function runOn(connection: mysql.PoolConnection): Run {
  return (text, params) =>
    new Promise((resolve, reject) => {
      connection.execute(text, params as Param[], (error, result) => {
        if (error) reject(error);
        else if (Array.isArray(result)) resolve({ rows: result as Row[], affected: 0 });
        else resolve({ rows: [], affected: result.affectedRows });
      });
    });
}

function end(connection: mysql.PoolConnection, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  return new Promise((resolve, reject) => connection.query(how, (error) => (error ? reject(error) : resolve())));
}
