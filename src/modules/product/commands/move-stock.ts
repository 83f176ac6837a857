import type { MovementKind } from '../../../models/product/stock-movement.js';
import { branches, dbNow, forUpdate, marks, type Param, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { shownMark } from '../availability.js';
import { catalogueEvents, STOCK_LOW } from '../catalogue-events.js';

export interface LevelRow {
  id: string;
  variant_id: string;
  location_id: string;
  on_hand: number;
  reserved: number;
  backorder_limit: number;
  low_stock_threshold: number;
}

export interface Move {
  level: LevelRow;
  deltaOnHand: number;
  deltaReserved: number;
}

/** What a movement records beside its numbers. */
export interface Happening {
  kind: MovementKind;
  /** Names the single happening: the ledger takes it once for each level. */
  reference: string;
  orderId?: string | null;
  staffId?: string | null;
  reason?: string | null;
  note?: string | null;
}

type Movement = Move & Happening;

/** Locks stock levels in the order of their ids, the last locks that any transaction takes. */
export async function lockLevels(tx: Tx, ids: string[]): Promise<Map<string, LevelRow>> {
  const sorted = [...new Set(ids)].sort();
  if (sorted.length === 0) return new Map();
  const { rows } = await sql<LevelRow>(
    tx,
    `SELECT id, variant_id, location_id, on_hand, reserved, backorder_limit, low_stock_threshold FROM stock_levels
     WHERE id IN (${marks(sorted.length)}) ORDER BY id ${forUpdate}`,
    sorted,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Changes locked levels and writes the ledger, in two statements whatever the number of lines. The caller has
 * checked the numbers under the lock; the table's CHECK refuses what it overlooked.
 */
export async function moveStock(tx: Tx, moves: Move[], happening: Happening): Promise<void> {
  await moveStockFor(
    tx,
    moves.map((move) => ({ ...move, ...happening })),
  );
}

/** As `moveStock`, for several happenings; a level may be in each of them. */
export async function moveStockFor(tx: Tx, movements: Movement[]): Promise<void> {
  if (movements.length === 0) return;
  await insertMovements(tx, movements);
  const moves = sumsByLevel(movements);
  await tellShownChanges(tx, moves);
  await tellLow(tx, moves);
  const onHand = cases(moves, 'deltaOnHand');
  const reserved = cases(moves, 'deltaReserved');
  const ids = moves.map((move) => move.level.id);
  const { affected } = await sql(
    tx,
    `UPDATE stock_levels
     SET on_hand = on_hand + ${onHand.text}, reserved = reserved + ${reserved.text}, version = version + 1, updated_at = ${dbNow}
     WHERE id IN (${marks(ids.length)})`,
    [...onHand.params, ...reserved.params, ...ids],
  );
  if (affected !== moves.length) throw new Error(`${affected} of ${moves.length} stock levels could be changed`);
}

function sumsByLevel(movements: Move[]): Move[] {
  const sums = new Map<string, Move>();
  for (const { level, deltaOnHand, deltaReserved } of movements) {
    const sum = sums.get(level.id) ?? { level, deltaOnHand: 0, deltaReserved: 0 };
    sum.deltaOnHand += deltaOnHand;
    sum.deltaReserved += deltaReserved;
    sums.set(level.id, sum);
  }
  return [...sums.values()];
}

function cases(moves: Move[], delta: 'deltaOnHand' | 'deltaReserved'): { text: string; params: Param[] } {
  const first = moves[0]?.[delta] ?? 0;
  if (moves.every((move) => move[delta] === first)) return { text: '?', params: [first] };
  return {
    text: `CASE id ${branches(moves.length)} ELSE 0 END`,
    params: moves.flatMap((move) => [move.level.id, move[delta]]),
  };
}

async function insertMovements(tx: Tx, movements: Movement[]): Promise<void> {
  await sql(
    tx,
    `INSERT INTO stock_movements
       (stock_level_id, variant_id, location_id, kind, delta_on_hand, delta_reserved, reference, order_id, staff_id, reason, note, at)
     VALUES ${movements.map(() => `(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${dbNow})`).join(', ')}`,
    movements.flatMap(({ level, deltaOnHand, deltaReserved, kind, reference, ...more }) => [
      level.id,
      level.variant_id,
      level.location_id,
      kind,
      deltaOnHand,
      deltaReserved,
      reference,
      more.orderId ?? null,
      more.staffId ?? null,
      more.reason ?? null,
      more.note ?? null,
    ]),
  );
}

/** Tells whoever keeps answers when what a shopper is shown changes: seldom, next to what is sold. */
async function tellShownChanges(tx: Tx, moves: Move[]): Promise<void> {
  const changed = moves.filter((move) => shown(move, 0) !== shown(move, 1)).map(({ level }) => level.variant_id);
  if (changed.length === 0) return;
  const { rows } = await sql<{ product_id: string }>(
    tx,
    `SELECT DISTINCT product_id FROM variants WHERE id IN (${marks(changed.length)})`,
    changed,
  );
  await tx.emit(...rows.map((row) => ({ kind: catalogueEvents.availability, subjectId: row.product_id })));
}

/** Tells of levels that fall to their threshold. */
async function tellLow(tx: Tx, moves: Move[]): Promise<void> {
  const low = moves.filter(({ level, deltaOnHand, deltaReserved }) => {
    const above = level.on_hand + level.backorder_limit - level.reserved - level.low_stock_threshold;
    return above > 0 && above + deltaOnHand - deltaReserved <= 0;
  });
  await tx.emit(...low.map(({ level }) => ({ kind: STOCK_LOW, subjectId: level.id })));
}

function shown({ level, deltaOnHand, deltaReserved }: Move, times: 0 | 1): string {
  const state = {
    trackStock: true,
    onHand: level.on_hand + times * deltaOnHand,
    reserved: level.reserved + times * deltaReserved,
    backorderLimit: level.backorder_limit,
    lowStockThreshold: level.low_stock_threshold,
  };
  return shownMark(state);
}
