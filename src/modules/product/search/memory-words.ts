import { createHash } from 'node:crypto';
import { MemorySkus } from './memory-skus.js';
import { ALL_FIELDS, IN_NAME, type Meant, NAME, Postings } from './postings.js';
import { both, either, type Scores } from './scores.js';
import { type ProductWords, type Synonyms, wordFields, wordsOf } from './words.js';

/** A shorter word has too many neighbours that mean something else. */
const MIN_FORGIVEN = 4;
/** One letter begins a word of nearly every product. */
const MIN_BEGINNING = 2;
/** What a beginning and a typo are worth of the word as it was written. */
const BEGUN = 0.5;
const FORGIVEN = 0.4;
/** Above what words can be worth: the name is what was asked for, or begins so, or it is the very sku. */
const BEGINS_NAME = 1e5;
const IS_NAME = 2e5;
const IS_SKU = 3e5;
/** Below any word. */
const BEGINS_SKU = 0;

/** Products by their places on the shelf, each with how well it fits. */
export interface Hits {
  places: number[];
  scores: number[];
}

/** The words of all products in this process's memory. */
export class MemoryWords {
  private readonly postings = new Postings();
  private readonly skus = new MemorySkus();
  /** The words of each name, to tell one that is or begins with what is asked for. */
  private readonly names: string[] = [];
  private readonly digests: string[] = [];
  private alternatives = new Map<string, string[][]>();

  /** `place` is the product's on the shelf, and stays it. Most changes are of prices and stock, and of no word. */
  put(place: number, words: ProductWords): void {
    const digest = digestOf(words);
    if (this.digests[place] === digest) return;
    this.digests[place] = digest;
    this.skus.put(place, words.skus);
    this.names[place] = wordsOf(words.name).join(' ');
    this.postings.put(place, words);
  }

  remove(place: number): void {
    this.digests[place] = '';
    this.skus.remove(place);
    this.postings.remove(place);
  }

  setSynonyms(groups: Synonyms): void {
    this.alternatives = alternativesOf(groups);
  }

  /** Products that have all of the words. */
  find(q: string): Hits {
    const hits = this.search(wordsOf(q), ALL_FIELDS);
    const exact = this.skus.exact(q);
    const beginning = this.skus.beginning(q);
    if (exact === undefined && beginning.length === 0) return hits;
    const scores = new Map(hits.places.map((place, at) => [place, hits.scores[at] as number]));
    for (const place of beginning) if (!scores.has(place)) scores.set(place, BEGINS_SKU);
    if (exact !== undefined) scores.set(exact, IS_SKU);
    return { places: [...scores.keys()], scores: [...scores.values()] };
  }

  /** Places of the products in a list by these words: each begins one of the product's, as it stands in its row. */
  having(words: readonly string[]): number[] {
    return this.postings.having(words);
  }

  /** Products that somebody who is still typing may mean: by their names alone. */
  suggest(q: string): Hits {
    const words = wordsOf(q);
    // Of a word that was only just begun, the others say more.
    const isJustBegun = words.length > 1 && (words.at(-1)?.length ?? 0) < MIN_BEGINNING;
    return this.search(isJustBegun ? words.slice(0, -1) : words, NAME);
  }

  /** A typo is forgiven only where nothing has the words as they were written: a shirt is no skirt. */
  private search(words: string[], fields: number): Hits {
    if (words.length === 0) return { places: [], scores: [] };
    const hits = this.hitsOf(this.allOf(words, fields, false), words);
    return hits.places.length > 0 ? hits : this.hitsOf(this.allOf(words, fields, true), words);
  }

  private hitsOf(found: Scores, words: string[]): Hits {
    const hits: Hits = { places: [], scores: [] };
    if (!found) return hits;
    const asked = words.join(' ');
    for (let document = 0; document < found.length; document++) {
      const score = found[document] as number;
      if (score === 0) continue;
      const place = this.postings.placeOf(document);
      if (place < 0) continue;
      hits.places.push(place);
      hits.scores.push(score < IN_NAME ? score : score + nameBonus(this.names[place] as string, asked));
    }
    return hits;
  }

  /** Every word, or another that means the same. */
  private allOf(words: string[], fields: number, isForgiving: boolean): Scores {
    let found: Scores = null;
    for (let at = 0; at < words.length; ) {
      const [length, phrases] = this.meaningAt(words, at);
      const given = this.phrase(words.slice(at, at + length), fields, isForgiving);
      const meant = phrases.reduce((scores, phrase) => either(scores, this.phrase(phrase, fields, false)), given);
      found = at === 0 ? meant : both(found, meant);
      if (!found) return null;
      at += length;
    }
    return found;
  }

  private phrase(words: string[], fields: number, isForgiving: boolean): Scores {
    let found: Scores = null;
    for (const [at, word] of words.entries()) {
      const scores = this.postings.score(this.meantBy(word, isForgiving), fields);
      found = at === 0 ? scores : both(found, scores);
    }
    return found;
  }

  /** The word or the beginning of one; with a letter wrong, missing, too many, or two of them swapped. */
  private meantBy(word: string, isForgiving: boolean): Meant[] {
    if (word.length < MIN_BEGINNING) return this.postings.exactly(word);
    const begun = this.postings.beginning(word, BEGUN);
    if (!isForgiving || word.length < MIN_FORGIVEN) return begun;
    const swapped = swaps(word).flatMap((other) => this.postings.beginning(other, FORGIVEN));
    return [...begun, ...this.postings.near(word, FORGIVEN), ...swapped];
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

function nameBonus(name: string, asked: string): number {
  if (!name.startsWith(asked)) return 0;
  if (name.length === asked.length) return IS_NAME;
  return name[asked.length] === ' ' ? BEGINS_NAME : 0;
}

/** Tells words from others; the words themselves would be kept twice. */
function digestOf(words: ProductWords): string {
  const hash = createHash('sha1');
  for (const field of wordFields) hash.update(`${String(words[field])}\n`);
  return hash.digest('base64');
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
