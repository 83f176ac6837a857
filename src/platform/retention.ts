import { systemContext } from './context.js';
import { dbNowPlus, marks, type Param, sql } from './database/sql.js';
import { inTransaction, type Tx } from './database/transaction.js';
import { definePeriodicJob } from './queue/define-job.js';

const HOUR_MS = 3_600_000;
const BATCH = 1_000;
const DAY_SECONDS = 86_400;

/** Idempotency keys are kept for 24 h. */
export const removeOldKeys = definePeriodicJob({
  name: 'remove-old-keys',
  everyMs: HOUR_MS,
  async run() {
    await inBatches<string>(
      `SELECT id FROM idempotency_keys WHERE created_at < ${dbNowPlus(-DAY_SECONDS)} LIMIT ${BATCH}`,
      (tx, ids) => remove(tx, 'idempotency_keys', 'id', ids),
    );
  },
});

/** Delivered events are kept for a week. */
export const removeDeliveredEvents = definePeriodicJob({
  name: 'remove-delivered-events',
  everyMs: HOUR_MS,
  async run() {
    await inBatches<number>(
      `SELECT id FROM outbox WHERE delivered_at < ${dbNowPlus(-7 * DAY_SECONDS)} LIMIT ${BATCH}`,
      async (tx, ids) => {
        await remove(tx, 'outbox_deliveries', 'outbox_id', ids);
        await remove(tx, 'outbox', 'id', ids);
      },
    );
  },
});

/** A short transaction for each batch, so that deleting much holds nobody up. */
async function inBatches<Id extends Param>(
  select: string,
  removeRows: (tx: Tx, ids: Id[]) => Promise<void>,
): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ id: Id }>(null, select);
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await inTransaction(systemContext('retention'), (tx) => removeRows(tx, ids));
    if (ids.length < BATCH) return;
  }
}

async function remove(tx: Tx, table: string, column: string, ids: readonly Param[]): Promise<void> {
  await sql(tx, `DELETE FROM ${table} WHERE ${column} IN (${marks(ids.length)})`, ids);
}
