import { dbNow, forUpdate, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { groupBy } from '../../../utils/group-by.js';
import type { OrderState } from '../order.states.js';
import {
  fromRow,
  type OrderItemRow,
  type OrderRow,
  type PaymentRow,
  type RefundRow,
  type ShipmentRow,
  type TimelineRow,
} from './order-rows.js';

/** An order with everything that belongs to it. */
export interface OrderView {
  order: OrderRow;
  items: OrderItemRow[];
  payments: PaymentRow[];
  refunds: RefundRow[];
  shipments: ShipmentRow[];
  timeline: TimelineRow[];
}

const ORDER = `id, number, status, payment_status, fulfillment_status, cancel_reason, user_id, email, token_hash, cart_id,
  currency, subtotal, discount, shipping, tax, total, shipping_address, billing_address, note, reservation_round,
  failed_attempts, placed_at, expires_at, expires_at > ${dbNow} AS is_in_time, version`;
const PAYMENT = `id, order_id, provider, CASE WHEN status = 'started' AND answered_at IS NOT NULL THEN 'pending' ELSE status END AS status,
  amount, captured, refunded, currency, provider_reference, input, failure_code, next_action, created_at`;
const ITEM = `order_id, id, variant_id, stock_level_id, is_split, product_slug, name, sku, options, image, quantity, fulfilled_quantity, cancelled_quantity,
  unit_price, discount, tax, total`;
const REFUND =
  'id, order_id, payment_id, status, amount, currency, reason, note, attempt, next_attempt_at, is_replaced, created_at';

/** Reads an order's row without a lock. */
export async function findOrder(tx: Tx | null, id: string): Promise<OrderRow | null> {
  const { rows } = await sql(tx, `SELECT ${ORDER} FROM orders WHERE id = ?`, [id]);
  return rows[0] ? fromRow<OrderRow>(rows[0]) : null;
}

/** Locks an order's row: the first lock of everything that changes an order. Throws `not_found`. */
export async function lockOrder(tx: Tx, id: string): Promise<OrderRow> {
  const { rows } = await sql(tx, `SELECT ${ORDER} FROM orders WHERE id = ? ${forUpdate}`, [id]);
  if (!rows[0]) throw notFound();
  return fromRow<OrderRow>(rows[0]);
}

/** As `lockOrder` for several, by their ids; without those that there are not. */
export async function lockOrders(tx: Tx, ids: string[]): Promise<Map<string, OrderRow>> {
  const { rows } = await sql(
    tx,
    `SELECT ${ORDER} FROM orders WHERE id IN (${marks(ids.length)}) ORDER BY id ${forUpdate}`,
    ids,
  );
  return new Map(rows.map((row) => [String(row['id']), fromRow<OrderRow>(row)]));
}

/** Payments by their ids. */
export async function findPayments(tx: Tx, ids: string[]): Promise<Map<string, PaymentRow>> {
  const { rows } = await sql(tx, `SELECT ${PAYMENT} FROM payments WHERE id IN (${marks(ids.length)})`, ids);
  return new Map(rows.map((row) => [String(row['id']), fromRow<PaymentRow>(row)]));
}

export async function findPayment(tx: Tx | null, id: string): Promise<PaymentRow> {
  const { rows } = await sql(tx, `SELECT ${PAYMENT} FROM payments WHERE id = ?`, [id]);
  if (!rows[0]) throw notFound();
  return fromRow<PaymentRow>(rows[0]);
}

export async function findRefund(tx: Tx | null, id: string): Promise<RefundRow> {
  const { rows } = await sql(tx, `SELECT ${REFUND} FROM refunds WHERE id = ?`, [id]);
  if (!rows[0]) throw notFound();
  return fromRow<RefundRow>(rows[0]);
}

export const loadItems = async (tx: Tx | null, orderId: string) => (await itemsOf(tx, [orderId]))(orderId);
export const loadPayments = async (tx: Tx | null, orderId: string) => (await paymentsOf(tx, [orderId]))(orderId);
export const loadRefunds = async (tx: Tx | null, orderId: string) => (await refundsOf(tx, [orderId]))(orderId);

/** Reads an order whole. Throws `not_found`. */
export async function loadOrder(tx: Tx | null, id: string): Promise<OrderView> {
  const [view] = await loadOrders(tx, [id]);
  if (!view) throw notFound();
  return view;
}

/** Reads orders whole, in the order of `ids`: as many statements for a page of them as for one. */
export async function loadOrders(tx: Tx | null, ids: string[]): Promise<OrderView[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql(tx, `SELECT ${ORDER} FROM orders WHERE id IN (${marks(ids.length)})`, ids);
  const orders = new Map(rows.map((row) => [row['id'], fromRow<OrderRow>(row)]));
  const found = ids.flatMap((id) => orders.get(id) ?? []);
  const items = await itemsOf(tx, ids);
  const payments = await paymentsOf(tx, ids);
  const refunds = await refundsOf(tx, ids);
  const timeline = await timelineOf(tx, ids);
  const shipments = await shipmentsOf(
    tx,
    found.filter((order) => order.fulfillmentStatus !== 'unfulfilled').map((order) => order.id),
  );
  return found.map((order) => ({
    order,
    items: items(order.id),
    payments: payments(order.id),
    refunds: refunds(order.id),
    shipments: shipments(order.id),
    timeline: timeline(order.id),
  }));
}

/** Looks up what belongs to one order among rows that were read for several. */
type OfOrder<T> = (orderId: string) => T[];

/** Runs a statement that ends where the list of order ids begins. */
async function readByOrder<T>(tx: Tx | null, ids: string[], text: string, order: string): Promise<OfOrder<T>> {
  if (ids.length === 0) return () => [];
  const { rows } = await sql(tx, `${text} IN (${marks(ids.length)}) ORDER BY ${order}`, ids);
  const groups = groupBy(rows, (row) => row['order_id']);
  return (orderId) => (groups.get(orderId) ?? []).map((row) => fromRow<T>(row));
}

const itemsOf = (tx: Tx | null, ids: string[]) =>
  readByOrder<OrderItemRow>(tx, ids, `SELECT ${ITEM} FROM order_items WHERE order_id`, 'order_id, position');

const paymentsOf = (tx: Tx | null, ids: string[]) =>
  readByOrder<PaymentRow>(tx, ids, `SELECT ${PAYMENT} FROM payments WHERE order_id`, 'id');

const refundsOf = (tx: Tx | null, ids: string[]) =>
  readByOrder<RefundRow>(tx, ids, `SELECT ${REFUND} FROM refunds WHERE order_id`, 'id');

const timelineOf = (tx: Tx | null, ids: string[]) =>
  readByOrder<TimelineRow>(
    tx,
    ids,
    'SELECT order_id, kind, actor_kind, data, at FROM order_timeline WHERE order_id',
    'order_id, id',
  );

async function shipmentsOf(tx: Tx | null, ids: string[]): Promise<OfOrder<ShipmentRow>> {
  type Line = Omit<ShipmentRow, 'items'> & { orderItemId: string; quantity: number };
  const linesOf = await readByOrder<Line>(
    tx,
    ids,
    `SELECT s.order_id, s.id, s.carrier, s.tracking_number, s.created_at, i.order_item_id, i.quantity
     FROM shipments s JOIN shipment_items i ON i.shipment_id = s.id WHERE s.order_id`,
    's.id, i.order_item_id',
  );
  return (orderId) =>
    [...groupBy(linesOf(orderId), (line) => line.id).values()].map((lines) => {
      const { id, carrier, trackingNumber, createdAt } = lines[0] as Line;
      const items = lines.map(({ orderItemId, quantity }) => ({ itemId: orderItemId, quantity }));
      return { id, carrier, trackingNumber, createdAt, items };
    });
}

/** What the transition table looks at. */
export function stateOf({ order, items, payments, refunds }: Omit<OrderView, 'shipments' | 'timeline'>): OrderState {
  const captured = payments.reduce((sum, payment) => sum + payment.captured - payment.refunded, 0);
  const underWay = refunds
    // One that was refused and waits to be tried again can be asked for at once.
    .filter((refund) => refund.status === 'started' && !refund.nextAttemptAt)
    .reduce((sum, refund) => sum + refund.amount, 0);
  const refundable = captured - underWay;
  const isAuthorized = payments.some((payment) => payment.status === 'authorized');
  return {
    status: order.status,
    isInTime: order.isInTime,
    fulfilledUnits: items.reduce((sum, item) => sum + item.fulfilledQuantity, 0),
    refundable,
    isPaidFor: order.total === 0 || isAuthorized || refundable > 0,
  };
}
