import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';
import { config } from '../../config/index.js';
import { loggerOf } from '../logging/index.js';

const log = loggerOf('queue');
const LOG_EVERY_MS = 30_000;

export const QUEUE_NAME = 'jobs';

/** Commands of a producer fail at once while Redis is away, and never hang. */
export const producerOptions = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  commandTimeout: 2_000,
  // A connection whose peer went silent is given up.
  socketTimeout: 5_000,
};

/** A worker waits for Redis to come back. A command timeout would end its blocking reads, which last up to 10 s. */
export const workerOptions = { maxRetriesPerRequest: null, socketTimeout: 30_000 };

/** A connection to the configured Redis, whose driver only a process that needs it loads. */
export async function connectRedis(options: typeof producerOptions | typeof workerOptions): Promise<Redis> {
  if (!config.redisUrl) throw new Error('REDIS_URL is not set');
  const { Redis: Client } = await import('ioredis');
  const retryStrategy = (attempt: number) => Math.min(attempt * 200, 2_000);
  const redis = new Client(config.redisUrl, { connectTimeout: 2_000, retryStrategy, ...options });
  redis.on('error', reportRedisError);
  return redis;
}

let lastReportAt = Number.NEGATIVE_INFINITY;

/** Says once in a while that Redis is away; without a listener each attempt to reconnect would be printed. */
export function reportRedisError(error: Error): void {
  if (performance.now() - lastReportAt < LOG_EVERY_MS) return;
  lastReportAt = performance.now();
  log.warn({ err: error }, 'Redis does not answer; delayed jobs wait, the sweeps go on');
}

/**
 * Keeps the jobs of one database apart from those of another that uses the same Redis. The server is left out: processes
 * that share a database may reach it under different names.
 */
export function queuePrefix(): string {
  const { dialect, name, file } = config.database;
  const database = dialect === 'mysql' ? name : file;
  return `emporion-${createHash('sha256').update(database).digest('hex').slice(0, 12)}`;
}
