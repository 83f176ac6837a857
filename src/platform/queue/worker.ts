import { config } from '../../config/index.js';
import { startBullWorker } from './bullmq-worker.js';
import type { Job, PeriodicJob } from './define-job.js';
import { startPeriodicJob } from './periodic.js';

export interface Worker {
  /** Takes no more jobs and waits for those that run. */
  stop(): Promise<void>;
}

/** Runs the jobs of this list from the queue, and the periodic ones at their times. Throws where a name is not unique. */
export async function startWorker(jobs: Job[], periodicJobs: PeriodicJob[]): Promise<Worker> {
  assertUnique([...jobs, ...periodicJobs].map(({ name }) => name));
  // Without Redis the queue of this process runs its jobs by itself.
  const parts: Worker[] = config.redisUrl ? [startBullWorker(jobs)] : [];
  parts.push(...periodicJobs.map(startPeriodicJob));
  return {
    async stop() {
      await Promise.all(parts.map((part) => part.stop()));
    },
  };
}

function assertUnique(names: string[]): void {
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  if (twice.length > 0) throw new Error(`two jobs have the same name: ${twice.join(', ')}; rename one`);
}
