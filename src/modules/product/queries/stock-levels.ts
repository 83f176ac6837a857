import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { type AdminList, type AdminPage, readAdminList } from '../../../platform/paging/admin-list.js';
import type { LevelRow } from '../commands/move-stock.js';
import { normalizeSku } from '../variant-options.js';

/** A stock level with the sku of its variant. */
export interface LevelWithSku extends LevelRow {
  sku: string;
  low_stock_threshold: number;
  version: number;
}

interface Filters extends AdminPage {
  variantId?: string | undefined;
  locationId?: string | undefined;
  sku?: string | undefined;
  /** true: as few as the threshold, or fewer; false: more. */
  low?: boolean | undefined;
}

const COLUMNS = `l.id, l.variant_id, l.location_id, l.on_hand, l.reserved, l.backorder_limit, l.low_stock_threshold,
  l.version, v.sku`;
const FROM = `stock_levels l JOIN variants v ON v.id = l.variant_id
  JOIN stock_locations loc ON loc.id = l.location_id AND loc.status <> 'archived'`;

/** Stock levels, the newest first. */
export function listStockLevels({
  variantId,
  locationId,
  sku,
  low,
  ...page
}: Filters): Promise<AdminList<LevelWithSku>> {
  // The level of a variant that is tracked no more counts for nothing.
  const where: Parameters<typeof readAdminList>[1]['where'] = [['v.track_stock = 1']];
  if (variantId !== undefined) where.push(['l.variant_id = ?', variantId]);
  if (locationId !== undefined) where.push(['l.location_id = ?', locationId]);
  if (sku !== undefined) where.push(['v.sku = ?', normalizeSku(sku)]);
  if (low !== undefined) {
    where.push([`l.on_hand + l.backorder_limit - l.reserved ${low ? '<=' : '>'} l.low_stock_threshold`]);
  }
  return readAdminList<LevelWithSku>(page, { columns: COLUMNS, from: FROM, key: 'l.id', where });
}

/** One level; that of an archived location is none. Throws `not_found`. */
export async function getStockLevel(levelId: string, tx: Tx | null): Promise<LevelWithSku> {
  const { rows } = await sql<LevelWithSku>(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE l.id = ?`, [levelId]);
  if (!rows[0]) throw notFound();
  return rows[0];
}
