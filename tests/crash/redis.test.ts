// Redis is of the test's own, and is emptied and killed while orders are placed and expire.
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildVariant } from '../factories/variant.js';
import { eventually } from '../support/eventually.js';
import { type Load, startLoad } from '../support/load.js';
import { endsOfOrders, spreadOf, undeliveredEvents } from '../support/orders.js';
import { pool } from '../support/pool.js';
import { type OwnServer, startRedis } from '../support/servers.js';
import { expectCleanVerify, startTwoOfEach, type TwoOfEach } from '../support/two-of-each.js';

const LATE_MS = 60_000;
const patiently = { timeoutMs: 2 * LATE_MS, everyMs: 500 };

let redis: OwnServer;
let shop: TwoOfEach;
let load: Load;
let variantIds: string[];

beforeAll(async () => {
  redis = await startRedis();
  shop = await startTwoOfEach({
    env: {
      REDIS_URL: `redis://127.0.0.1:${redis.port}`,
      PAYMENT_WINDOW_SECONDS: '5',
      // High, so that every request asks Redis and none is refused.
      RATE_LIMIT_GLOBAL: '1000000',
      RATE_LIMIT_SECRETS: '1000000',
    },
  });
  const variants = await pool(10, () => buildVariant({ onHand: 10_000 }), { concurrency: 1 });
  variantIds = variants.map(({ variantId }) => variantId);
  load = startLoad({ ...shop, variantIds, pauseMs: 600 });
});
afterAll(async () => {
  await load?.stop().catch(() => undefined);
  await shop?.stop();
  await redis?.stop();
});

const moreOrders = async (count: number) => {
  const before = load.acked.length;
  await eventually(() => load.acked.length >= before + count, { timeoutMs: LATE_MS });
};

async function withRedis<T>(ask: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(redis.port, '127.0.0.1', { retryStrategy: () => null });
  try {
    return await ask(client);
  } finally {
    client.disconnect();
  }
}

const delayedJobs = () => withRedis(async (client) => (await client.keys('*:jobs:expire-*')).length);

it('expires what an emptied Redis has forgotten', async () => {
  await moreOrders(20);
  const forgotten = await eventually(delayedJobs);
  await withRedis((client) => client.flushall());
  console.log(`Redis emptied: ${forgotten} jobs forgotten`);
  await moreOrders(20);
  // New orders have jobs again, and those before them are left to the sweep.
  await eventually(delayedJobs);
});

it('takes and expires orders while Redis is dead', async () => {
  await redis.kill();
  const before = load.acked.length;
  await moreOrders(20);
  const placed = load.acked.slice(before).filter(({ outcome }) => outcome !== 'paid');
  const areExpired = async () => {
    const ends = new Map((await endsOfOrders()).map((end) => [end.id, end.status]));
    return placed.every(({ id }) => ends.get(id) === 'cancelled');
  };
  await eventually(areExpired, patiently);
  const ready = await Promise.all([...shop.orders, ...shop.carts].map((client) => client.get('/health/ready')));
  expect(ready.map(({ status, body }) => [status, body.redis])).toEqual(Array(4).fill([200, 'down']));
  console.log(`Redis killed: ${load.acked.length - before} orders answered meanwhile, ${placed.length} seen to expire`);
});

it('uses Redis again when it is back', async () => {
  await redis.restart();
  await eventually(delayedJobs, patiently);
  await moreOrders(20);
});

it('has lost nothing at the end, and expired every order in time', async () => {
  await load.stop();
  console.log(`load: ${load.report()}`);
  // A disk that is busy may hold up a commit; without Redis nothing is refused.
  expect(load.times('503 unavailable')).toBeLessThan(load.acked.length / 4);
  await eventually(async () => (await endsOfOrders()).every(({ isOpen }) => !isOpen), patiently);
  await eventually(async () => (await undeliveredEvents()) === 0, patiently);
  const ends = await endsOfOrders();
  expect(ends.map(({ id }) => id).sort()).toEqual(load.acked.map(({ id }) => id).sort());
  const late = ends.flatMap(({ cancelledMs }) => cancelledMs ?? []);
  console.log(`${late.length} of ${ends.length} orders expired, after their time: ${spreadOf(late)}`);
  expect(Math.max(...late)).toBeLessThan(LATE_MS);
  expect(ends.filter(({ cancellations }) => cancellations > 1)).toEqual([]);
  await expectCleanVerify();
});
