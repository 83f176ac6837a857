import fs from 'node:fs';
import path from 'node:path';
import { type AbstractDataType, Model, type ModelAttributeColumnOptions, type ModelStatic } from 'sequelize';
import { describe, expect, test } from 'vitest';
import '../../src/models/associates.js';
import { isMysql, sequelize } from '../../src/platform/database/sequelize.js';
import { tableNames } from './schema.js';

/** Tables that are written and read by SQL alone, with the part of the platform that does. */
const WITHOUT_MODEL = [
  'schema_migrations',
  'staff_recovery_codes',
  'customer_notes',
  'audit_chain',
  'audit_log',
  'idempotency_keys',
  'outbox',
  'outbox_deliveries',
  'settings',
];

const models = Object.values(sequelize.models).sort((a, b) => a.tableName.localeCompare(b.tableName));
const q = sequelize.getQueryInterface();

interface Column {
  type: string;
  allowNull: boolean;
  primaryKey: boolean;
}
interface Index {
  unique: boolean;
  primary: boolean;
  fields: { attribute: string }[];
}
interface Reference {
  columnName: string;
  referencedTableName: string;
}

const columnsOf = async (model: ModelStatic<Model>) =>
  (await q.describeTable(model.tableName)) as unknown as Record<string, Column>;
const indexesOf = async (model: ModelStatic<Model>) => (await q.showIndex(model.tableName)) as Index[];
const attributesOf = (model: ModelStatic<Model>) =>
  Object.values(model.getAttributes()).map((attribute) => ({
    ...(attribute as ModelAttributeColumnOptions),
    column: attribute.field ?? '',
  }));

describe('the migrated schema and the models', () => {
  test('every class in src/models is a model of this database', async () => {
    const root = path.resolve(import.meta.dirname, '../../src/models');
    const files = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const classes: unknown[] = [];
    for (const file of files.filter((name) => !name.endsWith('.test.ts'))) {
      const exported = Object.values((await import(path.join(root, file))) as Record<string, unknown>);
      classes.push(...exported.filter((value) => typeof value === 'function' && value.prototype instanceof Model));
    }
    expect(new Set(models)).toEqual(new Set(classes));
    expect(models.length).toBeGreaterThan(10);
  });

  test('every table has a model, but for those that only SQL touches', async () => {
    const modelled = models.map((model) => model.tableName);
    expect((await tableNames()).filter((table) => !modelled.includes(table)).sort()).toEqual([...WITHOUT_MODEL].sort());
    expect(new Set(modelled).size).toBe(modelled.length);
  });

  test.each(models.map((model) => [model.name, model] as const))(
    '%s has the columns of its table',
    async (_, model) => {
      const columns = await columnsOf(model);
      const expected = Object.entries(columns).map(([column, found]) => ({
        column,
        family: familyOfColumn(found),
        // SQLite does not say of an INTEGER key that it is never null.
        allowNull: found.allowNull && !found.primaryKey,
      }));
      const actual = attributesOf(model).map(({ column, type, allowNull, primaryKey }) => ({
        column,
        family: familyOfType(type),
        allowNull: primaryKey ? false : allowNull !== false,
      }));
      const byName = (a: { column: string }, b: { column: string }) => a.column.localeCompare(b.column);
      expect(actual.sort(byName)).toEqual(expected.sort(byName));
    },
  );

  test.runIf(isMysql)('texts are as long in the models as in the tables', async () => {
    for (const model of models) {
      const columns = await columnsOf(model);
      for (const { column, type } of attributesOf(model)) {
        if ((type as unknown as AbstractDataType).key !== 'STRING') continue;
        const length = /\((\d+)\)/.exec(columns[column]?.type ?? '')?.[1];
        const declared = (type as unknown as { options: { length: number } }).options.length;
        expect(`${model.name}.${column}: ${declared}`).toBe(`${model.name}.${column}: ${length}`);
      }
    }
  });

  test.each(models.map((model) => [model.name, model] as const))('%s has the keys it declares', async (_, model) => {
    const indexes = await indexesOf(model);
    const keyed = new Map(indexes.map(({ fields, unique }) => [fields.map((f) => f.attribute).join(), unique]));
    const columns = await columnsOf(model);
    const primary = Object.entries(columns).filter(([, { primaryKey }]) => primaryKey);
    const declared = attributesOf(model).filter(({ primaryKey }) => primaryKey);
    expect(declared.map(({ column }) => column).sort()).toEqual(primary.map(([column]) => column).sort());

    const uniques = attributesOf(model).filter(({ unique }) => unique);
    for (const { column } of uniques) expect(keyed.get(column), `unique index on ${column}`).toBe(true);
    for (const index of model.options.indexes ?? []) {
      const fields = (index.fields ?? []).map((field) => columnName(model, String(field))).join();
      expect(keyed.get(fields), `index on ${fields}`).toBe(index.unique ?? false);
    }
  });

  test('every foreign key between two models is an association, and every association a foreign key', async () => {
    const keys: string[] = [];
    for (const { tableName } of models) {
      const references = (await q.getForeignKeyReferencesForTable(tableName)) as unknown as Reference[];
      keys.push(...references.map((one) => `${tableName}.${one.columnName} → ${one.referencedTableName}`));
    }
    const associations = models.flatMap((model) =>
      Object.values(model.associations)
        .filter(({ associationType }) => associationType === 'BelongsTo')
        .map(({ foreignKey, target }) => `${model.tableName}.${columnName(model, foreignKey)} → ${target.tableName}`),
    );
    expect([...new Set(associations)].sort()).toEqual([...new Set(keys)].sort());
  });
});

function columnName(model: ModelStatic<Model>, attribute: string): string {
  return model.getAttributes()[attribute as never]?.['field'] ?? attribute;
}

const FAMILIES: Record<string, string> = {
  BOOLEAN: 'boolean',
  DATE: 'time',
  // MariaDB's JSON is a long text.
  JSON: isMysql ? 'text' : 'json',
  BIGINT: 'bigint',
  INTEGER: 'integer',
  STRING: 'text',
  TEXT: 'text',
};

/** What a model's type needs of a column. Dialects name the same thing in several ways. */
function familyOfType(type: unknown): string {
  const { key } = type as AbstractDataType;
  const family = FAMILIES[key];
  if (!family) throw new Error(`a model uses a type that this test does not know: ${key}`);
  return family;
}

function familyOfColumn({ type, primaryKey }: Column): string {
  const name = type.toUpperCase();
  if (name.startsWith('TINYINT(1)')) return 'boolean';
  if (name.startsWith('BIGINT')) return 'bigint';
  // SQLite counts up an INTEGER key only, and it holds 64 bits.
  if (name.startsWith('INT')) return primaryKey && !isMysql ? 'bigint' : 'integer';
  if (name.startsWith('DATETIME')) return 'time';
  if (name === 'JSON') return isMysql ? 'text' : 'json';
  if (/^(VARCHAR|CHAR|(MEDIUM|LONG)?TEXT)/.test(name)) return 'text';
  throw new Error(`a column has a type that this test does not know: ${type}`);
}
