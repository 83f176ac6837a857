import type mysql from 'mysql2/promise';
import { eventually } from './eventually.js';
import { connectAsRoot, LOCK_TABLES_REFRESH_MS, type ServerAddress } from './mariadb.js';

/** Holds up the recording of payments, from outside of the program. */
export interface Hold {
  /** Lets what waits go on, and what comes later pass. */
  release(): Promise<void>;
}

/**
 * From now on every change of a payment's row waits until the hold is released: a trigger waits for a lock that this
 * connection has. An attempt is begun and charged, and then stands still before it is recorded.
 */
export async function holdRecording(database: string, server?: ServerAddress): Promise<Hold> {
  const holder = await connectAsRoot(server, database);
  const name = `hold-${database}`.slice(-60);
  await holder.query('SELECT GET_LOCK(?, 0)', [name]);
  await holder.query(
    `CREATE TRIGGER hold_recording BEFORE UPDATE ON payments FOR EACH ROW
     BEGIN
       DECLARE got INT;
       SET got = GET_LOCK(${holder.escape(name)}, 60);
       SET got = RELEASE_LOCK(${holder.escape(name)});
     END`,
  );
  return {
    async release() {
      await holder.query('SELECT RELEASE_LOCK(?)', [name]);
      await holder.query('DROP TRIGGER IF EXISTS hold_recording');
      await holder.end();
    },
  };
}

/** A row, locked as by a transaction that does not end. */
export interface HeldRow extends Hold {
  /** Comes back as soon as another transaction waits for the row. */
  untilWaitedFor(timeoutMs: number): Promise<void>;
}

export const holdOrder = (database: string, orderId: string): Promise<HeldRow> => holdRow(database, 'orders', orderId);

export async function holdRow(database: string, table: 'orders' | 'products', id: string): Promise<HeldRow> {
  const holder = await connectAsRoot(undefined, database);
  await holder.beginTransaction();
  await holder.query(`SELECT id FROM ${table} WHERE id = ? FOR UPDATE`, [id]);
  return {
    async untilWaitedFor(timeoutMs) {
      const waiters = async () => {
        const [rows] = await holder.query<mysql.RowDataPacket[]>(
          `SELECT w.requesting_trx_id FROM information_schema.innodb_lock_waits w
           JOIN information_schema.innodb_trx t ON t.trx_id = w.blocking_trx_id
           WHERE t.trx_mysql_thread_id = CONNECTION_ID()`,
        );
        return rows.length;
      };
      await eventually(waiters, { timeoutMs, everyMs: LOCK_TABLES_REFRESH_MS });
    },
    async release() {
      await holder.rollback();
      await holder.end();
    },
  };
}

/** Whether some transaction holds the order's row. */
export async function isOrderHeld(database: string, orderId: string): Promise<boolean> {
  const connection = await connectAsRoot(undefined, database);
  try {
    await connection.beginTransaction();
    await connection.query('SELECT id FROM orders WHERE id = ? FOR UPDATE NOWAIT', [orderId]);
    return false;
  } catch (error) {
    if ((error as { errno?: number }).errno === 1205) return true;
    throw error;
  } finally {
    await connection.end();
  }
}
