import { fromJson } from '../../platform/database/sql.js';
import type { Check, Read } from './check.js';

/** What history tables refer to without a foreign key, since a child's insert would lock rows that checkout updates. */
export const referenceChecks: Check[] = [
  {
    invariant: 10,
    claim: 'every entry of a timeline is that of an order, and its actor is known',
    over: 'order_timeline',
    violations: `SELECT t.id, t.order_id, t.actor_kind, t.actor_id FROM order_timeline t
      LEFT JOIN orders o ON o.id = t.order_id
      WHERE o.id IS NULL OR ${unknownActor('t')}`,
  },
  {
    invariant: 10,
    claim: 'every event is about something that there is, or was until it was deleted',
    over: 'outbox',
    violations: [
      unknownSubject('order', 'orders'),
      unknownSubject('refund', 'refunds'),
      unknownSubject('user', 'users'),
      unknownSubject('stock_location', 'stock_locations'),
      `${unknownSubject('product', 'products')} AND ${neverDeleted('product.deleted')}`,
      // The roots' order is told of under the name of the table.
      `${unknownSubject('category', 'categories')} AND e.subject_id <> 'categories' AND ${neverDeleted('category.deleted')}`,
      `${unknownSubject('collection', 'collections')} AND ${neverDeleted('collection.deleted')}`,
    ].join(' UNION ALL '),
  },
  {
    invariant: 10,
    claim: 'every category that the rules of a collection name is there',
    over: 'collections',
    violations: missingRuleCategories,
  },
  {
    invariant: 10,
    claim: 'every movement of stock that names an order or a staff member names one that there is',
    over: 'stock_movements',
    violations: `SELECT m.id, m.order_id, m.staff_id FROM stock_movements m
      LEFT JOIN orders o ON o.id = m.order_id LEFT JOIN staff s ON s.id = m.staff_id
      WHERE (m.order_id IS NOT NULL AND o.id IS NULL) OR (m.staff_id IS NOT NULL AND s.id IS NULL)`,
  },
  {
    invariant: 10,
    claim: 'every shipment by staff names a member that there is',
    over: 'shipments',
    violations: `SELECT p.id, p.staff_id FROM shipments p LEFT JOIN staff s ON s.id = p.staff_id
      WHERE p.staff_id IS NOT NULL AND s.id IS NULL`,
  },
  {
    invariant: 10,
    claim: 'every row of the audit log names an actor that there is',
    over: 'audit_log',
    violations: `SELECT a.id, a.action, a.actor_kind, a.actor_id FROM audit_log a WHERE ${unknownActor('a')}`,
  },
];

async function missingRuleCategories(read: Read) {
  const known = new Set((await read('SELECT id FROM categories')).map(({ id }) => id));
  const collections = await read('SELECT id, rules FROM collections WHERE rules IS NOT NULL');
  return collections.flatMap(({ id, rules }) =>
    fromJson<{ categoryId?: string }[]>(rules).flatMap(({ categoryId }) =>
      categoryId === undefined || known.has(categoryId) ? [] : [{ id, categoryId }],
    ),
  );
}

function unknownActor(row: string): string {
  const missing = (kind: string, table: string) =>
    `(${row}.actor_kind = '${kind}' AND (${row}.actor_id IS NULL OR ${row}.actor_id NOT IN (SELECT id FROM ${table})))`;
  return `(${missing('staff', 'staff')} OR ${missing('shopper', 'users')})`;
}

function unknownSubject(kinds: string, table: string): string {
  return `SELECT e.id, e.kind, e.subject_id FROM outbox e LEFT JOIN ${table} s ON s.id = e.subject_id
    WHERE e.kind LIKE '${kinds}.%' AND s.id IS NULL`;
}

/** The event of the deletion is the last of its subject, so it is kept for longer than those before it. */
function neverDeleted(kind: string): string {
  return `NOT EXISTS (SELECT 1 FROM outbox d WHERE d.subject_id = e.subject_id AND d.kind = '${kind}')`;
}
