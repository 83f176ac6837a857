import { type ChildProcess, execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { temporaryDir } from './environment.js';
import { eventually } from './eventually.js';
import { freePorts } from './free-ports.js';
import { connectAsRoot } from './mariadb.js';

const run = promisify(execFile);

/** A server of the test's own, which it may kill. */
export interface OwnServer {
  port: number;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Stops it in its tracks: connections stay open and nothing answers. */
  freeze(): void;
  /** Lets a frozen one go on. */
  thaw(): void;
  /** Starts it again on the same data and port, and waits until it answers. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/** A Redis on a free port that keeps nothing on disk, so a restart has lost everything. */
export async function startRedis(): Promise<OwnServer> {
  const dir = temporaryDir('redis');
  const [port = 0] = await freePorts(1);
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--appendonly', 'no'];
  return own(port, dir, () => spawn('redis-server', args, { stdio: 'ignore' }), redisPing);
}

/** A MariaDB on a free port, root without a password. */
export async function startMariadb(): Promise<OwnServer> {
  const dir = temporaryDir('mariadb');
  const [port = 0] = await freePorts(1);
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const at = [`--datadir=${path.join(dir, 'data')}`, ...user];
  await run('mariadb-install-db', [
    '--no-defaults',
    ...at,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const args = [
    '--no-defaults',
    ...at,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--socket=${path.join(dir, 'socket')}`,
    `--pid-file=${path.join(dir, 'pid')}`,
    '--innodb-buffer-pool-size=64M',
  ];
  return own(port, dir, () => spawn('mariadbd', args, { stdio: 'ignore' }), mariadbPing);
}

async function own(
  port: number,
  dir: string,
  start: () => ChildProcess,
  answers: (port: number) => Promise<unknown>,
): Promise<OwnServer> {
  let child = start();
  // A test that is ended hard leaves no server behind.
  process.once('exit', () => child.kill('SIGKILL'));
  const isReady = () => eventually(() => answers(port), { timeoutMs: 60_000, everyMs: 100 });
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  };
  await isReady();
  return {
    port,
    kill,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    async restart() {
      await kill();
      child = start();
      await isReady();
    },
    async stop() {
      await kill();
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function mariadbPing(port: number): Promise<true> {
  const connection = await connectAsRoot({ host: '127.0.0.1', port });
  await connection.end();
  return true;
}

async function redisPing(port: number): Promise<boolean> {
  const redis = new Redis(port, '127.0.0.1', { lazyConnect: true, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } finally {
    redis.disconnect();
  }
}
