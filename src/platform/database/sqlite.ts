import * as driver from '@appthreat/sqlite3';

// Its types describe named exports; what it has is one default export that holds them.
const sqlite3 = (driver as unknown as { default: typeof driver }).default;

const BUSY_DEADLINE_MS = 10_000;
const PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'];

type Done = (this: unknown, error: NodeJS.ErrnoException | null, ...rest: unknown[]) => void;
type Method = (...args: unknown[]) => unknown;

/**
 * SQLite's own busy timeout sleeps in one of libuv's four threads, which leaves the holder of the lock none to
 * commit with. This module, given to Sequelize as its driver, waits on the event loop instead.
 */
class PatientDatabase extends sqlite3.Database {
  constructor(file: string, mode: number, done: (error: Error | null) => void) {
    super(file, mode, done);
    this.configure('busyTimeout', 0);
    for (const pragma of PRAGMAS) this.run(`PRAGMA ${pragma}`);
  }
}

for (const name of ['run', 'all', 'get', 'exec'] as const) {
  const original = sqlite3.Database.prototype[name] as Method;
  Object.defineProperty(PatientDatabase.prototype, name, {
    value(this: PatientDatabase, ...args: unknown[]) {
      const done = (typeof args.at(-1) === 'function' ? args.pop() : () => {}) as Done;
      const end = performance.now() + BUSY_DEADLINE_MS;
      let waitMs = 1;
      const attempt = () => {
        original.call(this, ...args, function (this: unknown, error: NodeJS.ErrnoException | null, ...rest: unknown[]) {
          if (error?.code !== 'SQLITE_BUSY' || performance.now() > end) return done.call(this, error, ...rest);
          setTimeout(attempt, waitMs + Math.random() * waitMs);
          waitMs = Math.min(waitMs * 1.5, 20);
        });
      };
      attempt();
      return this;
    },
  });
}

/** The driver for Sequelize's `dialectModule`. */
export const sqliteDriver = { ...sqlite3, Database: PatientDatabase };
