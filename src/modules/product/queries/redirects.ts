import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';

/** The category that had this address before, or null. */
export async function categoryOnceAt(tx: Tx | null, slug: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>(tx, 'SELECT category_id AS id FROM category_redirects WHERE slug = ?', [
    slug,
  ]);
  return rows[0]?.id ?? null;
}

/** The product that had this address before, or null. */
export async function productOnceAt(slug: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>(null, 'SELECT product_id AS id FROM product_redirects WHERE slug = ?', [
    slug,
  ]);
  return rows[0]?.id ?? null;
}
