import { isDuplicate } from '../../../platform/database/errors.js';
import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { inSavepoint } from '../../../platform/database/transaction.js';
import { addDays } from '../../../utils/time-zone.js';

/** Until when a mail that could not be sent at once may still be written anew. */
const KEPT_DAYS = 14;

/** Whether it is decided already what staff are told on this day. */
export async function hasLowStockDigest(day: string): Promise<boolean> {
  const { rows } = await sql(null, 'SELECT day FROM low_stock_digests WHERE day = ?', [day]);
  return rows.length > 0;
}

/**
 * Decides what staff are told of on this day: all levels that fell to their threshold since the last time. True where
 * there is something and nobody else was first.
 */
export async function beginLowStockDigest(tx: Tx, day: string): Promise<boolean> {
  try {
    await inSavepoint(tx, () => sql(tx, `INSERT INTO low_stock_digests (day, at) VALUES (?, ${dbNow})`, [day]));
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
  const { affected } = await sql(tx, 'UPDATE low_stock_alerts SET digest_day = ? WHERE digest_day IS NULL', [day]);
  await sql(tx, 'DELETE FROM low_stock_alerts WHERE digest_day < ?', [addDays(day, -KEPT_DAYS)]);
  return affected > 0;
}
