import { marks, type Param, sql } from '../../../platform/database/sql.js';
import { notFound } from '../../../platform/errors/index.js';
import { type AdminList, type AdminPage, readAdminList } from '../../../platform/paging/admin-list.js';

export interface TransferRow {
  id: string;
  fromLocationId: string;
  fromLocationName: string;
  toLocationId: string;
  toLocationName: string;
  /** Variants of which units were taken. */
  lineCount: number | string;
  units: number | string;
  staffId: string | null;
  note: string | null;
  at: unknown;
}

/** What is null is no more known: the variant was deleted. */
export interface TransferItem {
  variantId: string;
  quantity: number;
  sku: string | null;
  variantName: string | null;
  productId: string | null;
  productName: string | null;
}

/** A transfer is the movements that have its id as their reference; those ids are next to each other in the index. */
const IDS = `(SELECT m.reference AS id FROM stock_movements m
  WHERE m.kind = 'adjust' AND m.reference >= 'trf_' AND m.reference < 'trf~' GROUP BY m.reference) t`;

/** Transfers between locations, newest first. */
export async function listTransfers({
  locationId,
  ...page
}: AdminPage & { locationId?: string | undefined }): Promise<AdminList<TransferRow>> {
  const where: [string, ...Param[]][] = [];
  if (locationId !== undefined) {
    where.push([
      "EXISTS (SELECT 1 FROM stock_movements x WHERE x.kind = 'adjust' AND x.reference = t.id AND x.location_id = ?)",
      locationId,
    ]);
  }
  const list = await readAdminList<{ id: string }>(page, { columns: 't.id', from: IDS, key: 't.id', where });
  const rows = await readTransfers(list.items.map(({ id }) => id));
  return { ...list, items: list.items.flatMap(({ id }) => rows.get(id) ?? []) };
}

/** One transfer with what was taken, by product. Throws `not_found`. */
export async function getTransfer(id: string): Promise<TransferRow & { items: TransferItem[] }> {
  const row = (await readTransfers([id])).get(id);
  if (!row) throw notFound();
  const { rows: items } = await sql<TransferItem>(
    null,
    `SELECT m.variant_id AS variantId, m.delta_on_hand AS quantity, v.sku, v.name AS variantName,
       v.product_id AS productId, p.name AS productName
     FROM stock_movements m LEFT JOIN variants v ON v.id = m.variant_id LEFT JOIN products p ON p.id = v.product_id
     WHERE m.kind = 'adjust' AND m.reference = ? AND m.delta_on_hand > 0 ORDER BY p.name, v.position, m.id`,
    [id],
  );
  return { ...row, items };
}

async function readTransfers(ids: string[]): Promise<Map<string, TransferRow>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<TransferRow>(
    null,
    `SELECT t.id, t.fromLocationId, f.name AS fromLocationName, t.toLocationId, g.name AS toLocationName, t.units,
       t.lineCount, t.staffId, t.note, t.at
     FROM (SELECT m.reference AS id, MIN(m.at) AS at, MIN(m.staff_id) AS staffId, MIN(m.note) AS note,
         MIN(CASE WHEN m.delta_on_hand < 0 THEN m.location_id END) AS fromLocationId,
         MIN(CASE WHEN m.delta_on_hand > 0 THEN m.location_id END) AS toLocationId,
         SUM(CASE WHEN m.delta_on_hand > 0 THEN m.delta_on_hand ELSE 0 END) AS units,
         SUM(CASE WHEN m.delta_on_hand > 0 THEN 1 ELSE 0 END) AS lineCount
       FROM stock_movements m WHERE m.kind = 'adjust' AND m.reference IN (${marks(ids.length)})
       GROUP BY m.reference) t
     JOIN stock_locations f ON f.id = t.fromLocationId JOIN stock_locations g ON g.id = t.toLocationId`,
    ids,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
