import { unavailable } from '../errors/index.js';

interface DriverError {
  errno?: number;
  code?: string;
  message?: string;
  name?: string;
  original?: DriverError;
}

const RETRYABLE = new Set([1213, 1205, 1020]);
const DUPLICATE = 1062;
const MISSING_REFERENCE = 1452;
const IS_REFERENCED = 1451;
const LOST = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'ER_QUERY_INTERRUPTED',
  'SQLITE_BUSY',
]);
const LOST_MESSAGE =
  /no answer from the database|closed state|connection is closed|server has gone away|Connection was killed/i;

/** The driver's own error below what Sequelize may have wrapped around it. */
function driverError(error: unknown): DriverError {
  const outer = (error ?? {}) as DriverError;
  return outer.original ?? outer;
}

/** Thrown by work that met a change of another transaction and must start again with what is there now. */
export class TransactionConflict extends Error {
  override name = 'TransactionConflict';
}

/** Deadlock (1213), lock wait timeout (1205), record changed (1020): the whole transaction may be run again. */
export function isRetryable(error: unknown): boolean {
  return error instanceof TransactionConflict || RETRYABLE.has(driverError(error).errno ?? 0);
}

/** A unique index or primary key refused the row. */
export function isDuplicate(error: unknown): boolean {
  const { errno, code, message } = driverError(error);
  return errno === DUPLICATE || (code === 'SQLITE_CONSTRAINT' && /UNIQUE|PRIMARY KEY/.test(message ?? ''));
}

/** A foreign key refused the row: what it refers to is not there, or was deleted since it was read. */
export function isMissingReference(error: unknown): boolean {
  const { errno, code, message } = driverError(error);
  return errno === MISSING_REFERENCE || (code === 'SQLITE_CONSTRAINT' && /FOREIGN KEY/.test(message ?? ''));
}

/** A foreign key keeps the row from being deleted: another refers to it. */
export function isReferenced(error: unknown): boolean {
  const { errno, code, message } = driverError(error);
  return errno === IS_REFERENCED || (code === 'SQLITE_CONSTRAINT' && /FOREIGN KEY/.test(message ?? ''));
}

/** The database did not answer, refused the connection, or had none to give in time. */
export function isConnectionLost(error: unknown): boolean {
  const name = (error as DriverError)?.name ?? '';
  const { code, message } = driverError(error);
  return (
    /^Sequelize(Connection|Host|AccessDenied|InvalidConnection)/.test(name) ||
    LOST.has(code ?? '') ||
    LOST_MESSAGE.test(message ?? '')
  );
}

/** Turns what only a database can throw into the answer a client may see; anything else is given back as it is. */
export function asProblem(error: unknown): unknown {
  if (!isConnectionLost(error) && !isRetryable(error)) return error;
  return unavailable({ headers: { 'Retry-After': '1' }, cause: error });
}
