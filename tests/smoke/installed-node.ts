import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../support/eventually.js';
import { freePorts } from '../support/free-ports.js';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const SERVICES = ['panel', 'user', 'product', 'order', 'cart', 'worker'] as const;

/** The Node of this machine, not the pinned one that npm scripts find first. */
export function installedNode(): string {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const own = folders.filter((folder) => folder && !folder.includes(`node_modules${path.sep}.bin`));
  return own.map((folder) => path.join(folder, 'node')).find((file) => existsSync(file)) ?? process.execPath;
}

export const versionOf = (node: string): string => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();

export interface Shop {
  /** By service. */
  urls: Record<(typeof SERVICES)[number], string>;
  /** From the start of the process until every service was ready. */
  readyAfterMs: number;
  output(): string;
  /** Ctrl-C; gives the exit code. */
  interrupt(): Promise<number | null>;
}

/** What a user's shell has, with free ports; nothing of this test run. */
export function plainEnvironment(dataDir: string, ports: number[]): Record<string, string> {
  const own = Object.fromEntries(SERVICES.map((name, i) => [`${name.toUpperCase()}_PORT`, String(ports[i])]));
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, DATA_DIR: dataDir, HOST: '127.0.0.1', ...own };
}

/** Runs the built program as a user does, with every service in one process. */
export async function startShop(node: string, dataDir: string): Promise<Shop> {
  const ports = await freePorts(SERVICES.length);
  const begin = performance.now();
  const child = spawn(node, ['index.js'], { cwd: ROOT, env: plainEnvironment(dataDir, ports), stdio: 'pipe' });
  process.once('exit', () => child.kill('SIGKILL'));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const urls = Object.fromEntries(SERVICES.map((name, i) => [name, `http://127.0.0.1:${ports[i]}`])) as Shop['urls'];
  for (const url of Object.values(urls)) {
    await eventually(async () => hasEnded() || (await fetch(`${url}/health/ready`)).ok, { timeoutMs: 60_000 });
    if (hasEnded()) throw new Error(`it ended at its start:\n${printed}`);
  }
  return {
    urls,
    readyAfterMs: performance.now() - begin,
    output: () => printed,
    async interrupt() {
      if (!hasEnded()) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGINT');
        await ended;
      }
      return child.exitCode;
    },
  };
}
