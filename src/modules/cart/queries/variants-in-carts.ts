import { marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';

/** Those of the variants that are in carts, active or not. Whoever locks a variant first finds no line added later. */
export async function variantsInCarts(tx: Tx, variantIds: string[]): Promise<Set<string>> {
  if (variantIds.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>(
    tx,
    `SELECT DISTINCT variant_id AS id FROM cart_items WHERE variant_id IN (${marks(variantIds.length)})`,
    variantIds,
  );
  return new Set(rows.map(({ id }) => id));
}
