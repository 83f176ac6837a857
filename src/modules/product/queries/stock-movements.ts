import type { MovementKind } from '../../../models/product/stock-movement.js';
import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { type AdminList, type AdminPage, readAdminList } from '../../../platform/paging/admin-list.js';

export { movementKinds } from '../../../models/product/stock-movement.js';

export interface MovementRow {
  variant_id: string;
  /** Null where the variant is deleted. */
  sku: string | null;
  location_id: string;
  location_name: string;
  kind: MovementKind;
  delta_on_hand: number;
  delta_reserved: number;
  order_id: string | null;
  staff_id: string | null;
  reason: string | null;
  /** Of a transfer between locations, of which it is one side. */
  transfer_id: string | null;
  note: string | null;
  at: unknown;
}

interface Filters extends AdminPage {
  variantId?: string | undefined;
  locationId?: string | undefined;
  orderId?: string | undefined;
  transferId?: string | undefined;
  kind?: MovementKind | undefined;
}

const COLUMNS = `m.variant_id, m.location_id, m.kind, m.delta_on_hand, m.delta_reserved, m.order_id, m.staff_id, m.reason, m.note, m.at,
  v.sku, loc.name AS location_name, CASE WHEN m.reason = 'transfer' THEN m.reference END AS transfer_id`;

const FROM = `stock_movements m JOIN stock_locations loc ON loc.id = m.location_id
  LEFT JOIN variants v ON v.id = m.variant_id`;

/** The stock ledger, newest first. */
export function listStockMovements({
  variantId,
  locationId,
  orderId,
  transferId,
  kind,
  ...page
}: Filters): Promise<AdminList<MovementRow>> {
  const where: Parameters<typeof readAdminList>[1]['where'] = [];
  if (variantId !== undefined) where.push(['m.variant_id = ?', variantId]);
  if (locationId !== undefined) where.push(['m.location_id = ?', locationId]);
  if (orderId !== undefined) where.push(['m.order_id = ?', orderId]);
  if (transferId !== undefined) where.push(["m.kind = 'adjust' AND m.reference = ?", transferId]);
  if (kind !== undefined) where.push(['m.kind = ?', kind]);
  return readAdminList<MovementRow>(page, { columns: COLUMNS, from: FROM, key: 'm.id', where });
}

/** An order that units of a level are promised to. */
export interface Holder {
  id: string;
  quantity: number;
}

const MAX_HOLDERS = 100;

/** The orders that hold units of a level, as the ledger has it; the oldest hundred. */
export async function ordersHolding(tx: Tx, levelId: string): Promise<Holder[]> {
  const { rows } = await sql<{ order_id: string; quantity: number | string }>(
    tx,
    `SELECT order_id, SUM(delta_reserved) AS quantity FROM stock_movements
     WHERE stock_level_id = ? AND order_id IS NOT NULL
     GROUP BY order_id HAVING SUM(delta_reserved) > 0 ORDER BY order_id LIMIT ${MAX_HOLDERS}`,
    [levelId],
  );
  return rows.map((row) => ({ id: row.order_id, quantity: Number(row.quantity) }));
}
