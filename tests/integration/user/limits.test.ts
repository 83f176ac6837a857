import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PASSWORD } from '../../factories/user.js';
import { type Shop, startShop } from '../../support/shop.js';

vi.hoisted(() => {
  vi.stubEnv('RATE_LIMIT_LOGIN', '3');
  vi.stubEnv('RATE_LIMIT_REGISTER', '4');
  vi.stubEnv('RATE_LIMIT_REFRESH', '5');
  // Each caller is an IP of its own: the address that the test names as the client of a proxy.
  vi.stubEnv('TRUST_PROXY', '1');
});

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['user']);
});
afterAll(() => shop.stop());

let last = 0;
const newIp = () => `203.0.113.${++last}`;
const from = (ip: string) => ({ headers: { 'X-Forwarded-For': ip } });
const login = (email: string, password: string, ip: string) =>
  shop.user.post('/v1/auth/login', { email, password }, from(ip));
const limited = { status: 429, body: { code: 'rate_limited' } };
/** Registered from an address of its own, so that the limit on that is not used up. */
const shopper = async () => {
  const email = `limited-${++last}@example.com`;
  const body = { email, password: PASSWORD, firstName: 'Ada', lastName: 'L' };
  return (await shop.user.post('/v1/auth/register', body, from(newIp()))).body;
};

describe('failed sign-ins', () => {
  it('are limited for an address and IP, and then the right password does not help', async () => {
    const { user } = await shopper();
    const ip = newIp();
    for (let i = 0; i < 3; i++) expect((await login(user.email, 'not the password', ip)).status).toBe(401);
    const refused = await login(user.email, PASSWORD, ip);
    expect(refused).toMatchObject(limited);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await login(user.email, PASSWORD, newIp())).status).toBe(200);
    expect((await login((await shopper()).user.email, PASSWORD, ip)).status).toBe(200);
  });

  it('of an unknown address are limited alike', async () => {
    const ip = newIp();
    for (let i = 0; i < 3; i++) expect((await login('ghost@example.com', 'not the password', ip)).status).toBe(401);
    expect(await login('ghost@example.com', 'not the password', ip)).toMatchObject(limited);
  });

  it('made at once do not pass together', async () => {
    const { user } = await shopper();
    const ip = newIp();
    const answers = await Promise.all(Array.from({ length: 12 }, () => login(user.email, 'not the password', ip)));
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(3);
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(9);
  });

  it('are limited for an IP, ten times as many, over all addresses', async () => {
    const ip = newIp();
    for (let i = 0; i < 30; i++) expect((await login(`ghost-${i}@example.com`, 'nothing at all', ip)).status).toBe(401);
    expect(await login('ghost-last@example.com', 'nothing at all', ip)).toMatchObject(limited);
  });

  it('are not those that succeed', async () => {
    const { user } = await shopper();
    const ip = newIp();
    for (let i = 0; i < 5; i++) expect((await login(user.email, PASSWORD, ip)).status).toBe(200);
    const atOnce = await Promise.all(Array.from({ length: 8 }, () => login(user.email, PASSWORD, ip)));
    expect(atOnce.map(({ status }) => status)).toEqual(Array(8).fill(200));
  });

  it('count wrong current passwords when the password is changed', async () => {
    const { accessToken } = await shopper();
    const options = { ...from(newIp()), token: accessToken };
    const change = { currentPassword: 'not the password', newPassword: 'orchard lantern bridge' };
    for (let i = 0; i < 3; i++) {
      expect((await shop.user.put('/v1/me/password', change, options)).status).toBe(401);
    }
    expect(await shop.user.put('/v1/me/password', change, options)).toMatchObject(limited);
  });
});

describe('other limits', () => {
  it('stop registrations from one IP, those of a taken address among them', async () => {
    const ip = newIp();
    const body = { email: 'once@example.com', password: PASSWORD, firstName: 'Ada', lastName: 'L' };
    const statuses = [];
    for (let i = 0; i < 5; i++) statuses.push((await shop.user.post('/v1/auth/register', body, from(ip))).status);
    expect(statuses).toEqual([201, 409, 409, 409, 429]);
  });

  it('stop refreshes of one session', async () => {
    let { refreshToken } = await shopper();
    for (let i = 0; i < 5; i++) {
      const answer = await shop.user.post('/v1/auth/refresh', { refreshToken });
      expect(answer.status).toBe(200);
      refreshToken = answer.body.refreshToken;
    }
    expect(await shop.user.post('/v1/auth/refresh', { refreshToken })).toMatchObject(limited);
    const other = await shopper();
    expect((await shop.user.post('/v1/auth/refresh', { refreshToken: other.refreshToken })).status).toBe(200);
  });
});
