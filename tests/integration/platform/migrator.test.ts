import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { migrations } from '../../../src/migrations/index.js';
import { assertMigrated, isSchemaBehind, pendingMigrations } from '../../../src/platform/database/migrator.js';
import { isMysql } from '../../../src/platform/database/sequelize.js';
import { sql } from '../../../src/platform/database/sql.js';
import { databaseName, temporaryDir } from '../../support/environment.js';
import { dropDatabase } from '../../support/mariadb.js';

const run = promisify(execFile);
const names = migrations.map(({ name }) => name);
const dir = temporaryDir('migrator');
const name = databaseName(inject('runId'));

afterAll(async () => {
  fs.rmSync(dir, { recursive: true });
  if (isMysql) await dropDatabase(name);
});

async function migrate(more: Record<string, string> = {}): Promise<unknown> {
  const script = path.join(import.meta.dirname, 'migrate-process.ts');
  const env = { ...process.env, DATA_DIR: dir, DB_NAME: name, ...more };
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script], { env });
  return JSON.parse(stdout.trim());
}

describe('the migrator', () => {
  it('creates a missing database, and of three at once one migrates', async () => {
    const results = (await Promise.all([migrate(), migrate(), migrate()])) as string[][];
    expect(results.map((applied) => applied.length).sort((a, b) => a - b)).toEqual([0, 0, names.length]);
    expect(results.flat()).toEqual(names);
    expect(await migrate()).toEqual([]);
  }, 60_000);

  it('knows when the schema is behind', async () => {
    const newest = names.at(-1) ?? '';
    expect(await pendingMigrations()).toEqual([]);
    await sql(null, 'DELETE FROM schema_migrations WHERE name = ?', [newest]);
    expect(await pendingMigrations()).toEqual([newest]);
    expect(await isSchemaBehind()).toBe(true);
    await expect(assertMigrated()).rejects.toThrow(`lacks ${newest}. Run: emporion migrate up`);
    await sql(null, "INSERT INTO schema_migrations (name, applied_at) VALUES (?, '')", [newest]);
    expect(await isSchemaBehind()).toBe(false);
  });

  it('does not migrate a schema that is ahead', async () => {
    await sql(null, "INSERT INTO schema_migrations (name, applied_at) VALUES ('29990101000000-future', '')");
    await expect(pendingMigrations()).rejects.toThrow(
      'ahead of this program, which does not know: 29990101000000-future',
    );
    expect(await isSchemaBehind()).toBe(false);
    // A replica of the release before goes on, and starts again, while the next one is rolled out.
    await assertMigrated();
    await sql(null, "DELETE FROM schema_migrations WHERE name = '29990101000000-future'");
  });

  if (!isMysql) return;

  it('says what to do where the server refuses or does not answer', async () => {
    expect(await migrate({ DB_USER: 'nobody', DB_PASSWORD: 'wrong' })).toContain('check DB_USER, DB_PASSWORD');
    expect(await migrate({ DB_PORT: '1' })).toMatch(/at 127\.0\.0\.1:1 does not answer \(ECONNREFUSED\).*DB_PORT/);
  });
});
