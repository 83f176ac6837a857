import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch';
import { MemorySkus } from './memory-skus.js';
import { type Found, type ProductWords, type Synonyms, type WordIndex, wordFields, wordsOf } from './words.js';

/** A shorter word has too many neighbours that mean something else. */
const MIN_FORGIVEN = 4;
/** One letter begins a word of nearly every product. */
const MIN_BEGINNING = 2;
const BOOST = { name: 10, tags: 4, category: 3, brand: 3, options: 2, description: 1 };

/** The words of all products in this process's memory. Nothing in it waits. */
export class MemoryWords implements WordIndex {
  private readonly index = new MiniSearch<ProductWords>({
    fields: wordFields.filter((field) => field !== 'skus'),
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: { boost: BOOST, combineWith: 'AND' },
  });
  private readonly skus = new MemorySkus();
  /** The words of each name, to tell one that is or begins with what is asked for. */
  private readonly names = new Map<string, string>();
  private alternatives = new Map<string, string[][]>();

  put(product: ProductWords): void {
    this.skus.put(product.id, product.skus);
    this.names.set(product.id, wordsOf(product.name).join(' '));
    if (this.index.has(product.id)) this.index.replace(product);
    else this.index.add(product);
  }

  remove(id: string): void {
    this.skus.remove(id);
    this.names.delete(id);
    if (this.index.has(id)) this.index.discard(id);
  }

  setSynonyms(groups: Synonyms): void {
    this.alternatives = alternativesOf(groups);
  }

  async find(q: string): Promise<Found> {
    const exact = this.skus.exact(q);
    const ids = [...(exact ? [exact] : []), ...this.search(wordsOf(q)), ...this.skus.beginning(q)];
    return { ids: [...new Set(ids)], isAll: true };
  }

  async suggest(q: string, limit: number): Promise<string[]> {
    const words = wordsOf(q);
    // Of a word that was only just begun, the others say more.
    const isJustBegun = words.length > 1 && (words.at(-1)?.length ?? 0) < MIN_BEGINNING;
    return this.search(isJustBegun ? words.slice(0, -1) : words, { fields: ['name'] }).slice(0, limit);
  }

  /** A typo is forgiven only where nothing has the words as they were written: a shirt is no skirt. */
  private search(words: string[], options: SearchOptions = {}): string[] {
    if (words.length === 0) return [];
    const exact = this.index.search(this.queryOf(words, false), options);
    const found = exact.length > 0 ? exact : this.index.search(this.queryOf(words, true), options);
    const asked = words.join(' ');
    const ranked = found.map((result) => ({
      id: String(result.id),
      score: result.score,
      rank: this.rankOf(result, asked),
    }));
    ranked.sort((a, b) => a.rank - b.rank || b.score - a.score || (a.id < b.id ? 1 : -1));
    return ranked.map(({ id }) => id);
  }

  /** Its name is what was asked for, begins so, has one of the words, or has none, whatever else says it. */
  private rankOf({ id, match }: SearchResult, asked: string): number {
    const name = this.names.get(id) ?? '';
    if (name === asked) return 0;
    if (name.startsWith(`${asked} `)) return 1;
    return Object.values(match).some((fields) => fields.includes('name')) ? 2 : 3;
  }

  /** Every word, or another that means the same. */
  private queryOf(words: string[], isForgiving: boolean): Query {
    const queries: Query[] = [];
    for (let at = 0; at < words.length; ) {
      const [length, phrases] = this.meaningAt(words, at);
      const given = allOf(words.slice(at, at + length).map((word) => wordQuery(word, isForgiving)));
      const others = phrases.map((phrase) => allOf(phrase.map((word) => wordQuery(word, false))));
      queries.push(others.length === 0 ? given : { combineWith: 'OR', queries: [given, ...others] });
      at += length;
    }
    return allOf(queries);
  }

  /** How many words from here on are one thing, the most that are, and what else it is called. */
  private meaningAt(words: string[], at: number): [number, string[][]] {
    for (let length = Math.min(words.length - at, 5); length > 0; length--) {
      const phrases = this.alternatives.get(words.slice(at, at + length).join(' '));
      if (phrases) return [length, phrases];
    }
    return [1, []];
  }
}

const allOf = (queries: Query[]): Query => ({ combineWith: 'AND', queries });

/** A word or the beginning of one; with a letter wrong, missing, too many, or two of them swapped. */
function wordQuery(word: string, isForgiving: boolean): Query {
  const query: Query = { queries: [word], prefix: word.length >= MIN_BEGINNING };
  if (!isForgiving || word.length < MIN_FORGIVEN) return query;
  const swapped = swaps(word).map((other): Query => ({ queries: [other], prefix: true }));
  return { combineWith: 'OR', queries: [{ ...query, fuzzy: 1 }, ...swapped] };
}

function swaps(word: string): string[] {
  const letters = [...word];
  const others = letters.slice(1).map((letter, at) =>
    letters
      .with(at, letter)
      .with(at + 1, letters[at] ?? '')
      .join(''),
  );
  return [...new Set(others)].filter((other) => other !== word);
}

function alternativesOf(groups: Synonyms): Map<string, string[][]> {
  const alternatives = new Map<string, string[][]>();
  for (const group of groups) {
    const phrases = group.map(wordsOf).filter((phrase) => phrase.length > 0);
    for (const phrase of phrases) {
      const others = phrases.filter((other) => other !== phrase);
      const key = phrase.join(' ');
      alternatives.set(key, [...(alternatives.get(key) ?? []), ...others]);
    }
  }
  return alternatives;
}
