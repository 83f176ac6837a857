import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryDir, testEnvironment } from '../support/environment.js';
import { ROOT } from './miniature.js';

const dataDir = temporaryDir('generated');
afterAll(() => fs.rmSync(dataDir, { recursive: true }));

const SCRIPTS = [
  ['.env.example', 'scripts/write-env-example.ts'],
  ['docs/api', 'scripts/write-openapi.ts'],
  ['packages/client', 'scripts/write-client.ts'],
] as const;

test.each(SCRIPTS)('%s is what the code generates', (_, script) => {
  const env = { ...process.env, ...testEnvironment({ DATA_DIR: dataDir }) };
  const args = ['--import', 'tsx', path.join(ROOT, script), '--check'];
  const run = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8', timeout: 60_000 });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
