// `npm run bench`: see options.ts for what it takes, docs/performance for how it measures.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { compare, readResult } from './compare.js';
import { measureFlashSale } from './flash-sale.js';
import { measureGrowth } from './growth/measure-growth.js';
import { HELP, type Options, readOptions, UsageError } from './options.js';
import { measurePanel } from './panel.js';
import { profileShop } from './profile/profile-shop.js';
import { errorsOf, type RunResult } from './results.js';
import { runOnce } from './run.js';
import { ROOT } from './setting/root.js';
import { type Ground, openGround } from './stage.js';
import { listStatements } from './statements.js';
import { byService, describeRun, resultTable } from './table.js';

// Every program that is started ends with this one.
process.setMaxListeners(50);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (!options) {
      console.log(HELP);
      return 0;
    }
    const [first, second] = options.compare;
    if (first && second) {
      console.log(compare(readResult(first), readResult(second)));
      return 0;
    }
    return await onGround(options);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    console.error(isUsage ? `${error.message}\n\n${HELP}` : error);
    return isUsage ? 2 : 1;
  }
}

async function onGround(options: Options): Promise<number> {
  const built = spawnSync(process.execPath, [path.join(ROOT, 'scripts/build.js'), '--if-needed'], { stdio: 'inherit' });
  if (built.status !== 0) return 1;
  const ground = await openGround(options);
  try {
    return await work(ground, options);
  } finally {
    await ground.remove();
  }
}

async function work(ground: Ground, options: Options): Promise<number> {
  if (options.mode === 'statements') {
    await listStatements(ground, options);
    return 0;
  }
  if (options.mode === 'profile') {
    await profileShop(ground, options);
    return 0;
  }
  if (options.mode === 'flash-sale') return (await measureFlashSale(ground, options)) === 0 ? 0 : 1;
  if (options.mode === 'panel') return (await measurePanel(ground, options)) === 0 ? 0 : 1;
  if (options.mode === 'growth') {
    const results = await measureGrowth(ground, options);
    return Math.max(...results.map(exitCode));
  }
  const result = await runOnce(ground, options);
  const file = save(result, options.out);
  console.log(`\n${resultTable(result)}\n\n${describeRun(result)}\n${byService(result)}\n\nwritten to ${file}`);
  const [old] = options.compare;
  if (old) console.log(`\n${compare(readResult(old), result)}`);
  return exitCode(result);
}

function save(result: RunResult, out: string | null): string {
  const stamp = result.at.slice(0, 19).replaceAll(':', '');
  const file = out ?? path.join(ROOT, '.artifacts', 'bench', `${stamp}-${result.machine.commit}.json`);
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  return path.relative(process.cwd(), path.resolve(file));
}

function exitCode(result: RunResult): number {
  const errors = errorsOf(result);
  const isClean = result.verify?.startsWith('clean') ?? true;
  if (errors > 0) console.error(`\nFAILED: ${errors} answers were wrong, so the figures mean nothing.`);
  if (!isClean) console.error(`\nFAILED: emporion verify: ${result.verify}`);
  return errors === 0 && isClean ? 0 : 1;
}
