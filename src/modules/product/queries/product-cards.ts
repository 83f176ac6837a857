import { marks, sql } from '../../../platform/database/sql.js';
import { asCards, FIRST_IMAGE, IS_SHOWN, type ProductCardRow, type ProductRow } from './list-products.js';

/** The cards of these products in this order; without those that are sold no more. */
export async function productCards(ids: string[]): Promise<ProductCardRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Omit<ProductRow, 'sort_key'>>(
    null,
    `SELECT p.id, p.slug, p.name, i.url, i.alt FROM products p ${FIRST_IMAGE}
     WHERE p.id IN (${marks(ids.length)}) AND ${IS_SHOWN}`,
    ids,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return asCards(ids.flatMap((id) => byId.get(id) ?? []));
}
