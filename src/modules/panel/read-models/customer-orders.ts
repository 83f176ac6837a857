import { sql, toDate } from '../../../platform/database/sql.js';

export interface CustomerOrders {
  count: number;
  /** What was taken from the shopper and not given back, in the shop's minor unit. */
  spent: number;
  /** The newest. */
  latest: CustomerOrder[];
}

export interface CustomerOrder {
  id: string;
  number: string;
  status: string;
  paymentStatus: string;
  fulfillmentStatus: string;
  total: number;
  currency: string;
  placedAt: Date;
}

const LATEST = 10;

/** The orders of a shopper in short; the list of orders has all of them. */
export async function customerOrders(userId: string): Promise<CustomerOrders> {
  const [latest, sums] = await Promise.all([
    sql(
      null,
      `SELECT id, number, status, payment_status, fulfillment_status, total, currency, placed_at
       FROM orders WHERE user_id = ? ORDER BY id DESC LIMIT ${LATEST}`,
      [userId],
    ),
    sql<{ n: number; spent: unknown }>(
      null,
      `SELECT (SELECT COUNT(*) FROM orders WHERE user_id = ?) AS n,
         (SELECT COALESCE(SUM(p.captured - p.refunded), 0) FROM payments p
          JOIN orders o ON o.id = p.order_id WHERE o.user_id = ?) AS spent`,
      [userId, userId],
    ),
  ]);
  return { count: Number(sums.rows[0]?.n), spent: Number(sums.rows[0]?.spent), latest: latest.rows.map(toOrder) };
}

function toOrder(row: Record<string, unknown>): CustomerOrder {
  return {
    id: String(row['id']),
    number: String(row['number']),
    status: String(row['status']),
    paymentStatus: String(row['payment_status']),
    fulfillmentStatus: String(row['fulfillment_status']),
    total: Number(row['total']),
    currency: String(row['currency']),
    placedAt: toDate(row['placed_at']),
  };
}
