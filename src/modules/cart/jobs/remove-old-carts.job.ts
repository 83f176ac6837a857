import { config } from '../../../config/index.js';
import { systemContext } from '../../../platform/context.js';
import { dbNowPlus, marks, sql } from '../../../platform/database/sql.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { definePeriodicJob } from '../../../platform/queue/define-job.js';

const HOUR_MS = 3_600_000;
const DAY_SECONDS = 86_400;
const BATCH = 200;

/** Removes active guest carts that nobody has touched for CART_TTL_DAYS, with their lines. */
export const removeOldCarts = definePeriodicJob({
  name: 'remove-old-carts',
  everyMs: HOUR_MS,
  async run() {
    while ((await removeBatch()) === BATCH);
  },
});

async function removeBatch(): Promise<number> {
  const before = dbNowPlus(-config.cartTtlDays * DAY_SECONDS);
  const where = `status = 'active' AND user_id IS NULL AND updated_at < ${before}`;
  const { rows } = await sql<{ id: string }>(null, `SELECT id FROM carts WHERE ${where} LIMIT ${BATCH}`);
  const ids = rows.map((row) => row.id).sort();
  if (ids.length === 0) return 0;
  await inTransaction(systemContext('remove-old-carts'), async (tx) => {
    await sql(tx, `DELETE FROM carts WHERE id IN (${marks(ids.length)}) AND ${where}`, ids);
  });
  return ids.length;
}
