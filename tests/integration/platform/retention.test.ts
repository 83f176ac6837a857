import { beforeEach, describe, expect, it } from 'vitest';
import { dbNowPlus, sql } from '../../../src/platform/database/sql.js';
import { removeDeliveredEvents, removeOldKeys } from '../../../src/platform/retention.js';

const HOUR = 3_600;
const DAY = 24 * HOUR;

beforeEach(async () => {
  for (const table of ['outbox_deliveries', 'outbox', 'idempotency_keys']) await sql(null, `DELETE FROM ${table}`);
});

const count = async (table: string) =>
  Number((await sql<{ n: number }>(null, `SELECT COUNT(*) AS n FROM ${table}`)).rows[0]?.n);

describe('retention', () => {
  it('removes idempotency keys after 24 h', async () => {
    await addKeys('old', 2_100, 25 * HOUR);
    await addKeys('new', 3, 23 * HOUR);
    await removeOldKeys.run();
    expect(await count('idempotency_keys')).toBe(3);
  });

  it('removes events a week after their delivery, and never one that is not delivered', async () => {
    await addEvent(1, 8 * DAY);
    await addEvent(2, 6 * DAY);
    await addEvent(3, null);
    await removeDeliveredEvents.run();
    const { rows } = await sql<{ id: number }>(null, 'SELECT id FROM outbox ORDER BY id');
    expect(rows.map(({ id }) => Number(id))).toEqual([2, 3]);
    expect(await count('outbox_deliveries')).toBe(2);
  });
});

async function addKeys(prefix: string, many: number, ageSeconds: number): Promise<void> {
  const at = dbNowPlus(-ageSeconds);
  const rows = Array.from({ length: many }, (_, i) => `('${prefix}-${i}', 'POST /v1/carts', 'x', ${at})`);
  await sql(null, `INSERT INTO idempotency_keys (id, route, body_hash, created_at) VALUES ${rows.join(', ')}`);
}

async function addEvent(id: number, deliveredSecondsAgo: number | null): Promise<void> {
  const delivered = deliveredSecondsAgo === null ? 'NULL' : dbNowPlus(-deliveredSecondsAgo);
  const created = dbNowPlus(-30 * DAY);
  await sql(
    null,
    `INSERT INTO outbox (id, kind, subject_id, payload, created_at, next_attempt_at, delivered_at)
     VALUES (?, 'test.happened', 'a', '{}', ${created}, ${created}, ${delivered})`,
    [id],
  );
  await sql(null, `INSERT INTO outbox_deliveries (outbox_id, handler, at) VALUES (?, 'record', ${created})`, [id]);
}
