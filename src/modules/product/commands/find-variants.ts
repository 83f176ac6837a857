import { fromJson, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { optionsKey } from '../variant-options.js';

/** The variants of a product with these options: the one that is sold first, then archived ones, the newest first. */
export async function findVariants(
  tx: Tx,
  productId: string,
  key: string,
): Promise<{ id: string; isArchived: boolean }[]> {
  const { rows } = await sql<{ id: string; options: unknown; archived: number }>(
    tx,
    'SELECT id, options, archived FROM variants WHERE product_id = ? ORDER BY archived, id DESC',
    [productId],
  );
  return rows
    .filter(({ options }) => optionsKey(fromJson<Record<string, string>>(options)) === key)
    .map(({ id, archived }) => ({ id, isArchived: Boolean(archived) }));
}
