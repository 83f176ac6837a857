import { transitions } from '../../modules/order/order.states.js';
import { isMysql } from '../../platform/database/sequelize.js';
import { dbNowPlus } from '../../platform/database/sql.js';
import type { Check } from './check.js';

const jsonText = (column: string, name: string) =>
  isMysql ? `JSON_UNQUOTE(JSON_EXTRACT(${column}, '$.${name}'))` : `JSON_EXTRACT(${column}, '$.${name}')`;

const legalChanges = Object.values(transitions)
  .flatMap(({ from, to }) => from.map((each) => `(status_from = '${each}' AND status_to = '${to}')`))
  .join(' OR ');

export const orderChecks: Check[] = [
  {
    invariant: 3,
    claim: 'the amounts of an order are those of its lines and add up',
    over: 'orders',
    violations: `SELECT o.id, o.subtotal, o.discount, o.shipping, o.tax, o.total FROM orders o
      LEFT JOIN (SELECT order_id, SUM(quantity * unit_price) AS subtotal, SUM(discount) AS discount, SUM(tax) AS tax
                 FROM order_items GROUP BY order_id) i ON i.order_id = o.id
      WHERE i.order_id IS NULL OR o.subtotal <> i.subtotal OR o.discount <> i.discount OR o.tax <> i.tax
        OR o.total <> o.subtotal - o.discount + o.shipping + o.tax`,
  },
  {
    invariant: 3,
    claim: 'the amounts of a line add up',
    over: 'order_items',
    violations: 'SELECT id, order_id FROM order_items WHERE total <> quantity * unit_price - discount + tax',
  },
  {
    invariant: 5,
    claim: 'a cart has at most one live order, and a live order its cart',
    over: 'orders',
    violations: `SELECT MIN(id) AS id, cart_id FROM orders WHERE status <> 'cancelled' AND cart_id IS NOT NULL
      GROUP BY cart_id HAVING COUNT(*) > 1
      UNION ALL
      SELECT id, cart_id FROM orders WHERE status <> 'cancelled' AND cart_id IS NOT NULL
        AND (live_cart_id IS NULL OR live_cart_id <> cart_id)`,
  },
  {
    invariant: 5,
    claim: 'the cart of a live order is closed',
    over: 'carts',
    violations: `SELECT o.id, c.id AS cart_id, c.status FROM orders o JOIN carts c ON c.id = o.live_cart_id
      WHERE c.status <> 'ordered'`,
  },
  {
    invariant: 5,
    claim: 'an idempotency key that is answered keeps its answer',
    over: 'idempotency_keys',
    violations: 'SELECT id, route FROM idempotency_keys WHERE status IS NOT NULL AND answer IS NULL',
  },
  {
    invariant: 8,
    claim: 'the cart of an order that was cancelled unpaid is open again with its lines',
    over: 'order_timeline',
    violations: `SELECT t.order_id, c.id AS cart_id, c.status, i.variant_id FROM order_timeline t
      JOIN orders o ON o.id = t.order_id AND o.status = 'cancelled'
      JOIN carts c ON c.id = ${jsonText('t.data', 'cartId')} AND c.version = ${jsonText('t.data', 'cartVersion')}
      JOIN order_items i ON i.order_id = o.id
      LEFT JOIN cart_items l ON l.cart_id = c.id AND l.variant_id = i.variant_id
      WHERE t.kind = 'cancelled'
        AND t.id = (SELECT MAX(n.id) FROM order_timeline n WHERE n.order_id = o.id AND n.status_to IS NOT NULL)
        AND (c.status <> 'active' OR l.id IS NULL OR l.quantity < i.quantity)`,
  },
  {
    invariant: 8,
    claim: 'an order that was cancelled unpaid says which cart has its lines, where its cart was not removed',
    over: 'orders',
    violations: `SELECT o.id, o.cart_id, ${jsonText('t.data', 'cartId')} AS given_back FROM orders o
      JOIN order_timeline t ON t.id = (SELECT MAX(n.id) FROM order_timeline n WHERE n.order_id = o.id AND n.status_to IS NOT NULL)
      LEFT JOIN carts c ON c.id = ${jsonText('t.data', 'cartId')}
      WHERE o.status = 'cancelled' AND o.cart_id IS NOT NULL AND t.status_from = 'pending' AND c.id IS NULL`,
  },
  {
    invariant: 9,
    claim: 'no order waits to be paid more than 60 s after its time',
    over: 'orders',
    violations: `SELECT id, expires_at FROM orders WHERE status = 'pending' AND expires_at < ${dbNowPlus(-60)}`,
  },
  {
    invariant: 10,
    claim: 'every change of status is in the transition table',
    over: 'order_timeline',
    violations: `SELECT id, order_id, status_from, status_to FROM order_timeline
      WHERE status_to IS NOT NULL AND NOT (${legalChanges} OR (status_from IS NULL AND status_to = 'pending'))`,
  },
  {
    invariant: 10,
    claim: 'an order is in the state where its history ends',
    over: 'orders',
    violations: `SELECT o.id, o.status, t.status_to FROM orders o
      LEFT JOIN order_timeline t ON t.id = (SELECT MAX(n.id) FROM order_timeline n WHERE n.order_id = o.id AND n.status_to IS NOT NULL)
      WHERE t.id IS NULL OR t.status_to <> o.status`,
  },
];
