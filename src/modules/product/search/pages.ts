import { type CursorValue, decodeCursor, encodeCursor } from '../../../platform/paging/cursor.js';
import { cursorName } from '../queries/list-products.js';
import { firstOf } from './first-of.js';
import { compareKeys, type Key, keyAt, type ShelfSort, signOf } from './orders.js';
import type { Shelf } from './shelf.js';
import { compareStrings } from './sorted-runs.js';

interface Paging {
  limit: number;
  cursor?: string | undefined;
}

export interface Page {
  /** Ids of its products. */
  ids: string[];
  /** Null where it is the last. */
  nextCursor: string | null;
}

/** Products by their places, and how well each fits. */
interface Ranked {
  places: readonly number[];
  scores: readonly number[];
}

/** The best of them, best first; of those that fit as well the newest. */
export function bestOf(shelf: Shelf, ranked: Ranked, count: number): string[] {
  const best = firstOf(backwards(ranked.places.length), count, byFit(shelf, ranked));
  return best.map((at) => shelf.idAt(ranked.places[at] as number));
}

/**
 * From after the cursor's product on, or from its place where it is found no more. The cursor is one of the newest as
 * well, which it is followed by where the search is not built.
 */
export function rankedPage(shelf: Shelf, ranked: Ranked, { cursor, limit }: Paging): Page {
  const { places } = ranked;
  const [number, id] = cursor === undefined ? [0, null] : decodeCursor(cursorName('newest'), cursor, 2);
  const start = Number(number ?? 0);
  const last = id === null ? -1 : places.indexOf(shelf.placeOf(String(id)) ?? -1);
  const compare = byFit(shelf, ranked);
  const found =
    last >= 0 || start === 0
      ? firstOf(after(last, places.length, compare), limit + 1, compare)
      : [...places.keys()].sort(compare).slice(start, start + limit + 1);
  const ids = found.map((at) => shelf.idAt(places[at] as number));
  return pageOf(ids, limit, (end) => encodeCursor(cursorName('newest'), [start + limit, end]));
}

interface SortedPaging extends Paging {
  sort: ShelfSort;
}

/** In the order that the list of products has, and by its cursors. */
export function sortedPage(shelf: Shelf, places: readonly number[], paging: SortedPaging): Page {
  const { sort, cursor, limit } = paging;
  const keyOf = (place: number) => keyAt(shelf, sort, place);
  const sign = signOf(sort);
  const compare = (a: number, b: number) =>
    sign * (compareKeys(keyOf(a), keyOf(b)) || compareStrings(shelf.idAt(a), shelf.idAt(b)));
  const rest = cursor === undefined ? places : places.filter(isBehind(shelf, sort, cursor));
  const first = firstOf(backwards(rest.length), limit + 1, (a, b) => compare(rest[a] as number, rest[b] as number));
  return pageInOrder(
    shelf,
    first.map((at) => rest[at] as number),
    paging,
  );
}

/** The same of all products that are listed, without a look at those behind the page. */
export function walkedPage(
  shelf: Shelf,
  isListed: (place: number) => boolean,
  prices: { minPrice: number; maxPrice: number },
  paging: SortedPaging,
): Page {
  const { sort, cursor, limit } = paging;
  const places: number[] = [];
  for (const place of shelf.orders.from(sort, cursor === undefined ? any : isBehind(shelf, sort, cursor), prices)) {
    if (isListed(place)) places.push(place);
    if (places.length > limit) break;
  }
  return pageInOrder(shelf, places, paging);
}

const any = (): boolean => true;

function isBehind(shelf: Shelf, sort: ShelfSort, cursor: string): (place: number) => boolean {
  const [given, id] = decodeCursor(cursorName(sort), cursor, 2) as [Key, string];
  const key = sort === 'newest' ? null : given;
  const sign = signOf(sort);
  return (place) => sign * (compareKeys(keyAt(shelf, sort, place), key) || compareStrings(shelf.idAt(place), id)) > 0;
}

/** Of places in their order, one more than the page has where it is not the last. */
const pageInOrder = (shelf: Shelf, places: readonly number[], { sort, limit }: SortedPaging): Page =>
  pageOf(
    places.map((place) => shelf.idAt(place)),
    limit,
    (id) => encodeCursor(cursorName(sort), [keyAt(shelf, sort, shelf.placeOf(id) as number), id] as CursorValue[]),
  );

function pageOf(ids: string[], limit: number, cursorAt: (id: string) => string): Page {
  const last = ids[limit - 1];
  return { ids: ids.slice(0, limit), nextCursor: ids.length > limit && last !== undefined ? cursorAt(last) : null };
}

const byFit =
  (shelf: Shelf, { places, scores }: Ranked) =>
  (a: number, b: number): number =>
    (scores[b] as number) - (scores[a] as number) ||
    compareStrings(shelf.idAt(places[b] as number), shelf.idAt(places[a] as number));

/** Numbers below `count`, from the last: what came last is mostly the newest, and stands first among equals. */
function* backwards(count: number): Generator<number> {
  for (let at = count - 1; at >= 0; at--) yield at;
}

/** Those that stand behind one; all where there is none. */
function* after(last: number, count: number, compare: (a: number, b: number) => number): Generator<number> {
  for (const at of backwards(count)) if (last < 0 || compare(at, last) > 0) yield at;
}
