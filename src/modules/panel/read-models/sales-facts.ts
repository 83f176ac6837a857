import { isMysql } from '../../../platform/database/sequelize.js';
import { offsetsBetween } from '../../../utils/time-zone.js';

/** The name under which the deliveries of `count-sales` are recorded. */
export const SALES_HANDLER = 'count-sales';

export const figures = ['placed', 'paid', 'cancelled', 'expired', 'units', 'captured', 'refunded'] as const;
export type Figure = (typeof figures)[number];

/** No shop of ours is older. */
const SINCE = new Date('2020-01-01T00:00:00Z');
const AHEAD_MS = 366 * 86_400_000;

const jsonText = (column: string, name: string) =>
  isMysql ? `JSON_UNQUOTE(JSON_EXTRACT(${column}, '$.${name}'))` : `JSON_EXTRACT(${column}, '$.${name}')`;

/** The day of the shop that a time column is in, as SQL. No server needs to know time zones for it. */
export function dayOf(column: string, timeZone: string): string {
  const [first, ...later] = offsetsBetween(timeZone, SINCE, new Date(Date.now() + AHEAD_MS));
  const text = ({ since }: { since: Date }) => `'${since.toISOString().replace('T', ' ').slice(0, 23)}'`;
  const branches = [...later].reverse().map((offset) => `WHEN ${column} >= ${text(offset)} THEN ${offset.minutes}`);
  const minutes = branches.length ? `CASE ${branches.join(' ')} ELSE ${first?.minutes} END` : String(first?.minutes);
  return isMysql
    ? `DATE_FORMAT(${column} + INTERVAL (${minutes}) MINUTE, '%Y-%m-%d')`
    : `strftime('%Y-%m-%d', SUBSTR(${column}, 1, 23), (${minutes}) || ' minutes')`;
}

/** Whether what an event told of is in the figures: its delivery is recorded, or it was delivered and forgotten. */
function isCounted(kind: string, subject: string, more = ''): string {
  return `NOT EXISTS (SELECT 1 FROM outbox e WHERE e.subject_id = ${subject} AND e.kind = '${kind}' ${more}
    AND e.delivered_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM outbox_deliveries d WHERE d.outbox_id = e.id AND d.handler = '${SALES_HANDLER}'))`;
}

interface Scope {
  timeZone: string;
  /** Narrows by a column with the id of an order, such as `${column} > ?`. */
  within?(orderId: string): string;
}

/**
 * Everything that the figures consist of, as rows of SQL with their day, read from orders, payments and refunds. What
 * has happened but whose event has not come to its handler yet is left out.
 */
export function salesFacts({ timeZone, within = () => '1 = 1' }: Scope): string {
  const fact = (at: string, values: Partial<Record<Figure, string>>, from: string) =>
    `SELECT ${dayOf(at, timeZone)} AS day, ${figures.map((name) => `${values[name] ?? '0'} AS ${name}`).join(', ')} FROM ${from}`;
  const cancelled = (reason: string) =>
    `CASE WHEN ${jsonText('t.data', 'reason')} = 'expired' THEN ${reason === 'expired' ? 1 : 0} ELSE ${reason === 'expired' ? 0 : 1} END`;
  const isCancellationCounted = isCounted(
    'order.cancelled',
    't.order_id',
    `AND ${jsonText('e.payload', 'reason')} = ${jsonText('t.data', 'reason')}`,
  );
  const isRefundCounted = isCounted('order.refunded', 'r.order_id', `AND ${jsonText('e.payload', 'refundId')} = r.id`);
  const isPaymentCounted = `${isCounted('order.paid', 'p.order_id', `AND ${jsonText('e.payload', 'paymentId')} = p.id`)}
    AND ${isCounted('payment.captured', 'p.id')} AND ${isCounted('payment.surplus', 'p.id')}`;
  const units = '(SELECT SUM(i.quantity) FROM order_items i WHERE i.order_id = t.order_id)';
  return [
    fact('o.placed_at', { placed: '1' }, `orders o WHERE ${within('o.id')} AND ${isCounted('order.placed', 'o.id')}`),
    fact('t.at', { paid: '1', units }, paidTimeline(within)),
    fact(
      't.at',
      { cancelled: cancelled('other'), expired: cancelled('expired') },
      `order_timeline t WHERE ${within('t.order_id')} AND t.status_to = 'cancelled' AND ${isCancellationCounted}`,
    ),
    fact(
      'p.created_at',
      { captured: 'p.captured' },
      `payments p WHERE ${within('p.order_id')} AND p.captured > 0 AND ${isPaymentCounted}`,
    ),
    fact(
      'r.created_at',
      { refunded: 'r.amount' },
      `refunds r WHERE ${within('r.order_id')} AND r.status = 'succeeded' AND ${isRefundCounted}`,
    ),
  ].join('\nUNION ALL ');
}

/** The same for what was sold of each variant: rows of day, variant_id, product_id, units and amount. */
export function variantFacts({ timeZone, within = () => '1 = 1' }: Scope): string {
  return `SELECT ${dayOf('t.at', timeZone)} AS day, i.variant_id, i.product_id, i.quantity AS units, i.total AS amount
    FROM ${paidTimeline(within).replace(' WHERE ', ' JOIN order_items i ON i.order_id = t.order_id WHERE ')}`;
}

const paidTimeline = (within: (orderId: string) => string) =>
  `order_timeline t WHERE ${within('t.order_id')} AND t.status_to = 'processing' AND ${isCounted('order.paid', 't.order_id')}`;
