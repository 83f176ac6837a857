import { fold } from '../../../utils/text.js';

/** What a product is found by, each part of it on its own: a word in the name says more than one in the description. */
export interface ProductWords {
  id: string;
  name: string;
  skus: string[];
  tags: string;
  /** The names of its category and of those above it. */
  category: string;
  brand: string;
  /** The values of its variants' options. */
  options: string;
  description: string;
}

/** Where words are looked for, from what says most of a product to what says least. */
export const wordFields = ['name', 'skus', 'tags', 'category', 'brand', 'options', 'description'] as const;

export interface Found {
  /** Products that have all of the words, best first. */
  ids: string[];
  /** False where there are more than were given. */
  isAll: boolean;
}

/** An engine beside the process that finds products by their words. */
export interface WordIndex {
  find(q: string): Promise<Found>;
  /** Products that somebody who is still typing may mean: by their names alone. */
  suggest(q: string, limit: number): Promise<string[]>;
}

/** Groups of words that mean the same. */
export type Synonyms = readonly (readonly string[])[];

/** Folded words, as they are indexed and asked for. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
