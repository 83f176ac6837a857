import { systemContext } from '../../../platform/context.js';
import { dbNow, dbNowPlus, marks, type Param, sql } from '../../../platform/database/sql.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { Foresight } from '../import/foresee.js';
import type { RowError } from '../import/import-product.js';
import type { Records } from '../import/read-file.js';
import { type ClaimedImport, ImportStopped, LEASE_SECONDS, refusalRow } from './run-import-file.js';

const BATCH = 100;

/**
 * Reads a file to its end and writes nothing of it: finds out what would become of each product by writing it and undoing
 * that, counts, and keeps what would be refused.
 */
export async function checkImport({ id }: ClaimedImport, records: Records, stop?: AbortSignal): Promise<void> {
  await sql(null, 'DELETE FROM import_errors WHERE import_id = ?', [id]);
  const foresight = new Foresight();
  let total = 0;
  let refused = 0;
  let errors: RowError[] = [];
  for await (const record of records) {
    total += 1;
    const error = 'error' in record ? record.error : await foresight.add(record.product);
    if (error) errors.push(error);
    if (total % BATCH !== 0) continue;
    if (stop?.aborted) throw new ImportStopped();
    refused += errors.length;
    await save(id, { errors, total, refused });
    errors = [];
  }
  refused += errors.length;
  await save(id, { errors, total, refused });
  const { preview: products, expected } = foresight;
  await sql(
    null,
    `UPDATE imports SET status = 'ready', preview = ?, lease_until = NULL, version = version + 1, updated_at = ${dbNow}
     WHERE id = ? AND status = 'checking'`,
    [JSON.stringify({ products, expected }), id],
  );
}

interface Progress {
  errors: RowError[];
  total: number;
  refused: number;
}

/** Throws ImportStopped where it was cancelled meanwhile. */
async function save(id: string, { errors, total, refused }: Progress): Promise<void> {
  await inTransaction(systemContext('check-import'), async (tx) => {
    const { affected } = await sql(
      tx,
      `UPDATE imports SET total = ?, refused = ?, lease_until = ${dbNowPlus(LEASE_SECONDS)}, version = version + 1
       WHERE id = ? AND status = 'checking'`,
      [total, refused, id],
    );
    if (affected === 0) throw new ImportStopped();
    if (errors.length === 0) return;
    const params: Param[] = errors.flatMap((error) => refusalRow(id, error));
    const rows = errors.map(() => `(${marks(4)})`).join(', ');
    await sql(tx, `INSERT INTO import_errors (import_id, line, item, reason) VALUES ${rows}`, params);
  });
}
