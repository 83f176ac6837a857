import { anyone, ok, type Route, route } from '../../../platform/http/route.js';
import { searchProducts } from '../queries/search-products.js';
import { suggest } from '../queries/suggest.js';
import { keptAs } from './kept-as.js';
import { optionFilters } from './product.queries.js';
import { presentSearch, presentSuggestions } from './search.presenter.js';
import { SearchQuery, SearchResult, Suggestions, SuggestQuery } from './search.schemas.js';

/** Anyone may keep these answers, and asks again before using them: prices and stock change. */
const headers = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

export const searchStoreRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/search',
    summary: 'Products found by words, with what they can be narrowed to',
    description:
      'Filters are those of `/v1/products`. Words may be begun only, and where nothing has them as they are written, one typo in each is forgiven. A facet counts the hits there would be with another value in place of its own filter.',
    tag: 'catalogue',
    access: anyone(),
    query: SearchQuery,
    replies: { 200: SearchResult },
    async handle({ query }) {
      const page = await searchProducts({ ...query, options: optionFilters(query) });
      return { ...ok(presentSearch(page)), headers, ...keptAs(page.items, page.restsOn) };
    },
  }),
  route({
    method: 'get',
    path: '/v1/search/suggest',
    summary: 'Products and categories that somebody who is still typing may mean',
    tag: 'catalogue',
    access: anyone(),
    query: SuggestQuery,
    replies: { 200: Suggestions },
    async handle({ query }) {
      const suggested = await suggest(query.q, query.limit);
      const kept = keptAs(suggested.products, suggested.mayBeKept ? [] : null);
      return { ...ok(presentSuggestions(suggested)), headers, ...kept };
    },
  }),
];
