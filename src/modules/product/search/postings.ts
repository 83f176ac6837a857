import SearchableMap from 'minisearch/SearchableMap';
import type { Scores } from './scores.js';
import { type ProductWords, wordsOf } from './words.js';

/** One bit for each field. */
const bitOf = { name: 1, tags: 2, category: 4, brand: 8, options: 16, description: 32 } as const;
type Field = keyof typeof bitOf;
const fields = Object.keys(bitOf) as Field[];
export const NAME = bitOf.name;
export const ALL_FIELDS = 2 ** fields.length - 1;
/** The words of skus, which are worth nothing: a search compares skus as a whole. */
const SKUS = ALL_FIELDS + 1;
const FIELD_BITS = fields.length + 1;
/** What the row of a product keeps the words of: `q` of a list finds the same there. */
const LISTED = (ALL_FIELDS | SKUS) & ~bitOf.category;

/** What a word is worth in the name: more than in all other fields together. */
export const IN_NAME = 1_000;
const worth: Record<Field, number> = { name: IN_NAME, tags: 4, category: 3, brand: 3, options: 2, description: 1 };
/** By the bits of a combination of fields. */
const worthOf = Float32Array.from({ length: ALL_FIELDS + 1 }, (_, bits) =>
  fields.reduce((sum, field) => sum + (bits & bitOf[field] ? worth[field] : 0), 0),
);
/** What a word is worth as the only one of a name, and of all that is said of a product; of more words it says less. */
const ALONE_IN_NAME = 20;
const ALONE = 1;
/** So many documents that are found no more may lie about, beside a quarter of all, before they are swept out. */
const MAX_DEAD = 1_000;

/** A document's number and the bits of its fields that have the word, in one integer. Each document once, in no order. */
type Posting = number[];

/** A word that stands for one that was asked for, and how near it comes to it: 1 for the very word. */
export interface Meant {
  posting: Posting;
  nearness: number;
}

/**
 * Which products have which words. The words of a product are a document: when they change it gets another one, so that
 * nothing has to look for the old one in the list of each of its words.
 */
export class Postings {
  private readonly terms = new SearchableMap<Posting>();
  /** By place on the shelf; −1 for none. */
  private readonly documents: number[] = [];
  /** By document: its product's place, −1 where it is found no more. */
  private readonly places: number[] = [];
  private readonly nameBrevity: number[] = [];
  private readonly brevity: number[] = [];
  private dead: number[] = [];
  private free: number[] = [];
  /** By document: the last round of words that it has passed; nothing has to be cleared for the next. */
  private rounds = new Float64Array(0);
  private round = 0;

  /** The highest number of a document, and one. */
  get size(): number {
    return this.places.length;
  }

  /** −1 where the document is found no more. */
  placeOf(document: number): number {
    return this.places[document] ?? -1;
  }

  /** In place of what the product had. */
  put(place: number, words: ProductWords): void {
    this.remove(place);
    const document = this.free.pop() ?? this.places.length;
    this.documents[place] = document;
    this.places[document] = place;
    const bits = new Map<string, number>();
    for (const field of fields) {
      for (const word of wordsOf(words[field])) bits.set(word, (bits.get(word) ?? 0) | bitOf[field]);
    }
    this.nameBrevity[document] = ALONE_IN_NAME / wordsOf(words.name).length;
    this.brevity[document] = ALONE / bits.size;
    for (const word of wordsOf(words.skus.join(' '))) bits.set(word, (bits.get(word) ?? 0) | SKUS);
    for (const [word, bit] of bits) {
      const posting = this.terms.get(word);
      const entry = (document << FIELD_BITS) | bit;
      // Most words are of one product: an array that has been added to has room for many.
      if (posting) posting.push(entry);
      else this.terms.set(word, [entry]);
    }
  }

  remove(place: number): void {
    const document = this.documents[place] ?? -1;
    if (document < 0) return;
    this.documents[place] = -1;
    this.places[document] = -1;
    this.dead.push(document);
    if (this.dead.length > MAX_DEAD + this.size / 4) this.sweep();
  }

  exactly(word: string): Meant[] {
    const posting = this.terms.get(word);
    return posting ? [{ posting, nearness: 1 }] : [];
  }

  /** The word, and those that it begins. */
  beginning(word: string, worth: number): Meant[] {
    const found: Meant[] = [];
    for (const [term, posting] of this.terms.atPrefix(word)) {
      found.push({ posting, nearness: term === word ? 1 : (worth * word.length) / term.length });
    }
    return found;
  }

  /** Words of which one letter is another, missing, or too many. */
  near(word: string, nearness: number): Meant[] {
    return [...this.terms.fuzzyGet(word, 1).values()].map(([posting]) => ({ posting, nearness }));
  }

  /** How well documents fit that have one of these in one of the fields. */
  score(meant: readonly Meant[], fieldBits: number): Scores {
    if (meant.length === 0) return null;
    const scores = new Float32Array(this.size);
    for (const { posting, nearness } of meant) {
      for (let at = 0; at < posting.length; at++) {
        const entry = posting[at] as number;
        const bits = entry & fieldBits;
        if (bits === 0) continue;
        const document = entry >>> FIELD_BITS;
        const inName = bits & NAME ? (this.nameBrevity[document] as number) : 0;
        const score = nearness * ((worthOf[bits] as number) + inName + (this.brevity[document] as number));
        if (score > (scores[document] as number)) scores[document] = score;
      }
    }
    return scores;
  }

  /** Places of the products that have, for each of these, a word of a list that begins so; in no order. */
  having(beginnings: readonly string[]): number[] {
    if (this.rounds.length < this.size) this.rounds = new Float64Array(this.size * 2);
    const meant = beginnings.map((word) => [...this.terms.atPrefix(word).values()]);
    // From the fewest on, so that few have to be noted.
    meant.sort((a, b) => countOf(a) - countOf(b));
    let documents: number[] = [];
    for (const [at, postings] of meant.entries()) documents = this.passing(postings, at === 0);
    return documents.map((document) => this.placeOf(document)).filter((place) => place >= 0);
  }

  /** Documents that one of the words of a list is in, each once; after the first round, of those that passed the last. */
  private passing(postings: readonly Posting[], isFirst: boolean): number[] {
    const { rounds } = this;
    const last = this.round++;
    const documents: number[] = [];
    for (const posting of postings) {
      for (let at = 0; at < posting.length; at++) {
        const entry = posting[at] as number;
        if ((entry & LISTED) === 0) continue;
        const document = entry >>> FIELD_BITS;
        const passed = rounds[document] as number;
        if (isFirst ? passed > last : passed !== last) continue;
        rounds[document] = this.round;
        documents.push(document);
      }
    }
    return documents;
  }

  /** Goes through all words, which takes some milliseconds for each hundred thousand products. */
  private sweep(): void {
    for (const [term, posting] of this.terms) {
      const kept = posting.filter((entry) => this.placeOf(entry >>> FIELD_BITS) >= 0);
      if (kept.length === 0) this.terms.delete(term);
      else if (kept.length < posting.length) this.terms.set(term, kept);
    }
    this.free.push(...this.dead);
    this.dead = [];
  }
}

const countOf = (postings: readonly Posting[]): number => postings.reduce((sum, { length }) => sum + length, 0);
