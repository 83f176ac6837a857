import { MAX_UNIT_PRICE } from '../../../utils/money.js';
import { fold } from '../../../utils/text.js';
import type { ProductFilters } from '../queries/product-filters.js';
import type { Shelf } from './shelf.js';

/** What is known of some of a product's variants: none are there, some are, and one of them is in stock. */
export type State = 0 | 1 | 3;

/** Filters, in the shelf's own numbers. */
export interface Narrowing {
  /** Null where any will do. */
  categories: Set<number> | null;
  tag: number | null;
  minPrice: number;
  maxPrice: number;
  inStock: boolean | undefined;
  /** Numbers of values; −1 for one that no product has. */
  options: { nameKey: string; value: number }[];
}

export function narrowing(shelf: Shelf, filters: ProductFilters): Narrowing {
  const { category, tag, minPrice = 0, maxPrice = MAX_UNIT_PRICE, inStock, options = {} } = filters;
  return {
    categories: category === undefined ? null : numbersOf(shelf, shelf.subtree(category)),
    tag: tag === undefined ? null : shelf.tags.find(fold(tag)),
    minPrice,
    maxPrice,
    inStock,
    options: Object.entries(options).map(([name, value]) => ({
      nameKey: fold(name),
      value: shelf.options.find(`${fold(name)}\n${fold(value)}`),
    })),
  };
}

/** Whether a product of which some variants meet the rest is listed, by their stock. */
export function isListed(state: State, inStock: boolean | undefined): boolean {
  if (inStock === undefined) return state === 1 || state === 3;
  return state === (inStock ? 3 : 1);
}

export const either = (a: State, b: State): State => (a === 3 ? a : b);

const numbersOf = (shelf: Shelf, categoryIds: Set<string>): Set<number> =>
  new Set([...categoryIds].map((id) => shelf.ownCategories.find(id)).filter((number) => number >= 0));
