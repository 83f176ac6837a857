import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { config } from '../../config/index.js';
import { rateLimited } from '../errors/index.js';
import { redisClient } from '../redis.js';

/** How much of a limit is used, for the RateLimit headers. */
export interface Allowance {
  limit: number;
  remaining: number;
  resetSeconds: number;
}

/** Counts what callers do, by key, in windows that start with the first count. */
export interface Limiter {
  /** Throws `rate_limited` when the key is used up; counts nothing. */
  assertAllowed(key: string): Promise<void>;
  /** Counts one; throws `rate_limited` when that is over the limit. Null where the limit is off. */
  count(key: string): Promise<Allowance | null>;
  /** Takes one count back. */
  giveBack(key: string): Promise<void>;
  /** Forgets the key. */
  reset(key: string): Promise<void>;
}

interface LimitSpec {
  name: string;
  /** How many in a window; 0 turns the limit off. */
  points: number;
  seconds: number;
}

type Store = RateLimiterMemory | RateLimiterRedis;

/** After a failure Redis is left alone this long, so that a silent one does not cost each request a timeout. */
const REDIS_PAUSE_MS = 5_000;
let redisPausedUntil = 0;

const off: Limiter = {
  assertAllowed: async () => undefined,
  count: async () => null,
  giveBack: async () => undefined,
  reset: async () => undefined,
};

/** Makes a limit, shared through Redis where it is configured and answers, else kept in this process. */
export function createLimiter(spec: LimitSpec): Limiter {
  if (spec.points === 0) return off;
  const stores = storesOf(spec);
  const onEither = async <T>(run: (store: Store) => Promise<T>) => {
    const shared = performance.now() >= redisPausedUntil ? await stores.shared() : null;
    if (!shared) return run(stores.local);
    try {
      return await run(shared);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw error;
      redisPausedUntil = performance.now() + REDIS_PAUSE_MS;
      return run(stores.local);
    }
  };
  return {
    async assertAllowed(key) {
      const state = await onEither((store) => store.get(hashed(key)));
      if (state && state.consumedPoints >= spec.points) throw overLimit(spec, state);
    },
    async count(key) {
      try {
        return allowanceOf(spec, await onEither((store) => store.consume(hashed(key))));
      } catch (error) {
        throw error instanceof RateLimiterRes ? overLimit(spec, error) : error;
      }
    },
    giveBack: async (key) => {
      await onEither((store) => store.reward(hashed(key)));
    },
    reset: async (key) => {
      await onEither((store) => store.delete(hashed(key)));
    },
  };
}

function storesOf({ name, points, seconds }: LimitSpec) {
  const options = { points, duration: seconds, keyPrefix: `${config.database.name}:limit:${name}` };
  let shared: Promise<RateLimiterRedis | null> | undefined;
  return {
    local: new RateLimiterMemory(options),
    shared: () => {
      shared ??= redisClient().then((client) =>
        client ? new RateLimiterRedis({ ...options, storeClient: client, rejectIfRedisNotReady: true }) : null,
      );
      return shared;
    },
  };
}

/** Keys hold e-mail addresses and what callers send: hashed they are short, and tell a reader of Redis nothing. */
function hashed(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 27);
}

function allowanceOf(spec: LimitSpec, state: RateLimiterRes): Allowance {
  return {
    limit: spec.points,
    remaining: Math.max(0, spec.points - state.consumedPoints),
    resetSeconds: Math.max(1, Math.ceil(state.msBeforeNext / 1000)),
  };
}

function overLimit(spec: LimitSpec, state: RateLimiterRes) {
  const allowance = allowanceOf(spec, state);
  return rateLimited({
    detail: `Too many requests; try again in ${allowance.resetSeconds} s.`,
    headers: { 'Retry-After': String(allowance.resetSeconds), ...limitHeaders(spec, allowance) },
  });
}

/** The RateLimit headers of the IETF draft, as structured fields. */
export function limitHeaders({ name, seconds }: LimitSpec, { limit, remaining, resetSeconds }: Allowance) {
  return {
    RateLimit: `"${name}";r=${remaining};t=${resetSeconds}`,
    'RateLimit-Policy': `"${name}";q=${limit};w=${seconds}`,
  };
}
