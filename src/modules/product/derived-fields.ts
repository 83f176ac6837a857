import { fold } from '../../utils/text.js';
import { wordsOf } from './search/words.js';

// What a product's own row keeps of its name and parts, for lists and searches. Whoever changes a part writes these anew.

interface Words {
  name: string;
  brand: string | null;
  description: string;
  tags: string[];
}

interface VariantFacts {
  sku: string;
  options: Record<string, string>;
  price: number;
}

const NAME_KEY = 200;

/** The name as lists are sorted by it. */
export const nameKey = (name: string): string => fold(name).slice(0, NAME_KEY).trim();

/** What `q` looks into: all words, each once. The order of tags and variants makes no difference. */
export function searchText({ name, brand, description, tags }: Words, variants: VariantFacts[]): string {
  const words = variants.flatMap(({ sku, options }) => [sku, ...Object.values(options)]);
  const text = [name, brand ?? '', ...sorted(tags), ...sorted(words), description].join(' ');
  return [...new Set(wordsOf(text))].join(' ');
}

/** Null without a variant: then the product is not listed. */
export const lowestPrice = (variants: VariantFacts[]): number | null =>
  variants.length === 0 ? null : variants.reduce((lowest, { price }) => Math.min(lowest, price), Infinity);

const sorted = (words: string[]): string[] => [...new Set(words)].sort();
