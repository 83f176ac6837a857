import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { groupBy } from '../../../utils/group-by.js';
import type { Share } from './allocate-stock.js';
import type { LevelRow } from './move-stock.js';

interface HeldUnits {
  variantId: string;
  levelId: string;
  quantity: number;
}

/** What an order still holds of each variant, level by level, as the ledger has it. */
export async function heldUnits(tx: Tx, orderId: string): Promise<Map<string, HeldUnits[]>> {
  const { rows } = await sql<HeldUnits>(
    tx,
    `SELECT variant_id AS variantId, stock_level_id AS levelId, SUM(delta_reserved) AS quantity FROM stock_movements
     WHERE order_id = ? GROUP BY variant_id, stock_level_id HAVING SUM(delta_reserved) > 0 ORDER BY stock_level_id`,
    [orderId],
  );
  return groupBy(
    rows.map((row) => ({ ...row, quantity: Number(row.quantity) })),
    ({ variantId }) => variantId,
  );
}

/** Takes units from where they are held: first what lies in the building there, if that is asked for, then the rest. */
export function takeHeld(
  held: { level: LevelRow; quantity: number }[],
  wanted: number,
  inBuildingFirst: boolean,
): Share[] {
  const taken = new Map<string, Share>();
  let left = wanted;
  const take = (level: LevelRow, most: number) => {
    const already = taken.get(level.id)?.quantity ?? 0;
    const units = Math.min(left, most - already);
    if (units <= 0) return;
    left -= units;
    taken.set(level.id, { level, quantity: already + units });
  };
  if (inBuildingFirst) for (const { level, quantity } of held) take(level, Math.min(quantity, level.on_hand));
  for (const { level, quantity } of held) take(level, quantity);
  if (left > 0) throw new Error(`${left} units more are taken than are held`);
  return [...taken.values()];
}
