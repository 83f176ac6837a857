import { limitConcurrency } from '../../utils/limit.js';
import { loggerOf } from '../logging/index.js';
import { jobFailures } from '../metrics/index.js';
import type { Job } from './define-job.js';
import { JOB_ATTEMPTS, JOB_CONCURRENCY, type JobQueue } from './job-queue.js';

// setTimeout takes 31 bits; a longer delay would fire at once.
const MAX_TIMER_MS = 2 ** 31 - 1;
const log = loggerOf('queue');

/** Jobs kept in this process, for where there is no Redis. They are lost with it. */
export function createMemoryQueue({ retryMs = 1_000, maxTimerMs = MAX_TIMER_MS } = {}): JobQueue {
  const waiting = new Map<string, NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  const limited = limitConcurrency(JOB_CONCURRENCY);
  let isClosed = false;

  function arm(jobId: string, delayMs: number, run: () => void): void {
    const stepMs = Math.min(delayMs, maxTimerMs);
    const timer = setTimeout(() => {
      if (delayMs > stepMs) return arm(jobId, delayMs - stepMs, run);
      waiting.delete(jobId);
      run();
    }, stepMs);
    timer.unref();
    waiting.set(jobId, timer);
  }

  function start<P>(job: Job<P>, payload: P, jobId: string, attempt: number): void {
    const work = limited(async () => {
      if (isClosed) return;
      try {
        await job.run(payload);
      } catch (error) {
        jobFailures.inc({ job: job.name });
        log.error({ err: error, job: job.name, jobId, attempt }, 'a job failed');
        const isAgain = attempt < JOB_ATTEMPTS && !isClosed && !waiting.has(jobId);
        if (isAgain) arm(jobId, retryMs * 2 ** (attempt - 1), () => start(job, payload, jobId, attempt + 1));
      }
    });
    running.add(work);
    void work.finally(() => running.delete(work));
  }

  return {
    async schedule(job, payload, { delayMs, jobId }) {
      if (isClosed) throw new Error('the job queue is closed');
      const checked = job.payload.parse(payload);
      if (!waiting.has(jobId)) arm(jobId, Math.max(0, delayMs), () => start(job, checked, jobId, 1));
    },
    async close() {
      isClosed = true;
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
      await Promise.all(running);
    },
  };
}
