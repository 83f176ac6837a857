import { systemContext } from '../../../platform/context.js';
import { dbNowPlus, sql } from '../../../platform/database/sql.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { definePeriodicJob } from '../../../platform/queue/define-job.js';
import { catalogueEvents } from '../catalogue-events.js';

const HOUR_MS = 3_600_000;
const BATCH = 100;
const DAY_SECONDS = 86_400;
const KEPT_DAYS = 30;

/** Removes imports with their files and errors a month after they ended, and uploads that never came whole after a day. */
export const removeOldImports = definePeriodicJob({
  name: 'remove-old-imports',
  everyMs: HOUR_MS,
  async run() {
    const old = `(status NOT IN ('checking', 'running') AND updated_at < ${dbNowPlus(-KEPT_DAYS * DAY_SECONDS)})
      OR (status = 'uploading' AND created_at < ${dbNowPlus(-DAY_SECONDS)})`;
    for (;;) {
      const { rows } = await sql<{ id: string }>(null, `SELECT id FROM imports WHERE ${old} LIMIT ${BATCH}`);
      for (const { id } of rows) {
        await inTransaction(systemContext('remove-old-imports'), async (tx) => {
          await sql(tx, 'DELETE FROM imports WHERE id = ?', [id]);
          await tx.emit({ kind: catalogueEvents.importRemoved, subjectId: id });
        });
      }
      if (rows.length < BATCH) return;
    }
  },
});
