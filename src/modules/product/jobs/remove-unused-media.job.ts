import { systemContext } from '../../../platform/context.js';
import { dbNow, dbNowPlus, sql } from '../../../platform/database/sql.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { definePeriodicJob } from '../../../platform/queue/define-job.js';
import { deleteUnusedMedia } from '../commands/delete-media.js';

const HOUR_MS = 3_600_000;
const BATCH = 500;
/** Pages and mails that were made before may still name its address, and staff may still be about to use it. */
const KEPT_SECONDS = 86_400;

const IS_USED = `(is_ordered = 1 OR EXISTS (SELECT 1 FROM product_image_media u WHERE u.media_id = media.id)
  OR EXISTS (SELECT 1 FROM collections c WHERE c.image_media_id = media.id))`;

/** Removes uploaded files that nothing has shown for a day. */
export const removeUnusedMedia = definePeriodicJob({
  name: 'remove-unused-media',
  everyMs: HOUR_MS,
  async run() {
    await sql(null, `UPDATE media SET unused_since = ${dbNow} WHERE unused_since IS NULL AND NOT ${IS_USED}`);
    await sql(null, `UPDATE media SET unused_since = NULL WHERE unused_since IS NOT NULL AND ${IS_USED}`);
    for (;;) {
      const { rows } = await sql<{ id: string }>(
        null,
        `SELECT id FROM media WHERE unused_since < ${dbNowPlus(-KEPT_SECONDS)} AND NOT ${IS_USED} LIMIT ${BATCH}`,
      );
      for (const { id } of rows) await inTransaction(systemContext('remove-media'), (tx) => deleteUnusedMedia(tx, id));
      if (rows.length < BATCH) return;
    }
  },
});
