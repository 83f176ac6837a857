import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { insufficientStock, stockReserved } from '../product.errors.js';
import { type AdjustReason, MAX_ON_HAND } from './adjust-stock.js';
import { type LevelRow, lockLevels, moveStock } from './move-stock.js';

interface Adjustments {
  /** Units that came (positive) or went (negative), each level once. */
  items: { levelId: string; delta: number }[];
  reason: AdjustReason;
  note: string | null;
}

interface Change {
  level: LevelRow;
  deltaOnHand: number;
  deltaReserved: 0;
}

/**
 * Changes what is in the building at many levels, all or nothing. Throws `stock_reserved` with the levels whose promised
 * units would not be covered, `insufficient_stock` where more is taken than is there.
 */
export async function adjustMany(tx: Tx, { items, reason, note }: Adjustments): Promise<number> {
  const levels = await lockLevels(
    tx,
    items.map(({ levelId }) => levelId),
  );
  await leaveOutArchived(tx, levels);
  const changes = plan(items, levels);
  assertCovered(changes);
  const { actor } = tx.context;
  const staffId = actor.kind === 'staff' ? actor.id : null;
  await moveStock(tx, changes, { kind: 'adjust', reference: newId('adj'), staffId, reason, note });
  for (const { level, deltaOnHand: delta } of changes) {
    await tx.audit({
      action: 'stock:adjust',
      subjectId: level.id,
      before: { onHand: level.on_hand, reserved: level.reserved },
      after: { onHand: level.on_hand + delta, reserved: level.reserved, delta, reason, note },
    });
  }
  return changes.length;
}

/** Nothing may come to a location that is archived; of these levels, which are locked, it can happen no more. */
async function leaveOutArchived(tx: Tx, levels: Map<string, LevelRow>): Promise<void> {
  const { rows } = await sql<{ id: string }>(tx, "SELECT id FROM stock_locations WHERE status = 'archived'");
  const archived = new Set(rows.map(({ id }) => id));
  for (const level of levels.values()) if (archived.has(level.location_id)) levels.delete(level.id);
}

function plan(items: Adjustments['items'], levels: Map<string, LevelRow>): Change[] {
  const seen = new Set<string>();
  const errors: { path: string; message: string }[] = [];
  const changes = items.flatMap(({ levelId, delta }, index): Change[] => {
    const level = levels.get(levelId);
    const report = (field: string, message: string) => errors.push({ path: `items.${index}.${field}`, message });
    if (!level) report('levelId', 'is no stock level');
    else if (seen.has(levelId)) report('levelId', 'occurs twice');
    else if (level.on_hand + delta > MAX_ON_HAND) report('delta', `would make more than ${MAX_ON_HAND} units`);
    seen.add(levelId);
    return level ? [{ level, deltaOnHand: delta, deltaReserved: 0 }] : [];
  });
  if (errors.length > 0) throw validationFailed({ errors });
  return changes;
}

function assertCovered(changes: Change[]): void {
  const short = changes.filter(({ level, deltaOnHand }) => {
    const onHand = level.on_hand + deltaOnHand;
    return onHand < 0 || level.reserved > onHand + level.backorder_limit;
  });
  const held = short.filter(({ level }) => level.reserved > 0);
  if (held.length > 0) {
    const levels = held.map(({ level }) => ({ id: level.id, onHand: level.on_hand, reserved: level.reserved }));
    throw stockReserved({ extra: { levels } });
  }
  if (short.length === 0) return;
  const shortages = short.map(({ level, deltaOnHand }) => ({
    variantId: level.variant_id,
    requested: -deltaOnHand,
    available: level.on_hand,
  }));
  throw insufficientStock({ detail: 'Fewer units are in the building.', extra: { shortages } });
}
