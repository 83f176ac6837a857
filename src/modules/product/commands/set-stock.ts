import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { CONTINUE_BACKORDER_LIMIT } from '../import/import-product.js';
import { type LevelRow, lockLevels, moveStock } from './move-stock.js';
import { mainLocation } from './stock-location.js';

/** From how many units a shopper is told that few are left, until staff choose otherwise. */
export const LOW_STOCK_THRESHOLD = 5;

interface NewLevel {
  variantId: string;
  onHand: number;
  backorderLimit: number;
}

/** Starts to track variants: a level each, with its opening stock in the ledger. */
export async function openStockLevels(tx: Tx, levels: NewLevel[]): Promise<void> {
  if (levels.length === 0) return;
  const locationId = await mainLocation(tx);
  const defaults = { locationId, lowStockThreshold: LOW_STOCK_THRESHOLD };
  const rows = levels.map((level) => ({ ...defaults, ...level, id: newId('lvl') }));
  await writeLevels(tx, rows);
  const opened = await lockLevels(
    tx,
    rows.map(({ id }) => id),
  );
  const moves = rows.flatMap(({ id, onHand }) => {
    const level = opened.get(id);
    return level ? [{ level, deltaOnHand: onHand, deltaReserved: 0 }] : [];
  });
  const { actor } = tx.context;
  const staffId = actor.kind === 'staff' ? actor.id : null;
  await moveStock(tx, moves, { kind: 'opening', reference: newId('adj'), staffId });
}

interface EmptyLevel {
  id: string;
  variantId: string;
  locationId: string;
  backorderLimit: number;
  lowStockThreshold: number;
}

/** Writes levels where nothing is yet. */
export async function writeLevels(tx: Tx, rows: EmptyLevel[]): Promise<void> {
  await sql(
    tx,
    `INSERT INTO stock_levels
       (id, variant_id, location_id, on_hand, reserved, backorder_limit, low_stock_threshold, version, created_at, updated_at)
     VALUES ${rows.map(() => `(?, ?, ?, 0, 0, ?, ?, 1, ${dbNow}, ${dbNow})`).join(', ')}`,
    rows.flatMap((row) => [row.id, row.variantId, row.locationId, row.backorderLimit, row.lowStockThreshold]),
  );
}

/**
 * Sets what is in the building to what an import counted, null for no count. Units that are promised to orders must
 * still be covered: where they would not be, it changes nothing and says how many there are.
 */
export async function setStockCount(
  tx: Tx,
  levelId: string,
  count: { onHand: number | null; backorderLimit: number; isOwn?: boolean },
): Promise<{ hasChanged: boolean } | { reserved: number }> {
  const level = (await lockLevels(tx, [levelId])).get(levelId);
  if (!level) throw new Error(`stock level ${levelId} is gone`);
  const onHand = count.onHand ?? level.on_hand;
  // A limit that is none of an import's own was chosen by staff, and stays.
  const isOwnLimit = count.isOwn || [0, CONTINUE_BACKORDER_LIMIT].includes(level.backorder_limit);
  const limit = isOwnLimit ? count.backorderLimit : level.backorder_limit;
  if (level.reserved > onHand + limit) return { reserved: level.reserved };
  // The wider limit first, so that the row's CHECK holds after each statement.
  if (limit > level.backorder_limit) await setBackorderLimit(tx, level, limit);
  if (onHand !== level.on_hand) {
    const move = { level, deltaOnHand: onHand - level.on_hand, deltaReserved: 0 };
    await moveStock(tx, [move], { kind: 'import', reference: newId('adj') });
  }
  if (limit < level.backorder_limit) await setBackorderLimit(tx, level, limit);
  return { hasChanged: onHand !== level.on_hand || limit !== level.backorder_limit };
}

async function setBackorderLimit(tx: Tx, level: LevelRow, limit: number): Promise<void> {
  await sql(
    tx,
    `UPDATE stock_levels SET backorder_limit = ?, version = version + 1, updated_at = ${dbNow} WHERE id = ?`,
    [limit, level.id],
  );
}
