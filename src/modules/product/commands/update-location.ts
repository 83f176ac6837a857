import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { catalogueEvents } from '../catalogue-events.js';
import { inUse } from '../product.errors.js';
import type { LocationRow } from '../queries/stock-locations.js';
import { writingName } from './create-location.js';
import { locationOf, lockLocations } from './stock-location.js';

interface LocationChanges {
  locationId: string;
  version: number | undefined;
  name: string | undefined;
  priority: number | undefined;
  active: boolean | undefined;
}

/**
 * Changes a location. One that is not active sells nothing more: what it has promised is sent, and the shop counts
 * without it. Throws `already_exists`, and `in_use` for the only one that sells.
 */
export async function updateLocation(tx: Tx, { locationId: id, version, ...changes }: LocationChanges): Promise<void> {
  const locations = await lockLocations(tx);
  const { name, priority, status } = locationOf(locations, id, version);
  const before = { name, priority, active: status === 'active' };
  const after = {
    name: changes.name ?? name,
    priority: changes.priority ?? priority,
    active: changes.active ?? before.active,
  };
  if (!after.active) assertAnotherSells(locations, id);
  await tx.audit({ action: 'stock_location:update', subjectId: id, before, after });
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  await writingName(after.name, () =>
    sql(
      tx,
      `UPDATE stock_locations SET name = ?, priority = ?, status = ?, version = version + 1, updated_at = ${dbNow}
       WHERE id = ?`,
      [after.name, after.priority, after.active ? 'active' : 'inactive', id],
    ),
  );
  if (after.active !== before.active) await tx.emit({ kind: catalogueEvents.locationChanged, subjectId: id });
}

/** Throws `in_use` where no other of the locked locations is active. */
export function assertAnotherSells(locations: LocationRow[], id: string): void {
  if (locations.some((other) => other.id !== id && other.status === 'active')) return;
  throw inUse({ detail: 'It is the only location that sells.' });
}
