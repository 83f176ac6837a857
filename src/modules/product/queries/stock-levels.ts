import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { type AdminList, type AdminPage, readAdminList } from '../../../platform/paging/admin-list.js';
import type { LevelRow } from '../commands/move-stock.js';
import { normalizeSku } from '../variant-options.js';
import { searchWords } from './product-filters.js';

/** A stock level with what its variant, product and location are called. */
export interface LevelWithSku extends LevelRow {
  sku: string;
  product_id: string;
  product_name: string;
  variant_name: string;
  location_name: string;
  archived: number;
  low_stock_threshold: number;
  version: number;
}

interface Filters extends AdminPage {
  variantId?: string | undefined;
  productId?: string | undefined;
  locationId?: string | undefined;
  sku?: string | undefined;
  /** Words of its product, or the whole sku of a variant, which then is alone. */
  q?: string | undefined;
  /** true: as few as the threshold, or fewer; false: more. */
  low?: boolean | undefined;
  /** true: nothing can be promised; false: something can. */
  out?: boolean | undefined;
}

type Where = Parameters<typeof readAdminList>[1]['where'];

const COLUMNS = `l.id, l.variant_id, l.location_id, l.on_hand, l.reserved, l.backorder_limit, l.low_stock_threshold,
  l.version, v.sku, v.name AS variant_name, v.archived, v.product_id, p.name AS product_name, loc.name AS location_name`;
const FROM = `stock_levels l JOIN variants v ON v.id = l.variant_id JOIN products p ON p.id = v.product_id
  JOIN stock_locations loc ON loc.id = l.location_id AND loc.status <> 'archived'`;

/** Stock levels, the newest first. */
export async function listStockLevels(filters: Filters): Promise<AdminList<LevelWithSku>> {
  const { variantId, productId, locationId, sku, q, low, out, ...page } = filters;
  // The level of a variant that is tracked no more counts for nothing.
  const where: Where = [['v.track_stock = 1'], ...(await wordConditions(q))];
  if (variantId !== undefined) where.push(['l.variant_id = ?', variantId]);
  if (productId !== undefined) where.push(['v.product_id = ?', productId]);
  if (locationId !== undefined) where.push(['l.location_id = ?', locationId]);
  if (sku !== undefined) where.push(['v.sku = ?', normalizeSku(sku)]);
  if (low !== undefined) {
    where.push([`l.on_hand + l.backorder_limit - l.reserved ${low ? '<=' : '>'} l.low_stock_threshold`]);
  }
  if (out !== undefined) where.push([`l.on_hand + l.backorder_limit - l.reserved ${out ? '<=' : '>'} 0`]);
  return readAdminList<LevelWithSku>(page, { columns: COLUMNS, from: FROM, key: 'l.id', where });
}

async function wordConditions(q: string | undefined): Promise<Where> {
  const words = searchWords(q);
  if (q === undefined || words.length === 0) return [];
  const sku = normalizeSku(q);
  const { rows } = await sql(null, 'SELECT id FROM variants WHERE sku = ?', [sku]);
  if (rows.length > 0) return [['v.sku = ?', sku]];
  return words.map((word): Where[number] => ['INSTR(p.search_text, ?) > 0', word]);
}

/** One level; that of an archived location is none. Throws `not_found`. */
export async function getStockLevel(levelId: string, tx: Tx | null): Promise<LevelWithSku> {
  const { rows } = await sql<LevelWithSku>(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE l.id = ?`, [levelId]);
  if (!rows[0]) throw notFound();
  return rows[0];
}
