import type { Sequelize } from 'sequelize';
import { isMysql, sequelize } from '../../src/platform/database/sequelize.js';

interface Table {
  table: string;
  /** As the database itself tells it: columns, keys, constraints. */
  definition: string;
  indexes: string[];
}

async function select(query: string, db: Sequelize = sequelize): Promise<Record<string, string>[]> {
  const [rows] = await db.query(query);
  return rows as Record<string, string>[];
}

export async function tableNames(): Promise<string[]> {
  const rows = await select(
    isMysql
      ? 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY name'
      : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
  );
  return rows.map((row) => row['name'] ?? '');
}

/** Every table with all that the database knows of it, in a form that can be compared. */
export async function describeSchema(): Promise<Table[]> {
  const tables: Table[] = [];
  for (const table of await tableNames()) {
    tables.push(isMysql ? await describeMysql(table) : await describeSqlite(table));
  }
  return tables;
}

async function describeMysql(table: string): Promise<Table> {
  const [created] = await select(`SHOW CREATE TABLE \`${table}\``);
  const definition = (created?.['Create Table'] ?? '').replace(/ AUTO_INCREMENT=\d+/, '');
  const triggers = await select(`SHOW TRIGGERS LIKE '${table}'`);
  return { table, definition, indexes: triggers.map((trigger) => `${trigger['Trigger']}: ${trigger['Statement']}`) };
}

async function describeSqlite(table: string): Promise<Table> {
  const parts = await select(
    `SELECT type, name, sql FROM sqlite_master WHERE tbl_name = '${table}' ORDER BY type, name`,
  );
  const own = parts.find((part) => part['type'] === 'table');
  const others = parts.filter((part) => part !== own && part['sql']);
  return { table, definition: own?.['sql'] ?? '', indexes: others.map((part) => part['sql'] ?? '') };
}
