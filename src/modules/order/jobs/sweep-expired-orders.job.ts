import { dbNow, sql } from '../../../platform/database/sql.js';
import { logger } from '../../../platform/logging/index.js';
import { jobFailures } from '../../../platform/metrics/index.js';
import { definePeriodicJob } from '../../../platform/queue/define-job.js';
import { expireOrder } from '../commands/expire-order.js';

const EVERY_MS = 10_000;
const BATCH = 100;

/**
 * Expires every order whose time is up: the guarantee behind the delayed jobs, whatever Redis lost. It reads a batch of
 * due ids without a lock and runs the command on each in a transaction of its own, again until none is due.
 */
export const sweepExpiredOrders = definePeriodicJob({
  name: 'sweep-expired-orders',
  everyMs: EVERY_MS,
  async run() {
    const failed = new Set<string>();
    for (;;) {
      const due = (await dueOrders(BATCH + failed.size)).filter((id) => !failed.has(id));
      if (due.length === 0) return;
      for (const id of due) {
        try {
          await expireOrder(id);
        } catch (error) {
          // One order that cannot be expired must not keep the others from it.
          failed.add(id);
          jobFailures.inc({ job: 'sweep-expired-orders' });
          logger.error({ err: error, orderId: id }, 'an order could not be expired');
        }
      }
    }
  },
});

async function dueOrders(limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>(
    null,
    `SELECT id FROM orders WHERE status = 'pending' AND expires_at <= ${dbNow} ORDER BY expires_at LIMIT ${limit}`,
  );
  return rows.map((row) => row.id);
}
