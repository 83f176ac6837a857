import { marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { groupBy } from '../../../utils/group-by.js';

/** The levels of variants at locations that sell, in the order in which these serve. */
export async function levelsThatSell(tx: Tx, variantIds: string[]): Promise<Map<string, string[]>> {
  if (variantIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; variantId: string }>(
    tx,
    `SELECT l.id, l.variant_id AS variantId FROM stock_levels l
     JOIN stock_locations loc ON loc.id = l.location_id AND loc.status = 'active'
     WHERE l.variant_id IN (${marks(variantIds.length)}) ORDER BY loc.priority, loc.id`,
    variantIds,
  );
  const levels = groupBy(rows, ({ variantId }) => variantId);
  return new Map([...levels].map(([variantId, ofIt]) => [variantId, ofIt.map(({ id }) => id)]));
}
