import { dbNowPlus, sql } from '../../../platform/database/sql.js';
import { countRows } from '../../../platform/paging/admin-list.js';

export interface Count {
  count: number;
  /** False where there are more than were counted. */
  isExact: boolean;
}

export interface LowStock {
  variantId: string;
  productId: string;
  name: string;
  sku: string;
  available: number;
  threshold: number;
}

export interface Attention {
  /** Paid, and not all of it shipped. */
  unfulfilled: Count;
  /** Pending, and the last attempt to pay failed. */
  paymentFailed: Count;
  /** Pending, with less than five minutes left to be paid. */
  expiringSoon: Count;
  lowStock: Count & { items: LowStock[] };
}

const COUNT_UP_TO = 10_000;
const SOON_SECONDS = 300;
const SHOWN = 10;
const LOW = {
  from: `stock_levels l JOIN variants v ON v.id = l.variant_id JOIN products p ON p.id = v.product_id
    JOIN stock_locations loc ON loc.id = l.location_id`,
  where: [
    // A product that is not sold needs no stock.
    ["v.track_stock = 1 AND v.archived = 0 AND p.status = 'active' AND loc.status = 'active'"],
    ['l.on_hand + l.backorder_limit - l.reserved <= l.low_stock_threshold'],
  ] as [string][],
};

/** What somebody should look at now. */
export async function readAttention(): Promise<Attention> {
  const [unfulfilled, paymentFailed, expiringSoon] = await Promise.all([
    countOrders("status = 'processing'"),
    // There are never many pending orders: they last for the payment window.
    countOrders("status = 'pending' AND payment_status = 'failed'"),
    countOrders(`status = 'pending' AND expires_at < ${dbNowPlus(SOON_SECONDS)}`),
  ]);
  return { unfulfilled, paymentFailed, expiringSoon, lowStock: await readLowStock() };
}

const countOrders = (where: string) => count({ from: 'orders', where: [[where]] });

async function count(selection: Parameters<typeof countRows>[0]): Promise<Count> {
  const { total, totalIsExact } = await countRows(selection, COUNT_UP_TO);
  return { count: total, isExact: totalIsExact };
}

async function readLowStock(): Promise<Attention['lowStock']> {
  const { rows } = await sql<LowStock>(
    null,
    `SELECT l.variant_id AS variantId, v.product_id AS productId, p.name, v.sku,
       l.on_hand + l.backorder_limit - l.reserved AS available, l.low_stock_threshold AS threshold
     FROM ${LOW.from} WHERE ${LOW.where.map(([condition]) => condition).join(' AND ')}
     ORDER BY available, l.id LIMIT ${SHOWN}`,
  );
  const items = rows.map((row) => ({ ...row, available: Number(row.available) }));
  return { ...(items.length < SHOWN ? { count: items.length, isExact: true } : await count(LOW)), items };
}
