import type { BuiltSearch } from '../search/built-search.js';
import { EngineAway } from '../search/engine.js';
import { builtSearch } from '../search/search-home.js';
import type { ShelvedCategory } from '../search/shelf.js';
import { wordsOf } from '../search/words.js';
import { listProducts, type ProductCardRow } from './list-products.js';
import { productCards } from './product-cards.js';

export interface Suggestions {
  products: ProductCardRow[];
  categories: ShelvedCategory[];
}

/** What somebody who is still typing may mean: products and categories whose names have words that begin so. */
export async function suggest(q: string, limit: number): Promise<Suggestions> {
  const built = builtSearch();
  const ids = built && (await idsOf(built, q, limit));
  if (!built || !ids) return { products: (await listProducts({ q, limit, sort: 'newest' })).items, categories: [] };
  const words = wordsOf(q);
  const categories = [...built.shelf.categories()].filter(({ name }) => begins(wordsOf(name), words));
  return {
    products: await productCards(ids.filter((id) => built.shelf.products.has(id))),
    categories: categories.sort((a, b) => a.path.length - b.path.length || (a.name < b.name ? -1 : 1)).slice(0, limit),
  };
}

/** Null while the engine is away. */
async function idsOf({ words }: BuiltSearch, q: string, limit: number): Promise<string[] | null> {
  try {
    return await words.suggest(q, limit);
  } catch (error) {
    if (error instanceof EngineAway) return null;
    throw error;
  }
}

const begins = (names: string[], words: string[]): boolean =>
  words.length > 0 && words.every((word) => names.some((name) => name.startsWith(word)));
