import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Problem } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { stockReserved } from '../product.errors.js';
import { ordersHolding } from '../queries/stock-movements.js';
import { changeProduct, type ProductTarget } from './change-product.js';
import { type LevelRow, lockLevels, moveStock } from './move-stock.js';
import { openStockLevels } from './set-stock.js';
import { levelToCount } from './stock-location.js';
import { lockVariant } from './update-variant.js';

interface Tracking extends ProductTarget {
  variantId: string;
  isTracked: boolean;
  /** Units in the building, counted when tracking begins; undefined where nobody has counted. */
  onHand: number | undefined;
}

/**
 * Begins or ends to track the stock of a variant. The level of one that is tracked no more stays with its ledger, since
 * orders name it; it counts for nothing until tracking begins again. Throws `stock_reserved`.
 */
export function trackStock(tx: Tx, { variantId, isTracked, onHand, ...target }: Tracking): Promise<void> {
  return changeProduct(tx, target, async ({ id: productId }) => {
    const { trackStock: wasTracked } = await lockVariant(tx, productId, variantId);
    const action = 'stock:track';
    const before = { trackStock: wasTracked };
    if (wasTracked === isTracked) return { action, subjectId: variantId, before, after: before };
    const levels = await lockLevelsOf(tx, variantId);
    const main = isTracked ? await levelToCount(tx, variantId) : null;
    const counted = levels.find(({ id }) => id === main);
    if (!isTracked) await assertFree(tx, levels);
    else if (counted) await beginAgain(tx, counted, onHand);
    else await openStockLevels(tx, [{ variantId, onHand: onHand ?? 0, backorderLimit: 0 }]);
    await sql(tx, `UPDATE variants SET track_stock = ?, version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [
      isTracked ? 1 : 0,
      variantId,
    ]);
    const count = isTracked && onHand !== undefined ? { onHand } : {};
    return { action, subjectId: variantId, before, after: { trackStock: isTracked, ...count } };
  });
}

async function lockLevelsOf(tx: Tx, variantId: string): Promise<LevelRow[]> {
  const { rows } = await sql<{ id: string }>(tx, 'SELECT id FROM stock_levels WHERE variant_id = ?', [variantId]);
  const levels = await lockLevels(
    tx,
    rows.map(({ id }) => id),
  );
  return [...levels.values()];
}

/** From what was there when tracking ended, or from a new count. */
async function beginAgain(tx: Tx, level: LevelRow, onHand: number | undefined): Promise<void> {
  if (onHand === undefined || onHand === level.on_hand) return;
  // An order that began while it was tracked may hold units of it still.
  if (level.reserved > onHand + level.backorder_limit) throw await reservedBy(tx, [level]);
  const { actor } = tx.context;
  await moveStock(tx, [{ level, deltaOnHand: onHand - level.on_hand, deltaReserved: 0 }], {
    kind: 'adjust',
    reference: newId('adj'),
    staffId: actor.kind === 'staff' ? actor.id : null,
    reason: 'count',
  });
}

async function assertFree(tx: Tx, levels: LevelRow[]): Promise<void> {
  const held = levels.filter(({ reserved }) => reserved > 0);
  if (held.length > 0) throw await reservedBy(tx, held);
}

async function reservedBy(tx: Tx, levels: LevelRow[]): Promise<Problem> {
  const orders = await Promise.all(levels.map(({ id }) => ordersHolding(tx, id)));
  return stockReserved({
    detail: 'Units of it are promised to orders; ship or cancel them first.',
    extra: { orders: orders.flat() },
  });
}
