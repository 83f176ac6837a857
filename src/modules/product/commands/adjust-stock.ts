import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed, versionMismatch } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { insufficientStock, stockReserved } from '../product.errors.js';
import { getStockLevel, type LevelWithSku } from '../queries/stock-levels.js';
import { ordersHolding } from '../queries/stock-movements.js';
import { lockLevels, moveStock } from './move-stock.js';

export const adjustReasons = ['received', 'count', 'damaged', 'lost', 'correction'] as const;
export type AdjustReason = (typeof adjustReasons)[number];

interface Adjustment {
  levelId: string;
  /** Units that came (positive) or went (negative). */
  delta: number;
  reason: AdjustReason;
  note: string | null;
  /** The version that the change is based on, where the caller named one. */
  version: number | undefined;
}

export const MAX_ON_HAND = 1_000_000_000;

/**
 * Changes what is in the building, with its ledger and audit rows. Throws `stock_reserved` with the orders where
 * promised units would not be covered, `insufficient_stock` where more is taken than is there.
 */
export async function adjustStock(
  tx: Tx,
  { levelId, delta, reason, note, version }: Adjustment,
): Promise<LevelWithSku> {
  // The level alone, before the read that joins its variant: orders hold variants while they wait for levels.
  await lockLevels(tx, [levelId]);
  const level = await getStockLevel(levelId, tx);
  if (version !== undefined && version !== level.version) throw versionMismatch();
  await assertPossible(tx, level, delta);
  const { actor } = tx.context;
  await moveStock(tx, [{ level, deltaOnHand: delta, deltaReserved: 0 }], {
    kind: 'adjust',
    reference: newId('adj'),
    staffId: actor.kind === 'staff' ? actor.id : null,
    reason,
    note,
  });
  const after = await getStockLevel(levelId, tx);
  await tx.audit({
    action: 'stock:adjust',
    subjectId: levelId,
    before: { onHand: level.on_hand, reserved: level.reserved },
    after: { onHand: after.on_hand, reserved: after.reserved, delta, reason, note },
  });
  return after;
}

async function assertPossible(tx: Tx, level: LevelWithSku, delta: number): Promise<void> {
  const onHand = level.on_hand + delta;
  if (onHand > MAX_ON_HAND) {
    throw validationFailed({ errors: [{ path: 'delta', message: `would make more than ${MAX_ON_HAND} units` }] });
  }
  const isCovered = level.reserved <= onHand + level.backorder_limit;
  if (level.reserved > 0 && (!isCovered || onHand < 0)) {
    throw stockReserved({
      detail: `${level.on_hand} units are in the building and ${level.reserved} are promised to orders.`,
      extra: { orders: await ordersHolding(tx, level.id) },
    });
  }
  if (onHand >= 0) return;
  const shortage = { variantId: level.variant_id, requested: -delta, available: level.on_hand };
  throw insufficientStock({
    detail: `Only ${level.on_hand} units are in the building.`,
    extra: { shortages: [shortage] },
  });
}
