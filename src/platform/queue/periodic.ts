import { loggerOf } from '../logging/index.js';
import { jobFailures } from '../metrics/index.js';
import type { PeriodicJob } from './define-job.js';

const log = loggerOf('queue');

/**
 * Runs a job at once and then every `everyMs`, never two runs of it at the same time in this process; an error is
 * logged and counted, and the next run comes all the same.
 */
export function startPeriodicJob(job: PeriodicJob): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  const stopping = new AbortController();
  let current = Promise.resolve();

  async function run(): Promise<void> {
    const startedAt = performance.now();
    try {
      await job.run(stopping.signal);
    } catch (error) {
      jobFailures.inc({ job: job.name });
      log.error({ err: error, job: job.name }, 'a periodic job failed');
    }
    if (stopping.signal.aborted) return;
    const tookMs = performance.now() - startedAt;
    timer = setTimeout(start, Math.max(0, job.everyMs - tookMs));
    timer.unref();
  }
  function start(): void {
    current = run();
  }

  start();
  return {
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await current;
    },
  };
}
