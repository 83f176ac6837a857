import { isMysql, openPatientConnection } from '../../../src/platform/database/sequelize.js';
import { dropTriggers } from '../../support/triggers.js';

const CHANGED = /^(?:UPDATE|DELETE FROM|INSERT INTO) (\w+)/;

/**
 * Breaks rows behind the shop's back, as no constraint and no trigger would let it, and mends them again. What is mended is what there
 * was when it was opened.
 */
export async function openBreaker() {
  const db = openPatientConnection();
  if (!isMysql) {
    await db.query('PRAGMA foreign_keys = OFF');
    await db.query('PRAGMA ignore_check_constraints = ON');
  }
  const triggers = await dropTriggers(db);
  const kept = new Set<string>();

  /** How many rows it changed. */
  async function run(statement: string): Promise<number> {
    const [result] = await db.query(unchecked(statement));
    if (isMysql) return (result as unknown as { affectedRows: number }).affectedRows;
    const [rows] = await db.query('SELECT changes() AS n');
    return Number((rows[0] as { n: number }).n);
  }

  return {
    /** Runs the statements, each a change of one table's rows. */
    async break(statements: string[]): Promise<void> {
      for (const statement of statements) {
        const table = CHANGED.exec(statement)?.[1];
        if (!table) throw new Error(`this changes no table: ${statement}`);
        if (!kept.has(table)) await db.query(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`);
        kept.add(table);
        if ((await run(statement)) === 0) throw new Error(`there was nothing to break: ${statement}`);
      }
    },
    /** Puts every table that was broken back as it was. */
    async mend(): Promise<void> {
      for (const table of kept) {
        await run(`DELETE FROM ${table}`);
        await run(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
        await db.query(`DROP TABLE kept_${table}`);
      }
      kept.clear();
    },
    async close(): Promise<void> {
      for (const trigger of triggers) await db.query(trigger);
      await db.close();
    },
  };
}

/** Without foreign keys and CHECKs; on SQLite the connection has none. */
const unchecked = (statement: string) =>
  isMysql ? `SET STATEMENT foreign_key_checks = 0, check_constraint_checks = 0 FOR ${statement}` : statement;
