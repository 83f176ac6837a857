import { expect, it } from 'vitest';
import { ConfigError, parseEnv } from './env.js';

const production = {
  NODE_ENV: 'production',
  JWT_SECRET: 'a-secret-of-the-store-surface-for-tests',
  STAFF_JWT_SECRET: 'a-secret-of-the-staff-surface-for-tests',
};

it('leaves the demo shop and the way to migrate to where it runs, unless they are said', () => {
  for (const source of [{}, production]) {
    const env = parseEnv(source);
    expect([env.DEMO_DATA, env.MIGRATE, env.PAYMENT_PROVIDERS]).toEqual([undefined, undefined, undefined]);
  }
  expect(parseEnv({ ...production, DEMO_DATA: 'on' }).DEMO_DATA).toBe('on');
});

it('knows the currencies there are', () => {
  expect(parseEnv({ STORE_CURRENCY: 'JPY' }).STORE_CURRENCY).toBe('JPY');
  expect(() => parseEnv({ STORE_CURRENCY: 'XXQ' })).toThrow(ConfigError);
});

it('takes a number of processes, or auto', () => {
  expect(parseEnv({}).WORKERS).toBe(1);
  expect(parseEnv({ DB_DIALECT: 'mysql', WORKERS: '4' }).WORKERS).toBe(4);
  expect(parseEnv({ WORKERS: 'auto' }).WORKERS).toBe('auto');
});

it.each([
  [{ WORKERS: '0' }, 'WORKERS: must be a whole number from 1 to 64, or auto'],
  [{ WORKERS: '2' }, 'WORKERS: several processes need DB_DIALECT=mysql'],
  [{ PAYMENT_WINDOW_SECONDS: 'abc' }, 'PAYMENT_WINDOW_SECONDS: must be a whole number from 1 to 2592000'],
  [{ PAYMENT_WINDOW_SECONDS: '1.5' }, 'PAYMENT_WINDOW_SECONDS: must be a whole number from 1 to 2592000'],
  [{ PAYMENT_WINDOW_SECONDS: '0' }, 'PAYMENT_WINDOW_SECONDS: must be a whole number from 1 to 2592000'],
  [
    { SERVICES: 'order,shop' },
    'SERVICES: unknown service "shop"; known are: panel, user, product, order, cart, worker',
  ],
  [{ SERVICES: ',' }, 'SERVICES: must name at least one of: panel, user, product, order, cart, worker'],
  [{ PAYMENT_PROVIDERS: 'manual,cash' }, 'PAYMENT_PROVIDERS: unknown provider "cash"; known are: manual, mock'],
  [{ PAYMENT_PROVIDERS: ',' }, 'PAYMENT_PROVIDERS: must name at least one of: manual, mock'],
  [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY: must be the number of proxies (0–10), not "true"'],
  [{ TRUST_PROXY: '11' }, 'TRUST_PROXY: must be the number of proxies (0–10), not "11"'],
  [{ CORS_ORIGINS: 'https://a.example,https://b.example/' }, 'CORS_ORIGINS: "https://b.example/" is not an origin'],
  [{ CORS_ORIGINS: '*' }, 'CORS_ORIGINS: "*" is not an origin'],
  [{ CORS_ORIGINS: 'a.example' }, 'CORS_ORIGINS: "a.example" is not an origin'],
  [{ MAIL_FROM: 'Shop' }, 'MAIL_FROM: must contain an address'],
  [{ ORDER_PORT: '4000', CART_PORT: '4000' }, 'CART_PORT: is 4000 as ORDER_PORT is'],
])('says of %j what is wrong', (source, message) => {
  const problems = (() => {
    try {
      return `no problem: ${JSON.stringify(parseEnv(source))}`;
    } catch (error) {
      return (error as ConfigError).message;
    }
  })();
  expect(problems).toContain(`The configuration is not usable:\n  ${message}`);
  expect(problems.split('\n')).toHaveLength(2);
});

it('lets the two surfaces share no secret, in whichever place of a rotation', () => {
  const [own, shared] = ['an-older-secret-of-the-store-for-tests-', production.STAFF_JWT_SECRET];
  const source = { ...production, JWT_SECRET: `${own}, ${shared}`, STAFF_JWT_SECRET: `${own}x,${shared}` };
  expect(() => parseEnv(source)).toThrow('STAFF_JWT_SECRET: must have no part in common with JWT_SECRET');
});

it('takes what is right', () => {
  const env = parseEnv({
    TRUST_PROXY: '10',
    CORS_ORIGINS: 'https://a.example, http://localhost:5173',
    MAIL_FROM: 'shop@example.com',
    ORDER_PORT: '0',
    CART_PORT: '0',
  });
  expect([env.TRUST_PROXY, env.CORS_ORIGINS]).toEqual([10, ['https://a.example', 'http://localhost:5173']]);
  expect(parseEnv({ SERVICES: 'order', ORDER_PORT: '4000', CART_PORT: '4000' }).SERVICES).toEqual(['order']);
});
