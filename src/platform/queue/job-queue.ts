import type { Job } from './define-job.js';

export interface ScheduleOptions {
  /** How long from now; a hint, since the job re-reads the state and decides by the database's clock. */
  delayMs: number;
  /** Names the single run, such as `expire-ord_01J…`: while one with this id waits, another is not added. */
  jobId: string;
}

/** Where delayed jobs wait: a fast path. What must happen is found again by a sweep, whatever is lost here. */
export interface JobQueue {
  schedule<P>(job: Job<P>, payload: P, options: ScheduleOptions): Promise<void>;
  /** Stops taking jobs and waits for those that run. */
  close(): Promise<void>;
}

/** How often a job that throws is tried, in all. */
export const JOB_ATTEMPTS = 3;
export const JOB_CONCURRENCY = 10;
