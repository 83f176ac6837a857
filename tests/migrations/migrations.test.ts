import { beforeAll, describe, expect, test } from 'vitest';
import { migrations } from '../../src/migrations/index.js';
import { migrateDown, migrateUp, migrationStatus } from '../../src/platform/database/migrator.js';
import { sequelize } from '../../src/platform/database/sequelize.js';
import { describeSchema, tableNames } from './schema.js';

const names = migrations.map(({ name }) => name);
/** Where the migrator keeps what it has applied. */
const OWN_TABLE = 'schema_migrations';
/** They rewrite rows, and leave the schema as it is. */
const OF_ROWS = ['20261127100000-search-words'];

describe('migrations', () => {
  beforeAll(async () => {
    await migrateDown(0);
  });

  test('are listed in the order of their timestamps', () => {
    expect(names).toEqual([...names].sort());
    expect(new Set(names).size).toBe(names.length);
  });

  test('empty → up → down → up gives the same schema, and down leaves nothing behind', async () => {
    expect(await tableNames()).toEqual([OWN_TABLE]);
    expect(await migrateUp()).toEqual(names);
    const first = await describeSchema();
    expect(first.length).toBeGreaterThan(names.length);

    expect(await migrateDown(0)).toEqual([...names].reverse());
    expect(await tableNames()).toEqual([OWN_TABLE]);

    expect(await migrateUp()).toEqual(names);
    expect(await describeSchema()).toEqual(first);
  });

  // A hundred changes of the schema, each of which the server writes to disk.
  test('each one undoes exactly what it did', { timeout: 240_000 }, async () => {
    await migrateDown(0);
    const q = sequelize.getQueryInterface();
    for (const { name, up, down } of migrations) {
      const before = await describeSchema();
      await up(q);
      const after = await describeSchema();
      if (OF_ROWS.includes(name)) expect(after, name).toEqual(before);
      else expect(after, name).not.toEqual(before);
      await down(q);
      expect(await describeSchema(), name).toEqual(before);
      await up(q);
      expect(await describeSchema(), name).toEqual(after);
    }
    for (const { down } of [...migrations].reverse()) await down(q);
    expect(await tableNames()).toEqual([OWN_TABLE]);
  });

  test('running them again does nothing', async () => {
    await migrateUp();
    expect(await migrateUp()).toEqual([]);
    expect((await migrationStatus()).every(({ isApplied }) => isApplied)).toBe(true);
  });
});
