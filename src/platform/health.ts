import { withDeadline } from '../utils/limit.js';
import { isSchemaBehind } from './database/migrator.js';
import { probe } from './database/sequelize.js';
import type { Health, Readiness } from './http/operations.js';
import { databaseUp, redisUp } from './metrics/index.js';
import { redisClient } from './redis.js';

const DEADLINE_MS = 2_000;
const REDIS_DEADLINE_MS = 700;
const CACHE_MS = 1_000;

/** What is measured in seconds and counts as degraded above a limit. */
export interface Lag {
  name: string;
  seconds: number;
  limit: number;
}

/**
 * The state of this process: not ready only where the database does not answer or lacks a migration; Redis and what
 * `measure` finds too old make it degraded. Answers from a cache of one second, and within 3 s.
 */
export function createHealth(measure: () => Promise<Lag[]>): Health & { stop(): void } {
  let isStopping = false;
  let cached: { at: number; state: Promise<Readiness> } | null = null;
  return {
    ready() {
      if (isStopping) return Promise.resolve({ ok: false, degraded: [], reason: 'stopping' });
      const now = performance.now();
      if (!cached || now - cached.at > CACHE_MS) cached = { at: now, state: examine(measure) };
      return cached.state;
    },
    /** From now on not ready, so that no new request is sent here. */
    stop() {
      isStopping = true;
    },
  };
}

async function examine(measure: () => Promise<Lag[]>): Promise<Readiness> {
  const [database, lags, redis] = await Promise.all([databaseState(), lagOf(measure), redisState()]);
  databaseUp.set(database === 'down' ? 0 : 1);
  if (redis !== 'off') redisUp.set(redis === 'ready' ? 1 : 0);
  const degraded = redis === 'down' ? ['redis'] : [];
  if (database !== 'ready') return { ok: false, degraded, database, redis };
  if (!lags) return { ok: true, degraded: [...degraded, 'busy'], database, redis };
  degraded.push(...lags.filter(({ seconds, limit }) => seconds > limit).map(({ name }) => name));
  const lagSeconds = Object.fromEntries(lags.map(({ name, seconds }) => [name, Math.round(seconds)]));
  return { ok: true, degraded, database, redis, lagSeconds };
}

async function databaseState(): Promise<'ready' | 'down' | 'schema is behind'> {
  try {
    const isBehind = await withDeadline(isSchemaBehind(probe), DEADLINE_MS, 'the database does not answer');
    return isBehind ? 'schema is behind' : 'ready';
  } catch {
    return 'down';
  }
}

/** Null where the connections of the requests are all taken: the shop is busy then, and not down. */
async function lagOf(measure: () => Promise<Lag[]>): Promise<Lag[] | null> {
  try {
    return await withDeadline(measure(), DEADLINE_MS, 'all connections are taken');
  } catch {
    return null;
  }
}

async function redisState(): Promise<'off' | 'ready' | 'down'> {
  const ping = async () => {
    const client = await redisClient();
    if (!client) return 'off';
    return (await client.ping()) === 'PONG' ? 'ready' : 'down';
  };
  try {
    return await withDeadline(ping(), REDIS_DEADLINE_MS, 'Redis does not answer');
  } catch {
    return 'down';
  }
}
