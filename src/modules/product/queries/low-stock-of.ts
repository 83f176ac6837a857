import { marks, sql } from '../../../platform/database/sql.js';

export interface LowVariant {
  productId: string;
  variantId: string;
  sku: string;
  available: number;
}

/** The variants of these products of which no more is left than their threshold. */
export async function lowStockOf(productIds: string[]): Promise<LowVariant[]> {
  if (productIds.length === 0) return [];
  const { rows } = await sql<LowVariant>(
    null,
    `SELECT v.product_id AS productId, v.id AS variantId, v.sku, SUM(l.on_hand + l.backorder_limit - l.reserved) AS available
     FROM variants v JOIN stock_levels l ON l.variant_id = v.id
     JOIN stock_locations loc ON loc.id = l.location_id AND loc.status = 'active'
     WHERE v.product_id IN (${marks(productIds.length)}) AND v.track_stock = 1 AND v.archived = 0
     GROUP BY v.product_id, v.id, v.sku
     HAVING SUM(l.on_hand + l.backorder_limit - l.reserved) <= MIN(l.low_stock_threshold)`,
    productIds,
  );
  return rows.map((row) => ({ ...row, available: Number(row.available) }));
}
