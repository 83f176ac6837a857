import type { Redis } from 'ioredis';
import { config } from '../config/index.js';
import { loggerOf } from './logging/index.js';

const COMMAND_TIMEOUT_MS = 1_000;
const CONNECT_TIMEOUT_MS = 2_000;
/** A connection whose peer went silent is given up; without this it would stay until the system does, for minutes. */
const SOCKET_TIMEOUT_MS = 3_000;
const MAX_RETRY_DELAY_MS = 2_000;

let client: Promise<Redis> | null = null;
let current: Redis | null = null;

/**
 * The process's Redis connection for short commands (limits, caches), or null where none is configured. Commands
 * fail within a second while Redis is away; the connection comes back by itself. Queues have connections of their own.
 */
export function redisClient(): Promise<Redis | null> {
  const { redisUrl } = config;
  if (!redisUrl) return Promise.resolve(null);
  client ??= connect(redisUrl);
  return client;
}

/** How the connection of `redisClient` is: `off` where none is configured. */
export function redisStatus(): 'off' | 'ready' | 'down' {
  if (!config.redisUrl) return 'off';
  return current?.status === 'ready' ? 'ready' : 'down';
}

export async function closeRedis(): Promise<void> {
  const closing = client;
  client = null;
  current = null;
  (await closing)?.disconnect();
}

async function connect(url: string): Promise<Redis> {
  // Only a process that uses Redis loads its driver.
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: COMMAND_TIMEOUT_MS,
    connectTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SOCKET_TIMEOUT_MS,
    retryStrategy: (attempt) => Math.min(attempt * 100, MAX_RETRY_DELAY_MS),
  });
  current = redis;
  reportOutages(redis);
  await firstAnswer(redis);
  return redis;
}

/** One line when Redis goes away and one when it is back, not one each attempt. */
function reportOutages(redis: Redis): void {
  const log = loggerOf('redis');
  let isDown = false;
  redis.on('error', (error) => {
    if (!isDown) log.warn({ err: error }, 'Redis does not answer; limits are kept in this process');
    isDown = true;
  });
  redis.on('ready', () => {
    if (isDown) log.warn('Redis answers again');
    isDown = false;
  });
}

function firstAnswer(redis: Redis): Promise<void> {
  return new Promise((resolve) => {
    redis.once('ready', () => resolve());
    redis.once('error', () => resolve());
    redis.once('end', () => resolve());
  });
}
