import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StartAndSize } from './results.js';
import { residentMb } from './sampling.js';
import { allInOneProcess } from './setting/platform.js';
import { NODE, ROOT } from './setting/root.js';
import type { Stage } from './stage.js';

const TRIES = 3;
const REST_MS = 10_000;
const BLOCK = 512;

/** How long `node index.js` takes until all six services are ready, what it holds at rest, and what there is to install. */
export async function measureStartAndSize(stage: Stage): Promise<StartAndSize> {
  const readySeconds: number[] = [];
  let idleMemoryMb = 0;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const platform = await stage.start({ processes: allInOneProcess });
    readySeconds.push(platform.readySeconds);
    if (attempt === TRIES) {
      await sleep(REST_MS);
      idleMemoryMb = residentMb(platform.processes[0]?.pid ?? null);
    }
    await platform.stop();
  }
  return { readySeconds, idleMemoryMb, ...packageSize() };
}

/** The packages that run, less the one that is Node itself: a deployment brings its own. */
function packageSize(): { packagesMb: number; packages: number } {
  const npm = path.join(path.dirname(NODE), 'npm');
  const command = fs.existsSync(npm) ? npm : 'npm';
  const args = ['ls', '--omit=dev', '--all', '--parseable'];
  const listed = execFileSync(command, args, { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
  const folders = [...new Set(listed)].filter((folder) => folder !== ROOT && !/\/node-[a-z]+-[a-z0-9]+$/.test(folder));
  return { packagesMb: folders.reduce((sum, folder) => sum + sizeOf(folder), 0) / 2 ** 20, packages: folders.length };
}

/** On disk. Packages within it are listed by themselves. */
function sizeOf(folder: string): number {
  return fs.readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? sum : sum + sizeOf(file);
    return sum + fs.lstatSync(file).blocks * BLOCK;
  }, 0);
}
