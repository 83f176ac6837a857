import type { StocktakeStatus } from '../../../models/product/stocktake.js';
import { type Param, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { type AdminList, type AdminPage, readAdminList } from '../../../platform/paging/admin-list.js';

export { stocktakeStatuses } from '../../../models/product/stocktake.js';

export interface StocktakeRow {
  id: string;
  location_id: string;
  location_name: string;
  category_id: string | null;
  category_name: string | null;
  status: StocktakeStatus;
  note: string | null;
  created_at: unknown;
  posted_at: unknown;
  version: number;
}

export interface StocktakeDetail extends StocktakeRow {
  /** Levels that are to be counted. */
  levels: number;
  counted: number;
  /** Of those counted, how many were not as they should be. */
  differences: number;
}

const COLUMNS = `s.id, s.location_id, loc.name AS location_name, s.category_id, c.name AS category_name, s.status, s.note,
  s.created_at, s.posted_at, s.version`;
const FROM =
  'stocktakes s JOIN stock_locations loc ON loc.id = s.location_id LEFT JOIN categories c ON c.id = s.category_id';

/** Stocktakes, newest first. */
export function listStocktakes(
  filters: AdminPage & { locationId?: string | undefined; status?: StocktakeStatus | undefined },
): Promise<AdminList<StocktakeRow>> {
  const { locationId, status, ...page } = filters;
  const where: [string, ...Param[]][] = [];
  if (locationId !== undefined) where.push(['s.location_id = ?', locationId]);
  if (status !== undefined) where.push(['s.status = ?', status]);
  return readAdminList<StocktakeRow>(page, { columns: COLUMNS, from: FROM, key: 's.id', where });
}

/** The levels `l` of a stocktake, with the values that the text asks for. */
export function levelsInScope(stocktake: Pick<StocktakeRow, 'location_id' | 'category_id'>): [string, ...Param[]] {
  const from = `stock_levels l JOIN variants v ON v.id = l.variant_id AND v.track_stock = 1 WHERE l.location_id = ?`;
  if (stocktake.category_id === null) return [from, stocktake.location_id];
  return [
    `${from} AND v.product_id IN (SELECT p.id FROM products p JOIN categories c ON c.id = p.category_id
       JOIN categories root ON SUBSTR(c.path, 1, LENGTH(root.path)) = root.path WHERE root.id = ?)`,
    stocktake.location_id,
    stocktake.category_id,
  ];
}

/** One stocktake and how far it is. Throws `not_found`. */
export async function getStocktake(tx: Tx | null, id: string): Promise<StocktakeDetail> {
  const { rows } = await sql<StocktakeRow>(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE s.id = ?`, [id]);
  const [row] = rows;
  if (!row) throw notFound();
  const [scope, ...values] = levelsInScope(row);
  const levels = await sql<{ n: number }>(tx, `SELECT COUNT(*) AS n FROM ${scope}`, values);
  const counts = await sql<{ n: number; differences: number | null }>(
    tx,
    `SELECT COUNT(*) AS n, SUM(CASE WHEN c.counted <> c.expected THEN 1 ELSE 0 END) AS differences
     FROM stocktake_counts c JOIN stock_levels l ON l.id = c.stock_level_id WHERE c.stocktake_id = ?`,
    [id],
  );
  return {
    ...row,
    levels: Number(levels.rows[0]?.n),
    counted: Number(counts.rows[0]?.n),
    differences: Number(counts.rows[0]?.differences ?? 0),
  };
}

export interface CountRow {
  levelId: string;
  variantId: string;
  sku: string;
  variantName: string;
  productName: string;
  counted: number;
  expected: number;
}

/** What was counted, the level that was made last first. */
export function listCounts(
  stocktakeId: string,
  { different, ...page }: AdminPage & { different?: boolean | undefined },
): Promise<AdminList<CountRow>> {
  const where: [string, ...Param[]][] = [['c.stocktake_id = ?', stocktakeId]];
  if (different !== undefined) where.push([`c.counted ${different ? '<>' : '='} c.expected`]);
  return readAdminList<CountRow>(page, {
    columns:
      'c.stock_level_id AS levelId, l.variant_id AS variantId, v.sku, v.name AS variantName, p.name AS productName, c.counted, c.expected',
    from: `stocktake_counts c JOIN stock_levels l ON l.id = c.stock_level_id JOIN variants v ON v.id = l.variant_id
      JOIN products p ON p.id = v.product_id`,
    key: 'c.stock_level_id',
    where,
  });
}
