import { wordsOf } from './words.js';

/** A part that is shorter, or has no digit, is rather a word. */
const MIN_PART = 3;

/** A sku as it is compared: `DRS-100-S`, `drs 100 s` and `drs100s` are one. */
export const skuKey = (text: string): string => wordsOf(text).join('');

/** The skus of all products. Each is another word, which would cost an index of words more than all the others. */
export class MemorySkus {
  private readonly products = new Map<string, string>();
  private readonly skus = new Map<string, string[]>();

  put(productId: string, skus: readonly string[]): void {
    this.remove(productId);
    const keys = skus.map(skuKey);
    this.skus.set(productId, keys);
    for (const key of keys) this.products.set(key, productId);
  }

  remove(productId: string): void {
    for (const key of this.skus.get(productId) ?? []) {
      if (this.products.get(key) === productId) this.products.delete(key);
    }
    this.skus.delete(productId);
  }

  /** The product that has exactly this sku. */
  exact(text: string): string | undefined {
    return this.products.get(skuKey(text));
  }

  /** Products of which a sku begins so. */
  beginning(text: string): string[] {
    const key = skuKey(text);
    if (key.length < MIN_PART || !/\d/.test(key)) return [];
    const found = new Set<string>();
    for (const [sku, productId] of this.products) if (sku.startsWith(key)) found.add(productId);
    return [...found];
  }
}
