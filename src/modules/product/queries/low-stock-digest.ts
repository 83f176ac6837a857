import { sql } from '../../../platform/database/sql.js';

/** A level of a day's digest that is still low. */
export interface LowLevel {
  sku: string;
  product: string;
  variant: string;
  location: string;
  available: number;
  threshold: number;
}

/** Of the levels that staff are told of on this day, those that are low still, at most `limit`; and how many there are. */
export async function lowStockDigest(day: string, limit: number): Promise<{ items: LowLevel[]; total: number }> {
  const { rows } = await sql<LowLevel>(
    null,
    `SELECT v.sku, p.name AS product, v.name AS variant, loc.name AS location,
       l.on_hand + l.backorder_limit - l.reserved AS available, l.low_stock_threshold AS threshold
     FROM low_stock_alerts a JOIN stock_levels l ON l.id = a.stock_level_id
     JOIN stock_locations loc ON loc.id = l.location_id AND loc.status = 'active'
     JOIN variants v ON v.id = l.variant_id AND v.track_stock = 1 AND v.archived = 0
     JOIN products p ON p.id = v.product_id
     WHERE a.digest_day = ? AND l.on_hand + l.backorder_limit - l.reserved <= l.low_stock_threshold
     ORDER BY available, v.sku, loc.priority, loc.id`,
    [day],
  );
  const items = rows.slice(0, limit).map((row) => ({ ...row, available: Number(row.available) }));
  return { items, total: rows.length };
}
