// Before a test file is loaded: an environment and a migrated database for it alone. Nothing of the program but the
// names of its variables may be imported here, since its configuration is read once, at import.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, inject } from 'vitest';
import { databaseName, testEnvironment } from './environment.js';
import { asRoot, createDatabase, dropDatabase } from './mariadb.js';
import { outputOfProcesses } from './processes.js';
import { claimRedis } from './redis.js';

const isMysql = process.env['DB_DIALECT'] === 'mysql';
const dataDir = fs.mkdtempSync(path.join(inject('runDir'), 'file-'));
const name = databaseName(inject('runId'));
const redis = isMysql && inject('redis') ? await claimRedis() : null;

if (isMysql) {
  await createDatabase(name);
  await asRoot((root) => root.query(inject('template')), name);
} else {
  fs.copyFileSync(inject('template'), path.join(dataDir, 'emporion.sqlite'));
}
Object.assign(
  process.env,
  testEnvironment({
    DB_DIALECT: isMysql ? 'mysql' : 'sqlite',
    DB_NAME: name,
    DATA_DIR: dataDir,
    REDIS_URL: redis?.url ?? '',
  }),
);

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  // What processes said of the failure may still be on its way.
  await sleep(200);
  const output = outputOfProcesses();
  if (output) console.error(output);
});

afterAll(async () => {
  const { closeDatabase } = await import('../../src/platform/database/sequelize.js');
  await closeDatabase();
  if (isMysql) await dropDatabase(name);
  await redis?.release();
  fs.rmSync(dataDir, { recursive: true, force: true });
});
