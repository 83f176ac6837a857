import { forShare, forUpdate, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { insufficientStock } from '../product.errors.js';
import { MAX_ON_HAND } from './adjust-stock.js';
import { type LevelRow, lockLevels, type Move, moveStock } from './move-stock.js';
import { LOW_STOCK_THRESHOLD, writeLevels } from './set-stock.js';

/** The `reason` of both movements of a transfer; their `reference` is its id. */
export const TRANSFER = 'transfer';

export interface Transfer {
  fromLocationId: string;
  toLocationId: string;
  /** Each variant once. */
  items: { variantId: string; quantity: number }[];
  note: string | null;
}

/**
 * Takes units from one location to another, all or nothing, in both ledgers at once; where a variant was not kept there
 * yet, it is from now on. Throws `insufficient_stock` where fewer are free than are taken: units that lie there for
 * orders stay.
 */
export async function transferStock(tx: Tx, transfer: Transfer): Promise<string> {
  const { fromLocationId, toLocationId, items, note } = transfer;
  assertPlausible(transfer);
  await lockVariants(tx, transfer);
  await lockPlaces(tx, transfer);
  await openTargets(tx, transfer);
  const levels = await lockLevelsOf(tx, transfer);
  const moves = items.flatMap(({ variantId, quantity }, index): Move[] => {
    const from = levels.get(`${variantId} ${fromLocationId}`);
    const to = levels.get(`${variantId} ${toLocationId}`);
    if (!from || !to) return [];
    if (to.on_hand + quantity > MAX_ON_HAND)
      throw bad(`items.${index}.quantity`, `would make more than ${MAX_ON_HAND}`);
    const units = { deltaReserved: 0 };
    return [
      { ...units, level: from, deltaOnHand: -quantity },
      { ...units, level: to, deltaOnHand: quantity },
    ];
  });
  assertFree(transfer, levels);
  const id = newId('trf');
  const { actor } = tx.context;
  const staffId = actor.kind === 'staff' ? actor.id : null;
  await moveStock(tx, moves, { kind: 'adjust', reference: id, staffId, reason: TRANSFER, note });
  await tx.audit({ action: 'stock:transfer', subjectId: id, before: null, after: transfer });
  return id;
}

const bad = (path: string, message: string) => validationFailed({ errors: [{ path, message }] });

function assertPlausible({ fromLocationId, toLocationId, items }: Transfer): void {
  if (fromLocationId === toLocationId) throw bad('toLocationId', 'is where the units are');
  const ids = items.map(({ variantId }) => variantId);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) throw bad(`items.${twice}.variantId`, 'occurs twice');
}

/** Holds the variants against being deleted or tracked no more. */
async function lockVariants(tx: Tx, { items }: Transfer): Promise<void> {
  const ids = items.map(({ variantId }) => variantId).sort();
  const { rows } = await sql<{ id: string }>(
    tx,
    `SELECT id FROM variants WHERE id IN (${marks(ids.length)}) AND track_stock = 1 ORDER BY id ${forShare}`,
    ids,
  );
  const tracked = new Set(rows.map(({ id }) => id));
  const errors = items.flatMap(({ variantId }, index) =>
    tracked.has(variantId)
      ? []
      : [{ path: `items.${index}.variantId`, message: 'is no variant whose stock is tracked' }],
  );
  if (errors.length > 0) throw validationFailed({ errors });
}

async function lockPlaces(tx: Tx, { fromLocationId, toLocationId }: Transfer): Promise<void> {
  const { rows } = await sql<{ id: string }>(
    tx,
    `SELECT id FROM stock_locations WHERE id IN (?, ?) AND status <> 'archived' ORDER BY id ${forUpdate}`,
    [fromLocationId, toLocationId],
  );
  const known = rows.map(({ id }) => id);
  if (!known.includes(fromLocationId)) throw bad('fromLocationId', 'is no location');
  if (!known.includes(toLocationId)) throw bad('toLocationId', 'is no location');
}

/** Begins to keep the variants where they come to, as far as they are not kept there yet. */
async function openTargets(tx: Tx, { toLocationId, items }: Transfer): Promise<void> {
  const ids = items.map(({ variantId }) => variantId);
  const { rows } = await sql<{ variantId: string }>(
    tx,
    `SELECT variant_id AS variantId FROM stock_levels WHERE location_id = ? AND variant_id IN (${marks(ids.length)})`,
    [toLocationId, ...ids],
  );
  const known = new Set(rows.map(({ variantId }) => variantId));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0) return;
  const defaults = { locationId: toLocationId, backorderLimit: 0, lowStockThreshold: LOW_STOCK_THRESHOLD };
  await writeLevels(
    tx,
    missing.map((variantId) => ({ ...defaults, variantId, id: newId('lvl') })),
  );
}

/** The levels of both locations, locked, by variant and location. */
async function lockLevelsOf(tx: Tx, { fromLocationId, toLocationId, items }: Transfer): Promise<Map<string, LevelRow>> {
  const ids = items.map(({ variantId }) => variantId);
  const { rows } = await sql<{ id: string }>(
    tx,
    `SELECT id FROM stock_levels WHERE location_id IN (?, ?) AND variant_id IN (${marks(ids.length)})`,
    [fromLocationId, toLocationId, ...ids],
  );
  const levels = await lockLevels(
    tx,
    rows.map(({ id }) => id),
  );
  return new Map([...levels.values()].map((level) => [`${level.variant_id} ${level.location_id}`, level]));
}

function assertFree({ fromLocationId, items }: Transfer, levels: Map<string, LevelRow>): void {
  const shortages = items.flatMap(({ variantId, quantity }) => {
    const level = levels.get(`${variantId} ${fromLocationId}`);
    const available = Math.max((level?.on_hand ?? 0) - (level?.reserved ?? 0), 0);
    return quantity > available ? [{ variantId, requested: quantity, available }] : [];
  });
  if (shortages.length === 0) return;
  throw insufficientStock({ detail: 'Fewer units are there that are not promised to orders.', extra: { shortages } });
}
