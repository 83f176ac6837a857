import fs from 'node:fs';
import path from 'node:path';
import type { Material, ScenarioName, Targets } from '../load/messages.js';
import { freshPaths } from '../load/operations.js';
import { scenarios } from '../scenarios.js';
import { bareEnvironment, type Child, freePorts, startChild, untilReady } from '../setting/child.js';
import type { Platform } from '../setting/platform.js';
import { NODE } from '../setting/root.js';
import type { Stage } from '../stage.js';
import { capture } from './capture.js';

/** Of paths that are made up each time, so many answers stand for all. */
const FRESH_PAGES = 50;

interface Floor {
  targets: Targets;
  process: { name: string; pid: number };
}

interface Shop {
  stage: Stage;
  platform: Platform;
  material: Material;
}

export interface Floors {
  /** The server that does the least that a scenario asks for; it stays, and so is as warm as the shop. */
  of(scenario: ScenarioName): Promise<Floor>;
  stop(): Promise<void>;
}

export function openFloors(shop: Shop): Floors {
  const started = new Map<string, { floor: Floor; child: Child }>();
  return {
    async of(scenario) {
      const { floor: kind } = scenarios[scenario];
      const key = kind === 'bytes' ? scenario : kind;
      const known = started.get(key) ?? (await startFloor(scenario, shop));
      started.set(key, known);
      return known.floor;
    },
    async stop() {
      await Promise.all([...started.values()].map(({ child }) => child.stop()));
    },
  };
}

async function startFloor(scenario: ScenarioName, shop: Shop): Promise<{ floor: Floor; child: Child }> {
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const { script, args } = await programOf(scenario, shop);
  const { setup } = shop.stage;
  const child = startChild({
    name: `floor of ${scenario}`,
    command: NODE,
    args: ['--import', 'tsx', path.join(import.meta.dirname, script), String(port), ...args],
    cwd: path.join(import.meta.dirname, '..'),
    logFile: path.join(setup.dir, `floor-${scenario}.log`),
    env: {
      ...bareEnvironment(),
      NODE_ENV: 'production',
      FLOOR_DATABASE: JSON.stringify({ ...setup.servers.database, database: setup.databaseName }),
    },
  });
  await untilReady(child, async () => (await fetch(url)).status < 500);
  const targets = { product: url, cart: url, order: url, user: url };
  return { floor: { targets, process: { name: 'floor', pid: child.pid } }, child };
}

async function programOf(scenario: ScenarioName, shop: Shop): Promise<{ script: string; args: string[] }> {
  const { stage, platform, material } = shop;
  if (scenarios[scenario].floor === 'writes') return { script: 'write-server.ts', args: [] };
  if (scenarios[scenario].floor === 'bcrypt') return { script: 'sign-in-server.ts', args: [stage.shoppers.hash] };
  const fresh = freshPaths[scenario];
  const paths = fresh ? Array.from({ length: FRESH_PAGES }, fresh) : (material.paths[scenario] ?? []);
  const file = path.join(stage.setup.dir, `pages-${scenario}.json`);
  fs.writeFileSync(file, JSON.stringify(await capture(platform.urls.product, paths)));
  return { script: 'bytes-server.ts', args: [file] };
}
