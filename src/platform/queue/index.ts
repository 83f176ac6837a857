import { config } from '../../config/index.js';
import { createBullQueue } from './bullmq-queue.js';
import type { JobQueue } from './job-queue.js';
import { createMemoryQueue } from './memory-queue.js';

export { defineJob, definePeriodicJob, type Job, type PeriodicJob } from './define-job.js';
export type { JobQueue, ScheduleOptions } from './job-queue.js';
export { startWorker, type Worker } from './worker.js';

let home: JobQueue | null = null;

/** The process's job queue: in Redis where it is configured, else in this process, which must then run the worker. */
export const jobQueue: JobQueue = {
  schedule(job, payload, options) {
    home ??= config.redisUrl ? createBullQueue() : createMemoryQueue();
    return home.schedule(job, payload, options);
  },
  async close() {
    const open = home;
    home = null;
    await open?.close();
  },
};
export { inspectQueue, type QueueState } from './inspect.js';
