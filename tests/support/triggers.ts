import type { Sequelize } from 'sequelize';
import { isMysql } from '../../src/platform/database/sequelize.js';

/** Drops every trigger of the database, and gives the statements that make them again. */
export async function dropTriggers(db: Sequelize): Promise<string[]> {
  const list = isMysql
    ? 'SELECT TRIGGER_NAME AS name FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()'
    : "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'";
  const found = (await db.query(list))[0] as { name: string; sql?: string }[];
  const statements: string[] = [];
  for (const { name, sql: text } of found) {
    const created = isMysql ? ((await db.query(`SHOW CREATE TRIGGER ${name}`))[0] as Record<string, string>[]) : [];
    statements.push(text ?? String(created[0]?.['SQL Original Statement']));
    await db.query(`DROP TRIGGER ${name}`);
  }
  return statements;
}
