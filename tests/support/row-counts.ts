import { sql } from '../../src/platform/database/sql.js';

const TABLES = [
  'cart_items',
  'order_items',
  'order_timeline',
  'payments',
  'refunds',
  'shipments',
  'stock_movements',
  'mock_charges',
  'idempotency_keys',
  'outbox',
  'audit_log',
];
const VERSIONED = ['carts', 'orders', 'stock_levels'];

/** Rows of every table that buying writes, and the sum of their versions: equal counts mean that nothing was written. */
export async function rowCounts(): Promise<Record<string, unknown>> {
  const counts = [
    ...TABLES.map((table) => `SELECT '${table}' AS name, COUNT(*) AS n, 0 AS versions FROM ${table}`),
    ...VERSIONED.map(
      (table) => `SELECT '${table}' AS name, COUNT(*) AS n, COALESCE(SUM(version), 0) AS versions FROM ${table}`,
    ),
  ];
  const { rows } = await sql<{ name: string; n: number; versions: number }>(null, counts.join(' UNION ALL '));
  return Object.fromEntries(
    rows.map(({ name, n, versions }) => [name, `${Number(n)} rows, ${Number(versions)} versions`]),
  );
}
