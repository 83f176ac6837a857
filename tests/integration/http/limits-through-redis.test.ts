import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Limiter } from '../../../src/platform/limits/index.js';
import { Wire } from '../../support/wire.js';

describe.skipIf(!inject('redis'))('limits through Redis', () => {
  let wire: Wire;
  let limits: typeof import('../../../src/platform/limits/index.js');
  let redis: typeof import('../../../src/platform/redis.js');
  let service: typeof import('../../support/sample-service.js');

  beforeAll(async () => {
    const url = new URL(String(process.env['REDIS_URL']));
    wire = new Wire({ host: url.hostname, port: Number(url.port || 6379) });
    url.host = `127.0.0.1:${await wire.listen()}`;
    // Before the configuration is read, which happens once.
    process.env['REDIS_URL'] = url.href;
    limits = await import('../../../src/platform/limits/index.js');
    redis = await import('../../../src/platform/redis.js');
    service = await import('../../support/sample-service.js');
  });
  afterAll(async () => {
    await redis.closeRedis();
    wire.close();
  });

  const isLimited = async (run: Promise<unknown>) => {
    try {
      await run;
      return false;
    } catch (error) {
      expect(error).toMatchObject({ code: 'rate_limited', status: 429 });
      return true;
    }
  };
  const statusesOf = async (count: number, from: { port: number }) => {
    const answers = await Promise.all(Array.from({ length: count }, () => service.send(from, '/v1/things')));
    return answers.map((answer) => answer.status).sort();
  };
  const timed = async (run: Promise<unknown>) => {
    const before = performance.now();
    await run;
    return performance.now() - before;
  };
  const backToNormal = async () => {
    wire.set('open');
    while (redis.redisStatus() !== 'ready') await sleep(50);
    // The pause after a failure.
    await sleep(5_100);
  };

  it('are shared by every process: two limiters of one name count together', async () => {
    const spec = { name: 'shared', points: 5, seconds: 60 };
    const one = limits.createLimiter(spec);
    const two = limits.createLimiter(spec);
    const runs = Array.from({ length: 20 }, (_, i) => isLimited((i % 2 ? one : two).count('a')));
    expect((await Promise.all(runs)).filter((limited) => !limited)).toHaveLength(5);
    expect(await isLimited(one.assertAllowed('a'))).toBe(true);
    expect(await isLimited(two.assertAllowed('a'))).toBe(true);
    await one.giveBack('a');
    await two.reset('a');
    expect(await isLimited(one.assertAllowed('a'))).toBe(false);
    expect(redis.redisStatus()).toBe('ready');
  });

  it('keep no address in clear and expire by themselves', async () => {
    await limits.createLimiter({ name: 'clear', points: 5, seconds: 60 }).count('somebody@example.com');
    const client = await redis.redisClient();
    const keys = (await client?.keys('*:limit:clear:*')) ?? [];
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toContain('example');
    expect(await client?.ttl(String(keys[0]))).toBeGreaterThan(50);
  });

  it('fall back to this process when Redis dies, at once and without a 500, and return to it', async () => {
    const listening = await service.startSample({ settings: { globalLimit: 10 } });
    expect(await statusesOf(2, listening)).toEqual([200, 200]);
    wire.set('dead');
    const statuses = await statusesOf(15, listening);
    expect(statuses).toEqual([...Array(10).fill(200), ...Array(5).fill(429)]);
    expect(redis.redisStatus()).toBe('down');
    await backToNormal();
    // What was counted in Redis before is still counted: 8 of 10 are left.
    expect(await statusesOf(9, listening)).toEqual([...Array(8).fill(200), 429]);
    await listening.close();
  });

  it('cost one timeout, not one a request, when Redis goes silent', async () => {
    const limiter: Limiter = limits.createLimiter({ name: 'silent', points: 3, seconds: 60 });
    await limiter.count('a');
    wire.set('deaf');
    // A wait for Redis takes a second.
    expect(await timed(limiter.count('a'))).toBeLessThan(5_000);
    expect(await timed(limiter.count('a'))).toBeLessThan(900);
    expect(await timed(limiter.assertAllowed('a'))).toBeLessThan(900);
    await limiter.count('a');
    expect(await isLimited(limiter.count('a'))).toBe(true);
    wire.set('dead');
    await backToNormal();
    expect(await isLimited(limiter.assertAllowed('a'))).toBe(false);
  });
});
