import { sql } from '../../../platform/database/sql.js';
import { AVAILABILITY } from '../catalogue-events.js';
import type { BuiltSearch } from '../search/built-search.js';
import { EngineAway } from '../search/engine.js';
import type { Facets } from '../search/facets.js';
import { shelfSorts } from '../search/orders.js';
import { rankedPage, sortedPage } from '../search/pages.js';
import { builtSearch, isSearchCurrent } from '../search/search-home.js';
import { inCollection, type Members, movesWithTime } from './collection-rules.js';
import { findShownCollection } from './collections.js';
import { IS_SHOWN, listProducts, type ProductCardRow } from './list-products.js';
import { productCards } from './product-cards.js';
import { type ProductFilters, productConditions } from './product-filters.js';

export const searchSorts = ['relevance', ...shelfSorts] as const;
export type SearchSort = (typeof searchSorts)[number];

export interface SearchRequest extends ProductFilters {
  /** Where it is not given: relevance where there are words, else newest. */
  sort?: SearchSort | undefined;
  /** A collection's id or slug. */
  collection?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

export interface SearchPage {
  items: ProductCardRow[];
  nextCursor: string | null;
  total: number;
  /** False where the engine gave only the best of what it found. */
  totalIsExact: boolean;
  /** Null while what counts them is being built. */
  facets: Facets | null;
  /** What else than its products the answer shows the state of; null where that changes and no event tells of it. */
  restsOn: string[] | null;
}

/**
 * A page of what is found. Until the search is built, and while its engine is away, the database answers: word for word
 * and without facets.
 */
export async function searchProducts({ collection, ...rest }: SearchRequest): Promise<SearchPage> {
  const within = collection === undefined ? undefined : ((await findShownCollection(collection))?.members ?? NOTHING);
  const request = { ...rest, within };
  const built = builtSearch();
  if (!built) return searchDatabase(request);
  try {
    return await searchShelf(built, request);
  } catch (error) {
    if (error instanceof EngineAway) return searchDatabase(request);
    throw error;
  }
}

type Request = Omit<SearchRequest, 'collection'> & { within: Members | undefined };
/** A collection that is not there has nothing in it. */
const NOTHING: Members = { kind: 'picked', collectionId: '' };

async function searchShelf(built: BuiltSearch, request: Request): Promise<SearchPage> {
  const { within, sort = 'relevance' } = request;
  const mayBeKept = isSearchCurrent() && built.engine === null && !(within && movesWithTime(within));
  const members = within ? await idsIn(within) : null;
  const byEngine = await built.askEngine(request);
  const { shelf } = built;
  const { places, scores, facets } = built.find(request, byEngine, members);
  const page =
    sort === 'relevance' && scores
      ? rankedPage(shelf, { places, scores }, request)
      : sortedPage(shelf, places, { ...request, sort: sort === 'relevance' ? 'newest' : sort });
  return {
    items: await productCards(page.ids),
    nextCursor: page.nextCursor,
    total: places.length,
    totalIsExact: byEngine?.isAll ?? true,
    facets,
    // Its counts are of all that is found, and of what is in stock.
    restsOn: mayBeKept ? [AVAILABILITY] : null,
  };
}

/** The database knows who is in a collection; its rules are not ours. */
async function idsIn(members: Members): Promise<Set<string>> {
  const { text, params } = inCollection(members);
  const { rows } = await sql<{ id: string }>(null, `SELECT p.id FROM products p WHERE ${IS_SHOWN} AND ${text}`, params);
  return new Set(rows.map(({ id }) => id));
}

async function searchDatabase({ sort = 'newest', within, ...request }: Request): Promise<SearchPage> {
  const page = await listProducts({ ...request, members: within, sort: sort === 'relevance' ? 'newest' : sort });
  const conditions = [...productConditions(request), ...(within ? [inCollection(within)] : [])];
  const { rows } = await sql<{ n: number | string }>(
    null,
    `SELECT COUNT(*) AS n FROM products p
     WHERE ${[IS_SHOWN, ...conditions.map(({ text }) => text)].join(' AND ')}`,
    conditions.flatMap(({ params }) => params),
  );
  return { ...page, total: Number(rows[0]?.n), totalIsExact: true, facets: null, restsOn: null };
}
