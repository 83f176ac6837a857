import { sql, toDate } from '../../../platform/database/sql.js';
import type { Export } from '../../../platform/export/index.js';
import { neutral } from '../../../utils/csv.js';
import { OWN_COLUMNS, ownRows } from '../import/own-csv.js';
import type { OwnProduct } from '../import/own-product.js';
import { exportProducts } from './export-products.js';

/** The catalogue, as an import takes it again. */
export const productExport: Export<OwnProduct> = { rows: exportProducts, columns: OWN_COLUMNS, cells: ownRows };

interface StockRow {
  sku: string;
  product: string;
  location: string;
  onHand: number;
  reserved: number;
  backorderLimit: number;
  lowStockThreshold: number;
  updatedAt: string;
}

const PAGE = 500;

/** Every stock level, by variant. */
export const stockExport: Export<StockRow> = {
  rows: exportStock,
  columns: [
    'SKU',
    'Product',
    'Location',
    'On Hand',
    'Reserved',
    'Backorder Limit',
    'Low Stock Threshold',
    'Updated At',
  ],
  cells: (row) => [
    [
      neutral(row.sku),
      neutral(row.product),
      neutral(row.location),
      String(row.onHand),
      String(row.reserved),
      String(row.backorderLimit),
      String(row.lowStockThreshold),
      row.updatedAt,
    ],
  ],
};

async function* exportStock(): AsyncGenerator<StockRow> {
  let after = '';
  for (;;) {
    const { rows } = await sql<StockRow & { id: string; updatedAt: unknown }>(
      null,
      `SELECT l.id, v.sku, p.name AS product, o.name AS location, l.on_hand AS onHand, l.reserved,
              l.backorder_limit AS backorderLimit, l.low_stock_threshold AS lowStockThreshold, l.updated_at AS updatedAt
       FROM stock_levels l JOIN variants v ON v.id = l.variant_id JOIN products p ON p.id = v.product_id
       JOIN stock_locations o ON o.id = l.location_id
       WHERE l.id > ? AND o.status <> 'archived' ORDER BY l.id LIMIT ${PAGE}`,
      [after],
    );
    if (rows.length === 0) return;
    for (const { id, ...row } of rows) {
      after = id;
      yield { ...row, updatedAt: toDate(row.updatedAt).toISOString() };
    }
  }
}
