import { z } from 'zod';
import { pageQuery, wholeNumber } from '../../../platform/http/schemas.js';
import { MAX_UNIT_PRICE } from '../../../utils/money.js';
import { fold } from '../../../utils/text.js';
import { productSorts } from '../queries/list-products.js';
import type { ProductFilters } from '../queries/product-filters.js';

const OPTION = 'option.';
const MAX_OPTIONS = 5;
/** Between blanks: what is written with signs in it, as a sku is, counts once. */
const MAX_WORDS = 10;

/** An id or slug in a path; anything else can only be nothing. */
export const idOrSlug = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,119}$/);

export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Measured as it came: spaces without end would be another address each, and as long. */
const words = (max: number) => z.string().max(max).trim();

export const SearchText = words(200)
  .refine((text) => new Set(fold(text).split(' ')).size <= MAX_WORDS, `at most ${MAX_WORDS} words`)
  .describe(`up to ${MAX_WORDS} words that must all occur`);

export const ProductListQuery = z
  .looseObject({
    ...pageQuery,
    category: idOrSlug.optional().describe('id or slug of a category; its whole subtree'),
    collection: idOrSlug.optional().describe('id or slug of a collection'),
    minPrice: wholeNumber(MAX_UNIT_PRICE).optional().describe('in minor units; some variant costs at least this'),
    maxPrice: wholeNumber(MAX_UNIT_PRICE).optional().describe('in minor units; some variant costs at most this'),
    inStock: flag.optional().describe('true: can be shipped now; false: cannot'),
    tag: words(60).min(1).optional(),
    q: SearchText.optional().describe(
      `up to ${MAX_WORDS} words: each must begin one in the name, brand, tags, options, skus or description`,
    ),
    sort: z
      .enum(productSorts)
      .optional()
      .describe(
        'default `newest`, in a collection `position`: as its products were picked, else newest. `price` goes by the lowest price of each product, `best_selling` by units sold of it in the last 90 days',
      ),
  })
  .check((payload) => {
    const { value, issues } = payload;
    if (value.sort === 'position' && value.collection === undefined) {
      issues.push({ code: 'custom', message: 'needs a collection', input: value, path: ['sort'] });
    }
    checkOthers(payload, (name) => Object.hasOwn(ProductListQuery.shape, name));
  });

/** Refuses parameters that are neither known nor options, and options that are none. */
export function checkOthers(
  { value, issues }: z.core.ParsePayload<Record<string, unknown>>,
  isKnown: (name: string) => boolean,
): void {
  const others = Object.keys(value).filter((name) => !isKnown(name));
  const options = others.filter((name) => isOptionName(name));
  const unknown = others.filter((name) => !isOptionName(name));
  if (unknown.length > 0) issues.push({ code: 'unrecognized_keys', keys: unknown, input: value, path: [] });
  const bad = options.filter((name) => !isOptionValue(value[name]));
  for (const name of bad) {
    issues.push({ code: 'custom', message: 'must be one text of 1 to 120 characters', input: value, path: [name] });
  }
  if (options.length > MAX_OPTIONS) {
    issues.push({ code: 'custom', message: `at most ${MAX_OPTIONS} options`, input: value, path: ['option'] });
  }
}

const isOptionName = (name: string) =>
  name.startsWith(OPTION) && name.slice(OPTION.length).trim() !== '' && name.length <= OPTION.length + 60;
const isOptionValue = (value: unknown) => typeof value === 'string' && value.trim() !== '' && value.length <= 120;

/** The options among a checked query's parameters: `option.size=M` → `{ size: 'M' }`. */
export function optionFilters(query: Record<string, unknown>): NonNullable<ProductFilters['options']> {
  const options = Object.entries(query).filter(([name]) => name.startsWith(OPTION));
  return Object.fromEntries(options.map(([name, value]) => [name.slice(OPTION.length), String(value)]));
}
