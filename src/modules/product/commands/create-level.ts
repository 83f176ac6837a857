import { forUpdate, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { alreadyExists, validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { LOW_STOCK_THRESHOLD, writeLevels } from './set-stock.js';

interface NewLevel {
  variantId: string;
  locationId: string;
  backorderLimit: number | undefined;
  lowStockThreshold: number | undefined;
}

/** Begins to keep a tracked variant at another location; nothing is there yet. Throws `already_exists`. */
export async function createLevel(tx: Tx, level: NewLevel): Promise<string> {
  const { variantId, locationId, backorderLimit = 0, lowStockThreshold = LOW_STOCK_THRESHOLD } = level;
  const variant = await sql<{ track_stock: number }>(
    tx,
    `SELECT track_stock FROM variants WHERE id = ? AND archived = 0 ${forUpdate}`,
    [variantId],
  );
  if (!variant.rows[0]?.track_stock) throw bad('variantId', 'is no variant whose stock is tracked');
  await lockOpenLocation(tx, locationId, 'locationId');
  const known = await sql(tx, 'SELECT id FROM stock_levels WHERE variant_id = ? AND location_id = ?', [
    variantId,
    locationId,
  ]);
  if (known.rows.length > 0) throw alreadyExists({ detail: 'It is kept there already.' });
  const id = newId('lvl');
  await writeLevels(tx, [{ id, variantId, locationId, backorderLimit, lowStockThreshold }]);
  const after = { variantId, locationId, backorderLimit, lowStockThreshold };
  await tx.audit({ action: 'stock:create_level', subjectId: id, before: null, after });
  return id;
}

/** Holds a location against being archived. Throws `validation_failed` where it is none, or archived. */
export async function lockOpenLocation(tx: Tx, locationId: string, path: string): Promise<void> {
  const { rows } = await sql(tx, `SELECT id FROM stock_locations WHERE id = ? AND status <> 'archived' ${forUpdate}`, [
    locationId,
  ]);
  if (rows.length === 0) throw bad(path, 'is no location');
}

const bad = (path: string, message: string) => validationFailed({ errors: [{ path, message }] });
