import { z } from 'zod';
import { Money, wholeNumber } from '../../../platform/http/schemas.js';
import { searchWords } from '../queries/product-filters.js';
import { searchSorts } from '../queries/search-products.js';
import { checkOthers, ProductListQuery, SearchText } from './product.queries.js';
import { CategoryLink, ProductCard } from './product.schemas.js';

const { limit, cursor, category, collection, minPrice, maxPrice, inStock, tag } = ProductListQuery.shape;

export const SearchQuery = z
  .looseObject({
    ...{ limit, cursor, category, collection, minPrice, maxPrice, inStock, tag },
    q: SearchText.optional().describe(
      'up to 10 words, of which the last may be begun only; a typo in each is forgiven',
    ),
    sort: z.enum(searchSorts).optional().describe('`relevance` where there are words, else `newest`'),
  })
  .check((payload) => checkOthers(payload, (name) => Object.hasOwn(SearchQuery.shape, name)));

export const SuggestQuery = z.strictObject({
  q: SearchText.refine((text) => searchWords(text).length > 0, 'must have a word').describe('what was typed so far'),
  limit: wholeNumber(10, 1)
    .default(5)
    .meta({ description: 'of products, and of categories', override: { default: 5 } }),
});

const count = z.int().describe('hits there would be with this one chosen, all other filters kept');

export const SearchFacets = z
  .strictObject({
    category: z
      .array(CategoryLink.extend({ parentId: CategoryLink.shape.id.nullable(), count }))
      .describe('each with all below it; of most hits first'),
    options: z.array(
      z.strictObject({ name: z.string(), values: z.array(z.strictObject({ value: z.string(), count })) }),
    ),
    tags: z.array(z.strictObject({ tag: z.string(), count })),
    priceRange: z.strictObject({ min: Money, max: Money }).nullable().describe('whatever prices are asked for'),
    prices: z
      .array(z.strictObject({ min: Money, max: Money, count }))
      .describe('both ends included; those that have hits'),
    availability: z.array(z.strictObject({ inStock: z.boolean(), count })),
  })
  .meta({ id: 'SearchFacets' });

export const SearchResult = z
  .strictObject({
    items: z.array(ProductCard),
    nextCursor: z.string().nullable(),
    total: z.int(),
    totalIsExact: z.boolean().describe('false where an engine gave the best of very many'),
    facets: SearchFacets.nullable().describe(
      'null for a moment after a start, while words must be whole or parts of words and nothing is forgiven',
    ),
  })
  .meta({ id: 'SearchResult' });

export const Suggestions = z
  .strictObject({ products: z.array(ProductCard), categories: z.array(CategoryLink) })
  .meta({ id: 'Suggestions' });
