import { type ProductFilters, searchWords } from '../queries/product-filters.js';
import { countFacets } from './count-facets.js';
import { facetsOf } from './facets.js';
import { type Found, KeptQuestions } from './kept-questions.js';
import { fewListed, type ListRequest, listPage } from './list-page.js';
import { type Hits, MemoryWords } from './memory-words.js';
import { narrowing } from './narrow.js';
import { bestOf, type Page } from './pages.js';
import { type ReadProduct, readAfter, readCategories, readSome } from './read-shelf.js';
import { Shelf } from './shelf.js';
import { readSynonyms } from './synonyms.js';
import { type Found as FoundByEngine, type WordIndex, wordsOf } from './words.js';

/** What is read and put at once; requests are answered between. */
const BATCH = 100;

/** What one process answers searches from. */
export class BuiltSearch {
  readonly shelf = new Shelf();
  private readonly memory = new MemoryWords();
  private readonly kept = new KeptQuestions();

  /** Words are kept in memory where no engine keeps them. */
  constructor(readonly engine: WordIndex | null) {}

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
    const { groups } = await readSynonyms(null);
    this.memory.setSynonyms(groups);
    this.kept.forget();
  }

  /** Gives the products whose category is called otherwise than before. */
  async readCategories(): Promise<string[]> {
    const { categories, formerSlugs } = await readCategories();
    const names = new Map([...this.shelf.categories()].map(({ id }) => [id, this.namesOf(id)]));
    this.shelf.setCategories(categories, formerSlugs);
    this.kept.forget();
    return this.shelf.idsIn(
      new Set([...names].filter(([id, before]) => this.namesOf(id) !== before).map(([id]) => id)),
    );
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
    this.kept.forget();
  }

  /** What the engine finds; null where it has no part in it. */
  async askEngine({ q }: ProductFilters): Promise<FoundByEngine | null> {
    return this.engine && q !== undefined && hasWords(q) ? this.engine.find(q) : null;
  }

  /**
   * Products that have the words of `q` and meet the other filters, with their facets. `within` are the ids of those that
   * may be found, where not all may. Places are valid until something is waited for.
   */
  find(filters: ProductFilters, byEngine: FoundByEngine | null, within: ReadonlySet<string> | null): Found {
    const { q } = filters;
    if (byEngine) return this.narrow(filters, this.inOrder(byEngine.ids), within);
    const ask = () => this.narrow(filters, q !== undefined && hasWords(q) ? this.memory.find(q) : null, within);
    return within ? ask() : this.kept.find(questionOf(filters), ask);
  }

  /** A page of products, the same that the database would list. Null where words are asked for that an engine has. */
  list(request: ListRequest): Page | null {
    const given = this.having(request);
    return given === 'unknown' ? null : listPage(this.shelf, given, request);
  }

  /** Ids of all products that the database would list, in no order. Null where they are not known to be that few. */
  fewListed(filters: ProductFilters, most: number): string[] | null {
    const given = this.having(filters);
    if (given === 'unknown') return null;
    const places = fewListed(this.shelf, given, narrowing(this.shelf, filters), most);
    return places?.map((place) => this.shelf.idAt(place)) ?? null;
  }

  /** Places of the products that have the words; null where all have them, as there are none. */
  private having({ q }: ProductFilters): number[] | null | 'unknown' {
    const words = searchWords(q);
    if (words.length === 0) return null;
    return this.engine ? 'unknown' : this.memory.having(words);
  }

  /** Ids of products that somebody who is still typing may mean, best first. */
  async suggest(q: string, limit: number): Promise<string[]> {
    if (!this.engine) return bestOf(this.shelf, this.memory.suggest(q), limit);
    return (await this.engine.suggest(q, limit)).filter((id) => this.shelf.placeOf(id) !== undefined);
  }

  /** Counts everything that is sold where there are no words. */
  private narrow(filters: ProductFilters, given: Hits | null, within: ReadonlySet<string> | null): Found {
    const { shelf } = this;
    const places = given?.places ?? shelf.allPlaces();
    const isWithin = (at: number) => within === null || within.has(shelf.idAt(places[at] as number));
    const { hits, counts } = countFacets(shelf, places, narrowing(shelf, filters), isWithin);
    return {
      places: hits.map((at) => places[at] as number),
      scores: given && hits.map((at) => given.scores[at] as number),
      facets: facetsOf(shelf, counts),
    };
  }

  /** What an engine found, best first; those that are not sold are left out. */
  private inOrder(ids: string[]): Hits {
    const places = ids.flatMap((id) => this.shelf.placeOf(id) ?? []);
    return { places, scores: places.map((_, at) => -at) };
  }

  private put({ product, words }: ReadProduct): void {
    const place = this.shelf.put(product);
    if (!this.engine) this.memory.put(place, words);
  }

  private remove(id: string): void {
    const place = this.shelf.remove(id);
    if (place !== null) this.memory.remove(place);
  }

  private namesOf(categoryId: string): string {
    return this.shelf
      .pathOf(categoryId)
      .map(({ name }) => name)
      .join('\n');
  }
}

const hasWords = (q: string): boolean => searchWords(q).length > 0;

/** The same for all pages, orders and ways to write the words. */
function questionOf({ q, category, tag, minPrice, maxPrice, inStock, options }: ProductFilters): string {
  const words = q !== undefined && hasWords(q) ? wordsOf(q) : null;
  return JSON.stringify([words, category, tag, minPrice, maxPrice, inStock, options]);
}
