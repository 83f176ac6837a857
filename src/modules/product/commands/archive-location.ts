import { dbNow, forUpdate, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { catalogueEvents } from '../catalogue-events.js';
import { inUse } from '../product.errors.js';
import { locationOf, lockLocations } from './stock-location.js';
import { assertAnotherSells } from './update-location.js';

/**
 * Takes an empty location out of use for good. Its levels stay with their ledger, empty, and may promise nothing. Throws
 * `in_use` with the number of levels that hold or owe units, for the only location that sells, and while it is counted.
 */
export async function archiveLocation(tx: Tx, locationId: string, version: number | undefined): Promise<void> {
  const locations = await lockLocations(tx);
  const { name, priority, status } = locationOf(locations, locationId, version);
  assertAnotherSells(locations, locationId);
  await assertNotCounted(tx, locationId);
  await assertEmpty(tx, locationId);
  await sql(
    tx,
    `UPDATE stock_levels SET backorder_limit = 0, version = version + 1, updated_at = ${dbNow}
     WHERE location_id = ? AND backorder_limit > 0`,
    [locationId],
  );
  await sql(
    tx,
    `UPDATE stock_locations SET status = 'archived', version = version + 1, updated_at = ${dbNow} WHERE id = ?`,
    [locationId],
  );
  const before = { name, priority, active: status === 'active' };
  await tx.audit({ action: 'stock_location:archive', subjectId: locationId, before, after: null });
  await tx.emit({ kind: catalogueEvents.locationChanged, subjectId: locationId });
}

/** Who begins to count holds the location's lock, as does this. */
async function assertNotCounted(tx: Tx, locationId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>(
    tx,
    "SELECT id FROM stocktakes WHERE location_id = ? AND status = 'open' ORDER BY id",
    [locationId],
  );
  if (rows.length === 0) return;
  const stocktakes = rows.map(({ id }) => id);
  throw inUse({ detail: 'It is being counted; post the stocktake, or cancel it.', extra: { stocktakes } });
}

/** Locks every level of the location, so that none is filled while it is looked at. */
async function assertEmpty(tx: Tx, locationId: string): Promise<void> {
  const { rows } = await sql<{ on_hand: number; reserved: number }>(
    tx,
    `SELECT on_hand, reserved FROM stock_levels WHERE location_id = ? ORDER BY id ${forUpdate}`,
    [locationId],
  );
  const levels = rows.filter(({ on_hand, reserved }) => on_hand > 0 || reserved > 0).length;
  if (levels === 0) return;
  throw inUse({ detail: `Units of ${levels} variants are there, or promised from there.`, extra: { levels } });
}
