import type { BuiltSearch } from '../search/built-search.js';
import { EngineAway } from '../search/engine.js';
import { builtSearch, isSearchCurrent } from '../search/search-home.js';
import type { ShelvedCategory } from '../search/shelf.js';
import { wordsOf } from '../search/words.js';
import { listProducts, type ProductCardRow } from './list-products.js';
import { productCards } from './product-cards.js';

export interface Suggestions {
  products: ProductCardRow[];
  categories: ShelvedCategory[];
  /** False where it may be other in a moment, and nothing will tell. */
  mayBeKept: boolean;
}

/** What somebody who is still typing may mean: products and categories whose names have words that begin so. */
export async function suggest(q: string, limit: number): Promise<Suggestions> {
  const built = builtSearch();
  const mayBeKept = isSearchCurrent() && built?.engine === null;
  const ids = built && (await idsOf(built, q, limit));
  if (!built || !ids) {
    return { products: (await listProducts({ q, limit, sort: 'newest' })).items, categories: [], mayBeKept: false };
  }
  const words = wordsOf(q);
  const categories = words.length === 0 ? [] : built.shelf.categoriesNamed(words);
  categories.sort((a, b) => a.path.length - b.path.length || (a.name < b.name ? -1 : 1));
  return { products: await productCards(ids), categories: categories.slice(0, limit), mayBeKept };
}

/** Null while the engine is away. */
async function idsOf(built: BuiltSearch, q: string, limit: number): Promise<string[] | null> {
  try {
    return await built.suggest(q, limit);
  } catch (error) {
    if (error instanceof EngineAway) return null;
    throw error;
  }
}
