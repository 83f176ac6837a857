import { createHash } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Sequelize } from 'sequelize';
import { config } from '../../config/index.js';
import { isMysql } from './sequelize.js';
import { sqliteDriver } from './sqlite.js';

const WAIT_SECONDS = 120;
const TAKEN = `Another process has been migrating this database for ${WAIT_SECONDS} s; wait for it or stop it, then start again.`;

/** Runs `work` while no other process migrates this database. The lock ends with the process that holds it. */
export function withMigrationLock<T>(db: Sequelize, work: () => Promise<T>): Promise<T> {
  return isMysql ? withNamedLock(db, work) : withFileLock(work);
}

interface MysqlConnection {
  query(text: string, params: unknown[], done: (error: Error | null, rows: { taken: number | null }[]) => void): void;
}

/** MySQL's DDL commits by itself, so only a named lock keeps two migrating processes apart. */
async function withNamedLock<T>(db: Sequelize, work: () => Promise<T>): Promise<T> {
  const { connectionManager } = db;
  const connection = (await connectionManager.getConnection({ type: 'SELECT' } as never)) as MysqlConnection;
  const ask = (text: string, params: unknown[]) =>
    new Promise<number | null>((resolve, reject) => {
      connection.query(text, params, (error, rows) => (error ? reject(error) : resolve(rows[0]?.taken ?? null)));
    });
  // Lock names belong to the whole server and have at most 64 characters.
  const name = `emporion-migrate-${createHash('sha256').update(config.database.name).digest('hex').slice(0, 32)}`;
  try {
    if ((await ask('SELECT GET_LOCK(?, ?) AS taken', [name, WAIT_SECONDS])) !== 1) throw new Error(TAKEN);
    try {
      return await work();
    } finally {
      await ask('SELECT RELEASE_LOCK(?) AS taken', [name]);
    }
  } finally {
    connectionManager.releaseConnection(connection as never);
  }
}

/** An exclusive transaction on a file of its own: the system drops the lock of a killed process by itself. */
async function withFileLock<T>(work: () => Promise<T>): Promise<T> {
  const locks = new Sequelize({
    dialect: 'sqlite',
    dialectModule: sqliteDriver,
    storage: path.join(config.dataDir, 'migrate.lock'),
    transactionType: 'EXCLUSIVE' as never,
    logging: false,
    retry: { max: 1 },
  });
  try {
    const lock = await takeFileLock(locks);
    try {
      return await work();
    } finally {
      await lock.rollback();
    }
  } finally {
    await locks.close();
  }
}

async function takeFileLock(locks: Sequelize) {
  const end = performance.now() + WAIT_SECONDS * 1_000;
  for (;;) {
    try {
      return await locks.transaction();
    } catch (error) {
      const isBusy = (error as { original?: { code?: string } }).original?.code === 'SQLITE_BUSY';
      if (!isBusy || performance.now() > end) throw isBusy ? new Error(TAKEN) : error;
      await sleep(100);
    }
  }
}
