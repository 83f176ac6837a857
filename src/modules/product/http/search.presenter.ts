import type { z } from 'zod';
import { config } from '../../../config/index.js';
import { money } from '../../../utils/money.js';
import type { SearchPage } from '../queries/search-products.js';
import type { Suggestions as Suggested } from '../queries/suggest.js';
import type { Facets } from '../search/facets.js';
import { presentProductCard } from './product.presenter.js';
import type { SearchFacets, SearchResult, Suggestions } from './search.schemas.js';

const range = ({ min, max }: { min: number; max: number }) => ({
  min: money(min, config.store.currency),
  max: money(max, config.store.currency),
});

export const presentSearch = ({ items, facets, restsOn: _, ...page }: SearchPage): z.output<typeof SearchResult> => ({
  items: items.map(presentProductCard),
  ...page,
  facets: facets && presentFacets(facets),
});

const presentFacets = ({ categories, priceRange, prices, ...facets }: Facets): z.output<typeof SearchFacets> => ({
  ...facets,
  category: categories.map(({ id, slug, name, parentId, count }) => ({ id, slug, name, parentId, count })),
  priceRange: priceRange && range(priceRange),
  prices: prices.map((step) => ({ ...range(step), count: step.count })),
});

export const presentSuggestions = ({ products, categories }: Suggested): z.output<typeof Suggestions> => ({
  products: products.map(presentProductCard),
  categories: categories.map(({ id, slug, name }) => ({ id, slug, name })),
});
