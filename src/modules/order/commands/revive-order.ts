import { dbNow, marks, sql } from '../../../platform/database/sql.js';
import { inSavepoint, type Tx } from '../../../platform/database/transaction.js';
import { Problem } from '../../../platform/errors/index.js';
import { lockCartTrail, recloseCart } from '../../cart/index.js';
import { levelsThatSell, reserveStock, type StockLine } from '../../product/index.js';
import { loadItems } from '../queries/load-order.js';
import { FORGOTTEN, type OrderItemRow, type OrderRow } from '../queries/order-rows.js';
import { writePlaces } from './write-places.js';
import { writeTimeline } from './write-timeline.js';

/**
 * Makes a locked order that was cancelled unpaid live again, for money that came late: its cart is closed again and
 * its stock reserved anew. False, and nothing written, where the stock is gone, its cart has another live order, or its
 * buyer has deleted the account and with it the address.
 */
export async function tryRevive(tx: Tx, order: OrderRow): Promise<boolean> {
  if (order.email === FORGOTTEN) return false;
  // Before the look for another order: who places one holds the cart's lock.
  const trail = order.cartId ? await lockCartTrail(tx, order.cartId) : [];
  if (await hasLiveOrder(tx, trail)) return false;
  try {
    await inSavepoint(tx, () => revive(tx, order, trail));
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'insufficient_stock') return false;
    throw error;
  }
}

async function revive(tx: Tx, order: OrderRow, trail: string[]): Promise<void> {
  const items = await loadItems(tx, order.id);
  const round = order.reservationRound + 1;
  await sql(
    tx,
    `UPDATE orders SET status = 'processing', cancel_reason = NULL, live_cart_id = cart_id, reservation_round = ?,
       version = version + 1, updated_at = ${dbNow} WHERE id = ?`,
    [round, order.id],
  );
  if (trail.length > 0) await recloseCart(tx, trail, items);
  await writeTimeline(tx, { orderId: order.id, kind: 'revived', change: { from: 'cancelled', to: 'processing' } });
  await tx.emit({ kind: 'order.revived', subjectId: order.id });
  const tracked = items.filter(({ stockLevelId }) => stockLevelId !== null);
  const [reserved = []] = await reserveStock(tx, {
    orderId: order.id,
    reference: `${order.id}:${round}`,
    lines: await linesToReserve(tx, tracked),
  });
  const places = reserved.map((place, at) => ({ ...place, itemId: tracked[at]?.id ?? '' }));
  await writePlaces(
    tx,
    places.filter((place, at) => place.isSplit || tracked[at]?.isSplit || place.levelId !== tracked[at]?.stockLevelId),
  );
}

/** Wherever the units lie now. */
async function linesToReserve(tx: Tx, items: OrderItemRow[]): Promise<StockLine[]> {
  const levels = await levelsThatSell(
    tx,
    items.map(({ variantId }) => variantId),
  );
  return items.map(({ variantId, stockLevelId, quantity }) => {
    const [levelId = stockLevelId, ...otherLevelIds] = levels.get(variantId) ?? [];
    return { variantId, levelId, otherLevelIds, quantity };
  });
}

async function hasLiveOrder(tx: Tx, cartIds: string[]): Promise<boolean> {
  if (cartIds.length === 0) return false;
  const { rows } = await sql(
    tx,
    `SELECT id FROM orders WHERE live_cart_id IN (${marks(cartIds.length)}) LIMIT 1`,
    cartIds,
  );
  return rows.length > 0;
}
