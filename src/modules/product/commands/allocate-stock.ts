import { groupBy } from '../../../utils/group-by.js';
import type { Shortage } from '../product.errors.js';
import type { LevelRow } from './move-stock.js';

/** A line that wants units of one variant, and the locked levels that may serve it, the first to serve first. */
export interface Wanted {
  variantId: string;
  quantity: number;
  levels: LevelRow[];
}

/** Units of one level that a line gets. */
export interface Share {
  level: LevelRow;
  quantity: number;
}

/** What several orders want and their levels together cannot promise, by variant. */
export function shortagesOf(lines: Wanted[]): Shortage[] {
  return [...groupBy(lines, ({ variantId }) => variantId)].flatMap(([variantId, wanted]) => {
    const levels = new Map(wanted.flatMap((line) => line.levels.map((level) => [level.id, level])));
    const available = [...levels.values()].reduce((sum, level) => sum + Math.max(promisable(level), 0), 0);
    const requested = wanted.reduce((sum, { quantity }) => sum + quantity, 0);
    return requested > available ? [{ variantId, requested, available }] : [];
  });
}

const promisable = (level: LevelRow) => level.on_hand + level.backorder_limit - level.reserved;

/**
 * Shares the levels out to orders, one after the other, where nothing is short: an order goes to the first location that
 * has all of it in the building; else each of its lines to the first that has the whole line; else over several, and
 * only what no building has is promised beyond. Gives the shares of each line of each order.
 */
export function allocate(orders: Wanted[][]): Share[][][] {
  const promised = new Map<string, number>();
  return orders.map((lines) => {
    const location = locationOfAll(lines, promised);
    return lines.map((line) => {
      const shares = shareOut(line, promised, location);
      for (const { level, quantity } of shares) promised.set(level.id, (promised.get(level.id) ?? 0) + quantity);
      return shares;
    });
  });
}

type Promised = ReadonlyMap<string, number>;

const inBuilding = (level: LevelRow, promised: Promised) =>
  level.on_hand - level.reserved - (promised.get(level.id) ?? 0);

/** The first location that has every line. Whichever has all of them has the first. */
function locationOfAll(lines: Wanted[], promised: Promised): string | undefined {
  const hasLine = ({ levels, quantity }: Wanted, locationId: string) =>
    levels.some((level) => level.location_id === locationId && inBuilding(level, promised) >= quantity);
  return lines[0]?.levels.find(({ location_id }) => lines.every((line) => hasLine(line, location_id)))?.location_id;
}

function shareOut({ levels, quantity }: Wanted, promised: Promised, location: string | undefined): Share[] {
  const whole =
    levels.find((level) => level.location_id === location) ??
    levels.find((level) => inBuilding(level, promised) >= quantity) ??
    (levels.length === 1 ? levels[0] : undefined);
  if (whole) return [{ level: whole, quantity }];
  const shares = new Map<string, Share>();
  let left = quantity;
  const take = (level: LevelRow, most: number) => {
    const units = Math.min(left, Math.max(most, 0));
    if (units === 0) return;
    left -= units;
    shares.set(level.id, { level, quantity: (shares.get(level.id)?.quantity ?? 0) + units });
  };
  for (const level of levels) take(level, inBuilding(level, promised));
  for (const level of levels) {
    take(level, promisable(level) - (promised.get(level.id) ?? 0) - (shares.get(level.id)?.quantity ?? 0));
  }
  return [...shares.values()];
}
