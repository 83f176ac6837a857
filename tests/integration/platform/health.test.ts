import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Lag } from '../../../src/platform/health.js';
import { eventually } from '../../support/eventually.js';
import { Wire } from '../../support/wire.js';

const isMysql = process.env['DB_DIALECT'] === 'mysql';

describe('health', () => {
  const database = new Wire({ host: '127.0.0.1', port: 3306 });
  const redis = new Wire({ host: '127.0.0.1', port: 6379 });
  let createHealth: typeof import('../../../src/platform/health.js')['createHealth'];
  let sql: typeof import('../../../src/platform/database/sql.js')['sql'];
  let closeRedis: () => Promise<void>;
  const withLag = (...lags: Lag[]) => createHealth(async () => lags);

  beforeAll(async () => {
    const redisUrl = process.env['REDIS_URL'];
    // Before the configuration is read, which happens once.
    process.env['DB_PORT'] = String(await database.listen());
    if (redisUrl) process.env['REDIS_URL'] = redisUrl.replace(':6379', `:${await redis.listen()}`);
    ({ createHealth } = await import('../../../src/platform/health.js'));
    ({ sql } = await import('../../../src/platform/database/sql.js'));
    ({ closeRedis } = await import('../../../src/platform/redis.js'));
  });
  afterEach(async () => {
    database.set('open');
    redis.set('open');
    // Whatever was down comes back by itself.
    await eventually(async () => (await withLag().ready()).degraded.length === 0 && (await withLag().ready()).ok);
  });
  afterAll(async () => {
    await closeRedis();
    database.close();
    redis.close();
  });

  it('is ready', async () => {
    const lag = { name: 'outbox', seconds: 59.6, limit: 60 };
    expect(await withLag(lag).ready()).toEqual({
      ok: true,
      degraded: [],
      database: 'ready',
      redis: process.env['REDIS_URL'] ? 'ready' : 'off',
      lagSeconds: { outbox: 60 },
    });
  });

  it('is degraded, and ready, where something is late', async () => {
    const lags = [
      { name: 'outbox', seconds: 61, limit: 60 },
      { name: 'expiry', seconds: 2, limit: 60 },
    ];
    expect(await withLag(...lags).ready()).toMatchObject({ ok: true, degraded: ['outbox'] });
  });

  it('is not ready while the schema lacks a migration', async () => {
    const { rows } = await sql<{ name: string; applied_at: string }>(null, 'SELECT * FROM schema_migrations LIMIT 1');
    const { name, applied_at: at } = rows[0]!;
    await sql(null, 'DELETE FROM schema_migrations WHERE name = ?', [name]);
    expect(await withLag().ready()).toMatchObject({ ok: false, database: 'schema is behind' });
    await sql(null, 'INSERT INTO schema_migrations (name, applied_at) VALUES (?, ?)', [name, at]);
    expect(await withLag().ready()).toMatchObject({ ok: true });
  });

  it('is not ready once it stops', async () => {
    const health = withLag();
    expect(await health.ready()).toMatchObject({ ok: true });
    health.stop();
    expect(await health.ready()).toMatchObject({ ok: false });
  });

  it('asks once for many questions within a second', async () => {
    let asked = 0;
    const health = createHealth(async () => {
      asked++;
      return [];
    });
    await Promise.all(Array.from({ length: 20 }, () => health.ready()));
    await health.ready();
    expect(asked).toBe(1);
  });

  if (isMysql) {
    it('is ready, and busy, while requests have all the connections', async () => {
      const { sequelize } = await import('../../../src/platform/database/sequelize.js');
      const { oldestEventSeconds } = await import('../../../src/platform/outbox/index.js');
      const all = await Promise.all(Array.from({ length: 8 }, () => sequelize.transaction()));
      const measure = async () => [{ name: 'outbox', seconds: await oldestEventSeconds(), limit: 60 }];
      expect(await createHealth(measure).ready()).toMatchObject({ ok: true, degraded: ['busy'], database: 'ready' });
      await Promise.all(all.map((transaction) => transaction.rollback()));
    });

    it.each(['dead', 'deaf'] as const)('is not ready, and says so soon, while the database is %s', async (mode) => {
      database.set(mode);
      const startedAt = performance.now();
      expect(await withLag().ready()).toMatchObject({ ok: false, database: 'down' });
      expect(performance.now() - startedAt).toBeLessThan(10_000);
    });

    it.each(['dead', 'deaf'] as const)('is degraded, and says so soon, while Redis is %s', async (mode) => {
      redis.set(mode);
      const startedAt = performance.now();
      expect(await withLag().ready()).toMatchObject({ ok: true, degraded: ['redis'], redis: 'down' });
      expect(performance.now() - startedAt).toBeLessThan(10_000);
    });
  }
});
