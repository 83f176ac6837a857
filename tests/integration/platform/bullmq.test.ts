import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import type { Worker } from '../../../src/platform/queue/index.js';
import { eventually } from '../../support/eventually.js';
import { Wire } from '../../support/wire.js';

describe.skipIf(!inject('redis'))('jobs in Redis', () => {
  let wire: Wire;
  let queues: typeof import('../../../src/platform/queue/index.js');
  let bull: typeof import('../../../src/platform/queue/bullmq-queue.js');
  let bullWorker: typeof import('../../../src/platform/queue/bullmq-worker.js');
  const ran: string[] = [];
  const workers: Worker[] = [];
  let failures = 0;
  const job = {
    name: 'collect',
    payload: z.strictObject({ id: z.string() }),
    async run({ id }: { id: string }) {
      ran.push(id);
      if (id === 'bad' && ++failures < 3) throw new Error('no');
    },
  };

  beforeAll(async () => {
    const url = new URL(String(process.env['REDIS_URL']));
    wire = new Wire({ host: url.hostname, port: Number(url.port || 6379) });
    url.host = `127.0.0.1:${await wire.listen()}`;
    // Before the configuration is read, which happens once.
    process.env['REDIS_URL'] = url.href;
    queues = await import('../../../src/platform/queue/index.js');
    bull = await import('../../../src/platform/queue/bullmq-queue.js');
    bullWorker = await import('../../../src/platform/queue/bullmq-worker.js');
  });
  afterAll(async () => {
    wire.set('open');
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    await queues.jobQueue.close();
    wire.close();
  });
  const add = (id: string, delayMs = 0) => queues.jobQueue.schedule(job, { id }, { delayMs, jobId: `collect-${id}` });

  it('runs a job after its delay, once for one id, and again where it threw', async () => {
    workers.push(await queues.startWorker([job], []));
    const startedAt = performance.now();
    await add('late', 400);
    await add('late', 400);
    await add('bad');
    await eventually(() => ran.includes('late'));
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(399);
    await eventually(() => failures === 3);
    await sleep(100);
    expect(ran.filter((id) => id === 'late')).toHaveLength(1);
    expect(ran.filter((id) => id === 'bad')).toHaveLength(3);
  });

  it('fails to add soon while Redis is silent or gone, and goes on when it is back', async () => {
    for (const mode of ['deaf', 'dead'] as const) {
      wire.set(mode);
      const startedAt = performance.now();
      await expect(add(`while-${mode}`)).rejects.toThrow();
      expect(performance.now() - startedAt).toBeLessThan(10_000);
    }
    wire.set('open');
    await eventually(() => add('afterwards').then(() => true));
    await eventually(() => ran.includes('afterwards'), { timeoutMs: 15_000 });
  }, 40_000);

  it('fails to add soon on a queue that was never connected', async () => {
    wire.set('dead');
    const queue = bull.createBullQueue();
    const startedAt = performance.now();
    await expect(queue.schedule(job, { id: 'x' }, { delayMs: 0, jobId: 'collect-x' })).rejects.toThrow();
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    await queue.close();
    wire.set('open');
  });

  it('starts a new worker where due jobs wait and none runs', async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    const worker = bullWorker.startBullWorker([job], { stuckMs: 300, watchEveryMs: 100 });
    workers.push(worker);
    // It lives, and takes nothing any more.
    const first = await worker.current();
    await first.waitUntilReady();
    await first.pause(true);
    await eventually(() => add('stuck').then(() => true));
    await eventually(() => ran.includes('stuck'), { timeoutMs: 15_000 });
    expect(await worker.current()).not.toBe(first);
  }, 30_000);
});
