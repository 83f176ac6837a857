import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { versionMismatch } from '../../../platform/errors/index.js';
import { catalogueEvents } from '../catalogue-events.js';
import { stockReserved } from '../product.errors.js';
import { getStockLevel, type LevelWithSku } from '../queries/stock-levels.js';
import { ordersHolding } from '../queries/stock-movements.js';
import { lockLevels } from './move-stock.js';

interface StockLimits {
  levelId: string;
  version: number | undefined;
  /** Units that may be promised beyond those in the building. */
  backorderLimit: number | undefined;
  /** From how many units a shopper is told that few are left. */
  lowStockThreshold: number | undefined;
}

/** Changes what may be promised of a level. Throws `stock_reserved` where promised units would not be covered. */
export async function setStockLimits(tx: Tx, { levelId, version, ...limits }: StockLimits): Promise<LevelWithSku> {
  await lockLevels(tx, [levelId]);
  const level = await getStockLevel(levelId, tx);
  if (version !== undefined && version !== level.version) throw versionMismatch();
  const before = { backorderLimit: level.backorder_limit, lowStockThreshold: level.low_stock_threshold };
  const after = {
    backorderLimit: limits.backorderLimit ?? before.backorderLimit,
    lowStockThreshold: limits.lowStockThreshold ?? before.lowStockThreshold,
  };
  if (level.reserved > level.on_hand + after.backorderLimit) {
    throw stockReserved({
      detail: `${level.on_hand} units are in the building and ${level.reserved} are promised to orders.`,
      extra: { orders: await ordersHolding(tx, levelId) },
    });
  }
  await tx.audit({ action: 'stock:set_limits', subjectId: levelId, before, after });
  if (JSON.stringify(before) === JSON.stringify(after)) return level;
  await sql(
    tx,
    `UPDATE stock_levels SET backorder_limit = ?, low_stock_threshold = ?, version = version + 1, updated_at = ${dbNow}
     WHERE id = ?`,
    [after.backorderLimit, after.lowStockThreshold, levelId],
  );
  await tellShop(tx, level.variant_id);
  return getStockLevel(levelId, tx);
}

async function tellShop(tx: Tx, variantId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>(tx, 'SELECT product_id AS id FROM variants WHERE id = ?', [variantId]);
  await tx.emit(...rows.map(({ id }) => ({ kind: catalogueEvents.availability, subjectId: id })));
}
