import { sql } from '../../../platform/database/sql.js';
import { type CursorValue, decodeCursor, encodeCursor } from '../../../platform/paging/cursor.js';
import type { BuiltSearch } from '../search/built-search.js';
import { countFacets } from '../search/count-facets.js';
import { EngineAway } from '../search/engine.js';
import { type Facets, facetsOf } from '../search/facets.js';
import { firstOf } from '../search/first-of.js';
import { narrowing } from '../search/narrow.js';
import { builtSearch } from '../search/search-home.js';
import type { ShelvedProduct } from '../search/shelf.js';
import { inCollection, type Members } from './collection-rules.js';
import { findShownCollection } from './collections.js';
import { cursorName, IS_SHOWN, listProducts, type ProductCardRow } from './list-products.js';
import { productCards } from './product-cards.js';
import { type ProductFilters, productConditions, searchWords } from './product-filters.js';

const shelfSorts = ['newest', 'price', '-price', 'name'] as const;
type ShelfSort = (typeof shelfSorts)[number];
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
  const { shelf } = built;
  const { q, limit } = request;
  const found = searchWords(q).length > 0 ? await built.words.find(q ?? '') : null;
  const known = found ? found.ids.flatMap((id) => shelf.products.get(id) ?? []) : shelf.products.values();
  const candidates = request.within ? await onlyIn(request.within, known) : known;
  const { hits, counts } = countFacets(shelf, candidates, narrowing(shelf, request));
  const sort = request.sort ?? 'relevance';
  const isRanked = sort === 'relevance' && found !== null;
  const page = isRanked ? rankedPage(hits, request) : sortedPage(hits, sort === 'relevance' ? 'newest' : sort, request);
  return {
    items: await productCards(page.products.slice(0, limit).map(({ id }) => id)),
    nextCursor: page.products.length > limit ? page.cursor : null,
    total: hits.length,
    totalIsExact: found?.isAll ?? true,
    facets: facetsOf(shelf, counts),
  };
}

interface Page {
  /** One more than the page holds where there are more. */
  products: ShelvedProduct[];
  cursor: string | null;
}

/**
 * From after the cursor's product on, or from its place where it is found no more. The cursor is one of the newest as
 * well, which it is followed by where the search is not built.
 */
function rankedPage(hits: ShelvedProduct[], { cursor, limit }: Request): Page {
  let start = 0;
  if (cursor !== undefined) {
    const [place, id] = decodeCursor(cursorName('newest'), cursor, 2);
    const at = hits.findIndex((hit) => hit.id === id);
    start = at < 0 ? Number(place ?? 0) : at + 1;
  }
  const products = hits.slice(start, start + limit + 1);
  const last = products[limit - 1];
  return { products, cursor: last ? encodeCursor(cursorName('newest'), [start + limit, last.id]) : null };
}

type Key = string | number | null;
const keys: Record<ShelfSort, (product: ShelvedProduct) => Key> = {
  newest: () => null,
  price: ({ minPrice }) => minPrice,
  '-price': ({ minPrice }) => minPrice,
  name: ({ nameKey }) => nameKey,
};

/** In the order that the list of products has, and by its cursors. */
function sortedPage(hits: ShelvedProduct[], sort: ShelfSort, { cursor, limit }: Request): Page {
  const keyOf = keys[sort];
  const sign = sort === 'newest' || sort === '-price' ? -1 : 1;
  const compare = (a: [Key, string], b: [Key, string]) => sign * (order(a[0], b[0]) || order(a[1], b[1]));
  const place = (product: ShelvedProduct): [Key, string] => [keyOf(product), product.id];
  const after = cursor === undefined ? null : (decodeCursor(cursorName(sort), cursor, 2) as [Key, string]);
  if (after && sort === 'newest') after[0] = null;
  const rest = after ? hits.filter((hit) => compare(place(hit), after) > 0) : hits;
  const products = firstOf(rest, limit + 1, (a, b) => compare(place(a), place(b)));
  const last = products[limit - 1];
  return { products, cursor: last ? encodeCursor(cursorName(sort), place(last) as CursorValue[]) : null };
}

const order = (a: Key, b: Key): number => (a === b || a === null || b === null ? 0 : a < b ? -1 : 1);

/** The database knows who is in a collection; its rules are not ours. */
async function onlyIn(members: Members, products: Iterable<ShelvedProduct>): Promise<ShelvedProduct[]> {
  const { text, params } = inCollection(members);
  const { rows } = await sql<{ id: string }>(null, `SELECT p.id FROM products p WHERE ${IS_SHOWN} AND ${text}`, params);
  const ids = new Set(rows.map(({ id }) => id));
  return [...products].filter(({ id }) => ids.has(id));
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
  return { ...page, total: Number(rows[0]?.n), totalIsExact: true, facets: null };
}
