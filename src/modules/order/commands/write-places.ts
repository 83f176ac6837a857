import { branches, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';

/** From where a line of an order is served. */
interface Place {
  itemId: string;
  levelId: string | null;
  isSplit: boolean;
}

/** Writes into lines of orders which levels were reserved for them, in one statement. */
export async function writePlaces(tx: Tx, places: Place[]): Promise<void> {
  if (places.length === 0) return;
  const ids = places.map(({ itemId }) => itemId);
  const each = branches(places.length);
  await sql(
    tx,
    `UPDATE order_items SET stock_level_id = CASE id ${each} END, is_split = CASE id ${each} END
     WHERE id IN (${marks(ids.length)})`,
    [
      ...places.flatMap(({ itemId, levelId }) => [itemId, levelId]),
      ...places.flatMap(({ itemId, isSplit }) => [itemId, isSplit ? 1 : 0]),
      ...ids,
    ],
  );
}
