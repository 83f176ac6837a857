import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { loadCatalogue } from './data/catalogue.js';
import { progress } from './data/insert.js';
import { loadOrders } from './data/orders.js';
import { loadShoppers } from './data/shoppers.js';
import type { Material } from './load/messages.js';
import type { Options } from './options.js';
import { gatherMaterial } from './scenarios.js';
import { type Platform, type PlatformSetup, productionEnvironment, startPlatform } from './setting/platform.js';
import { NODE, ROOT } from './setting/root.js';
import { type Servers, startOwnServers, useExistingServers } from './setting/servers.js';

/** The servers and the folder of one run of the program. Several stages may follow each other on them. */
export interface Ground {
  dir: string;
  servers: Servers;
  remove(): Promise<void>;
}

/** A loaded shop, not started yet. */
export interface Stage {
  setup: PlatformSetup;
  /** Of its own, to its database. */
  connection: mysql.Connection;
  shoppers: { emails: string[]; hash: string };
  start(options: Parameters<typeof startPlatform>[1]): Promise<Platform>;
  gather(platform: Platform): Promise<Material>;
  /** What `emporion verify` says last, and whether the shop is whole. */
  verify(): { isClean: boolean; lines: string[] };
  remove(): Promise<void>;
}

export async function openGround(options: Pick<Options, 'servers' | 'keep'>): Promise<Ground> {
  const dir = path.join(ROOT, '.artifacts', 'bench', `run-${process.pid}`);
  fs.mkdirSync(dir, { recursive: true });
  const removeServerData = () => {
    for (const name of options.keep ? ['mariadb', 'redis'] : ['.']) {
      fs.rmSync(path.join(dir, name), { recursive: true, force: true });
    }
  };
  process.once('exit', removeServerData);
  const servers = options.servers === 'own' ? await startOwnServers(dir) : await useExistingServers();
  return {
    dir,
    servers,
    async remove() {
      await servers.stop();
      removeServerData();
      process.off('exit', removeServerData);
    },
  };
}

interface Sizes {
  scale: number;
  orders: number;
  env: Record<string, string>;
}

/** Makes a database and fills it. */
export async function setStage({ dir, servers }: Ground, sizes: Sizes): Promise<Stage> {
  const databaseName = `emporion-bench-${process.pid}`;
  const setup: PlatformSetup = { servers, databaseName, dir, env: sizes.env };
  const root = await mysql.createConnection({ ...servers.database, timezone: 'Z', connectTimeout: 5_000 });
  await root.query(`DROP DATABASE IF EXISTS \`${databaseName}\``);
  emporion(setup, ['migrate', 'up']);
  await root.query(`USE \`${databaseName}\``);
  // What is loaded is right by construction, and `verify` looks at it at the end.
  await root.query('SET foreign_key_checks = 0, unique_checks = 0');
  await loadCatalogue(root, sizes.scale);
  await loadOrders(root, sizes.orders);
  // Their events were never written: what the worker makes of these is made at once.
  if (sizes.orders > 0) emporion(setup, ['rebuild']);
  const shoppers = await loadShoppers(root);
  await root.query('SET foreign_key_checks = 1, unique_checks = 1');
  await analyze(root);
  return {
    setup,
    connection: root,
    shoppers,
    start: (options) => startPlatform(setup, options),
    gather: ({ urls }) => gatherMaterial(root, urls.product, shoppers.emails),
    verify: () => verify(setup),
    async remove() {
      await root.query(`DROP DATABASE IF EXISTS \`${databaseName}\``);
      await root.end();
    },
  };
}

/** Fresh statistics, as a database has them that has been at work for a while. */
async function analyze(connection: mysql.Connection): Promise<void> {
  const [tables] = await connection.query<mysql.RowDataPacket[]>('SHOW TABLES');
  const report = progress('tables analysed', tables.length);
  for (const [index, row] of tables.entries()) {
    await connection.query(`ANALYZE TABLE \`${Object.values(row)[0]}\``);
    report(index + 1);
  }
}

function verify(setup: PlatformSetup): { isClean: boolean; lines: string[] } {
  const { status, stdout } = runEmporion(setup, ['verify']);
  return { isClean: status === 0, lines: stdout.trimEnd().split('\n') };
}

function emporion(setup: PlatformSetup, args: string[]): void {
  const { status, stdout, stderr } = runEmporion(setup, args);
  if (status !== 0) throw new Error(`emporion ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

function runEmporion(setup: PlatformSetup, args: string[]) {
  return spawnSync(NODE, [path.join(ROOT, 'bin', 'emporion.js'), ...args], {
    cwd: setup.dir,
    env: productionEnvironment(setup),
    encoding: 'utf8',
  });
}
