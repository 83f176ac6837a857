import { countRows } from '../../../platform/paging/admin-list.js';
import { AVAILABILITY, RANKING } from '../catalogue-events.js';
import { type ShelfSort, shelfSorts } from '../search/orders.js';
import { builtSearch, isSearchCurrent } from '../search/search-home.js';
import { inCollection, type Members, movesWithStock, movesWithTime, type Rules } from './collection-rules.js';
import { findShownCollection } from './collections.js';
import { IS_SHOWN, listProducts, type ProductCardRow, type ProductPageRequest } from './list-products.js';
import { productCards } from './product-cards.js';
import { searchWords } from './product-filters.js';

export interface ShopProducts {
  items: ProductCardRow[];
  nextCursor: string | null;
  /** What else than its products an answer shows the state of; null where that changes and no event tells of it. */
  restsOn: string[] | null;
}

type Request = Omit<ProductPageRequest, 'sort' | 'members'> & {
  sort?: ProductPageRequest['sort'] | undefined;
  /** A collection's id or slug. */
  collection?: string | undefined;
};

/**
 * The same page from memory, where words or a price narrow the list and the search has everything in it; null elsewhere.
 * The database would read on and on past products that have not the words, or no variant of such a price.
 */
async function listFromMemory(request: ProductPageRequest) {
  const { sort, members, q, minPrice, maxPrice } = request;
  const built = builtSearch();
  const isNarrowed = minPrice !== undefined || maxPrice !== undefined || searchWords(q).length > 0;
  if (!isNarrowed || members || !isShelfSort(sort) || !built || !isSearchCurrent()) return null;
  const page = built.list({ ...request, sort });
  return page && { items: await productCards(page.ids), nextCursor: page.nextCursor };
}

const isShelfSort = (sort: string): sort is ShelfSort => (shelfSorts as readonly string[]).includes(sort);

/** One page of what is sold, in a collection or in all of the shop, in three statements at most. */
export async function listShopProducts({ collection, ...request }: Request): Promise<ShopProducts> {
  const found = collection === undefined ? undefined : await findShownCollection(collection);
  if (found === null) return { items: [], nextCursor: null, restsOn: [] };
  const members = found?.members;
  const sort = sortOf(request.sort, members);
  const wanted = { ...request, sort, members };
  const page = (await listFromMemory(wanted)) ?? (await listProducts(wanted));
  if (members && movesWithTime(members)) return { ...page, restsOn: null };
  const isOfStock = request.inStock !== undefined || (members && movesWithStock(members));
  const restsOn = [...(isOfStock ? [AVAILABILITY] : []), ...(sort === 'best_selling' ? [RANKING] : [])];
  return { ...page, restsOn };
}

/** Only what was picked has an order of its own. */
function sortOf(asked: Request['sort'], members: Members | undefined): ProductPageRequest['sort'] {
  const sort = asked ?? (members ? 'position' : 'newest');
  return sort === 'position' && members?.kind !== 'picked' ? 'newest' : sort;
}

const COUNT_UP_TO = 10_000;

/** What shoppers would see in a collection of these rules: how many products, and the first of them. */
export async function previewRules(rules: Rules, limit: number) {
  const members: Members = { kind: 'rules', ...rules };
  const { text, params } = inCollection(members);
  const where: [string, ...typeof params][] = [[IS_SHOWN], [text, ...params]];
  const { items } = await listProducts({ sort: 'newest', members, limit });
  return { items, ...(await countRows({ from: 'products p', where }, COUNT_UP_TO)) };
}
