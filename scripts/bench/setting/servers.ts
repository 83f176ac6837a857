import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import mysql from 'mysql2/promise';
import { bareEnvironment, type Child, freePorts, startChild, untilReady } from './child.js';

const run = promisify(execFile);
const HOST = '127.0.0.1';
const TOOLS = ['mariadbd', 'mariadb-install-db', 'redis-server'];
const GIGABYTE = 2 ** 30;
/** As a shop would size it: the data stays in memory where that is possible, the log is flushed at each commit. */
const MARIADB_SETTINGS = [
  `--innodb-buffer-pool-size=${Math.min(4, Math.ceil(os.totalmem() / 4 / GIGABYTE))}G`,
  '--innodb-log-file-size=512M',
  '--innodb-flush-log-at-trx-commit=1',
  '--skip-name-resolve',
];

export interface DatabaseAddress {
  host: string;
  port: number;
  user: string;
  password: string;
}

/** The MariaDB and the Redis of a run. */
export interface Servers {
  kind: 'own' | 'existing';
  database: DatabaseAddress;
  redisUrl: string;
  /** Null where the server is not on this machine. */
  databasePid: number | null;
  redisPid: number | null;
  stop(): Promise<void>;
}

/** Whether a MariaDB and a Redis of the run's own can be started: then nobody else's work is in the figures. */
export function canStartOwn(): boolean {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return TOOLS.every((name) => folders.some((folder) => fs.existsSync(path.join(folder, name))));
}

/** Starts both on free ports, with their data in `dir`. */
export async function startOwnServers(dir: string): Promise<Servers> {
  const [databasePort = 0, redisPort = 0] = await freePorts(2);
  const mariadb = await startMariadb(path.join(dir, 'mariadb'), databasePort);
  const redis = await startRedis(path.join(dir, 'redis'), redisPort);
  return {
    kind: 'own',
    database: { host: HOST, port: databasePort, user: 'root', password: '' },
    redisUrl: `redis://${HOST}:${redisPort}/0`,
    databasePid: mariadb.pid,
    redisPid: redis.pid,
    async stop() {
      await Promise.all([mariadb.stop(), redis.stop()]);
    },
  };
}

async function startMariadb(dir: string, port: number): Promise<Child> {
  fs.mkdirSync(dir, { recursive: true });
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const at = ['--no-defaults', `--datadir=${path.join(dir, 'data')}`, ...user];
  await run('mariadb-install-db', [...at, '--auth-root-authentication-method=normal', '--skip-test-db']);
  const child = startChild({
    name: 'MariaDB',
    command: 'mariadbd',
    args: [...at, `--port=${port}`, `--bind-address=${HOST}`, ...filesIn(dir), ...MARIADB_SETTINGS],
    cwd: dir,
    logFile: path.join(dir, 'log.txt'),
    env: bareEnvironment(),
  });
  await untilReady(child, async () => {
    const connection = await mysql.createConnection({ host: HOST, port, user: 'root' });
    await connection.end();
    return true;
  });
  return child;
}

/** A socket's path has at most 107 characters, so it is given from the server's own folder. */
const filesIn = (dir: string) => ['--socket=socket', `--pid-file=${path.join(dir, 'pid')}`];

async function startRedis(dir: string, port: number): Promise<Child> {
  fs.mkdirSync(dir, { recursive: true });
  const child = startChild({
    name: 'Redis',
    command: 'redis-server',
    args: ['--port', String(port), '--bind', HOST, '--dir', dir, '--appendonly', 'yes', '--appendfsync', 'everysec'],
    cwd: dir,
    logFile: path.join(dir, 'log.txt'),
    env: bareEnvironment(),
  });
  await untilReady(child, () => withRedis(`redis://${HOST}:${port}`, async (redis) => (await redis.ping()) === 'PONG'));
  return child;
}

/** Uses the servers that the environment names, by default those on the standard ports. */
export async function useExistingServers(): Promise<Servers> {
  const { DB_HOST = HOST, DB_PORT = '3306', DB_USER = 'root', DB_PASSWORD = '' } = process.env;
  const redisUrl = process.env['REDIS_URL'] ?? `redis://${HOST}:6379/15`;
  const database = { host: DB_HOST, port: Number(DB_PORT), user: DB_USER, password: DB_PASSWORD };
  const redisPid = await withRedis(redisUrl, async (redis) => {
    if ((await redis.dbsize()) > 0) throw new Error(`${redisUrl} is in use: name an empty database in REDIS_URL`);
    return Number(/process_id:(\d+)/.exec(await redis.info('server'))?.[1]);
  });
  return {
    kind: 'existing',
    database,
    redisUrl,
    databasePid: await pidOfDatabase(database),
    redisPid: isHere(redisPid, 'redis') ? redisPid : null,
    async stop() {
      await withRedis(redisUrl, (redis) => redis.flushdb());
    },
  };
}

async function pidOfDatabase(address: DatabaseAddress): Promise<number | null> {
  const connection = await mysql.createConnection(address);
  const [rows] = await connection.query<mysql.RowDataPacket[]>('SELECT @@pid_file AS file');
  await connection.end();
  const file = String(rows[0]?.['file']);
  const pid = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : Number.NaN;
  return isHere(pid, 'maria') || isHere(pid, 'mysql') ? pid : null;
}

function isHere(pid: number, name: string): boolean {
  const file = `/proc/${pid}/comm`;
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8').includes(name);
}

async function withRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}
