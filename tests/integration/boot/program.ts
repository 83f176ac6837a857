import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { ServiceName } from '../../../src/config/env.js';
import { databaseName, temporaryDir, testEnvironment } from '../../support/environment.js';
import { eventually } from '../../support/eventually.js';
import { dropDatabase } from '../../support/mariadb.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface Program {
  readonly child: ChildProcess;
  output(): string;
  /** Waits for the table that says it runs. */
  untilStarted(timeoutMs?: number): Promise<void>;
  /** Waits for its end; gives the exit code. */
  ended(): Promise<number | null>;
}

const started = new Set<ChildProcess>();

/** An empty folder and, on a server, a database that does not exist yet. */
export interface Place {
  dataDir: string;
  env: Record<string, string>;
  remove(): Promise<void>;
}

export function emptyPlace(runId = '0'): Place {
  const dataDir = temporaryDir('boot');
  const { DB_DIALECT = 'sqlite', REDIS_URL = '' } = process.env;
  const name = databaseName(runId);
  return {
    dataDir,
    env: { DB_DIALECT, DB_NAME: name, REDIS_URL, DATA_DIR: dataDir },
    async remove() {
      fs.rmSync(dataDir, { recursive: true, force: true });
      if (DB_DIALECT === 'mysql') await dropDatabase(name);
    },
  };
}

/** Runs the program as it is started for a person: by default from its source, with `index.js` what was built. */
export function startProgram(place: Place, env: Record<string, string> = {}, args = ['src/index.ts']): Program {
  const { PATH = '', HOME = '' } = process.env;
  const clean = testEnvironment({ ...place.env, NODE_ENV: 'development', OWNER_PASSWORD: '' });
  const child = spawn(process.execPath, args[0]?.endsWith('.ts') ? ['--import', 'tsx', ...args] : args, {
    cwd: ROOT,
    env: { PATH, HOME, ...clean, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    child,
    output: () => printed,
    async untilStarted(timeoutMs = 40_000) {
      await eventually(() => hasEnded() || printed.includes('Stop it with Ctrl-C'), { timeoutMs });
      if (hasEnded()) throw new Error(`it ended at its start:\n${printed}`);
    },
    async ended() {
      if (!hasEnded()) await new Promise((resolve) => child.once('close', resolve));
      return child.exitCode;
    },
  };
}

/** Ends what a failed test has left. */
export function killPrograms(): void {
  for (const child of started) child.kill('SIGKILL');
  started.clear();
}

/** Where each service is, by the table that the program has printed. */
export function urlsOf(output: string): Partial<Record<ServiceName, string>> {
  const rows = [...output.matchAll(/^ {2}(\w+) +(http:\/\/\S+)/gm)];
  return Object.fromEntries(rows.map(([, name, url]) => [name, url]));
}
