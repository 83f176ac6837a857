import { SortedRuns } from './sorted-runs.js';

/** A price and a place are one number: the highest price times this is still a whole one. */
const PLACES = 2 ** 22;

/** What the variants of all products cost, in the order of their prices. */
export class VariantPrices {
  private readonly sorted = new SortedRuns<number>((a, b) => a - b);

  /** In place of what the variants of the product cost before. */
  put(place: number, before: readonly number[], now: readonly number[]): void {
    for (const price of before) if (!now.includes(price)) this.sorted.delete(price * PLACES + place);
    for (const price of now) if (!before.includes(price)) this.sorted.add(price * PLACES + place);
  }

  /** Places of the products of which a variant has such a price, in no order; null where there are more than `most`. */
  within(minPrice: number, maxPrice: number, most: number): number[] | null {
    const found = new Set<number>();
    for (const variant of this.sorted.from((other) => other < minPrice * PLACES)) {
      if (variant >= (maxPrice + 1) * PLACES) break;
      if (found.add(variant % PLACES).size > most) return null;
    }
    return [...found];
  }
}
