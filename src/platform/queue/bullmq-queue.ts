import type { Queue } from 'bullmq';
import { withDeadline } from '../../utils/limit.js';
import { connectRedis, producerOptions, QUEUE_NAME, queuePrefix, reportRedisError } from './connection.js';
import { JOB_ATTEMPTS, type JobQueue } from './job-queue.js';

const ADD_TIMEOUT_MS = 3_000;

/** Jobs kept in Redis, shared by all workers. A job is added within 3 s, or the call fails. */
export function createBullQueue(): JobQueue {
  let opened: ReturnType<typeof openBullQueue> | null = null;
  return {
    async schedule(job, payload, { delayMs, jobId }) {
      const data = job.payload.parse(payload);
      opened ??= openBullQueue();
      const delay = Math.max(0, Math.round(delayMs));
      const added = opened.then(({ queue }) => queue.add(job.name, data, { delay, jobId }));
      // add() on a queue that was never connected waits for ever.
      await withDeadline(added, ADD_TIMEOUT_MS, 'Redis does not answer');
    },
    async close() {
      const open = await opened?.catch(() => null);
      opened = null;
      await open?.close();
    },
  };
}

/** A producer's view of the queue, with a connection of its own. */
export async function openBullQueue(): Promise<{
  queue: Queue;
  isConnected(): boolean;
  close(): Promise<void>;
}> {
  const connection = await connectRedis(producerOptions);
  const { Queue: BullQueue } = await import('bullmq');
  const queue = new BullQueue(QUEUE_NAME, {
    connection,
    prefix: queuePrefix(),
    defaultJobOptions: {
      attempts: JOB_ATTEMPTS,
      backoff: { type: 'exponential', delay: 1_000 },
      removeOnComplete: { age: 3_600, count: 1_000 },
      removeOnFail: { age: 7 * 86_400, count: 1_000 },
    },
  });
  queue.on('error', reportRedisError);
  return {
    queue,
    isConnected: () => connection.status === 'ready',
    async close() {
      connection.disconnect();
      await withDeadline(queue.close(), 1_000, 'the queue did not close').catch(() => undefined);
    },
  };
}
