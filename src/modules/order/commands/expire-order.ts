import { systemContext } from '../../../platform/context.js';
import { dbNow, sql, toDate } from '../../../platform/database/sql.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { jobLateness } from '../../../platform/metrics/index.js';
import { lockOrder } from '../queries/load-order.js';
import { cancelUnpaid } from './cancel-unpaid.js';

/**
 * Cancels a pending order whose time is up, by the database's clock; does nothing to any other. A payment locks the
 * same row, so whichever is first wins. Says whether it was this call that expired it.
 */
export async function expireOrder(orderId: string): Promise<boolean> {
  return inTransaction(systemContext('expire-order'), async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order.status !== 'pending') return false;
    const now = await databaseTime(tx);
    if (order.expiresAt > now) return false;
    await cancelUnpaid(tx, order, 'expired');
    const lateSeconds = (now.getTime() - order.expiresAt.getTime()) / 1000;
    tx.afterCommit(() => jobLateness.observe({ job: 'expire-unpaid-order' }, lateSeconds));
    return true;
  });
}

async function databaseTime(tx: Parameters<typeof sql>[0]): Promise<Date> {
  const { rows } = await sql<{ now: unknown }>(tx, `SELECT ${dbNow} AS now`);
  return toDate(rows[0]?.now);
}
