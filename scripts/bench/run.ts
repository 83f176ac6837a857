import { openFloors } from './floor/floors.js';
import type { ScenarioName } from './load/messages.js';
import { describeMachine } from './machine.js';
import { measure, measureIdle, type Plan, type Shop } from './measure.js';
import type { Options } from './options.js';
import type { RunResult, ScenarioResult } from './results.js';
import { scenarios } from './scenarios.js';
import { oneProcessEach } from './setting/platform.js';
import { type Ground, type Stage, setStage } from './stage.js';
import { measureStartAndSize } from './start-and-size.js';
import { percent, short } from './table.js';

type Wanted = Pick<
  Options,
  'scale' | 'orders' | 'seconds' | 'rounds' | 'clients' | 'only' | 'withFloor' | 'withStart' | 'env'
>;

/** One whole run: loads a shop, measures every scenario that is wanted, and verifies the shop. */
export async function runOnce(ground: Ground, wanted: Wanted): Promise<RunResult> {
  const { scale, orders, seconds, rounds, env } = wanted;
  console.log(`Loading ${scale.toLocaleString('en')} products and ${orders.toLocaleString('en')} orders`);
  const stage = await setStage(ground, { scale, orders, env });
  try {
    const machine = await describeMachine(stage.connection, ground.servers.kind);
    const startAndSize = wanted.withStart ? await measureStartAndSize(stage) : null;
    const measured = await withShop(stage, wanted);
    const { isClean, lines } = stage.verify();
    if (!isClean) console.error(lines.join('\n'));
    return {
      at: new Date().toISOString(),
      machine,
      settings: { scale, orders, seconds, rounds, env },
      ...measured,
      startAndSize,
      verify: lines.at(-1) ?? 'said nothing',
    };
  } finally {
    await stage.remove();
  }
}

async function withShop(stage: Stage, wanted: Wanted): Promise<Pick<RunResult, 'scenarios' | 'idle'>> {
  const platform = await stage.start({ processes: oneProcessEach });
  const material = await stage.gather(platform);
  const floors = wanted.withFloor ? openFloors({ stage, platform, material }) : null;
  try {
    const usage = await measureIdle({ stage, platform });
    const perSecond = (value: number) => value / usage.seconds;
    const idle = {
      nodeMs: perSecond(Object.values(usage.cpu).reduce((sum, each) => sum + each, 0) * 1000),
      databaseMs: perSecond(usage.databaseCpu * 1000),
      statements: perSecond(usage.sql.statements),
    };
    const idleSql = { statements: idle.statements, roundTrips: perSecond(usage.sql.roundTrips) };
    return { scenarios: await measureAll({ stage, platform, material, idleSql, floors }, wanted), idle };
  } finally {
    await floors?.stop();
    await platform.stop();
  }
}

async function measureAll(shop: Shop, { only, clients, seconds, rounds }: Wanted): Promise<ScenarioResult[]> {
  const results: ScenarioResult[] = [];
  for (const scenario of only) {
    await askOnce(shop, scenario);
    for (const count of clients) {
      const plan: Plan = { scenario, clients: count, seconds, rounds };
      const result = await measure(shop, plan);
      results.push(result);
      say(result);
    }
  }
  return results;
}

/** Asks for every page once, so that none is measured with what its first reader costs. */
async function askOnce({ platform, material }: Shop, scenario: ScenarioName): Promise<void> {
  for (const path of material.paths[scenario] ?? []) {
    const answer = await fetch(`${platform.urls.product}${path}`);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`GET ${path}: ${answer.status}`);
  }
}

function say({ scenario, clients, shop, floor, ratio }: ScenarioResult): void {
  const against = floor && ratio !== null ? `, floor ${short(floor.perSecond)}: ${percent(ratio)}` : '';
  console.log(`  ${scenarios[scenario].title}, ${clients} clients: ${short(shop.perSecond)} a second${against}`);
  for (const [side, measured] of [['shop', shop] as const, ['floor', floor] as const]) {
    if (!measured || measured.errors === 0) continue;
    console.error(`  ${measured.errors} ERRORS of the ${side}, such as:\n    ${measured.errorSamples.join('\n    ')}`);
  }
}
