// `npm test`: everything on SQLite with in-process jobs, and again on MariaDB or MySQL and Redis where they answer on
// their standard local ports. Arguments go to vitest: `npm test -- orders`. With `--require-services`, or
// REQUIRE_SERVICES=1, a server that does not answer is a failure.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Redis } from 'ioredis';
import mysql from 'mysql2/promise';

const ROOT = path.resolve(import.meta.dirname, '..');
const RESULTS = path.join(ROOT, '.artifacts', 'test-results.json');
const HOST = '127.0.0.1';

const args = process.argv.slice(2);
const isRequired = process.env.REQUIRE_SERVICES === '1' || args.includes('--require-services');
const forVitest = args.filter((arg) => arg !== '--require-services');

const notices = await missingServices();
for (const notice of notices) announce(notice);
if (notices.length > 0 && isRequired) finish({ passed: 0, failed: notices.length });

const hasDatabase = !notices.some(({ projects }) => projects.includes('mariadb'));
const left = notices.flatMap(({ projects }) => projects);
const all = [
  ...['unit', 'architecture', 'smoke', 'browser', 'sqlite'],
  ...(hasDatabase ? ['browser-mariadb', 'mariadb', 'races', 'crash'] : []),
];
const projects = all.filter((project) => !left.includes(project));

fs.rmSync(RESULTS, { force: true });
const code = run('node_modules/vitest/vitest.mjs', [
  'run',
  ...projects.map((project) => `--project=${project}`),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS}`,
  ...forVitest,
]);
for (const notice of notices) announce(notice);
const results = count();
// An error outside of any test fails the run too.
finish(code !== 0 && results.failed === 0 ? { ...results, failed: 1 } : results);

/** What does not answer, and which projects are left out for it. */
async function missingServices() {
  const missing = [];
  if (!(await mysqlAnswers())) {
    missing.push({
      what: `no MariaDB or MySQL answers on ${HOST}:3306 to root without a password`,
      projects: ['mariadb', 'browser-mariadb', 'races', 'crash'],
    });
  }
  if (!(await redisAnswers())) {
    missing.push({ what: `no Redis answers on ${HOST}:6379, so jobs run in process throughout`, projects: ['crash'] });
  }
  const servers = ['mariadbd', 'redis-server'].filter((name) => !isInstalled(name));
  if (missing.length === 0 && servers.length > 0) {
    missing.push({ what: `${servers.join(' and ')} is not installed, to be killed by a test`, projects: ['crash'] });
  }
  if (!isInstalled('chromium')) {
    missing.push({ what: 'there is no Chromium to open the panel in', projects: ['browser', 'browser-mariadb'] });
  }
  return missing;
}

async function mysqlAnswers() {
  try {
    const connection = await mysql.createConnection({ host: HOST, user: 'root', connectTimeout: 3_000 });
    await connection.end();
    return true;
  } catch {
    return false;
  }
}

async function redisAnswers() {
  const redis = new Redis(6379, HOST, { lazyConnect: true, connectTimeout: 3_000, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}

function isInstalled(program) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.some((folder) => fs.existsSync(path.join(folder, program)));
}

function announce({ what, projects }) {
  const line = '!'.repeat(80);
  console.error(`\n${line}\n!! NOT TESTED: ${what}.\n!! Left out: ${projects.join(', ')}.\n${line}\n`);
}

function run(script, parameters) {
  const { status } = spawnSync(process.execPath, [path.join(ROOT, script), ...parameters], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status ?? 1;
}

/** Tests by outcome; a file that could not be loaded counts as a failed test. */
function count() {
  if (!fs.existsSync(RESULTS)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(fs.readFileSync(RESULTS, 'utf8'));
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function finish({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
