import { config } from '../../config/index.js';
import { isMysql, sequelize } from './sequelize.js';

const UNKNOWN_DATABASE = 1049;

/** Thrown when the database cannot be used at all; the message names the variables and the fix. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
}

/** The server does not answer, perhaps only not yet. */
export class DatabaseAway extends DatabaseError {}

/** Creates the MySQL database where it is missing. Throws a DatabaseError where the server cannot be used. */
export async function ensureDatabase(): Promise<void> {
  if (!isMysql || (await connect()) === 'connected') return;
  const { createConnection } = await import('mysql2/promise');
  const { host, port, user, password, name } = config.database;
  const connection = await createConnection({ host, port, user, password, connectTimeout: 2_000 });
  try {
    await connection.query(`CREATE DATABASE IF NOT EXISTS ${quoted(name)} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  } catch (error) {
    throw missing(error);
  } finally {
    await connection.end();
  }
}

/** Checks that the database answers. Throws a DatabaseError with the fix where it does not. */
export async function checkDatabase(): Promise<void> {
  if (isMysql && (await connect()) === 'unknown database') throw missing();
}

async function connect(): Promise<'connected' | 'unknown database'> {
  try {
    await sequelize.authenticate();
    return 'connected';
  } catch (error) {
    const original = (error as { original?: { errno?: number } }).original;
    if (original?.errno === UNKNOWN_DATABASE) return 'unknown database';
    throw unusable(error);
  }
}

const quoted = (name: string) => `\`${name.replaceAll('`', '``')}\``;

function missing(cause?: unknown): DatabaseError {
  const { name, host, port, user } = config.database;
  return new DatabaseError(
    `There is no database "${name}" on ${host}:${port}, or "${user}" may not use it. ` +
      `Create it: CREATE DATABASE ${quoted(name)} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin; or set DB_NAME.`,
    { cause },
  );
}

function unusable(cause: unknown): DatabaseError {
  const { host, port, user } = config.database;
  const { code, message } = (cause as { original?: { code?: string; message?: string } }).original ?? {};
  if (/^ER_(DB)?ACCESS_DENIED/.test(code ?? '')) {
    return new DatabaseError(
      `The database server at ${host}:${port} refuses the user "${user}": check DB_USER, DB_PASSWORD and what it is granted.`,
      { cause },
    );
  }
  return new DatabaseAway(
    `The database server at ${host}:${port} does not answer (${code ?? message}): start it, or check DB_HOST and DB_PORT.`,
    { cause },
  );
}
