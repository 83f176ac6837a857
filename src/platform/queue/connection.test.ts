import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function prefixWith(environment: Record<string, string>): Promise<string> {
  vi.resetModules();
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const { queuePrefix } = await import('./connection.js');
  return queuePrefix();
}

it('one database has one queue, under whichever name its server is reached', async () => {
  const mysql = { DB_DIALECT: 'mysql', DB_NAME: 'shop' };
  const prefix = await prefixWith({ ...mysql, DB_HOST: '127.0.0.1', DB_PORT: '3306' });
  expect(await prefixWith({ ...mysql, DB_HOST: 'localhost', DB_PORT: '3307' })).toBe(prefix);
  expect(await prefixWith({ ...mysql, DB_NAME: 'another' })).not.toBe(prefix);
});

it('each SQLite file has its own', async () => {
  const sqlite = { DB_DIALECT: 'sqlite', DB_NAME: 'shop' };
  const prefix = await prefixWith({ ...sqlite, DATA_DIR: '/tmp/one' });
  expect(await prefixWith({ ...sqlite, DATA_DIR: '/tmp/one' })).toBe(prefix);
  expect(await prefixWith({ ...sqlite, DATA_DIR: '/tmp/two' })).not.toBe(prefix);
});
