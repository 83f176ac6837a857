import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { eventually } from '../../support/eventually.js';
import { Wire } from '../../support/wire.js';

/** Of about 2 s; the machine may be busy. */
const SOON_MS = 4_000;

describe.skipIf(!inject('redis'))('a worker stops while Redis is away', () => {
  let wire: Wire;
  let queues: typeof import('../../../src/platform/queue/index.js');

  beforeAll(async () => {
    const url = new URL(String(process.env['REDIS_URL']));
    wire = new Wire({ host: url.hostname, port: Number(url.port || 6379) });
    url.host = `127.0.0.1:${await wire.listen()}`;
    // Before the configuration is read, which happens once.
    process.env['REDIS_URL'] = url.href;
    queues = await import('../../../src/platform/queue/index.js');
  });
  afterAll(() => wire.close());

  const msOf = async (stop: () => Promise<void>) => {
    const startedAt = performance.now();
    await stop();
    return performance.now() - startedAt;
  };
  const job = { name: 'note', payload: z.strictObject({ id: z.string() }), run: async () => undefined };

  it.each(['dead', 'deaf'] as const)('soon, where it was %s from the start', async (mode) => {
    wire.set(mode);
    const worker = await queues.startWorker([job], []);
    const add = queues.jobQueue.schedule(job, { id: 'x' }, { delayMs: 0, jobId: 'note-x' });
    await expect(add).rejects.toThrow();
    expect(await msOf(() => worker.stop())).toBeLessThan(SOON_MS);
    expect(await msOf(() => queues.jobQueue.close())).toBeLessThan(SOON_MS);
    wire.set('open');
  });

  it('once the job that runs has ended', async () => {
    let hasEnded = false;
    let hasBegun = false;
    const slow = {
      ...job,
      name: 'slow',
      async run() {
        hasBegun = true;
        await sleep(3_000);
        hasEnded = true;
      },
    };
    const worker = await queues.startWorker([slow], []);
    await eventually(() =>
      queues.jobQueue.schedule(slow, { id: 'y' }, { delayMs: 0, jobId: 'slow-y' }).then(() => true),
    );
    await eventually(() => hasBegun);
    wire.set('dead');
    expect(await msOf(() => worker.stop())).toBeLessThan(3_000 + SOON_MS);
    expect(hasEnded).toBe(true);
    await queues.jobQueue.close();
    wire.set('open');
  });
});
