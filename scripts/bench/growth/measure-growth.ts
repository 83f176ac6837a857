import fs from 'node:fs';
import path from 'node:path';
import type { Options } from '../options.js';
import type { RunResult } from '../results.js';
import { runOnce } from '../run.js';
import { scenarios } from '../scenarios.js';
import { ROOT } from '../setting/root.js';
import type { Ground } from '../stage.js';
import { describeRun, short, table } from '../table.js';
import { drawGrowth, type Series } from './draw-growth.js';

const PRODUCTS = [1_000, 10_000, 100_000];
const ORDERS = [0, 100_000, 1_000_000];
const FOLDER = path.join(ROOT, 'docs', 'performance');

type Size = Pick<Options, 'scale' | 'orders'>;

/** Runs the shop at growing sizes and draws what an operation costs at each. Gives the runs. */
export async function measureGrowth(ground: Ground, options: Options): Promise<RunResult[]> {
  const clients = options.clients.slice(0, 1);
  // A sign-in looks at one row by its key, whatever the shop holds.
  const only = options.only.filter((name) => name !== 'signin');
  const [smallest = 0] = PRODUCTS;
  const bySize = new Map<string, RunResult>();
  const runAt = async (size: Size): Promise<RunResult> => {
    const key = `${size.scale}/${size.orders}`;
    const wanted = { ...options, ...size, clients, only, withFloor: false, withStart: false };
    const result = bySize.get(key) ?? (await runOnce(ground, wanted));
    bySize.set(key, result);
    return result;
  };
  const products: RunResult[] = [];
  for (const scale of PRODUCTS.filter((each) => each <= options.scale))
    products.push(await runAt({ scale, orders: 0 }));
  const orders: RunResult[] = [];
  for (const count of ORDERS.filter((each) => each <= options.orders)) {
    orders.push(await runAt({ scale: smallest, orders: count }));
  }
  publish('products', products, (result) => result.settings.scale);
  publish('orders', orders, (result) => result.settings.orders);
  const results = [...bySize.values()];
  save(results, options.out);
  return results;
}

/** Prints the table and writes the drawing. */
function publish(what: 'products' | 'orders', results: RunResult[], sizeOf: (result: RunResult) => number): void {
  const [first] = results;
  if (!first) return;
  const sizes = results.map(sizeOf);
  const heading = ['path', ...sizes.flatMap((size) => [`${size.toLocaleString('en')} ${what}: CPU ms`, 'p50 ms'])];
  const rows = first.scenarios.map(({ scenario }) => [
    scenarios[scenario].title,
    ...results.flatMap((result) => {
      const found = result.scenarios.find((each) => each.scenario === scenario)?.shop;
      return found ? [short(found.nodeMs + found.databaseMs), short(found.p50Ms)] : ['', ''];
    }),
  ]);
  console.log(`\n${table(heading, rows)}\n\n${describeRun(first)}`);
  fs.mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, `growth-${what}.svg`);
  fs.writeFileSync(file, drawGrowth(`CPU of an operation, by number of ${what}`, sizes, seriesOf(results)));
  console.log(`drawn in ${path.relative(process.cwd(), file)}`);
}

function seriesOf(results: RunResult[]): Series[] {
  return (results[0]?.scenarios ?? []).map(({ scenario }) => ({
    name: scenario,
    values: results.map((result) => {
      const found = result.scenarios.find((each) => each.scenario === scenario)?.shop;
      return found ? found.nodeMs + found.databaseMs : 0;
    }),
  }));
}

function save(results: RunResult[], out: string | null): void {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '');
  const file = path.resolve(out ?? path.join(ROOT, '.artifacts', 'bench', `${stamp}-growth.json`));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`written to ${path.relative(process.cwd(), file)}`);
}
