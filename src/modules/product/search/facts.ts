import type { ShelvedProduct } from './shelf.js';

const FIRST_CAPACITY = 1 << 12;

/**
 * What products are filtered and counted by, one after another in one array of integers: going over a hundred thousand
 * objects would take many times as long, and many times the memory. Of each product:
 *
 *     category, number of tags, tags …, number of variants, then of each variant:
 *     price, price step × 2 + (1 where it is in stock), number of values, values …
 *
 * A product that changes is written again at the end.
 */
export class Facts {
  numbers = new Int32Array(FIRST_CAPACITY);
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];
  private end = 0;

  /** Where a product's begin; −1 where the place is empty. */
  startOf(place: number): number {
    return this.starts[place] ?? -1;
  }

  /** What each of its variants costs; none where the place is empty. */
  pricesOf(place: number): number[] {
    const { numbers } = this;
    const start = this.startOf(place);
    if (start < 0) return [];
    const variants = start + 2 + (numbers[start + 1] as number);
    const prices: number[] = [];
    for (let at = variants + 1, left = numbers[variants] as number; left > 0; left--) {
      prices.push(numbers[at] as number);
      at += 3 + (numbers[at + 2] as number);
    }
    return prices;
  }

  put(place: number, category: number, { tags, variants }: ShelvedProduct): void {
    const facts = [category, tags.length, ...tags, variants.length];
    for (const { price, step, inStock, values } of variants) {
      facts.push(price, step * 2 + Number(inStock), values.length, ...values);
    }
    this.remove(place);
    this.makeRoom(facts.length);
    this.numbers.set(facts, this.end);
    this.starts[place] = this.end;
    this.lengths[place] = facts.length;
    this.end += facts.length;
  }

  remove(place: number): void {
    this.starts[place] = -1;
    this.lengths[place] = 0;
  }

  /** Leaves behind what was written again or removed. */
  private makeRoom(count: number): void {
    if (this.end + count <= this.numbers.length) return;
    const used = this.lengths.reduce((sum, length) => sum + length, count);
    const numbers = new Int32Array(Math.max(this.numbers.length, used * 2));
    let end = 0;
    for (const [place, length] of this.lengths.entries()) {
      if (length === 0) continue;
      const start = this.startOf(place);
      numbers.set(this.numbers.subarray(start, start + length), end);
      this.starts[place] = end;
      end += length;
    }
    this.numbers = numbers;
    this.end = end;
  }
}

/** Whether a number stands among those from one place to before another. */
export function has(numbers: Int32Array, number: number, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (numbers[at] === number) return true;
  return false;
}
