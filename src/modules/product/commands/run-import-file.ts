import { systemContext } from '../../../platform/context.js';
import { dbNow, dbNowPlus, type Param, sql } from '../../../platform/database/sql.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import type { ImportProduct, RowError } from '../import/import-product.js';
import { ownBudget, rowErrorOf, saveProduct } from '../import/import-products.js';
import type { ImportFormat, Records } from '../import/read-file.js';

/** For so long a worker has an import in hand without a sign; then another goes on. */
export const LEASE_SECONDS = 60;

export interface ClaimedImport {
  id: string;
  status: 'checking' | 'running';
  format: ImportFormat;
  trackStock: boolean;
  /** Records that were taken over before. */
  done: number;
}

/** It was cancelled, or another worker has it: nothing more is to be done here. */
export class ImportStopped extends Error {
  override name = 'ImportStopped';
}

/**
 * Takes a file over, a product a transaction, which also counts it: a crash leaves each product either written and
 * counted or neither, and the next worker goes on behind the last.
 */
export async function runImportFile({ id, done }: ClaimedImport, records: Records, stop?: AbortSignal): Promise<void> {
  const context = systemContext('import');
  let at = 0;
  for await (const record of records) {
    at += 1;
    if (at <= done) continue;
    if (stop?.aborted) throw new ImportStopped();
    const count = (tx: Tx, what: Outcome) => countRecord(tx, { id, at, what });
    if ('error' in record) {
      await inTransaction(ownBudget(context), (tx) => refuse(tx, id, record.error, count));
      continue;
    }
    const { product } = record;
    const refused = await inTransaction(ownBudget(context), async (tx) => {
      await count(tx, await saveProduct(tx, product));
      return null;
    }).catch((error) => refusalOf(error, product));
    if (refused) await inTransaction(ownBudget(context), (tx) => refuse(tx, id, refused, count));
  }
  await sql(
    null,
    `UPDATE imports SET status = 'completed', finished_at = ${dbNow}, lease_until = NULL, version = version + 1,
       updated_at = ${dbNow} WHERE id = ? AND status = 'running'`,
    [id],
  );
}

function refusalOf(error: unknown, product: ImportProduct): RowError {
  if (error instanceof ImportStopped) throw error;
  return rowErrorOf(error, product);
}

type Outcome = 'created' | 'updated' | 'unchanged' | 'refused';

async function refuse(
  tx: Tx,
  id: string,
  error: RowError,
  count: (tx: Tx, what: Outcome) => Promise<void>,
): Promise<void> {
  await count(tx, 'refused');
  await sql(tx, 'INSERT INTO import_errors (import_id, line, item, reason) VALUES (?, ?, ?, ?)', refusalRow(id, error));
}

export const refusalRow = (id: string, { row, item, reason }: RowError): Param[] => [
  id,
  row,
  item.slice(0, 120),
  reason.slice(0, 500),
];

/** Counts the record `at`, if it is the next one still: else another worker was here, or it was cancelled. */
async function countRecord(tx: Tx, { id, at, what }: { id: string; at: number; what: Outcome }): Promise<void> {
  const { affected } = await sql(
    tx,
    `UPDATE imports SET done = done + 1, ${what} = ${what} + 1, lease_until = ${dbNowPlus(LEASE_SECONDS)},
       version = version + 1, updated_at = ${dbNow}
     WHERE id = ? AND status = 'running' AND done = ?`,
    [id, at - 1],
  );
  if (affected === 0) throw new ImportStopped();
}
