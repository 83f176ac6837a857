import type { ProductFilters } from '../queries/product-filters.js';
import { matches } from './matching.js';
import { type Narrowing, narrowing } from './narrow.js';
import type { ShelfSort } from './orders.js';
import { type Page, sortedPage, walkedPage } from './pages.js';
import type { Shelf } from './shelf.js';

export interface ListRequest extends ProductFilters {
  sort: ShelfSort;
  limit: number;
  cursor?: string | undefined;
}

/**
 * One page of the products that meet the filters, of all or of those at some places. Where words or a price leave few,
 * these are looked at and sorted. Where they leave many, products are looked at in the order of the list until the page is
 * full, which are the fewer the more are left. So many that both would look at as many are the most that are few.
 */
export function listPage(shelf: Shelf, given: readonly number[] | null, request: ListRequest): Page {
  const wanted = narrowing(shelf, request);
  const few = fewListed(shelf, given, wanted, Math.sqrt(shelf.size * request.limit));
  if (few) return sortedPage(shelf, few, request);
  const isGiven = given && among(shelf, given);
  const isListed = (place: number) => (!isGiven || isGiven[place] === 1) && matches(shelf, place, wanted);
  return walkedPage(shelf, isListed, wanted, request);
}

/** Places of all products that meet the filters, in no order, where words or a price leave no more than `most`; else null. */
export function fewListed(
  shelf: Shelf,
  given: readonly number[] | null,
  wanted: Narrowing,
  most: number,
): number[] | null {
  const meets = (place: number) => matches(shelf, place, wanted);
  if (given && given.length <= most) return given.filter(meets);
  const priced = shelf.variantPrices.within(wanted.minPrice, wanted.maxPrice, most)?.filter(meets) ?? null;
  if (!priced || !given) return priced;
  const isGiven = among(shelf, given);
  return priced.filter((place) => isGiven[place] === 1);
}

function among(shelf: Shelf, places: readonly number[]): Uint8Array {
  const given = new Uint8Array(shelf.end);
  for (const place of places) given[place] = 1;
  return given;
}
