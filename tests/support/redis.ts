import { Redis } from 'ioredis';
import { isAlive } from './environment.js';

const HOST = 'redis://127.0.0.1:6379';
/** Redis has 16 databases unless told otherwise; the first keeps the claims. */
const INDEXES = Array.from({ length: 15 }, (_, i) => i + 1);
const claimKey = (index: number) => `emporion-test:database:${index}`;

/** Whether Redis answers on its standard port. */
export async function redisAnswers(): Promise<boolean> {
  const redis = connect(0);
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}

/** Takes a claim that is free, or still held by the one found dead: of two who try, one gets it. */
const TAKE = `
  local holder = redis.call('GET', KEYS[1])
  if holder and holder ~= ARGV[1] then return 0 end
  redis.call('SET', KEYS[1], ARGV[2], 'EX', 1800)
  return 1
`;

export interface ClaimedRedis {
  url: string;
  /** Empties the database and gives it back. */
  release(): Promise<void>;
}

/** Takes a numbered Redis database that no other running test holds, and empties it. */
export async function claimRedis(): Promise<ClaimedRedis> {
  const claims = connect(0);
  await claims.connect();
  try {
    for (const index of INDEXES) {
      if (!(await claim(claims, index))) continue;
      await flush(index);
      return { url: `${HOST}/${index}`, release: () => release(index) };
    }
  } finally {
    claims.disconnect();
  }
  throw new Error('all 15 Redis databases are held by running tests; stop some, or FLUSHDB database 0');
}

async function claim(claims: Redis, index: number): Promise<boolean> {
  const key = claimKey(index);
  const holder = await claims.get(key);
  if (holder && isAlive(Number(holder))) return false;
  return (await claims.eval(TAKE, 1, key, holder ?? '', process.pid)) === 1;
}

async function flush(index: number): Promise<void> {
  const redis = connect(index);
  await redis.connect();
  await redis.flushdb();
  redis.disconnect();
}

async function release(index: number): Promise<void> {
  await flush(index);
  const claims = connect(0);
  await claims.connect();
  await claims.del(claimKey(index));
  claims.disconnect();
}

function connect(index: number): Redis {
  const redis = new Redis(`${HOST}/${index}`, { lazyConnect: true, connectTimeout: 2_000, retryStrategy: () => null });
  // Without a listener every refused connection is printed.
  redis.on('error', () => undefined);
  return redis;
}
