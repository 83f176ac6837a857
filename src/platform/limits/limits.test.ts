import { afterEach, describe, expect, it } from 'vitest';
import { send, startSample } from '../../../tests/support/sample-service.js';
import { Problem } from '../errors/index.js';
import type { AppOptions } from '../http/app.js';
import type { Listening } from '../http/server.js';
import { createLimiter, ipKey, limiters, plainIp } from './index.js';

let count = 0;
const limiter = (points: number, seconds = 60) => createLimiter({ name: `test-${count++}`, points, seconds });
const isLimited = async (run: Promise<unknown>) => {
  try {
    await run;
    return false;
  } catch (error) {
    if (error instanceof Problem && error.code === 'rate_limited') return true;
    throw error;
  }
};

describe('a limiter', () => {
  it('lets the allowed number through and no more', async () => {
    const limit = limiter(3);
    for (let i = 0; i < 3; i++) {
      expect(await isLimited(limit.assertAllowed('a'))).toBe(false);
      await limit.count('a');
    }
    expect(await isLimited(limit.assertAllowed('a'))).toBe(true);
    expect(await isLimited(limit.count('a'))).toBe(true);
    expect(await isLimited(limit.count('b'))).toBe(false);
  });

  it('says when to come back', async () => {
    const limit = limiter(1, 30);
    await limit.count('a');
    const problem = await limit.assertAllowed('a').catch((error: Problem) => error as Problem);
    expect(Number((problem as Problem).details.headers?.['Retry-After'])).toBeGreaterThan(28);
    expect((problem as Problem).details.headers?.['RateLimit']).toMatch(/^"test-\d+";r=0;t=(29|30)$/);
  });

  it('counts exactly when many come at once', async () => {
    const limit = limiter(10);
    const results = await Promise.all(Array.from({ length: 50 }, () => isLimited(limit.count('a'))));
    expect(results.filter((limited) => !limited)).toHaveLength(10);
  });

  it('takes a count back and forgets a key', async () => {
    const limit = limiter(2);
    await limit.count('a');
    await limit.giveBack('a');
    await limit.count('a');
    await limit.count('a');
    expect(await isLimited(limit.assertAllowed('a'))).toBe(true);
    await limit.reset('a');
    expect(await isLimited(limit.assertAllowed('a'))).toBe(false);
  });

  it('lets everybody in again after its time', async () => {
    const limit = limiter(1, 1);
    await limit.count('a');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await isLimited(limit.count('a'))).toBe(false);
  });

  it('is off at 0', async () => {
    for (let i = 0; i < 100; i++) expect(await limiters.loginIp.count('a')).toBeNull();
    await limiters.register.assertAllowed('a');
  });
});

describe('addresses', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    [`fe80::1%${'a'.repeat(500)}`, 'fe80::/64'],
    ['nonsense', 'unknown'],
    ['1', 'unknown'],
    ['0x7f.1', 'unknown'],
    ['010.0.0.1', 'unknown'],
    [undefined, 'unknown'],
  ])('%s counts as %s', (ip, key) => {
    expect(ipKey(ip)).toBe(key);
  });

  it('are kept in one spelling', () => {
    expect(plainIp('::ffff:127.0.0.1')).toBe('127.0.0.1');
    expect(plainIp('2001:DB8:0:0::1')).toBe('2001:db8::1');
    expect(plainIp('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2:3:4:5:6');
    expect(plainIp(`fe80::1%${'a'.repeat(500)}`)).toBe('fe80::1');
  });

  it.each([
    '1.2.3.4:80',
    '1.2.3.4%eth0',
    '1.2.3',
    '1',
    '0x7f.0.0.1',
    '010.0.0.1',
    '::ffff:010.0.0.1',
    '1::2::3',
    '2001:db8::/32',
    'fe80::1%',
    '',
  ])('%s is none', (ip) => {
    expect(plainIp(ip)).toBeNull();
  });
});

describe('the global limit', () => {
  let service: Listening;
  const start = async (options: Partial<AppOptions>) => {
    service = await startSample(options);
  };
  afterEach(() => service.close());
  const get = (headers: Record<string, string> = {}) => send(service, '/v1/things', { headers });

  it('answers 429 with the headers, and every answer tells what is left', async () => {
    await start({ settings: { globalLimit: 3 } });
    const first = await get();
    expect(first.headers['ratelimit']).toMatch(/^"global";r=2;t=60$/);
    expect(first.headers['ratelimit-policy']).toBe('"global";q=3;w=60');
    await get();
    await send(service, '/nope');
    const refused = await get({ 'X-Request-Id': 'req-9' });
    expect([refused.status, refused.body['code'], refused.body['instance']]).toEqual([429, 'rate_limited', 'req-9']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
    expect(refused.headers['ratelimit']).toMatch(/^"global";r=0;/);
    expect(refused.headers['x-content-type-options']).toBe('nosniff');
  });

  it('counts signed-in callers each for themselves, and bad tokens by address', async () => {
    const tokenSubject = (token: string) => (token.startsWith('shopper-') ? token : undefined);
    await start({ settings: { globalLimit: 2 }, tokenSubject });
    const statuses = async (token: string) => {
      const answers = [1, 2, 3].map(() => get({ Authorization: `Bearer ${token}` }));
      return (await Promise.all(answers)).map((answer) => answer.status).sort();
    };
    expect(await statuses('shopper-1')).toEqual([200, 200, 429]);
    expect(await statuses('shopper-2')).toEqual([200, 200, 429]);
    expect(await statuses('made-up-1')).toEqual([200, 200, 429]);
    expect(await statuses('made-up-2')).toEqual([429, 429, 429]);
  });

  it('believes X-Forwarded-For only from as many proxies as are configured', async () => {
    await start({ settings: { globalLimit: 1 } });
    expect((await get({ 'X-Forwarded-For': '203.0.113.1' })).status).toBe(200);
    expect((await get({ 'X-Forwarded-For': '203.0.113.2' })).status).toBe(429);
    await service.close();
    await start({ settings: { globalLimit: 1, trustProxy: 1 } });
    expect((await get({ 'X-Forwarded-For': '9.9.9.1, 203.0.113.1' })).status).toBe(200);
    expect((await get({ 'X-Forwarded-For': '9.9.9.2, 203.0.113.1' })).status).toBe(429);
    expect((await get({ 'X-Forwarded-For': '203.0.113.2' })).status).toBe(200);
    expect((await get({ 'X-Forwarded-For': '2001:db8::1' })).status).toBe(200);
    expect((await get({ 'X-Forwarded-For': '2001:db8::ffff:2' })).status).toBe(429);
    expect((await get({ 'X-Forwarded-For': 'rubbish-1' })).status).toBe(200);
    expect((await get({ 'X-Forwarded-For': 'rubbish-2' })).status).toBe(429);
  });
});
