import type { LocationStatus } from '../../../models/product/stock-location.js';
import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';

export interface LocationRow {
  id: string;
  name: string;
  priority: number;
  status: LocationStatus;
  version: number;
}

const SELECT = "SELECT id, name, priority, status, version FROM stock_locations WHERE status <> 'archived'";

/** The locations in the order in which they serve. There are never many. */
export async function listLocations(): Promise<LocationRow[]> {
  const { rows } = await sql<LocationRow>(null, `${SELECT} ORDER BY priority, id`);
  return rows;
}

/** One location that is not archived. Throws `not_found`. */
export async function getLocation(tx: Tx | null, id: string): Promise<LocationRow> {
  const { rows } = await sql<LocationRow>(tx, `${SELECT} AND id = ?`, [id]);
  if (!rows[0]) throw notFound();
  return rows[0];
}
