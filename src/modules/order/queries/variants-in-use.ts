import { marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { variantsInCarts } from '../../cart/index.js';

/**
 * Those of the locked variants that stand in orders or carts. An order is made of a cart's lines, and a line cannot be
 * added while its variant is locked, so none comes to be in between.
 */
export async function variantsInUse(tx: Tx, variantIds: string[]): Promise<Set<string>> {
  if (variantIds.length === 0) return new Set();
  const inCarts = await variantsInCarts(tx, variantIds);
  const { rows } = await sql<{ id: string }>(
    tx,
    `SELECT DISTINCT variant_id AS id FROM order_items WHERE variant_id IN (${marks(variantIds.length)})`,
    variantIds,
  );
  return new Set([...inCarts, ...rows.map(({ id }) => id)]);
}
