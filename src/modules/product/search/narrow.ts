import { fold } from '../../../utils/text.js';
import type { ProductFilters } from '../queries/product-filters.js';
import type { Shelf, ShelvedProduct, ShelvedVariant } from './shelf.js';

/** What is known of some of a product's variants: none are there, some are, and one of them is in stock. */
export type State = 0 | 1 | 3;

/** Filters, in the shelf's own numbers. */
export interface Narrowing {
  /** Null where any will do. */
  categoryIds: Set<string> | null;
  tag: number | null;
  minPrice: number;
  maxPrice: number;
  inStock: boolean | undefined;
  options: { nameKey: string; value: number }[];
}

export function narrowing(shelf: Shelf, filters: ProductFilters): Narrowing {
  const { category, tag, minPrice = 0, maxPrice = Number.POSITIVE_INFINITY, inStock, options = {} } = filters;
  return {
    categoryIds: category === undefined ? null : shelf.subtree(category),
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

export const isInCategory = ({ categoryIds }: Narrowing, { categoryId }: ShelvedProduct): boolean =>
  categoryIds === null || (categoryId !== null && categoryIds.has(categoryId));

export const hasTag = ({ tag }: Narrowing, { tags }: ShelvedProduct): boolean => tag === null || tags.includes(tag);

export const isPriced = ({ minPrice, maxPrice }: Narrowing, { price }: ShelvedVariant): boolean =>
  price >= minPrice && price <= maxPrice;

/** Which of the options asked for a variant does not have: one bit for each. */
export function missing({ options }: Narrowing, { values }: ShelvedVariant): number {
  let bits = 0;
  for (let at = 0; at < options.length; at++) if (!values.includes(options[at]?.value ?? -1)) bits |= 1 << at;
  return bits;
}

/** Whether a product of which some variants meet the rest is listed, by their stock. */
export function isListed(state: State | undefined, inStock: boolean | undefined): boolean {
  if (inStock === undefined) return state === 1 || state === 3;
  return state === (inStock ? 3 : 1);
}

export const stateOf = ({ inStock }: ShelvedVariant): State => (inStock ? 3 : 1);

export const either = (a: State | undefined, b: State): State => (a === 3 ? a : b);
