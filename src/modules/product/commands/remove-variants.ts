import { dbNow, forUpdate, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { lockLevels } from './move-stock.js';

/** Tells which of the locked variants stand in orders or carts: what knows them is above this module. */
export type FindUsedVariants = (tx: Tx, variantIds: string[]) => Promise<Set<string>>;

/** Those of the locked variants that must be kept: they stand in orders or carts, or units of them are in the building. */
export async function findKeptVariants(tx: Tx, ids: string[], findUsed: FindUsedVariants): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const used = await findUsed(tx, ids);
  const levels = await sql<{ id: string }>(
    tx,
    `SELECT id FROM stock_levels WHERE variant_id IN (${marks(ids.length)})`,
    ids,
  );
  const locked = await lockLevels(
    tx,
    levels.rows.map(({ id }) => id),
  );
  const stocked = [...locked.values()].filter(({ on_hand, reserved }) => on_hand !== 0 || reserved !== 0);
  return new Set([...used, ...stocked.map((level) => level.variant_id)]);
}

/** Deletes variants that need not be kept. Their ledger stays, and sums up to nothing. */
export async function deleteVariants(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql(tx, `DELETE FROM stock_levels WHERE variant_id IN (${marks(ids.length)})`, ids);
  await sql(tx, `DELETE FROM variants WHERE id IN (${marks(ids.length)})`, ids);
}

/** Takes variants out of the shop. What they were stays in `options`; their combination is free for others. */
export async function archiveVariants(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const any = marks(ids.length);
  await sql(tx, `DELETE FROM variant_option_values WHERE variant_id IN (${any})`, ids);
  await sql(
    tx,
    `UPDATE variants SET archived = 1, options_key = id, version = version + 1, updated_at = ${dbNow} WHERE id IN (${any})`,
    ids,
  );
}

/** Deletes variants, or archives those that must be kept. */
export async function removeVariants(
  tx: Tx,
  ids: string[],
  findUsed: FindUsedVariants,
): Promise<{ deleted: string[]; archived: string[] }> {
  const kept = await findKeptVariants(tx, ids, findUsed);
  const archived = ids.filter((id) => kept.has(id));
  const deleted = ids.filter((id) => !kept.has(id));
  await archiveVariants(tx, archived);
  await deleteVariants(tx, deleted);
  return { deleted, archived };
}

/** Locks the variants of a locked product, archived ones too, by id. */
export async function lockVariantIds(tx: Tx, productId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>(
    tx,
    `SELECT id FROM variants WHERE product_id = ? ORDER BY id ${forUpdate}`,
    [productId],
  );
  return rows.map(({ id }) => id);
}
