import type { Tx } from '../../../platform/database/transaction.js';
import { stockConflicts } from '../../../platform/metrics/index.js';
import { insufficientStock } from '../product.errors.js';
import { allocate, type Share, shortagesOf, type Wanted } from './allocate-stock.js';
import { type LevelRow, lockLevels, type Move, moveStock, moveStockFor } from './move-stock.js';
import { heldUnits, takeHeld } from './split-lines.js';

/** Units of one variant. A variant that is not tracked has no level, and nothing is held of it. */
export interface StockLine {
  variantId: string;
  levelId: string | null;
  quantity: number;
  /** Other levels that may serve it, behind `levelId`, in their order; asked for where units are reserved. */
  otherLevelIds?: string[];
  /** It was reserved from several levels; said where units are released or shipped. */
  isSplit?: boolean;
}

export interface OrderStock {
  orderId: string;
  /** `<orderId>:<reservation round>`, or the shipment's id. */
  reference: string;
  lines: StockLine[];
}

/** Which level serves a line, the first of them where it is split. */
export interface ReservedLine {
  levelId: string | null;
  isSplit: boolean;
}

/**
 * Promises units to orders, all or nothing, and says for each line of each order from where. Throws `insufficient_stock`
 * with every shortage.
 */
export async function reserveStock(tx: Tx, ...orders: OrderStock[]): Promise<ReservedLine[][]> {
  const levels = await lockLevels(
    tx,
    orders.flatMap(({ lines }) => lines.flatMap(levelsThatServe)),
  );
  const wanted = orders.map(({ lines }) => lines.filter(isTracked).map((line) => wantedOf(line, levels)));
  const shortages = shortagesOf(wanted.flat());
  if (shortages.length > 0) {
    stockConflicts.inc();
    throw insufficientStock({ extra: { shortages } });
  }
  const shares = allocate(wanted);
  await moveStockFor(
    tx,
    orders.flatMap(({ orderId, reference }, at) =>
      asMoves((shares[at] ?? []).flat(), 0, 1).map((move) => {
        return { ...move, kind: 'reserve' as const, reference, orderId };
      }),
    ),
  );
  return orders.map(({ lines }, at) => reservedLines(lines, shares[at] ?? []));
}

const isTracked = ({ levelId, quantity }: StockLine): boolean => levelId !== null && quantity > 0;

const levelsThatServe = ({ levelId, otherLevelIds = [] }: StockLine): string[] =>
  levelId === null ? [] : [levelId, ...otherLevelIds];

function wantedOf(line: StockLine, locked: Map<string, LevelRow>): Wanted {
  const levels = levelsThatServe(line).map((id) => levelOf(id, locked));
  return { variantId: line.variantId, quantity: line.quantity, levels };
}

/** `shares` are those of the tracked lines, in their order. */
function reservedLines(lines: StockLine[], shares: Share[][]): ReservedLine[] {
  const ofTracked = shares.values();
  return lines.map((line) => {
    const parts: Share[] = isTracked(line) ? (ofTracked.next().value ?? []) : [];
    return { levelId: parts[0]?.level.id ?? null, isSplit: parts.length > 1 };
  });
}

/** Gives the units of a cancelled order, or of a part of it, back to be sold. */
export async function releaseStock(tx: Tx, order: OrderStock): Promise<void> {
  const { orderId, reference } = order;
  const moves = await plan(tx, order, false);
  await moveStock(tx, asMoves(moves, 0, -1), { kind: 'release', reference, orderId });
}

/** Takes shipped units out of the building. Throws `insufficient_stock` where fewer are there than are shipped. */
export async function shipStock(tx: Tx, order: OrderStock): Promise<void> {
  const { orderId, reference } = order;
  const moves = await plan(tx, order, true);
  const shortages = moves
    .filter(({ level, quantity }) => quantity > level.on_hand)
    .map(({ level, quantity }) => ({ variantId: level.variant_id, requested: quantity, available: level.on_hand }));
  if (shortages.length > 0) {
    throw insufficientStock({ detail: 'The units are not in the building yet.', extra: { shortages } });
  }
  await moveStock(tx, asMoves(moves, -1, -1), { kind: 'ship', reference, orderId });
}

/** What is held for these lines, by level; the levels are locked in key order. */
async function plan(tx: Tx, { orderId, lines }: OrderStock, inBuildingFirst: boolean): Promise<Share[]> {
  const wanted = lines.filter(isTracked);
  const held = wanted.some(({ isSplit }) => isSplit) ? await heldUnits(tx, orderId) : new Map<string, never>();
  const placesOf = (line: StockLine) =>
    line.isSplit ? (held.get(line.variantId) ?? []) : [{ levelId: String(line.levelId), quantity: line.quantity }];
  const levels = await lockLevels(
    tx,
    wanted.flatMap((line) => placesOf(line).map(({ levelId }) => levelId)),
  );
  return wanted.flatMap((line) => {
    const places = placesOf(line).map(({ levelId, quantity }) => ({ level: levelOf(levelId, levels), quantity }));
    return takeHeld(places, line.quantity, inBuildingFirst);
  });
}

function levelOf(id: string, levels: Map<string, LevelRow>): LevelRow {
  const level = levels.get(id);
  if (!level) throw new Error(`stock level ${id} is gone`);
  return level;
}

function asMoves(moves: Share[], onHand: -1 | 0, reserved: -1 | 1): Move[] {
  return moves.map(({ level, quantity }) => ({
    level,
    deltaOnHand: onHand * quantity,
    deltaReserved: reserved * quantity,
  }));
}
