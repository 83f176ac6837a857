// The load in a process of its own: so many clients, each asking again as soon as it is answered or as the rate says.
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadMessage, LoadResult, LoadSpec } from './messages.js';
import { operationOf, Shopper } from './operations.js';

const KEPT_ERRORS = 5;
/** Clients that fail at once would fail without end; an answer takes longer than this. */
const PAUSE_AFTER_ERROR_MS = 20;

const tell = (message: LoadMessage) => process.send?.(message);

process.once('message', (spec: LoadSpec) => {
  void run(spec).then((result) => {
    // Only when it is through: the result is larger than what the channel takes at once.
    process.send?.({ kind: 'result', result } satisfies LoadMessage, () => process.disconnect());
  });
});

const atOnce = () => Promise.resolve(performance.now());

/** Gives each caller the time at which it is due; one that comes late counts its wait as part of its answer's time. */
function atRate(perSecond: number): () => Promise<number> {
  let next = performance.now();
  return async () => {
    next += 1000 / perSecond;
    const due = next;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    return due;
  };
}

async function run(spec: LoadSpec): Promise<LoadResult> {
  const operation = operationOf(spec);
  const shoppers = Array.from({ length: spec.clients }, () => new Shopper(spec.targets, spec.material));
  const latencies: number[] = [];
  const errorSamples: string[] = [];
  let errors = 0;
  let isMeasuring = false;
  let isOver = false;

  const nextTurn = spec.rate === undefined ? atOnce : atRate(spec.rate);

  async function work(shopper: Shopper): Promise<void> {
    while (!isOver) {
      const startedAt = await nextTurn();
      try {
        await operation(shopper);
        if (isMeasuring) latencies.push(performance.now() - startedAt);
      } catch (error) {
        errors++;
        if (errorSamples.length < KEPT_ERRORS) errorSamples.push((error as Error).message);
        await sleep(PAUSE_AFTER_ERROR_MS);
      }
    }
  }

  const working = shoppers.map(work);
  await sleep(spec.warmupSeconds * 1000);
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  isMeasuring = true;
  tell({ kind: 'begin' });
  await sleep(spec.seconds * 1000);
  isMeasuring = false;
  const seconds = (performance.now() - startedAt) / 1000;
  tell({ kind: 'end' });
  const { user, system } = process.cpuUsage(cpuBefore);
  isOver = true;
  await Promise.all(working);
  for (const shopper of shoppers) shopper.close();
  return {
    operations: latencies.length,
    seconds,
    latencies: Float64Array.from(latencies),
    errors,
    errorSamples,
    cpuSeconds: (user + system) / 1e6,
  };
}
