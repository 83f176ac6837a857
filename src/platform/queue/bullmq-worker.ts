import type { Job as BullJob, Worker as BullWorker, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { withDeadline } from '../../utils/limit.js';
import { loggerOf } from '../logging/index.js';
import { jobFailures } from '../metrics/index.js';
import { openBullQueue } from './bullmq-queue.js';
import { connectRedis, QUEUE_NAME, queuePrefix, reportRedisError, workerOptions } from './connection.js';
import type { Job } from './define-job.js';
import { JOB_CONCURRENCY } from './job-queue.js';
import { startPeriodicJob } from './periodic.js';

const log = loggerOf('queue');
const STUCK_MS = 60_000;
/** For the jobs that run when it is to stop. */
const JOBS_END_TIMEOUT_MS = 10_000;
/** For Redis to answer a worker that closes. */
const REDIS_TIMEOUT_MS = 1_000;

interface Running {
  worker: BullWorker;
  connection: Redis;
  jobs: Set<Promise<void>>;
  /** When it last began or ended a job. */
  lastSignAt: number;
}

/**
 * Runs jobs from Redis. BullMQ workers have been seen to stop after a lost connection, so a watchdog starts a new one
 * when a due job has waited for a minute while this worker did nothing.
 */
export function startBullWorker(jobs: Job[], { stuckMs = STUCK_MS, watchEveryMs = 10_000 } = {}) {
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const producer = openBullQueue();
  let current = openWorker(byName);
  let isStopping = false;
  const watchdog = startPeriodicJob({
    name: 'watch-queue',
    everyMs: watchEveryMs,
    async run() {
      const { lastSignAt } = await current;
      const { queue, isConnected } = await producer;
      // While Redis is away each question would last until its deadline.
      if (!isConnected() || performance.now() - lastSignAt < stuckMs) return;
      if ((await oldestDueAgeMs(queue)) < stuckMs || isStopping) return;
      log.error({ stuckMs }, 'due jobs wait and none runs; starting a new queue worker');
      await closeWorker(await current);
      current = openWorker(byName);
    },
  });
  return {
    /** The BullMQ worker of the moment. */
    current: async () => (await current).worker,
    async stop() {
      isStopping = true;
      await watchdog.stop();
      await closeWorker(await current);
      await (await producer).close();
    },
  };
}

async function openWorker(jobs: Map<string, Job>): Promise<Running> {
  const connection = await connectRedis(workerOptions);
  const { Worker } = await import('bullmq');
  const running = new Set<Promise<void>>();
  const run = async (job: BullJob) => {
    const end = runJob(jobs, job);
    running.add(end);
    await end.finally(() => running.delete(end));
  };
  const worker = new Worker(QUEUE_NAME, run, {
    connection,
    prefix: queuePrefix(),
    concurrency: JOB_CONCURRENCY,
    // By default a job is failed for good when its worker was killed twice.
    maxStalledCount: 10,
  });
  const opened: Running = { worker, connection, jobs: running, lastSignAt: performance.now() };
  const sign = () => {
    opened.lastSignAt = performance.now();
  };
  worker.on('active', sign);
  worker.on('completed', sign);
  worker.on('failed', (job, error) => {
    sign();
    jobFailures.inc({ job: job?.name ?? 'unknown' });
    log.error({ err: error, job: job?.name, jobId: job?.id, attempt: job?.attemptsMade }, 'a job failed');
  });
  worker.on('stalled', (jobId) => log.warn({ jobId }, 'a job was left by its worker and runs again'));
  worker.on('error', reportRedisError);
  return opened;
}

async function runJob(jobs: Map<string, Job>, { name, data }: BullJob): Promise<void> {
  const job = jobs.get(name);
  if (!job) throw new Error(`no job is called "${name}" here`);
  await job.run(job.payload.parse(data));
}

/** Waits for the jobs that run. BullMQ would wait for Redis too, without end: where it is away, it is not asked. */
async function closeWorker({ worker, connection, jobs }: Running): Promise<void> {
  const redisAnswers = await withDeadline(connection.ping(), REDIS_TIMEOUT_MS, 'no answer').then(
    () => true,
    () => false,
  );
  const closed = worker.close(!redisAnswers);
  await withDeadline(Promise.allSettled(jobs), JOBS_END_TIMEOUT_MS, 'its jobs did not end').catch(() => undefined);
  await withDeadline(closed, REDIS_TIMEOUT_MS, 'no answer').catch(() => undefined);
  connection.disconnect();
}

/** How long the first of the waiting jobs has been due; 0 while none is, or Redis is away. */
async function oldestDueAgeMs(queue: Queue): Promise<number> {
  const first = Promise.all([queue.getWaiting(0, 0), queue.getDelayed(0, 0)]);
  try {
    const jobs = (await withDeadline(first, 3_000, 'Redis does not answer')).flat();
    return Math.max(0, ...jobs.map(({ timestamp, delay }) => Date.now() - timestamp - (delay ?? 0)));
  } catch (error) {
    reportRedisError(error as Error);
    return 0;
  }
}
