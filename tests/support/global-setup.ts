import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { databaseName, isAlive, temporaryDir, testEnvironment } from './environment.js';
import { createDatabase, dropDatabase, dropDatabasesOf, readSchema } from './mariadb.js';
import { redisAnswers } from './redis.js';

declare module 'vitest' {
  interface ProvidedContext {
    runId: string;
    /** The folder of the run; each test file makes its own in it. */
    runDir: string;
    /** What a migrated database is copied from: the path of a SQLite file, or SQL text. */
    template: string;
    redis: boolean;
  }
}

const run = promisify(execFile);
const MIGRATE = path.join(import.meta.dirname, 'migrate.ts');

/** Migrates one database for the whole run; each test file gets a copy of it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const runId = String(process.pid);
  const dir = temporaryDir(runId);
  const isMysql = project.config.env['DB_DIALECT'] === 'mysql';
  await removeLeftovers(isMysql);
  project.provide('runId', runId);
  project.provide('runDir', dir);
  project.provide('redis', isMysql && (await redisAnswers()));
  project.provide('template', isMysql ? await mariadbTemplate(runId, dir) : await sqliteTemplate(dir));
  return async () => {
    fs.rmSync(dir, { recursive: true, force: true });
    // A file whose tests were all skipped, or whose worker was killed, has not dropped its own.
    if (isMysql) await dropDatabasesOf((other) => other === runId);
  };
}

async function sqliteTemplate(dir: string): Promise<string> {
  await migrate({ DB_DIALECT: 'sqlite', DATA_DIR: dir });
  return path.join(dir, 'emporion.sqlite');
}

async function mariadbTemplate(runId: string, dir: string): Promise<string> {
  const name = databaseName(runId);
  await createDatabase(name);
  try {
    await migrate({ DB_DIALECT: 'mysql', DB_NAME: name, DATA_DIR: dir });
    return await readSchema(name, ['schema_migrations']);
  } finally {
    await dropDatabase(name);
  }
}

async function migrate(environment: Record<string, string>): Promise<void> {
  const env = { ...process.env, ...testEnvironment(environment) };
  await run(process.execPath, ['--import', 'tsx', MIGRATE], { env, timeout: 60_000 });
}

/** A run that was killed has left its folders and databases behind. */
async function removeLeftovers(isMysql: boolean): Promise<void> {
  const isDead = (runId: string) => !isAlive(Number(runId));
  for (const name of fs.readdirSync(os.tmpdir())) {
    const runId = /^emporion-test-(\d+)-/.exec(name)?.[1];
    if (runId && isDead(runId)) fs.rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true });
  }
  if (isMysql) await dropDatabasesOf(isDead);
}
