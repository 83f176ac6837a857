import { setTimeout as sleep } from 'node:timers/promises';
import type mysql from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import type { Floors } from './floor/floors.js';
import type { LoadResult, LoadSpec, Material, ScenarioName, Targets } from './load/messages.js';
import { runLoad } from './load/run-load.js';
import type { Measurement, ScenarioResult } from './results.js';
import { type Sample, takeSample, type Usage, usageBetween, type Watched } from './sampling.js';
import { scenarios } from './scenarios.js';
import type { Platform } from './setting/platform.js';
import type { Stage } from './stage.js';

const WARMUP_SECONDS = 3;
const MAX_DRAIN_SECONDS = 120;

export interface Shop {
  stage: Stage;
  platform: Platform;
  material: Material;
  /** What the shop's database does when nobody asks, a second. */
  idleSql: { statements: number; roundTrips: number };
  /** Null where the shop is measured alone. */
  floors: Floors | null;
}

export interface Plan {
  scenario: ScenarioName;
  clients: number;
  seconds: number;
  rounds: number;
}

interface Window {
  load: LoadResult;
  usage: Usage;
  drainSeconds: number;
}

/** Measures one scenario at one number of clients: the shop and the floor in turns, so that both meet the same machine. */
export async function measure(shop: Shop, plan: Plan): Promise<ScenarioResult> {
  const windows: { shop: Window[]; floor: Window[] } = { shop: [], floor: [] };
  for (let round = 0; round < plan.rounds; round++) {
    windows.shop.push(await shopWindow(shop, plan));
    if (shop.floors) windows.floor.push(await floorWindow(shop, plan, shop.floors));
  }
  const measured = summarize(windows.shop, shop.idleSql);
  const least = shop.floors ? summarize(windows.floor, shop.idleSql) : null;
  return {
    scenario: plan.scenario,
    clients: plan.clients,
    shop: measured,
    floor: least,
    ratio: share(measured.perSecond, least?.perSecond),
    cpuRatio: share(least && least.nodeMs + least.databaseMs, measured.nodeMs + measured.databaseMs),
  };
}

/** Null where there is nothing to hold it against. */
const share = (part: number | null | undefined, whole: number | undefined): number | null =>
  part && whole ? part / whole : null;

async function shopWindow(shop: Shop, plan: Plan): Promise<Window> {
  const { platform, stage } = shop;
  const processes = platform.processes.map(({ services, pid }) => ({ name: services.join('+'), pid }));
  const window = await watch(shop, processes, specOf(shop, plan, platform.urls));
  return { ...window, drainSeconds: scenarios[plan.scenario].hasEvents ? await untilDelivered(stage.connection) : 0 };
}

async function floorWindow(shop: Shop, plan: Plan, floors: Floors): Promise<Window> {
  const floor = await floors.of(plan.scenario);
  return { ...(await watch(shop, [floor.process], specOf(shop, plan, floor.targets))), drainSeconds: 0 };
}

function specOf({ material }: Shop, { scenario, clients, seconds }: Plan, targets: Targets): LoadSpec {
  return { scenario, targets, material, clients, seconds, warmupSeconds: WARMUP_SECONDS };
}

async function watch(
  shop: Shop,
  processes: Watched['processes'],
  spec: LoadSpec,
): Promise<Omit<Window, 'drainSeconds'>> {
  const { connection, setup } = shop.stage;
  const { databasePid, redisPid } = setup.servers;
  const watched: Watched = { processes, databasePid, redisPid, connection };
  const samples: Sample[] = [];
  const sample = async () => {
    samples.push(await takeSample(watched));
  };
  const load = await runLoad(spec, { onBegin: sample, onEnd: sample });
  const [before, after] = samples;
  if (!before || !after) throw new Error('the load process did not say when it began and ended');
  return { load, usage: usageBetween(before, after) };
}

/** No failed event waits so long for its next attempt: what is due later is the floor's, and is not for the worker. */
const DUE = 'delivered_at IS NULL AND next_attempt_at < UTC_TIMESTAMP(3) + INTERVAL 1 HOUR';

/** Waits until the worker has delivered every event, so that the next window begins at rest. Gives how long it took. */
export async function untilDelivered(connection: mysql.Connection): Promise<number> {
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  for (;;) {
    const [rows] = await connection.query<RowDataPacket[]>(`SELECT 1 FROM outbox WHERE ${DUE} LIMIT 1`);
    if (rows.length === 0) return seconds();
    if (seconds() > MAX_DRAIN_SECONDS) {
      console.error(`  the worker has not delivered every event after ${MAX_DRAIN_SECONDS} s; going on`);
      return seconds();
    }
    await sleep(100);
  }
}

/** What the shop uses when nobody asks, a second. */
export async function measureIdle({ stage, platform }: Pick<Shop, 'stage' | 'platform'>): Promise<Usage> {
  const { databasePid, redisPid } = stage.setup.servers;
  const processes = platform.processes.map(({ services, pid }) => ({ name: services.join('+'), pid }));
  const watched: Watched = { processes, databasePid, redisPid, connection: stage.connection };
  const before = await takeSample(watched);
  await sleep(5_000);
  return usageBetween(before, await takeSample(watched));
}

/** The value that a share of all are below. */
export function percentile(values: Float64Array, share: number): number {
  const sorted = values.toSorted();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function summarize(windows: Window[], idleSql: Shop['idleSql']): Measurement {
  const total = (of: (window: Window) => number) => windows.reduce((sum, window) => sum + of(window), 0);
  const operations = total(({ load }) => load.operations);
  const seconds = total(({ load }) => load.seconds);
  const used = total(({ usage }) => usage.seconds);
  const latencies = Float64Array.from(windows.flatMap(({ load }) => [...load.latencies]));
  const msOf = (of: (usage: Usage) => number) => (total(({ usage }) => of(usage)) * 1000) / Math.max(operations, 1);
  const sqlOf = (of: 'statements' | 'roundTrips') =>
    Math.max(0, total(({ usage }) => usage.sql[of]) - idleSql[of] * used) / Math.max(operations, 1);
  const names = Object.keys(windows[0]?.usage.cpu ?? {});
  return {
    perSecond: operations / seconds,
    operations,
    seconds,
    p50Ms: percentile(latencies, 0.5),
    p95Ms: percentile(latencies, 0.95),
    p99Ms: percentile(latencies, 0.99),
    errors: total(({ load }) => load.errors),
    errorSamples: windows.flatMap(({ load }) => load.errorSamples).slice(0, 5),
    nodeMs: msOf(({ cpu }) => Object.values(cpu).reduce((sum, each) => sum + each, 0)),
    nodeMsByProcess: Object.fromEntries(names.map((name) => [name, msOf(({ cpu }) => cpu[name] ?? 0)])),
    databaseMs: msOf(({ databaseCpu }) => databaseCpu),
    redisMs: msOf(({ redisCpu }) => redisCpu),
    statements: sqlOf('statements'),
    roundTrips: sqlOf('roundTrips'),
    logWrites: total(({ usage }) => usage.sql.logWrites) / Math.max(operations, 1),
    memoryMb: windows.at(-1)?.usage.memoryMb ?? 0,
    databaseMemoryMb: windows.at(-1)?.usage.databaseMemoryMb ?? 0,
    clientCores: total(({ load }) => load.cpuSeconds) / seconds,
    drainSeconds: total(({ drainSeconds }) => drainSeconds),
  };
}
