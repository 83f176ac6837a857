import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { ordersByOutcome } from '../../../platform/metrics/index.js';
import { shipStock } from '../../product/index.js';
import { assertTransition } from '../order.states.js';
import { loadItems, loadPayments, loadRefunds, lockOrder, stateOf } from '../queries/load-order.js';
import type { OrderItemRow, OrderRow } from '../queries/order-rows.js';
import { writeTimeline } from './write-timeline.js';

export interface FulfillOrderInput {
  orderId: string;
  /** Everything that is not shipped yet where none are given. */
  items: { itemId: string; quantity: number }[] | null;
  carrier: string | null;
  trackingNumber: string | null;
}

interface Part {
  item: OrderItemRow;
  quantity: number;
}

/**
 * Ships units of a paid order: they leave the building and the reservation; with the last of them the order is
 * completed. Shipping all of a completed order has no effect. Throws `invalid_transition` and `insufficient_stock`.
 */
export async function fulfillOrder(tx: Tx, input: FulfillOrderInput): Promise<void> {
  const { orderId } = input;
  const order = await lockOrder(tx, orderId);
  if (order.status === 'completed' && !input.items) return;
  const items = await loadItems(tx, orderId);
  const parts = { order, items, payments: await loadPayments(tx, orderId), refunds: await loadRefunds(tx, orderId) };
  assertTransition('complete', stateOf(parts));
  const shipped = input.items ? chosen(items, input.items) : everything(items);
  const left = items.reduce((sum, item) => sum + item.quantity - item.fulfilledQuantity, 0);
  const isLast = shipped.reduce((sum, part) => sum + part.quantity, 0) === left;
  const shipmentId = await writeShipment(tx, input, shipped);
  await updateOrder(tx, order, isLast);
  const data = { shipmentId, carrier: input.carrier, trackingNumber: input.trackingNumber };
  await writeTimeline(tx, { orderId, kind: 'shipped', data });
  await tx.emit({ kind: 'order.shipped', subjectId: orderId, payload: { shipmentId } });
  if (isLast) await complete(tx, order);
  await shipStock(tx, {
    orderId,
    reference: shipmentId,
    lines: shipped.map(({ item: { variantId, stockLevelId: levelId, isSplit }, quantity }) => {
      return { variantId, levelId, isSplit, quantity };
    }),
  });
}

function everything(items: OrderItemRow[]): Part[] {
  return items
    .map((item) => ({ item, quantity: item.quantity - item.fulfilledQuantity }))
    .filter((part) => part.quantity > 0);
}

function chosen(items: OrderItemRow[], wanted: { itemId: string; quantity: number }[]): Part[] {
  const errors: { path: string; message: string }[] = [];
  const parts = wanted.map(({ itemId, quantity }, index) => {
    const item = items.find((each) => each.id === itemId);
    const left = item ? item.quantity - item.fulfilledQuantity : 0;
    if (!item) errors.push({ path: `items.${index}.itemId`, message: 'is not a line of this order' });
    else if (quantity > left)
      errors.push({ path: `items.${index}.quantity`, message: `only ${left} are not shipped yet` });
    if (wanted.findIndex((each) => each.itemId === itemId) !== index) {
      errors.push({ path: `items.${index}.itemId`, message: 'occurs twice' });
    }
    return { item: item as OrderItemRow, quantity };
  });
  if (errors.length > 0) throw validationFailed({ errors });
  return parts;
}

async function writeShipment(tx: Tx, input: FulfillOrderInput, parts: Part[]): Promise<string> {
  const id = newId('shp');
  const { actor } = tx.context;
  await sql(
    tx,
    `INSERT INTO shipments (id, order_id, carrier, tracking_number, staff_id, created_at) VALUES (?, ?, ?, ?, ?, ${dbNow})`,
    [id, input.orderId, input.carrier, input.trackingNumber, actor.kind === 'staff' ? actor.id : null],
  );
  for (const { item, quantity } of parts) {
    await sql(tx, 'UPDATE order_items SET fulfilled_quantity = fulfilled_quantity + ? WHERE id = ?', [
      quantity,
      item.id,
    ]);
  }
  await sql(
    tx,
    `INSERT INTO shipment_items (shipment_id, order_item_id, quantity) VALUES ${parts.map(() => '(?, ?, ?)').join(', ')}`,
    parts.flatMap(({ item, quantity }) => [id, item.id, quantity]),
  );
  return id;
}

async function updateOrder(tx: Tx, order: OrderRow, isLast: boolean): Promise<void> {
  await sql(
    tx,
    `UPDATE orders SET status = ?, fulfillment_status = ?, version = version + 1, updated_at = ${dbNow} WHERE id = ?`,
    [isLast ? 'completed' : order.status, isLast ? 'fulfilled' : 'partially_fulfilled', order.id],
  );
}

async function complete(tx: Tx, order: OrderRow): Promise<void> {
  await writeTimeline(tx, { orderId: order.id, kind: 'completed', change: { from: order.status, to: 'completed' } });
  await tx.emit({ kind: 'order.completed', subjectId: order.id });
  tx.afterCommit(() => ordersByOutcome.inc({ outcome: 'completed' }));
}
