import DataLoader from 'dataloader';
import { dbNow, marks, sql, toDate } from '../../../platform/database/sql.js';
import { defineEventHandler } from '../../../platform/outbox/define-handler.js';
import { jobQueue } from '../../../platform/queue/index.js';
import { expireUnpaidOrder } from './expire-unpaid-order.job.js';

/** How long each order may still wait to be paid, in ms; undefined for one that waits no more. Read together. */
const delays = new DataLoader<string, number | undefined>(
  async (ids) => {
    const { rows } = await sql<{ id: string; expires_at: unknown; now: unknown }>(
      null,
      `SELECT id, expires_at, ${dbNow} AS now FROM orders WHERE id IN (${marks(ids.length)}) AND status = 'pending'`,
      [...ids],
    );
    const found = new Map(
      rows.map((row) => [row.id, Math.max(toDate(row.expires_at).getTime() - toDate(row.now).getTime(), 0)]),
    );
    return ids.map((id) => found.get(id));
  },
  { cache: false },
);

/** Adds the delayed job that expires an order; the delay is told by the database's clock, not the process's. */
export const scheduleExpiry = defineEventHandler({
  name: 'schedule-expiry',
  kinds: ['order.placed'],
  async external({ subjectId: orderId }) {
    const delayMs = await delays.load(orderId);
    if (delayMs === undefined) return;
    await jobQueue.schedule(expireUnpaidOrder, { orderId }, { delayMs, jobId: `expire-${orderId}` });
  },
});
