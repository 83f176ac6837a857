import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { defineJob } from './define-job.js';
import { createMemoryQueue } from './memory-queue.js';

const Payload = z.strictObject({ id: z.string() });

function collector(work: (id: string) => Promise<void> = async () => undefined) {
  const ran: string[] = [];
  const job = defineJob({
    name: 'collect',
    payload: Payload,
    async run({ id }) {
      ran.push(id);
      await work(id);
    },
  });
  return { ran, job };
}

/** The clock of these tests stands still but for this. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the memory queue', () => {
  it('runs a job after its delay, not before', async () => {
    const queue = createMemoryQueue();
    const { ran, job } = collector();
    await queue.schedule(job, { id: 'late' }, { delayMs: 80, jobId: 'late' });
    await queue.schedule(job, { id: 'now' }, { delayMs: -5, jobId: 'now' });
    await pass(40);
    expect(ran).toEqual(['now']);
    await pass(80);
    expect(ran).toEqual(['now', 'late']);
    await queue.close();
  });

  it('adds a job of the same id once while it waits', async () => {
    const queue = createMemoryQueue();
    const { ran, job } = collector();
    for (const id of ['first', 'second']) await queue.schedule(job, { id }, { delayMs: 20, jobId: 'same' });
    await pass(60);
    expect(ran).toEqual(['first']);
    await queue.close();
  });

  it('waits longer than one timer can', async () => {
    const queue = createMemoryQueue({ maxTimerMs: 20 });
    const { ran, job } = collector();
    await queue.schedule(job, { id: 'far' }, { delayMs: 90, jobId: 'far' });
    await pass(60);
    expect(ran).toEqual([]);
    await pass(60);
    expect(ran).toEqual(['far']);
    await queue.close();
  });

  it('accepts a delay beyond 31 bits without running at once', async () => {
    const queue = createMemoryQueue();
    const { ran, job } = collector();
    await queue.schedule(job, { id: 'far' }, { delayMs: 2 ** 40, jobId: 'far' });
    await pass(30);
    expect(ran).toEqual([]);
    await queue.close();
  });

  it('tries a job that throws three times in all', async () => {
    const queue = createMemoryQueue({ retryMs: 5 });
    const { ran, job } = collector(() => Promise.reject(new Error('no')));
    await queue.schedule(job, { id: 'bad' }, { delayMs: 0, jobId: 'bad' });
    await pass(100);
    expect(ran).toEqual(['bad', 'bad', 'bad']);
    await queue.close();
  });

  it('refuses a payload that is not the job’s', async () => {
    const queue = createMemoryQueue();
    const { job } = collector();
    await expect(queue.schedule(job, { id: 1 } as never, { delayMs: 0, jobId: 'x' })).rejects.toThrow();
    await queue.close();
  });

  it('drains what runs and forgets what waits when it closes', async () => {
    const queue = createMemoryQueue();
    const ended: string[] = [];
    const { ran, job } = collector(async (id) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      ended.push(id);
    });
    await queue.schedule(job, { id: 'running' }, { delayMs: 0, jobId: 'running' });
    await queue.schedule(job, { id: 'waiting' }, { delayMs: 60, jobId: 'waiting' });
    await pass(20);
    const closed = queue.close();
    await pass(50);
    await closed;
    expect(ended).toEqual(['running']);
    await pass(80);
    expect(ran).toEqual(['running']);
    await expect(queue.schedule(job, { id: 'x' }, { delayMs: 0, jobId: 'x' })).rejects.toThrow('closed');
  });
});
