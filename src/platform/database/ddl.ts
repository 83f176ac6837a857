import type { QueryInterface } from 'sequelize';
import { isMysql } from './sequelize.js';

/** One step of the schema's history. `up` and `down` run on both dialects. */
export interface Migration {
  name: string;
  up(q: QueryInterface): Promise<void>;
  down(q: QueryInterface): Promise<void>;
}

const ASCII = isMysql ? ' CHARACTER SET ascii COLLATE ascii_bin' : '';

/** Column types. SQLite gets the names that Sequelize knows how to read back. All are NOT NULL unless `nullable`. */
export const type = {
  /** A public id, prefix + ULID. */
  id: isMysql ? `VARCHAR(32)${ASCII}` : 'TEXT',
  /** Text of ASCII only, compared byte by byte: codes, hashes, status words. */
  ascii: (length: number) => (isMysql ? `VARCHAR(${length})${ASCII}` : `VARCHAR(${length})`),
  text: (length: number) => `VARCHAR(${length})`,
  longText: isMysql ? 'MEDIUMTEXT' : 'TEXT',
  integer: isMysql ? 'INT' : 'INTEGER',
  /** Money in minor units and other large whole numbers. */
  bigint: isMysql ? 'BIGINT' : 'BIGINT',
  boolean: 'TINYINT(1)',
  time: isMysql ? 'DATETIME(3)' : 'DATETIME',
  json: 'JSON',
} as const;

/** The key of an append-only internal table; it never leaves the program. */
export const autoId = isMysql ? 'BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY' : 'INTEGER PRIMARY KEY AUTOINCREMENT';
export const primaryId = `${type.id} NOT NULL PRIMARY KEY`;
export const required = (columnType: string, more = '') => `${columnType} NOT NULL ${more}`.trim();
export const nullable = (columnType: string) => `${columnType} NULL`;
/** `created_at` and `updated_at`, as Sequelize keeps them. */
export const timestamps = { created_at: required(type.time), updated_at: required(type.time) };

interface TableParts {
  /** `[column, 'other_table(id)', 'ON DELETE …']` */
  references?: [string, string, string?][];
  /** Conditions that hold for every row, by name. */
  checks?: Record<string, string>;
  unique?: string[][];
  indexes?: string[][];
  /** Where the primary key has several columns. */
  primaryKey?: string[];
}

/** Creates a table with its constraints and indexes, on either dialect. Names of indexes start with the table's. */
export async function createTable(
  q: QueryInterface,
  name: string,
  columns: Record<string, string>,
  parts: TableParts = {},
): Promise<void> {
  const lines = Object.entries(columns).map(([column, definition]) => `${column} ${definition}`);
  if (parts.primaryKey) lines.push(`PRIMARY KEY (${parts.primaryKey.join(', ')})`);
  for (const [column, target, action = 'ON DELETE RESTRICT'] of parts.references ?? []) {
    lines.push(`CONSTRAINT fk_${name}_${column} FOREIGN KEY (${column}) REFERENCES ${target} ${action}`);
  }
  for (const [check, condition] of Object.entries(parts.checks ?? {})) {
    lines.push(`CONSTRAINT ck_${name}_${check} CHECK (${condition})`);
  }
  const tail = isMysql ? ' ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin' : '';
  await q.sequelize.query(`CREATE TABLE ${name} (\n  ${lines.join(',\n  ')}\n)${tail}`);
  for (const unique of parts.unique ?? []) await createIndex(q, name, unique, { unique: true });
  for (const index of parts.indexes ?? []) await createIndex(q, name, index);
}

export async function createIndex(
  q: QueryInterface,
  table: string,
  columns: string[],
  { unique = false } = {},
): Promise<void> {
  const name = `${unique ? 'uq' : 'ix'}_${table}_${columns.join('_')}`.slice(0, 64);
  await q.sequelize.query(`CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${name} ON ${table} (${columns.join(', ')})`);
}

export async function dropTables(q: QueryInterface, ...names: string[]): Promise<void> {
  for (const name of names) await q.sequelize.query(`DROP TABLE IF EXISTS ${name}`);
}
