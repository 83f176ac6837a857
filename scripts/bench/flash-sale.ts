import type { LoadResult, LoadSpec, Material } from './load/messages.js';
import { runLoad } from './load/run-load.js';
import { percentile, untilDelivered } from './measure.js';
import type { Options } from './options.js';
import { cpuSeconds } from './sampling.js';
import { oneProcessEach, type Platform } from './setting/platform.js';
import { type Ground, type Stage, setStage } from './stage.js';
import { short, table } from './table.js';

const WARMUP_SECONDS = 3;
/** Of what the hot item can do: how much of it is bought while others buy other things, and how much they buy. */
const HOT_SHARE = 0.5;
const OTHERS_SHARE = 0.25;

interface Shop {
  stage: Stage;
  platform: Platform;
  material: Material;
  options: Options;
}

/**
 * A flash sale of one variant: how many of it can be bought a second and what each costs, and how long others wait for
 * their own purchases while half of that goes on. Gives how many answers were wrong.
 */
export async function measureFlashSale(ground: Ground, options: Options): Promise<number> {
  const stage = await setStage(ground, options);
  const platform = await stage.start({ processes: oneProcessEach });
  try {
    const shop: Shop = { stage, platform, material: await stage.gather(platform), options };
    const sale = await measureSale(shop);
    const limit = sale.operations / sale.seconds;
    const calm = await measureOthers(shop, { others: limit * OTHERS_SHARE, hot: 0 });
    const beside = await measureOthers(shop, { others: limit * OTHERS_SHARE, hot: limit * HOT_SHARE });
    const [calmP99, besideP99] = [calm, beside].map(({ latencies }) => percentile(latencies, 0.99));
    const heading = ['', 'a second', 'p50 ms', 'p99 ms', 'errors'];
    const rows = [rowOf('hot item', sale), rowOf('others, calm', calm), rowOf('others, beside half of it', beside)];
    console.log(`\n${table(heading, rows)}\n`);
    console.log(
      `CPU of an order of the hot item: node ${short(sale.nodeMs)} ms, database ${short(sale.databaseMs)} ms`,
    );
    console.log(`others' p99 beside the sale: ${((besideP99 ?? 0) / (calmP99 ?? 1)).toFixed(2)} × calm`);
    return sale.errors + calm.errors + beside.errors;
  } finally {
    await platform.stop();
    const { isClean, lines } = stage.verify();
    console.log(`emporion verify: ${(isClean ? lines.slice(-1) : lines).join('\n')}`);
    await stage.remove();
  }
}

/** As many as the clients can buy. */
async function measureSale(shop: Shop): Promise<LoadResult & { nodeMs: number; databaseMs: number }> {
  const { platform, stage } = shop;
  const used: { node: number; database: number }[] = [];
  const sample = async () => {
    const node = platform.processes.reduce((sum, { pid }) => sum + cpuSeconds(pid), 0);
    used.push({ node, database: cpuSeconds(stage.setup.servers.databasePid) });
  };
  const load = await runLoad(specOf(shop, 'hot'), { onBegin: sample, onEnd: sample });
  await untilDelivered(stage.connection);
  const [before, after] = used;
  const each = (of: 'node' | 'database') => (((after?.[of] ?? 0) - (before?.[of] ?? 0)) * 1000) / load.operations;
  return { ...load, nodeMs: each('node'), databaseMs: each('database') };
}

/** Purchases of other things at a steady rate, beside purchases of the hot item at another. */
async function measureOthers(shop: Shop, rates: { others: number; hot: number }): Promise<LoadResult> {
  const hooks = { onBegin: async () => undefined, onEnd: async () => undefined };
  const loads = [runLoad({ ...specOf(shop, 'buy'), rate: rates.others }, hooks)];
  if (rates.hot > 0) loads.push(runLoad({ ...specOf(shop, 'hot'), rate: rates.hot }, hooks));
  const [others, hot] = await Promise.all(loads);
  if (!others) throw new Error('nobody bought anything');
  await untilDelivered(shop.stage.connection);
  return { ...others, errors: others.errors + (hot?.errors ?? 0) };
}

function specOf({ platform, material, options }: Shop, scenario: 'buy' | 'hot'): LoadSpec {
  const [clients = 16] = options.clients;
  const { seconds } = options;
  return { scenario, targets: platform.urls, material, clients, seconds, warmupSeconds: WARMUP_SECONDS };
}

function rowOf(name: string, { operations, seconds, latencies, errors, errorSamples }: LoadResult): string[] {
  for (const sample of errorSamples) console.error(`  ${sample}`);
  const at = (share: number) => short(percentile(latencies, share));
  return [name, short(operations / seconds), at(0.5), at(0.99), String(errors)];
}
