import { compareStrings, SortedRuns } from './sorted-runs.js';
import { wordsOf } from './words.js';

/** A part that is shorter, or has no digit, is rather a word. */
const MIN_PART = 3;

/** A sku as it is compared: `DRS-100-S`, `drs 100 s` and `drs100s` are one. */
export const skuKey = (text: string): string => wordsOf(text).join('');

/** The skus of all products. Each is another word, which would cost an index of words more than all the others. */
export class MemorySkus {
  private readonly places = new Map<string, number>();
  private readonly keys = new SortedRuns<string>(compareStrings);
  private readonly skus: string[][] = [];

  /** `place` is the product's on the shelf. */
  put(place: number, skus: readonly string[]): void {
    this.remove(place);
    const keys = skus.map(skuKey);
    this.skus[place] = keys;
    for (const key of keys) {
      this.places.set(key, place);
      this.keys.add(key);
    }
  }

  remove(place: number): void {
    for (const key of this.skus[place] ?? []) {
      if (this.places.get(key) !== place) continue;
      this.places.delete(key);
      this.keys.delete(key);
    }
    this.skus[place] = [];
  }

  /** The product that has exactly this sku. */
  exact(text: string): number | undefined {
    return this.places.get(skuKey(text));
  }

  /** Products of which a sku begins so. */
  beginning(text: string): number[] {
    const key = skuKey(text);
    if (key.length < MIN_PART || !/\d/.test(key)) return [];
    const found = new Set<number>();
    for (const sku of this.keys.from((other) => other < key)) {
      if (!sku.startsWith(key)) break;
      const place = this.places.get(sku);
      if (place !== undefined) found.add(place);
    }
    return [...found];
  }
}
