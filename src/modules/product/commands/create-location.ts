import { isDuplicate } from '../../../platform/database/errors.js';
import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { alreadyExists, validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { lockLocations } from './stock-location.js';

/** More would make every line of an order ask too many rows. */
export const MAX_LOCATIONS = 50;

interface NewLocation {
  name: string;
  /** Behind all others where none is given. */
  priority: number | undefined;
}

/** Adds a place where units are kept; it has no levels yet. Throws `already_exists`. */
export async function createLocation(tx: Tx, { name, priority: chosen }: NewLocation): Promise<string> {
  const others = await lockLocations(tx);
  if (others.length >= MAX_LOCATIONS) {
    const message = `there are ${MAX_LOCATIONS} locations already; archive one first`;
    throw validationFailed({ errors: [{ path: 'name', message }] });
  }
  const id = newId('loc');
  const priority = chosen ?? Math.max(-1, ...others.map((other) => other.priority)) + 1;
  await writingName(name, () =>
    sql(
      tx,
      `INSERT INTO stock_locations (id, name, priority, status, version, created_at, updated_at)
       VALUES (?, ?, ?, 'active', 1, ${dbNow}, ${dbNow})`,
      [id, name, priority],
    ),
  );
  await tx.audit({ action: 'stock_location:create', subjectId: id, before: null, after: { name, priority } });
  return id;
}

/** Runs what writes a location's name. Throws `already_exists` where another has it, an archived one too. */
export async function writingName(name: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw isDuplicate(error) ? alreadyExists({ detail: `Another location is called "${name}".` }) : error;
  }
}
