import { fromJson, marks, sql, toDate } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { DeliveredEvent } from '../../../platform/outbox/define-handler.js';
import { groupBy } from '../../../utils/group-by.js';
import { dayIn } from '../../../utils/time-zone.js';
import { storeTimeZone } from '../store-time-zone.js';
import { addSales, addVariantSales, lockSalesZone, type Sales, type VariantSales } from './add-sales.js';

interface Happening {
  at: unknown;
  sales: Sales;
  sold?: VariantSales[];
}

/** What events of a kind add, read from where `verify` reads it again: as many statements for several as for one. */
type Reader = (tx: Tx, events: DeliveredEvent[]) => Promise<Happening[]>;

const readers: Record<string, Reader> = {
  'order.placed': async (tx, events) => {
    const orders = await rowsOf(tx, 'SELECT id, placed_at AS at FROM orders WHERE id', events.map(subjectOf));
    return events.flatMap(({ subjectId }) => {
      return orders(subjectId).map(({ at }) => ({ at, sales: { placed: 1 } }));
    });
  },
  'order.paid': async (tx, events) => [
    ...(await readPaid(tx, events.map(subjectOf))),
    ...(await readPayments(tx, events.flatMap(paymentOf))),
  ],
  'payment.captured': (tx, events) => readPayments(tx, events.map(subjectOf)),
  'payment.surplus': (tx, events) => readPayments(tx, events.map(subjectOf)),
  'order.cancelled': async (tx, events) => {
    const entries = await rowsOf(
      tx,
      "SELECT order_id AS id, at, data FROM order_timeline WHERE status_to = 'cancelled' AND order_id",
      events.map(subjectOf),
    );
    return events.flatMap(({ subjectId, payload: { reason } }) => {
      // An order that was revived may have been cancelled twice, for different reasons.
      const entry = entries(subjectId).find(({ data }) => fromJson<{ reason: string }>(data).reason === reason);
      return entry ? [{ at: entry['at'], sales: reason === 'expired' ? { expired: 1 } : { cancelled: 1 } }] : [];
    });
  },
  'order.refunded': async (tx, events) => {
    const ids = events.map(({ payload }) => String(payload['refundId']));
    const refunds = await rowsOf(tx, 'SELECT id, created_at AS at, amount FROM refunds WHERE id', ids);
    return ids.flatMap((id) => refunds(id).map(({ at, amount }) => ({ at, sales: { refunded: Number(amount) } })));
  },
};

export const counted = Object.keys(readers);

/** Adds what events tell of to the figures of their days. */
export async function countEvents(events: DeliveredEvent[], tx: Tx): Promise<void> {
  const timeZone = (await lockSalesZone(tx, { exclusive: false })) || (await storeTimeZone(tx));
  const happenings: Happening[] = [];
  for (const [kind, ofKind] of groupBy(events, (event) => event.kind)) {
    happenings.push(...((await readers[kind]?.(tx, ofKind)) ?? []));
  }
  // Days in their order, so that two who count do not wait for each other in a ring.
  const days = [...groupBy(happenings, ({ at }) => dayIn(timeZone, toDate(at)))].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [day, ofDay] of days) {
    const sold = ofDay.flatMap((happening) => happening.sold ?? []);
    await addSales(tx, day, events[0]?.id ?? 0, ...ofDay.map(({ sales }) => sales));
    await addVariantSales(tx, day, sold);
  }
}

const subjectOf = ({ subjectId }: DeliveredEvent) => subjectId;
const paymentOf = ({ payload }: DeliveredEvent) => (payload['paymentId'] ? [String(payload['paymentId'])] : []);

type Row = Record<string, unknown>;

/** Runs a statement that ends where the list of ids begins, and gives how to look up what it read for one. */
async function rowsOf(tx: Tx, text: string, ids: string[]): Promise<(id: string) => Row[]> {
  if (ids.length === 0) return () => [];
  const { rows } = await sql(tx, `${text} IN (${marks(ids.length)})`, ids);
  const groups = groupBy(rows, (row) => row['id']);
  return (id) => groups.get(id) ?? [];
}

async function readPaid(tx: Tx, orderIds: string[]): Promise<Happening[]> {
  const entries = await rowsOf(
    tx,
    "SELECT order_id AS id, id AS entry_id, at FROM order_timeline WHERE status_to = 'processing' AND order_id",
    orderIds,
  );
  const items = await rowsOf(
    tx,
    'SELECT order_id AS id, variant_id, product_id, quantity, total FROM order_items WHERE order_id',
    orderIds,
  );
  return orderIds.flatMap((orderId) => {
    const [first] = entries(orderId).sort((a, b) => Number(a['entry_id']) - Number(b['entry_id']));
    const sold = items(orderId).map((item) => ({
      variantId: String(item['variant_id']),
      productId: String(item['product_id']),
      units: Number(item['quantity']),
      amount: Number(item['total']),
    }));
    const units = sold.reduce((sum, line) => sum + line.units, 0);
    return first ? [{ at: first['at'], sales: { paid: 1, units }, sold }] : [];
  });
}

async function readPayments(tx: Tx, ids: string[]): Promise<Happening[]> {
  const payments = await rowsOf(tx, 'SELECT id, created_at AS at, captured FROM payments WHERE id', ids);
  return ids.flatMap((id) => payments(id).map(({ at, captured }) => ({ at, sales: { captured: Number(captured) } })));
}
