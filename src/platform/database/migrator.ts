import type { QueryInterface, Sequelize } from 'sequelize';
import { migrations } from '../../migrations/index.js';
import { logger } from '../logging/index.js';
import { ensureDatabase } from './create-database.js';
import { withMigrationLock } from './migration-lock.js';
import { openPatientConnection, sequelize } from './sequelize.js';
import { dbNow } from './sql.js';

const TABLE = 'schema_migrations';

/** Thrown when the schema cannot be brought to, or is not at, what this program needs; the message says what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

export interface MigrationState {
  name: string;
  isApplied: boolean;
}

type Progress = (name: string) => void;
const silent: Progress = () => undefined;

/** Creates the MySQL database where it is missing, and applies every pending migration, one process at a time. */
export async function migrateUp(onProgress = silent): Promise<string[]> {
  await ensureDatabase();
  if ((await pendingMigrations()).length === 0) return [];
  return exclusively(async (umzug) => {
    umzug.on('migrated', ({ name }) => onProgress(name));
    return (await umzug.up()).map(({ name }) => name);
  });
}

/** Reverts the newest migration, all down to and with `to`, or everything with 0. */
export async function migrateDown(to?: string | 0, onProgress = silent): Promise<string[]> {
  if (typeof to === 'string' && !migrations.some(({ name }) => name === to)) {
    throw new MigrationError(`There is no migration "${to}"; see: emporion migrate status`);
  }
  return exclusively(async (umzug) => {
    umzug.on('reverted', ({ name }) => onProgress(name));
    return (await umzug.down(to === undefined ? {} : { to: to as string })).map(({ name }) => name);
  });
}

/** Every migration this program knows, in order, and whether the database has it. */
export async function migrationStatus(): Promise<MigrationState[]> {
  const applied = new Set(await appliedMigrations(sequelize));
  return migrations.map(({ name }) => ({ name, isApplied: applied.has(name) }));
}

/** The migrations the database still lacks. Throws where it has some that this program does not know. */
export async function pendingMigrations(db = sequelize): Promise<string[]> {
  const { lacking, unknown } = await compare(db);
  if (unknown.length === 0) return lacking;
  throw new MigrationError(
    `The schema is ahead of this program, which does not know: ${unknown.join(', ')}. ` +
      'Run the newer program, or revert these with it first: emporion migrate down --to NAME',
  );
}

/**
 * Throws with the fix where the schema is behind this program. One that is ahead is left to the newer program: each
 * release works on the schema of the next, so that replicas of both may run, and restart, while it is rolled out.
 */
export async function assertMigrated(): Promise<void> {
  const { lacking: pending, unknown } = await compare();
  if (unknown.length > 0) logger.warn({ unknown }, 'the schema is ahead of this program');
  if (pending.length === 0) return;
  throw new MigrationError(
    `The schema lacks ${pending.join(', ')}. Run: emporion migrate up   (or start with MIGRATE=auto)`,
  );
}

/** Whether a migration of this program is missing: one cheap read, for the health check. */
export async function isSchemaBehind(db = sequelize): Promise<boolean> {
  return (await compare(db)).lacking.length > 0;
}

/** What this program has and the database lacks, and the other way round. */
async function compare(db = sequelize): Promise<{ lacking: string[]; unknown: string[] }> {
  const applied = await appliedMigrations(db);
  const known = migrations.map(({ name }) => name);
  return {
    lacking: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}

async function appliedMigrations(db: Sequelize): Promise<string[]> {
  try {
    const [rows] = await db.query(`SELECT name FROM ${TABLE} ORDER BY name`);
    return (rows as { name: string }[]).map(({ name }) => name);
  } catch (error) {
    if (isMissingTable(error)) return [];
    throw error;
  }
}

function isMissingTable(error: unknown): boolean {
  const { errno, message = '' } = (error as { original?: { errno?: number; message?: string } }).original ?? {};
  return errno === 1146 || message.includes(`no such table: ${TABLE}`);
}

async function exclusively<T>(work: (umzug: Awaited<ReturnType<typeof createUmzug>>) => Promise<T>): Promise<T> {
  const db = openPatientConnection();
  try {
    return await withMigrationLock(db, async () => {
      await db.query(
        `CREATE TABLE IF NOT EXISTS ${TABLE} (name VARCHAR(128) NOT NULL PRIMARY KEY, applied_at VARCHAR(32) NOT NULL)`,
      );
      await pendingMigrations(db);
      return await work(await createUmzug(db));
    });
  } catch (error) {
    throw withoutInternals(error);
  } finally {
    await db.close();
  }
}

/** Umzug's error carries the whole Sequelize instance, password and all. */
function withoutInternals(error: unknown): unknown {
  if (!(error instanceof Error) || !('migration' in error)) return error;
  return new MigrationError(error.message, { cause: new Error((error.cause as Error | undefined)?.message) });
}

async function createUmzug(db: Sequelize) {
  // Loaded only when there is something to do, so that a second start does not pay for it.
  const { Umzug } = await import('umzug');
  const replacements = (name: string) => ({ replacements: [name] });
  return new Umzug<QueryInterface>({
    context: db.getQueryInterface(),
    logger: undefined,
    migrations: migrations.map(({ name, up, down }) => ({
      name,
      up: ({ context }) => up(context),
      down: ({ context }) => down(context),
    })),
    storage: {
      executed: () => appliedMigrations(db),
      async logMigration({ name }) {
        await db.query(`INSERT INTO ${TABLE} (name, applied_at) VALUES (?, ${dbNow})`, replacements(name));
      },
      async unlogMigration({ name }) {
        await db.query(`DELETE FROM ${TABLE} WHERE name = ?`, replacements(name));
      },
    },
  });
}
