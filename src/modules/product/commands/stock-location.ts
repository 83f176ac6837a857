import { dbNow, forUpdate, insertIgnore, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound, versionMismatch } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import type { LocationRow } from '../queries/stock-locations.js';

const MAIN_LOCATION = 'Main warehouse';

/** The id of the location that serves first, where new variants are kept; made on first use. */
export async function mainLocation(tx: Tx): Promise<string> {
  const text = "SELECT id FROM stock_locations WHERE status = 'active' ORDER BY priority, id LIMIT 1";
  const { rows } = await sql<{ id: string }>(tx, text);
  if (rows[0]) return rows[0].id;
  await sql(
    tx,
    `${insertIgnore} stock_locations (id, name, created_at, updated_at) VALUES (?, ?, ${dbNow}, ${dbNow})`,
    [newId('loc'), MAIN_LOCATION],
  );
  const made = await sql<{ id: string }>(tx, text);
  return made.rows[0]?.id ?? '';
}

/** Locks locations that are not archived, by id, before any of their levels. */
export async function lockLocations(tx: Tx): Promise<LocationRow[]> {
  const { rows } = await sql<LocationRow>(
    tx,
    `SELECT id, name, priority, status, version FROM stock_locations WHERE status <> 'archived' ORDER BY id ${forUpdate}`,
  );
  return rows;
}

/** Of the locked locations, the one that is to be changed. Throws `not_found` and `version_mismatch`. */
export function locationOf(locations: LocationRow[], id: string, version: number | undefined): LocationRow {
  const location = locations.find((each) => each.id === id);
  if (!location) throw notFound();
  if (version !== undefined && version !== location.version) throw versionMismatch();
  return location;
}

/**
 * The level where units of a variant are counted when nobody names a location: that of the one which serves first. Null
 * where it has none.
 */
export async function levelToCount(tx: Tx, variantId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>(
    tx,
    `SELECT l.id FROM stock_levels l JOIN stock_locations loc ON loc.id = l.location_id
     WHERE l.variant_id = ? AND loc.status <> 'archived'
     ORDER BY CASE loc.status WHEN 'active' THEN 0 ELSE 1 END, loc.priority, loc.id LIMIT 1`,
    [variantId],
  );
  return rows[0]?.id ?? null;
}
