import { config } from '../../../config/index.js';
import { marks, sql } from '../../../platform/database/sql.js';
import { type MoneyAmount, money } from '../../../utils/money.js';

/** What may be said of an order in passing: no name, no address. */
export interface Headline {
  orderId: string;
  number: string;
  status: string;
  paymentStatus: string;
  fulfillmentStatus: string;
  total: MoneyAmount;
}

/** The headlines of those orders that there are. */
export async function orderHeadlines(orderIds: string[]): Promise<Map<string, Headline>> {
  if (orderIds.length === 0) return new Map();
  const { rows } = await sql<Record<string, string>>(
    null,
    `SELECT id, number, status, payment_status, fulfillment_status, total, currency FROM orders
     WHERE id IN (${marks(orderIds.length)})`,
    orderIds,
  );
  return new Map(
    rows.map((row) => [
      row['id'] ?? '',
      {
        orderId: row['id'] ?? '',
        number: row['number'] ?? '',
        status: row['status'] ?? '',
        paymentStatus: row['payment_status'] ?? '',
        fulfillmentStatus: row['fulfillment_status'] ?? '',
        total: money(Number(row['total']), row['currency'] ?? config.store.currency),
      },
    ]),
  );
}
