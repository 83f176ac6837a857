import type { Check } from './check.js';

const openOrders = "o.status IN ('pending', 'processing')";

export const stockChecks: Check[] = [
  {
    invariant: 1,
    claim: 'no level has less than nothing, or promises more than it may',
    over: 'stock_levels',
    violations: `SELECT id, on_hand, reserved, backorder_limit FROM stock_levels
      WHERE on_hand < 0 OR reserved < 0 OR backorder_limit < 0 OR reserved > on_hand + backorder_limit`,
  },
  {
    invariant: 1,
    claim: 'every level equals the sum of its ledger',
    over: 'stock_movements',
    violations: `SELECT l.id, l.on_hand, l.reserved, COALESCE(m.on_hand, 0) AS ledger_on_hand, COALESCE(m.reserved, 0) AS ledger_reserved
      FROM stock_levels l
      LEFT JOIN (SELECT stock_level_id, SUM(delta_on_hand) AS on_hand, SUM(delta_reserved) AS reserved
                 FROM stock_movements GROUP BY stock_level_id) m ON m.stock_level_id = l.id
      WHERE l.on_hand <> COALESCE(m.on_hand, 0) OR l.reserved <> COALESCE(m.reserved, 0)`,
  },
  {
    invariant: 1,
    claim: 'every movement names a level of its variant and location',
    over: 'stock_movements',
    violations: `SELECT m.id, m.stock_level_id FROM stock_movements m
      LEFT JOIN stock_levels l ON l.id = m.stock_level_id AND l.variant_id = m.variant_id AND l.location_id = m.location_id
      LEFT JOIN variants v ON v.id = m.variant_id
      WHERE l.id IS NULL AND v.id IS NOT NULL`,
  },
  {
    invariant: 1,
    claim: 'of a variant that was deleted no unit was left',
    over: 'stock_movements',
    violations: `SELECT m.variant_id, SUM(m.delta_on_hand) AS on_hand, SUM(m.delta_reserved) AS reserved
      FROM stock_movements m LEFT JOIN variants v ON v.id = m.variant_id
      WHERE v.id IS NULL GROUP BY m.variant_id
      HAVING SUM(m.delta_on_hand) <> 0 OR SUM(m.delta_reserved) <> 0`,
  },
  {
    invariant: 2,
    claim: 'what a level has reserved is what open orders have not been sent',
    over: 'stock_levels',
    violations: `SELECT l.id, l.reserved, COALESCE(x.units, 0) AS promised FROM stock_levels l
      LEFT JOIN (SELECT stock_level_id, SUM(units) AS units FROM (
                   SELECT i.stock_level_id, i.quantity - i.fulfilled_quantity AS units
                   FROM order_items i JOIN orders o ON o.id = i.order_id
                   WHERE ${openOrders} AND i.stock_level_id IS NOT NULL AND i.is_split = 0
                   UNION ALL
                   SELECT m.stock_level_id, m.delta_reserved FROM order_items i JOIN orders o ON o.id = i.order_id
                   JOIN stock_movements m ON m.order_id = i.order_id AND m.variant_id = i.variant_id
                   WHERE ${openOrders} AND i.is_split = 1) p GROUP BY stock_level_id) x ON x.stock_level_id = l.id
      WHERE l.reserved <> COALESCE(x.units, 0)`,
  },
  {
    invariant: 2,
    claim: 'every line of an open order holds its unshipped units, and no other order holds any',
    over: 'order_items',
    violations: `SELECT i.id, i.order_id, o.status, COALESCE(m.reserved, 0) AS held FROM order_items i
      JOIN orders o ON o.id = i.order_id
      LEFT JOIN (SELECT order_id, variant_id, SUM(delta_reserved) AS reserved FROM stock_movements
                 WHERE order_id IS NOT NULL GROUP BY order_id, variant_id) m
        ON m.order_id = i.order_id AND m.variant_id = i.variant_id
      WHERE i.stock_level_id IS NOT NULL
        AND COALESCE(m.reserved, 0) <> CASE WHEN ${openOrders} THEN i.quantity - i.fulfilled_quantity ELSE 0 END`,
  },
  {
    invariant: 2,
    claim: 'an order holds units only at the levels that serve it, and gives none back elsewhere',
    over: 'stock_movements',
    violations: `SELECT h.order_id, h.stock_level_id, h.held
      FROM (SELECT order_id, variant_id, stock_level_id, SUM(delta_reserved) AS held FROM stock_movements
            WHERE order_id IS NOT NULL GROUP BY order_id, variant_id, stock_level_id) h
      JOIN order_items i ON i.order_id = h.order_id AND i.variant_id = h.variant_id
      WHERE h.held < 0 OR (h.held > 0 AND i.is_split = 0 AND h.stock_level_id <> i.stock_level_id)`,
  },
  {
    invariant: 1,
    claim: 'what a transfer takes from one location comes to another',
    over: 'stock_movements',
    violations: `SELECT reference, variant_id, SUM(delta_on_hand) AS lost FROM stock_movements
      WHERE kind = 'adjust' AND reason = 'transfer' GROUP BY reference, variant_id
      HAVING SUM(delta_on_hand) <> 0 OR COUNT(*) <> 2`,
  },
  {
    invariant: 1,
    claim: 'what a posted stocktake has found is in the ledger, and what others found is not',
    over: 'stocktake_counts',
    violations: `SELECT s.id, c.stock_level_id, c.counted, c.expected, m.delta_on_hand FROM stocktake_counts c
      JOIN stocktakes s ON s.id = c.stocktake_id JOIN stock_levels l ON l.id = c.stock_level_id
      LEFT JOIN stock_movements m ON m.kind = 'adjust' AND m.reference = s.id
        AND m.variant_id = l.variant_id AND m.location_id = l.location_id
      WHERE COALESCE(m.delta_on_hand, 0) <> CASE WHEN s.status = 'posted' THEN c.counted - c.expected ELSE 0 END`,
  },
  {
    invariant: 1,
    claim: 'a location that is archived is empty, and the shop has one that sells',
    over: 'stock_locations',
    violations: `SELECT loc.id, l.id AS level_id FROM stock_locations loc JOIN stock_levels l ON l.location_id = loc.id
      WHERE loc.status = 'archived' AND (l.on_hand <> 0 OR l.reserved <> 0 OR l.backorder_limit <> 0)
      UNION ALL
      SELECT MIN(id), NULL FROM stock_locations
      HAVING COUNT(*) > 0 AND SUM(CASE WHEN status = 'active' THEN 1 ELSE 0 END) = 0`,
  },
  {
    invariant: 2,
    claim: 'no stock is held for an order that does not exist',
    over: 'stock_movements',
    violations: `SELECT m.id, m.order_id FROM stock_movements m
      LEFT JOIN order_items i ON i.order_id = m.order_id AND i.variant_id = m.variant_id
      WHERE m.order_id IS NOT NULL AND i.id IS NULL`,
  },
  {
    invariant: 2,
    claim: 'what was shipped is what the shipments say',
    over: 'order_items',
    violations: `SELECT i.id, i.order_id, i.fulfilled_quantity, COALESCE(s.units, 0) AS shipped FROM order_items i
      LEFT JOIN (SELECT order_item_id, SUM(quantity) AS units FROM shipment_items GROUP BY order_item_id) s
        ON s.order_item_id = i.id
      WHERE i.fulfilled_quantity <> COALESCE(s.units, 0)`,
  },
];
