import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { config } from '../../../config/index.js';
import { dbNow, dbNowPlus, sql } from '../../../platform/database/sql.js';
import { definePeriodicJob } from '../../../platform/queue/define-job.js';
import { storage } from '../../../platform/storage/index.js';
import { temporaryFolder } from '../../../platform/storage/temporary.js';
import { parsePrice } from '../../../utils/money.js';
import { checkImport } from '../commands/check-import.js';
import { importPath } from '../commands/create-import.js';
import { type ClaimedImport, ImportStopped, LEASE_SECONDS, runImportFile } from '../commands/run-import-file.js';
import { ImportFileError } from '../import/import-product.js';
import { readImportFile } from '../import/read-file.js';

const EVERY_MS = 1_000;

/** Checks and runs the imports that wait, one after the other; one whose worker has died is gone on with. */
export const runImports = definePeriodicJob({
  name: 'run-imports',
  everyMs: EVERY_MS,
  async run(stop) {
    for (;;) {
      const claimed = stop?.aborted ? null : await claim();
      if (!claimed) return;
      await work(claimed, stop);
    }
  },
});

async function claim(): Promise<ClaimedImport | null> {
  const free = `status IN ('checking', 'running') AND (lease_until IS NULL OR lease_until < ${dbNow})`;
  const { rows } = await sql<ClaimedImport>(
    null,
    `SELECT id, status, format, track_stock AS trackStock, done FROM imports WHERE ${free} ORDER BY id LIMIT 1`,
  );
  const [found] = rows;
  if (!found) return null;
  const { affected } = await sql(
    null,
    `UPDATE imports SET lease_until = ${dbNowPlus(LEASE_SECONDS)} WHERE id = ? AND ${free}`,
    [found.id],
  );
  return affected === 1 ? { ...found, trackStock: Boolean(found.trackStock) } : claim();
}

async function work(claimed: ClaimedImport, stop: AbortSignal | undefined): Promise<void> {
  const { folder, discard } = await temporaryFolder(claimed.id);
  try {
    const file = path.join(folder, 'file');
    const stored = await (await storage()).open(importPath(claimed.id));
    if (!stored) throw new ImportFileError('Its file is gone.');
    await pipeline(stored.stream, createWriteStream(file));
    const price = (text: string) => parsePrice(text, config.store.currency);
    const options = { trackStock: claimed.trackStock, parsePrice: price };
    const records = await readImportFile(file, options, claimed.format);
    await (claimed.status === 'checking' ? checkImport : runImportFile)(claimed, records, stop);
  } catch (error) {
    // Where it stopped in order, the next one need not wait for the lease to end.
    if (error instanceof ImportStopped) await release(claimed.id);
    else if (error instanceof ImportFileError) await fail(claimed.id, error.message);
    else throw error;
  } finally {
    await discard();
  }
}

async function release(id: string): Promise<void> {
  await sql(null, 'UPDATE imports SET lease_until = NULL WHERE id = ?', [id]);
}

async function fail(id: string, reason: string): Promise<void> {
  await sql(
    null,
    `UPDATE imports SET status = 'failed', failure = ?, finished_at = ${dbNow}, lease_until = NULL,
       version = version + 1, updated_at = ${dbNow}
     WHERE id = ? AND status IN ('checking', 'running')`,
    [reason.slice(0, 500), id],
  );
}
