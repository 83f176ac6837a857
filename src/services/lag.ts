import { owedRefunds } from '../modules/order/index.js';
import { dbNow, marks, sql, toDate } from '../platform/database/sql.js';
import type { Lag } from '../platform/health.js';
import { failedRefunds, oldestOutboxSeconds, oldestUnsweptSeconds } from '../platform/metrics/index.js';
import { oldestEventSeconds } from '../platform/outbox/index.js';

const LIMIT_SECONDS = 60;

/** How far the worker is behind, by the database's clock. Both grow where none runs. */
export async function measureLag(): Promise<Lag[]> {
  const [outbox, expiry, refused] = await Promise.all([
    oldestEventSeconds(),
    oldestOverdueOrderSeconds(),
    refusedRefunds(),
  ]);
  failedRefunds.set(refused.count);
  oldestOutboxSeconds.set(outbox);
  oldestUnsweptSeconds.set(expiry);
  return [
    { name: 'outbox', seconds: outbox, limit: LIMIT_SECONDS },
    { name: 'expiry', seconds: expiry, limit: LIMIT_SECONDS },
    { name: 'refunds', seconds: refused.seconds, limit: 0 },
  ];
}

async function oldestOverdueOrderSeconds(): Promise<number> {
  const { rows } = await sql<{ expires_at: unknown; now: unknown }>(
    null,
    `SELECT expires_at, ${dbNow} AS now FROM orders
     WHERE status = 'pending' AND expires_at <= ${dbNow} ORDER BY expires_at LIMIT 1`,
  );
  const [oldest] = rows;
  return oldest ? (toDate(oldest.now).getTime() - toDate(oldest.expires_at).getTime()) / 1_000 : 0;
}

/** Refunds that are owed and were refused: those that are tried again, and those that are left to staff. */
async function refusedRefunds(): Promise<{ count: number; seconds: number }> {
  const { rows } = await sql<{ count: number; oldest: unknown; now: unknown }>(
    null,
    `SELECT COUNT(*) AS count, MIN(updated_at) AS oldest, ${dbNow} AS now FROM refunds
     WHERE (status = 'started' AND attempt > 1)
       OR (status = 'failed' AND is_replaced = 0 AND reason IN (${marks(owedRefunds.length)}))`,
    owedRefunds,
  );
  const [row] = rows;
  if (!row || Number(row.count) === 0) return { count: 0, seconds: 0 };
  return { count: Number(row.count), seconds: (toDate(row.now).getTime() - toDate(row.oldest).getTime()) / 1_000 };
}
