import { compareStrings, SortedRuns } from './sorted-runs.js';

export const shelfSorts = ['newest', 'price', '-price', 'name'] as const;
export type ShelfSort = (typeof shelfSorts)[number];

export type Key = string | number | null;

/** What products are sorted by, each by its place. */
export interface Sortable {
  idAt(place: number): string;
  nameKeyAt(place: number): string;
  minPriceAt(place: number): number;
  maxPriceAt(place: number): number;
}

/** By which order each sort goes, and whether from its end. */
const walks: Record<ShelfSort, { order: 'id' | 'price' | 'name'; isBackwards: boolean }> = {
  newest: { order: 'id', isBackwards: true },
  price: { order: 'price', isBackwards: false },
  '-price': { order: 'price', isBackwards: true },
  name: { order: 'name', isBackwards: false },
};

/** What a sort goes by before the id, which makes every order total. */
export function keyAt(shelf: Sortable, sort: ShelfSort, place: number): Key {
  const { order } = walks[sort];
  if (order === 'id') return null;
  return order === 'price' ? shelf.minPriceAt(place) : shelf.nameKeyAt(place);
}

/** −1 where a sort goes from its end. */
export const signOf = (sort: ShelfSort): number => (walks[sort].isBackwards ? -1 : 1);

/** As the database does: texts by their code points, which the order of strings here is not. */
export function compareKeys(a: Key, b: Key): number {
  if (a === b || a === null || b === null) return 0;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return a < b ? -1 : 1;
}

function compareTexts(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at++) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    // Half of a pair stands for a character above all others.
    if (one !== other) return Number(isHalf(one)) - Number(isHalf(other)) || one - other;
  }
  return a.length - b.length;
}

const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

interface Prices {
  minPrice: number;
  maxPrice: number;
}

/** All products in each of the orders that lists have, so that a page is read from where it begins. */
export class Orders {
  private readonly orders: Record<'id' | 'price' | 'name', SortedRuns<number>>;
  /** From the lowest to the highest price in a run, for those that have been asked for since they changed. */
  private readonly spans = new WeakMap<readonly number[], Prices>();

  constructor(private readonly shelf: Sortable) {
    const ordered = (sort: ShelfSort) =>
      new SortedRuns<number>(
        (a, b) =>
          compareKeys(keyAt(shelf, sort, a), keyAt(shelf, sort, b)) || compareStrings(shelf.idAt(a), shelf.idAt(b)),
      );
    this.orders = { id: ordered('newest'), price: ordered('price'), name: ordered('name') };
  }

  /** Of a place whose product is on the shelf, as it is there. */
  add(place: number): void {
    for (const order of Object.values(this.orders)) this.spans.delete(order.add(place));
  }

  /** While the shelf still has what it was sorted by. */
  delete(place: number): void {
    for (const order of Object.values(this.orders)) this.spans.delete(order.delete(place));
  }

  /**
   * Places in an order, of those that stand behind the beginning of a page. Products are left out by the thousand where
   * none of them has a variant of such a price.
   */
  from(sort: ShelfSort, isBehind: (place: number) => boolean, wanted: Prices): Generator<number> {
    const { order, isBackwards } = walks[sort];
    const skips = (run: readonly number[]) => {
      const { minPrice, maxPrice } = this.spanOf(run);
      return minPrice > wanted.maxPrice || maxPrice < wanted.minPrice;
    };
    const sorted = this.orders[order];
    return isBackwards ? sorted.back(isBehind, skips) : sorted.from((place) => !isBehind(place), skips);
  }

  private spanOf(run: readonly number[]): Prices {
    const known = this.spans.get(run);
    if (known) return known;
    const span = { minPrice: Infinity, maxPrice: -Infinity };
    for (const place of run) {
      span.minPrice = Math.min(span.minPrice, this.shelf.minPriceAt(place));
      span.maxPrice = Math.max(span.maxPrice, this.shelf.maxPriceAt(place));
    }
    this.spans.set(run, span);
    return span;
  }
}
