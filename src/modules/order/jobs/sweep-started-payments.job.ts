import { dbNow, dbNowPlus, sql } from '../../../platform/database/sql.js';
import { logger } from '../../../platform/logging/index.js';
import { jobFailures } from '../../../platform/metrics/index.js';
import { definePeriodicJob } from '../../../platform/queue/define-job.js';
import { performRefund } from '../commands/perform-refund.js';
import { settlePayment } from '../commands/settle-payment.js';

const EVERY_MS = 10_000;
const BATCH = 100;
/** A request that is still alive has answered by then, and an idempotency key is locked no longer. */
const STALE_SECONDS = 30;

/**
 * Asks the providers about every payment and refund that a crash left between the ask and the record, every payment that
 * is pending or held for nothing, and every refund that is due to be tried again.
 */
export const sweepStartedPayments = definePeriodicJob({
  name: 'sweep-started-payments',
  everyMs: EVERY_MS,
  async run() {
    for (const from of [due.unrecorded, due.pending, due.unneeded]) await settleAll(from, settlePayment);
    await settleAll(due.refunds, performRefund);
  },
});

/** Left by a crash between the ask and the record. */
const left = `status = 'started' AND created_at <= ${dbNowPlus(-STALE_SECONDS)}`;

/** What to look at. */
const due = {
  unrecorded: `payments WHERE ${left} AND answered_at IS NULL`,
  pending: `payments WHERE status = 'started' AND answered_at <= ${dbNowPlus(-STALE_SECONDS)}`,
  unneeded: `payments WHERE status = 'authorized' AND (
    EXISTS (SELECT 1 FROM orders o WHERE o.id = payments.order_id AND o.status = 'cancelled')
    OR EXISTS (SELECT 1 FROM payments other WHERE other.order_id = payments.order_id AND other.id <> payments.id
      AND (other.captured > 0 OR (other.status = 'authorized' AND other.id < payments.id))))`,
  refunds: `refunds WHERE ${left} AND (next_attempt_at IS NULL OR next_attempt_at <= ${dbNow})`,
};

/** Goes on until none is left; one that cannot be settled must not keep the others from it. */
async function settleAll(from: string, settle: (id: string) => Promise<void>): Promise<void> {
  for (let after = ''; ; ) {
    const ids = await read(from, after);
    for (const id of ids) await attempt(id, () => settle(id));
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

/** By id, which is by age. */
async function read(from: string, after: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>(null, `SELECT id FROM ${from} AND id > ? ORDER BY id LIMIT ${BATCH}`, [
    after,
  ]);
  return rows.map((row) => row.id);
}

async function attempt(id: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    jobFailures.inc({ job: 'sweep-started-payments' });
    logger.error({ err: error, id }, 'a payment or refund could not be settled');
  }
}
