import { dbNow, sql } from '../../../platform/database/sql.js';
import { logger } from '../../../platform/logging/index.js';
import { jobFailures } from '../../../platform/metrics/index.js';
import { definePeriodicJob } from '../../../platform/queue/define-job.js';
import { processMedia } from '../commands/process-media.js';

const EVERY_MS = 1_000;

/**
 * Makes the files that are shown of every uploaded one, one after the other. What is to be done stands in the rows: a
 * worker takes one in hand for a while, and where it dies another takes it after that.
 */
export const processUploadedMedia = definePeriodicJob({
  name: 'process-media',
  everyMs: EVERY_MS,
  async run(stop) {
    const failed = new Set<string>();
    for (;;) {
      const id = (await waitingMedia(1 + failed.size)).find((one) => !failed.has(one));
      if (id === undefined || stop?.aborted) return;
      try {
        await processMedia(id);
      } catch (error) {
        // The storage may be away: it is tried again when its lease ends.
        failed.add(id);
        jobFailures.inc({ job: 'process-media' });
        logger.error({ err: error, mediaId: id }, 'an uploaded file could not be processed');
      }
    }
  },
});

async function waitingMedia(limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>(
    null,
    `SELECT id FROM media WHERE status = 'processing' AND (lease_until IS NULL OR lease_until < ${dbNow})
     ORDER BY id LIMIT ${limit}`,
  );
  return rows.map(({ id }) => id);
}
