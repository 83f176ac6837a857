import type { Queue } from 'bullmq';
import { config } from '../../config/index.js';
import { withDeadline } from '../../utils/limit.js';
import { describeError } from '../outbox/describe-error.js';
import { openBullQueue } from './bullmq-queue.js';

const TIMEOUT_MS = 3_000;
const SHOWN = 50;

export interface QueueState {
  /** `off` where no Redis is configured: jobs wait in the memory of the worker. */
  redis: 'off' | 'ready' | 'down';
  counts: Record<'waiting' | 'active' | 'delayed' | 'completed' | 'failed', number> | null;
  /** The newest of the jobs that failed for good. */
  failed: { name: string; jobId: string; attempts: number; reason: string; failedAt: Date | null }[];
}

/** How the queue in Redis is. A Redis that does not answer is said so within 3 s. */
export async function inspectQueue(): Promise<QueueState> {
  if (!config.redisUrl) return { redis: 'off', counts: null, failed: [] };
  const opening = openBullQueue();
  try {
    const { queue } = await withDeadline(opening, TIMEOUT_MS, 'Redis does not answer');
    return await withDeadline(read(queue), TIMEOUT_MS, 'Redis does not answer');
  } catch {
    return { redis: 'down', counts: null, failed: [] };
  } finally {
    void opening.then(({ close }) => close()).catch(() => undefined);
  }
}

async function read(queue: Queue): Promise<QueueState> {
  const { waiting = 0, active = 0, delayed = 0, completed = 0, failed = 0 } = await queue.getJobCounts();
  const jobs = await queue.getFailed(0, SHOWN - 1);
  return {
    redis: 'ready',
    counts: { waiting, active, delayed, completed, failed },
    failed: jobs.map((job) => ({
      name: job.name,
      jobId: job.id ?? '',
      attempts: job.attemptsMade,
      reason: describeError(new Error(job.failedReason)),
      failedAt: job.finishedOn === undefined ? null : new Date(job.finishedOn),
    })),
  };
}
