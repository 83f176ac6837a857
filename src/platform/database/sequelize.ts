import fs from 'node:fs';
import type { Socket } from 'node:net';
import { type Options, Sequelize, type Transaction } from 'sequelize';
import { config } from '../../config/index.js';
import { type SilenceWatch, watchSilence } from './silence.js';
import { sqliteDriver } from './sqlite.js';

// A caller is told within 3 s that the database is down: time is left to say so.
const STREAM_TIMEOUT_MS = 2_700;
const CONNECT_TIMEOUT_MS = 2_000;
// A statement with a list is another one for each length. A server keeps 16,382 for all its connections together and
// refuses more; mysql2 alone would keep 16,000 a connection.
const MAX_PREPARED_STATEMENTS = 200;
const SESSION = [
  "SET SESSION time_zone = '+00:00'",
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  'SET SESSION innodb_lock_wait_timeout = 2',
  // Strict on every server, whatever its default: a value that does not fit is an error, never cut.
  "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO'",
];

// A process that is frozen or cut off keeps its locks until the server ends its connection: by default after 8 hours.
// No connection of the pool is at rest for half as long, in a transaction or out of one.
const END_WHEN_SILENT = 'SET SESSION wait_timeout = 10';

interface MysqlConnection {
  stream: Socket;
  query(sql: string, done: (error: Error | null) => void): void;
}

const { database } = config;
export const isMysql = database.dialect === 'mysql';

/** The one connection pool of this process. Models are bound to it in `src/models/associates.ts`. */
export const sequelize = isMysql ? mysql({ streamTimeoutMs: STREAM_TIMEOUT_MS, max: database.pool }) : sqlite();

/** A connection of the health check's own: it must not wait behind requests, which may all wait for one row. */
export const probe = isMysql ? mysql({ streamTimeoutMs: STREAM_TIMEOUT_MS, max: 1 }) : sequelize;

/** Ends all connections but those of `openPatientConnection`. */
export async function closeDatabase(): Promise<void> {
  await Promise.all([...new Set([sequelize, probe])].map((each) => each.close()));
}

/** A pool without the short deadline, for migrations, imports and `verify`. The caller closes it. */
export function openPatientConnection(): Sequelize {
  return isMysql ? mysql({ streamTimeoutMs: 0, max: 2 }) : sqlite();
}

function sqlite(): Sequelize {
  fs.mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  // SQLite would make it for everybody to read, and gives the files beside it the same mode.
  fs.closeSync(fs.openSync(database.file, 'a', 0o600));
  return new Sequelize({
    ...shared(),
    dialect: 'sqlite',
    dialectModule: sqliteDriver,
    storage: database.file,
    transactionType: 'IMMEDIATE' as never,
  });
}

function mysql({ streamTimeoutMs, max }: { streamTimeoutMs: number; max: number }): Sequelize {
  const instance = new Sequelize(database.name, database.user, database.password, {
    ...shared(),
    dialect: 'mysql',
    host: database.host,
    port: database.port,
    timezone: '+00:00',
    // Sequelize would set the session's before `afterConnect`, when nothing limits the wait for an answer yet. Its types
    // lack the option.
    ...{ keepDefaultTimezone: true },
    pool: { max, min: 0, acquire: 10_000, idle: streamTimeoutMs ? 2_000 : 10_000, evict: 1_000 },
    // FOUND_ROWS makes an update count the rows it matched, as SQLite does. The driver's own reading of values is what
    // Sequelize would do with each of them in a function: a time as a Date, a day as text.
    dialectOptions: {
      charset: 'utf8mb4',
      typeCast: true,
      dateStrings: ['DATE'],
      timezone: 'Z',
      connectTimeout: CONNECT_TIMEOUT_MS,
      flags: 'FOUND_ROWS',
      maxPreparedStatements: MAX_PREPARED_STATEMENTS,
    },
  });
  const silence = streamTimeoutMs ? watchSilence() : null;
  instance.addHook('afterConnect', async (connection) => {
    if (silence) limitWaiting(connection as MysqlConnection, streamTimeoutMs, silence);
    await prepare(connection as MysqlConnection, silence ? [...SESSION, END_WHEN_SILENT] : SESSION);
  });
  if (silence) endWaitsInSilence(instance, silence);
  beginAndCommitDirectly(instance);
  return instance;
}

interface OpenTransaction extends Transaction {
  connection: MysqlConnection;
  finished?: string;
}

/** Sequelize treats these two as any query of its models: most of what a short transaction would cost. */
function beginAndCommitDirectly(instance: Sequelize): void {
  Object.assign(instance.getQueryInterface(), {
    startTransaction: ({ connection }: OpenTransaction) => send(connection, 'START TRANSACTION'),
    commitTransaction(transaction: OpenTransaction) {
      transaction.finished = 'commit';
      return send(transaction.connection, 'COMMIT');
    },
  });
}

/** A connection whose peer went silent would hang for ever without this. */
function limitWaiting({ stream }: MysqlConnection, timeoutMs: number, silence: SilenceWatch): void {
  silence.heard();
  stream.on('data', silence.heard);
  stream.setTimeout(timeoutMs);
  stream.on('timeout', () => {
    const { bytesRead } = stream;
    // After a pause of this process the answer may be there already, and only not be read yet.
    setImmediate(() => {
      if (stream.bytesRead > bytesRead || stream.destroyed) return;
      stream.destroy(new Error(`no answer from the database for ${timeoutMs} ms`));
      silence.unanswered(timeoutMs);
    });
  });
}

/** Nobody waits for a connection longer than there is hope of one. */
function endWaitsInSilence({ connectionManager }: Sequelize, silence: SilenceWatch): void {
  const getConnection = connectionManager.getConnection.bind(connectionManager);
  connectionManager.getConnection = async (options) => {
    const got = getConnection(options);
    got.catch((error) => {
      if (error?.original?.code !== 'ETIMEDOUT') return;
      // After a pause of this process others may have been answered already, and only not be read yet.
      setImmediate(() => silence.unanswered(CONNECT_TIMEOUT_MS));
    });
    return silence.wait(got, (late) => connectionManager.releaseConnection(late));
  };
}

async function prepare(connection: MysqlConnection, statements: string[]): Promise<void> {
  for (const statement of statements) await send(connection, statement);
}

function send(connection: MysqlConnection, statement: string): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.query(statement, (error) => (error ? reject(error) : resolve()));
  });
}

function shared(): Options {
  return {
    logging: false,
    retry: { max: 1 },
    define: { underscored: true, charset: 'utf8mb4', collate: 'utf8mb4_bin' },
  };
}
