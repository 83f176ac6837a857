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

/** Of so many ids at most the database is told where it has to sort: with more it may rather go through its own order. */
const FEW = 100;

/**
 * Words or a price that narrow a list are looked up in memory, where that has everything in it: the database would read on
 * and on past products that have not the words, or no variant of such a price. It knows who is in a collection and what
 * sells best, and is then told which products it need look at.
 */
async function readPage(request: ProductPageRequest) {
  const { sort, members, q, minPrice, maxPrice } = request;
  const built = isSearchCurrent() ? builtSearch() : null;
  const isNarrowed = minPrice !== undefined || maxPrice !== undefined || searchWords(q).length > 0;
  if (!built || !isNarrowed) return listProducts(request);
  const page = !members && isShelfSort(sort) ? built.list({ ...request, sort }) : null;
  if (page) return { items: await productCards(page.ids), nextCursor: page.nextCursor };
  return listProducts({ ...request, among: built.fewListed(request, FEW) });
}

const isShelfSort = (sort: string): sort is ShelfSort => (shelfSorts as readonly string[]).includes(sort);

/** One page of what is sold, in a collection or in all of the shop, in three statements at most. */
export async function listShopProducts({ collection, ...request }: Request): Promise<ShopProducts> {
  const found = collection === undefined ? undefined : await findShownCollection(collection);
  if (found === null) return { items: [], nextCursor: null, restsOn: [] };
  const members = found?.members;
  const sort = sortOf(request.sort, members);
  const wanted = { ...request, sort, members };
  const page = await readPage(wanted);
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
