import type { StockState } from '../availability.js';

/** Joins to `variants v` its levels `l` at locations that sell: a row for each, or one of nulls. */
export const SELLING_LEVELS = `LEFT JOIN (stock_levels l
  JOIN stock_locations loc ON loc.id = l.location_id AND loc.status = 'active') ON l.variant_id = v.id`;

/** `variants.track_stock` and the columns of a level that may be missing. */
export interface StockColumns {
  track_stock: number;
  on_hand: number | null;
  reserved: number | null;
  backorder_limit: number | null;
  low_stock_threshold: number | null;
}

/**
 * What the levels of one variant come to. Units that one location owes are not taken from what lies in another: they
 * lower what may still be promised beyond the building, so the sum has only what is free and what may be ordered back.
 * It is low by the lowest threshold, so that it never is where none of its levels is.
 */
export function stockState(rows: StockColumns[]): StockState {
  const sum = { onHand: 0, backorderLimit: 0, lowStockThreshold: Number.MAX_SAFE_INTEGER };
  for (const row of rows) {
    const free = (row.on_hand ?? 0) - (row.reserved ?? 0);
    sum.onHand += Math.max(free, 0);
    sum.backorderLimit += (row.backorder_limit ?? 0) + Math.min(free, 0);
    sum.lowStockThreshold = Math.min(sum.lowStockThreshold, row.low_stock_threshold ?? 0);
  }
  return { trackStock: Boolean(rows[0]?.track_stock), reserved: 0, ...sum };
}
