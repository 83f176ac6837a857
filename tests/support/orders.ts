import { sql, toDate } from '../../src/platform/database/sql.js';

/** How many orders that are not cancelled have a line of the variant. */
export async function liveOrdersOf(variantId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>(
    null,
    `SELECT COUNT(DISTINCT o.id) AS n FROM orders o JOIN order_items i ON i.order_id = o.id
     WHERE i.variant_id = ? AND o.status <> 'cancelled'`,
    [variantId],
  );
  return Number(rows[0]?.n);
}

/** What became of an order, with times in ms after its `expires_at`. */
export interface EndedOrder {
  id: string;
  status: string;
  cancelReason: string | null;
  total: number;
  captured: number;
  /** Captured and not given back. */
  kept: number;
  cancellations: number;
  revivals: number;
  /** It waits to be paid, or for what a provider says. */
  isOpen: boolean;
  begunMs: number | null;
  cancelledMs: number | null;
}

/** What became of every order in the database. */
export async function endsOfOrders(): Promise<EndedOrder[]> {
  const { rows } = await sql(
    null,
    `SELECT o.id, o.status, o.cancel_reason, o.total, o.expires_at, p.captured, p.refunded, p.begun_at,
       COALESCE(p.started, 0) + COALESCE(r.started, 0) AS started, t.cancellations, t.revivals, t.cancelled_at
     FROM orders o
     LEFT JOIN (SELECT order_id, SUM(captured) AS captured, SUM(refunded) AS refunded, MAX(created_at) AS begun_at,
                  SUM(status = 'started') AS started FROM payments GROUP BY order_id) p ON p.order_id = o.id
     LEFT JOIN (SELECT order_id, SUM(status = 'started') AS started FROM refunds GROUP BY order_id) r ON r.order_id = o.id
     LEFT JOIN (SELECT order_id, SUM(kind = 'cancelled') AS cancellations, SUM(kind = 'revived') AS revivals,
                  MAX(CASE WHEN kind = 'cancelled' THEN at END) AS cancelled_at
                FROM order_timeline GROUP BY order_id) t ON t.order_id = o.id`,
  );
  return rows.map((row) => {
    const number = (column: string) => Number(row[column] ?? 0);
    const afterExpiry = (column: string) =>
      row[column] === null ? null : toDate(row[column]).getTime() - toDate(row['expires_at']).getTime();
    return {
      id: String(row['id']),
      status: String(row['status']),
      cancelReason: row['cancel_reason'] as string | null,
      total: number('total'),
      captured: number('captured'),
      kept: number('captured') - number('refunded'),
      cancellations: number('cancellations'),
      revivals: number('revivals'),
      isOpen: row['status'] === 'pending' || number('started') > 0,
      begunMs: afterExpiry('begun_at'),
      cancelledMs: afterExpiry('cancelled_at'),
    };
  });
}

/** What became of one order. */
export async function endOfOrder({ id }: { id: string }): Promise<EndedOrder> {
  const end = (await endsOfOrders()).find((each) => each.id === id);
  if (!end) throw new Error(`there is no order ${id}`);
  return end;
}

/** How many events some handler has not had yet. */
export async function undeliveredEvents(): Promise<number> {
  const { rows } = await sql<{ n: number }>(null, 'SELECT COUNT(*) AS n FROM outbox WHERE delivered_at IS NULL');
  return Number(rows[0]?.n);
}

/** `-48 … 3 … 61 ms`: the least, the middle and the most of them. */
export function spreadOf(values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b).map(Math.round);
  return `${sorted[0]} … ${sorted[sorted.length >> 1]} … ${sorted.at(-1)} ms`;
}
