import fs from 'node:fs';
import path from 'node:path';
import type { ScenarioName } from '../load/messages.js';
import { runLoad } from '../load/run-load.js';
import type { Options } from '../options.js';
import { scenarios } from '../scenarios.js';
import { oneProcessEach, type Platform } from '../setting/platform.js';
import { type Ground, type Stage, setStage } from '../stage.js';
import { percent, short, table } from '../table.js';
import { type CpuProfile, Profiler } from './profiler.js';
import { byFunction, byPackage, type SelfTime } from './self-time.js';

const WARMUP_SECONDS = 3;
const SHOWN = 20;
/** Of the time measured; a service that works less is not shown. */
const MIN_SHARE = 0.05;
/** What V8 calls everything that is no script, among it much of the waiting on a busy machine. */
const NO_SCRIPT = '(program)';

interface Profiled {
  service: string;
  profile: CpuProfile;
}

/** Shows where the services spend their CPU in each scenario. The profiles can be opened in a browser's tools. */
export async function profileShop(ground: Ground, options: Options): Promise<void> {
  const stage = await setStage(ground, options);
  const platform = await stage.start({ processes: oneProcessEach, inspect: true });
  try {
    for (const scenario of options.only) await profileScenario(stage, platform, { scenario, options });
  } finally {
    await platform.stop();
    await stage.remove();
  }
  if (options.keep) console.log(`\nprofiles: ${path.join(ground.dir, '*.cpuprofile')}`);
}

async function profileScenario(
  stage: Stage,
  platform: Platform,
  { scenario, options }: { scenario: ScenarioName; options: Options },
): Promise<void> {
  const [clients = 16] = options.clients;
  const material = await stage.gather(platform);
  const attached = await Promise.all(platform.processes.map(attach));
  const profiles: Profiled[] = [];
  const load = await runLoad(
    { scenario, targets: platform.urls, material, clients, seconds: options.seconds, warmupSeconds: WARMUP_SECONDS },
    {
      onBegin: async () => {
        await Promise.all(attached.map(({ profiler }) => profiler.start()));
      },
      onEnd: async () => {
        const stopped = attached.map(async ({ service, profiler }) => ({ service, profile: await profiler.stop() }));
        profiles.push(...(await Promise.all(stopped)));
      },
    },
  );
  for (const { profiler } of attached) profiler.close();
  if (load.errors > 0) throw new Error(`${load.errors} answers were wrong, such as: ${load.errorSamples[0]}`);
  console.log(`\n# ${scenarios[scenario].title}, ${clients} clients: ${load.operations} in ${short(load.seconds)} s`);
  for (const profiled of profiles) {
    fs.writeFileSync(
      path.join(stage.setup.dir, `${scenario}-${profiled.service}.cpuprofile`),
      JSON.stringify(profiled.profile),
    );
    print(profiled, load);
  }
}

const sum = (times: SelfTime[]) => times.reduce((total, { milliseconds }) => total + milliseconds, 0);

async function attach({ services, inspectPort }: Platform['processes'][number]) {
  return { service: services.join('+'), profiler: await Profiler.attach(inspectPort ?? 0) };
}

function print({ service, profile }: Profiled, { operations, seconds }: { operations: number; seconds: number }): void {
  const functions = byFunction(profile);
  const total = sum(functions);
  if (sum(functions.filter(({ name }) => name !== NO_SCRIPT)) < seconds * 1000 * MIN_SHARE) return;
  const rows = (times: SelfTime[]) =>
    times
      .slice(0, SHOWN)
      .map(({ name, milliseconds }) => [
        percent(milliseconds / total),
        String(Math.round((milliseconds * 1000) / operations)),
        name,
      ]);
  console.log(
    `\n## ${service}: ${short(total / operations)} ms an operation, busy ${percent(total / seconds / 1000)}\n`,
  );
  console.log(table(['share', 'µs an operation', 'package'], rows(byPackage(profile))));
  console.log(`\n${table(['share', 'µs an operation', 'function itself'], rows(functions))}`);
}
