import { MemoryWords } from './memory-words.js';
import { type ReadProduct, readAfter, readCategories, readSome } from './read-shelf.js';
import { Shelf } from './shelf.js';
import { readSynonyms } from './synonyms.js';
import type { WordIndex } from './words.js';

const BATCH = 200;

/** What one process answers searches from. */
export class BuiltSearch {
  readonly shelf = new Shelf();
  private readonly memory: MemoryWords | null;
  readonly words: WordIndex;

  /** Words are kept in memory where no engine keeps them. */
  constructor(engine: WordIndex | null) {
    this.memory = engine ? null : new MemoryWords();
    this.words = engine ?? (this.memory as MemoryWords);
  }

  /** Reads everything that is sold, a little at a time, so that requests are answered in between. */
  async readAll(isStopped: () => boolean): Promise<void> {
    await this.readCategories();
    await this.readSynonyms();
    for (let last = ''; !isStopped(); ) {
      const products = await readAfter(this.shelf, last, BATCH);
      for (const product of products) this.put(product);
      const end = products.at(-1)?.product.id;
      if (end === undefined) return;
      last = end;
    }
  }

  async readSynonyms(): Promise<void> {
    this.memory?.setSynonyms((await readSynonyms(null)).groups);
  }

  /** Gives the products whose category is called otherwise than before. */
  async readCategories(): Promise<string[]> {
    const { categories, formerSlugs } = await readCategories();
    const names = new Map([...this.shelf.categories()].map(({ id }) => [id, this.namesOf(id)]));
    this.shelf.setCategories(categories, formerSlugs);
    const renamed = new Set([...names].filter(([id, before]) => this.namesOf(id) !== before).map(([id]) => id));
    const products = [...this.shelf.products.values()];
    return products.flatMap(({ id, categoryId }) => (categoryId !== null && renamed.has(categoryId) ? [id] : []));
  }

  /** Reads products again; one that is sold no more is taken away. */
  async readAgain(ids: string[]): Promise<void> {
    const products = await readSome(this.shelf, ids);
    // An import makes categories and says so by their products alone.
    if (products.some(({ product: { categoryId } }) => categoryId !== null && !this.shelf.category(categoryId))) {
      await this.readCategories();
      return this.readAgain(ids);
    }
    const sold = new Set(products.map(({ product }) => product.id));
    for (const id of ids) if (!sold.has(id)) this.remove(id);
    for (const product of products) this.put(product);
  }

  private put({ product, words }: ReadProduct): void {
    this.shelf.products.set(product.id, product);
    this.memory?.put(words);
  }

  private remove(id: string): void {
    this.shelf.products.delete(id);
    this.memory?.remove(id);
  }

  private namesOf(categoryId: string): string {
    return this.shelf
      .pathOf(categoryId)
      .map(({ name }) => name)
      .join('\n');
  }
}
