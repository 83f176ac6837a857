import { dbNowPlus } from '../../platform/database/sql.js';
import type { Check } from './check.js';

const payments = `(SELECT order_id, SUM(captured) AS captured, SUM(refunded) AS refunded,
    SUM(CASE WHEN status = 'authorized' THEN amount ELSE 0 END) AS authorized FROM payments GROUP BY order_id)`;
const refundsUnderWay = `(SELECT order_id, SUM(amount) AS amount FROM refunds WHERE status = 'started' GROUP BY order_id)`;
/** How long an attempt may be under way before the sweep must have settled it. */
const SETTLED_SECONDS = 120;

export const moneyChecks: Check[] = [
  {
    invariant: 4,
    claim: 'what was given back of a payment is the sum of its refunds, and never more than was taken',
    over: 'payments',
    violations: `SELECT p.id, p.captured, p.refunded, COALESCE(r.amount, 0) AS refunds FROM payments p
      LEFT JOIN (SELECT payment_id, SUM(amount) AS amount FROM refunds WHERE status = 'succeeded' GROUP BY payment_id) r
        ON r.payment_id = p.id
      WHERE p.refunded <> COALESCE(r.amount, 0) OR p.refunded > p.captured OR p.captured > p.amount`,
  },
  {
    invariant: 4,
    claim: 'the payment status of an order is what its payments say',
    over: 'orders',
    violations: `SELECT o.id, o.status, o.payment_status, o.total, COALESCE(p.captured, 0) AS captured, COALESCE(p.refunded, 0) AS refunded
      FROM orders o LEFT JOIN ${payments} p ON p.order_id = o.id LEFT JOIN ${refundsUnderWay} r ON r.order_id = o.id
      WHERE CASE o.payment_status
        WHEN 'awaiting' THEN COALESCE(p.captured, 0) = 0
        WHEN 'failed' THEN COALESCE(p.captured, 0) = 0
        WHEN 'authorized' THEN COALESCE(p.captured, 0) = 0 AND COALESCE(p.authorized, 0) >= o.total
        WHEN 'paid' THEN p.captured - p.refunded = o.total OR (p.captured - p.refunded > o.total AND r.amount IS NOT NULL)
        WHEN 'partially_refunded' THEN p.refunded > 0 AND p.captured > p.refunded
        ELSE p.captured - p.refunded = COALESCE(r.amount, 0) END = 0
        OR (o.payment_status NOT IN ('awaiting', 'failed') AND p.order_id IS NULL)`,
  },
  {
    invariant: 4,
    claim: 'no money is kept for an order that was cancelled',
    over: 'orders',
    violations: `SELECT o.id, p.captured, p.refunded FROM orders o JOIN ${payments} p ON p.order_id = o.id
      LEFT JOIN ${refundsUnderWay} r ON r.order_id = o.id
      WHERE o.status = 'cancelled' AND p.captured - p.refunded <> COALESCE(r.amount, 0)`,
  },
  {
    invariant: 4,
    claim: 'no goods are promised without money',
    over: 'orders',
    violations: `SELECT o.id, o.status, o.total FROM orders o LEFT JOIN ${payments} p ON p.order_id = o.id
      WHERE o.status IN ('processing', 'completed') AND COALESCE(p.captured, 0) + COALESCE(p.authorized, 0) < o.total`,
  },
  {
    invariant: 4,
    claim: 'every charge in the mock provider’s books is a payment of the same amount, and the other way round',
    over: 'mock_charges',
    violations: `SELECT m.provider_key AS id, m.amount, p.status FROM mock_charges m LEFT JOIN payments p ON p.id = m.provider_key
      WHERE m.kind = 'charge' AND m.outcome = 'success' AND (p.id IS NULL OR p.amount <> m.amount OR p.currency <> m.currency
        OR (p.status <> 'captured' AND NOT (p.status = 'started' AND p.created_at > ${dbNowPlus(-SETTLED_SECONDS)})))
      UNION ALL
      SELECT p.id, p.captured, p.status FROM payments p LEFT JOIN mock_charges m
        ON m.provider_key = p.id AND m.kind = 'charge' AND m.outcome = 'success'
      WHERE p.provider = 'mock' AND p.captured > 0 AND m.id IS NULL`,
  },
  {
    invariant: 4,
    claim: 'every refund in the mock provider’s books is one of ours, and the other way round',
    over: 'mock_charges',
    violations: `SELECT m.provider_key AS id, m.amount, r.status FROM mock_charges m LEFT JOIN refunds r ON r.id = m.provider_key
      WHERE m.kind = 'refund' AND m.outcome = 'success' AND (r.id IS NULL OR r.amount <> m.amount
        OR (r.status <> 'succeeded' AND NOT (r.status = 'started' AND COALESCE(r.next_attempt_at, r.created_at) > ${dbNowPlus(-SETTLED_SECONDS)})))
      UNION ALL
      SELECT r.id, r.amount, r.status FROM refunds r JOIN payments p ON p.id = r.payment_id AND p.provider = 'mock'
      LEFT JOIN mock_charges m ON m.provider_key = r.id AND m.kind = 'refund' AND m.outcome = 'success'
      WHERE r.status = 'succeeded' AND m.id IS NULL`,
  },
  {
    invariant: 4,
    claim: 'no attempt to pay or to give back stays unsettled',
    over: 'payments',
    violations: `SELECT id, order_id, created_at FROM payments WHERE status = 'started' AND answered_at IS NULL AND created_at < ${dbNowPlus(-SETTLED_SECONDS)}
      UNION ALL SELECT id, order_id, created_at FROM refunds WHERE status = 'started' AND created_at < ${dbNowPlus(-SETTLED_SECONDS)}
        AND (next_attempt_at IS NULL OR next_attempt_at < ${dbNowPlus(-SETTLED_SECONDS)})`,
  },
];
