import type { CancelReason } from '../../../models/order/order-status.js';
import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { ordersByOutcome } from '../../../platform/metrics/index.js';
import { giveCartBack } from '../../cart/index.js';
import { releaseStock } from '../../product/index.js';
import { loadItems } from '../queries/load-order.js';
import type { OrderItemRow, OrderRow } from '../queries/order-rows.js';
import { writeTimeline } from './write-timeline.js';

/**
 * Cancels a locked pending order: its cart is given back with its lines and its stock is released. Every cancellation
 * of an unpaid order goes this way, whoever asks for it.
 */
export async function cancelUnpaid(tx: Tx, order: OrderRow, reason: CancelReason): Promise<void> {
  await markCancelled(tx, order, reason);
  const cart = order.cartId ? await giveCartBack(tx, order.cartId) : null;
  // `verify` looks at the cart only while it is still at this version.
  const data = { reason, ...(cart ? { cartId: cart.cartId, cartVersion: cart.version } : {}) };
  await writeTimeline(tx, { orderId: order.id, kind: 'cancelled', change: { from: 'pending', to: 'cancelled' }, data });
  await tx.emit({ kind: 'order.cancelled', subjectId: order.id, payload: { reason } });
  await releaseUnshipped(tx, order, await loadItems(tx, order.id));
  const outcome = reason === 'expired' ? 'expired' : 'cancelled';
  tx.afterCommit(() => ordersByOutcome.inc({ outcome }));
}

/** Writes the cancellation into the order's row; its cart may have another live order from now on. */
export async function markCancelled(tx: Tx, order: OrderRow, reason: CancelReason): Promise<void> {
  await sql(
    tx,
    `UPDATE orders SET status = 'cancelled', cancel_reason = ?, live_cart_id = NULL, version = version + 1, updated_at = ${dbNow}
     WHERE id = ?`,
    [reason, order.id],
  );
}

/** Releases what this reservation round of the order still holds. */
export async function releaseUnshipped(tx: Tx, order: OrderRow, items: OrderItemRow[]): Promise<void> {
  await releaseStock(tx, {
    orderId: order.id,
    reference: `${order.id}:${order.reservationRound}`,
    lines: items.map((item) => ({
      variantId: item.variantId,
      levelId: item.stockLevelId,
      isSplit: item.isSplit,
      quantity: item.quantity - item.fulfilledQuantity,
    })),
  });
}
