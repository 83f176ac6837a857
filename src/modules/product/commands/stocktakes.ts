import { dbNow, forUpdate, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound, validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { stocktakeEnded } from '../product.errors.js';
import type { StocktakeRow } from '../queries/stocktakes.js';
import { lockOpenLocation } from './create-level.js';

interface NewStocktake {
  locationId: string;
  /** Only what is in it, and below it; null for everything. */
  categoryId: string | null;
  note: string | null;
}

/** Begins to count what lies at a location. */
export async function createStocktake(tx: Tx, { locationId, categoryId, note }: NewStocktake): Promise<string> {
  await lockOpenLocation(tx, locationId, 'locationId');
  if (categoryId !== null) {
    const { rows } = await sql(tx, 'SELECT id FROM categories WHERE id = ?', [categoryId]);
    if (rows.length === 0) throw validationFailed({ errors: [{ path: 'categoryId', message: 'is no category' }] });
  }
  const id = newId('stk');
  await sql(
    tx,
    `INSERT INTO stocktakes (id, location_id, category_id, status, note, posted_at, version, created_at, updated_at)
     VALUES (?, ?, ?, 'open', ?, NULL, 1, ${dbNow}, ${dbNow})`,
    [id, locationId, categoryId, note],
  );
  const after = { locationId, categoryId, note };
  await tx.audit({ action: 'stocktake:create', subjectId: id, before: null, after });
  return id;
}

/** Ends a stocktake without effect; what was counted can be counted by another. Ending it again has no effect. */
export async function cancelStocktake(tx: Tx, id: string): Promise<void> {
  const { status } = await lockStocktake(tx, id);
  if (status === 'posted') throw stocktakeEnded();
  await tx.audit({ action: 'stocktake:cancel', subjectId: id, before: { status }, after: { status: 'cancelled' } });
  if (status === 'open') await endStocktake(tx, id, 'cancelled');
}

type LockedStocktake = Omit<StocktakeRow, 'location_name' | 'category_name'>;

/** Locks a stocktake, before any level. Throws `not_found`. */
export async function lockStocktake(tx: Tx, id: string): Promise<LockedStocktake> {
  const { rows } = await sql<LockedStocktake>(
    tx,
    `SELECT id, location_id, category_id, status, note, created_at, posted_at, version FROM stocktakes WHERE id = ? ${forUpdate}`,
    [id],
  );
  if (!rows[0]) throw notFound();
  return rows[0];
}

/** Writes the end of a locked stocktake, from which on others may count its levels. */
export async function endStocktake(tx: Tx, id: string, status: 'posted' | 'cancelled'): Promise<void> {
  await sql(
    tx,
    `UPDATE stocktakes SET status = ?, posted_at = ${status === 'posted' ? dbNow : 'NULL'}, version = version + 1,
       updated_at = ${dbNow} WHERE id = ?`,
    [status, id],
  );
  await sql(tx, 'UPDATE stocktake_counts SET open_level_id = NULL WHERE stocktake_id = ?', [id]);
}
