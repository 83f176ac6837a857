import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { startPeriodicJob } from './periodic.js';
import { startWorker } from './worker.js';

it('runs at once and again, never twice at a time, and survives an error', async () => {
  let runs = 0;
  let running = 0;
  let most = 0;
  const periodic = startPeriodicJob({
    name: 'tick',
    everyMs: 10,
    async run() {
      runs++;
      most = Math.max(most, ++running);
      await sleep(25);
      running--;
      if (runs === 1) throw new Error('no');
    },
  });
  await vi.waitFor(() => expect(runs).toBeGreaterThanOrEqual(3), { timeout: 10_000 });
  await periodic.stop();
  expect(running).toBe(0);
  expect(most).toBe(1);
  const before = runs;
  await sleep(60);
  expect(runs).toBe(before);
});

it('refuses two jobs of one name', async () => {
  const job = { name: 'same', everyMs: 1_000, run: async () => undefined };
  await expect(startWorker([], [job, job])).rejects.toThrow('the same name: same');
});
