import { has } from './facts.js';
import { either, isListed, type Narrowing, type State } from './narrow.js';
import { priceSteps } from './price-steps.js';
import type { Shelf } from './shelf.js';

/**
 * How many hits there would be with each value in place of what the facet is narrowed to now, all other filters kept.
 * Keys are numbers of the shelf, or ids.
 */
export interface Counts {
  categories: Map<string, number>;
  tags: Map<number, number>;
  options: Map<number, number>;
  prices: Map<number, number>;
  priceRange: { min: number; max: number } | null;
  inStock: number;
  notInStock: number;
}

export interface Counted {
  /** Where among those that were gone over the hits stand. */
  hits: number[];
  counts: Counts;
}

/** Goes over products once: keeps those that meet every filter, and counts for each facet those that meet the others. */
export function countFacets(
  shelf: Shelf,
  places: readonly number[],
  wanted: Narrowing,
  isWithin: (at: number) => boolean,
): Counted {
  const hits: number[] = [];
  const counter = new Counter(shelf, wanted);
  for (let at = 0; at < places.length; at++) {
    if (isWithin(at) && counter.count(places[at] as number)) hits.push(at);
  }
  return { hits, counts: counter.counts() };
}

/** Above all prices, and a small integer as they are: calculating with others takes several times as long. */
const NO_PRICE = 2 ** 30;

/** States of numbered things in one product, all 0 again for the next; a map for each product would cost ten times this. */
class States {
  private readonly states: Uint8Array;
  /** An array that shrinks and grows would be made anew for each product. */
  private readonly touched: Uint32Array;
  private count = 0;

  constructor(size: number) {
    this.states = new Uint8Array(size);
    this.touched = new Uint32Array(size);
  }

  add(number: number, state: State): void {
    const known = this.states[number] as State;
    if (known === 0) this.touched[this.count++] = number;
    this.states[number] = either(known, state);
  }

  /** Adds one to the count of each thing that is listed. */
  countInto(counts: Uint32Array, inStock: boolean | undefined): void {
    for (let at = 0; at < this.count; at++) {
      const number = this.touched[at] as number;
      if (isListed(this.states[number] as State, inStock)) counts[number] = (counts[number] as number) + 1;
    }
  }

  clear(): void {
    for (let at = 0; at < this.count; at++) this.states[this.touched[at] as number] = 0;
    this.count = 0;
  }
}

class Counter {
  private readonly numbers: Int32Array;
  private readonly categories: Uint32Array;
  private readonly tags: Uint32Array;
  private readonly options: Uint32Array;
  private readonly prices = new Uint32Array(priceSteps.length);
  private min = NO_PRICE;
  private max = -1;
  private inStock = 0;
  private notInStock = 0;
  /** Bits of the options asked for that a value is one of: it counts whatever is asked of its own option. */
  private readonly ownBits: Uint8Array;

  // Of the product that is being looked at.
  private readonly valueStates: States;
  private readonly priceStates = new States(priceSteps.length);
  private anyPrice: State = 0;
  private lowest = NO_PRICE;
  private highest = -1;

  constructor(
    private readonly shelf: Shelf,
    private readonly wanted: Narrowing,
  ) {
    this.numbers = shelf.facts.numbers;
    this.categories = new Uint32Array(shelf.ownCategories.size);
    this.tags = new Uint32Array(shelf.tags.size);
    this.options = new Uint32Array(shelf.options.size);
    this.valueStates = new States(shelf.options.size);
    this.ownBits = new Uint8Array(wanted.options.length > 0 ? shelf.options.size : 0);
    for (let value = 0; value < this.ownBits.length; value++) this.ownBits[value] = this.bitsOf(value);
  }

  /** Counts a product for each facet whose other filters it meets. True where it meets all. */
  count(place: number): boolean {
    const start = this.shelf.facts.startOf(place);
    if (start < 0) return false;
    const { numbers, wanted } = this;
    const category = numbers[start] as number;
    const tagsEnd = start + 2 + (numbers[start + 1] as number);
    const inCategory = wanted.categories === null || wanted.categories.has(category);
    const tagged = wanted.tag === null || has(numbers, wanted.tag, start + 2, tagsEnd);
    if (!inCategory && !tagged) return false;
    const state = this.look(tagsEnd);
    const listed = isListed(state, wanted.inStock);
    if (tagged && listed && category >= 0) this.categories[category] = (this.categories[category] as number) + 1;
    if (inCategory && listed) this.countTags(start + 2, tagsEnd);
    if (!inCategory || !tagged) return false;
    this.countVariants(state);
    return listed;
  }

  /** What is known of the variants that meet every filter; beside it, of those that meet all but one facet's. */
  private look(variantsStart: number): State {
    this.valueStates.clear();
    this.priceStates.clear();
    this.anyPrice = 0;
    this.lowest = NO_PRICE;
    this.highest = -1;
    const { numbers } = this;
    const { minPrice, maxPrice } = this.wanted;
    let state: State = 0;
    let at = variantsStart + 1;
    for (let left = numbers[variantsStart] as number; left > 0; left--) {
      const price = numbers[at] as number;
      const stepAndStock = numbers[at + 1] as number;
      const valuesEnd = at + 3 + (numbers[at + 2] as number);
      const own: State = stepAndStock & 1 ? 3 : 1;
      const lacks = this.missing(at + 3, valuesEnd);
      if (lacks === 0) this.notePrice(price, stepAndStock >> 1, own);
      if (price >= minPrice && price <= maxPrice) {
        this.noteValues(at + 3, valuesEnd, own, lacks);
        if (lacks === 0) state = either(state, own);
      }
      at = valuesEnd;
    }
    return state;
  }

  private countTags(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const tag = this.numbers[at] as number;
      this.tags[tag] = (this.tags[tag] as number) + 1;
    }
  }

  private countVariants(state: State): void {
    const { inStock } = this.wanted;
    if (state === 3) this.inStock += 1;
    if (state === 1) this.notInStock += 1;
    this.valueStates.countInto(this.options, inStock);
    this.priceStates.countInto(this.prices, inStock);
    if (!isListed(this.anyPrice, inStock)) return;
    if (this.lowest < this.min) this.min = this.lowest;
    if (this.highest > this.max) this.max = this.highest;
  }

  counts(): Counts {
    const { min, max, inStock, notInStock } = this;
    return {
      categories: this.withAncestors(),
      tags: counted(this.tags),
      options: counted(this.options),
      prices: counted(this.prices),
      priceRange: max < 0 ? null : { min, max },
      ...{ inStock, notInStock },
    };
  }

  private notePrice(price: number, step: number, own: State): void {
    this.priceStates.add(step, own);
    this.anyPrice = either(this.anyPrice, own);
    if (this.wanted.inStock === true && own !== 3) return;
    if (price < this.lowest) this.lowest = price;
    if (price > this.highest) this.highest = price;
  }

  private noteValues(from: number, to: number, own: State, lacks: number): void {
    for (let at = from; at < to; at++) {
      const value = this.numbers[at] as number;
      if (lacks === 0 || (lacks & ~(this.ownBits[value] as number)) === 0) this.valueStates.add(value, own);
    }
  }

  /** Which of the options asked for a variant does not have: one bit for each. */
  private missing(from: number, to: number): number {
    const { options } = this.wanted;
    let bits = 0;
    for (let at = 0; at < options.length; at++) {
      if (!has(this.numbers, options[at]?.value as number, from, to)) bits |= 1 << at;
    }
    return bits;
  }

  private bitsOf(value: number): number {
    const { nameKey } = this.shelf.options.get(value);
    return this.wanted.options.reduce((bits, option, at) => (option.nameKey === nameKey ? bits | (1 << at) : bits), 0);
  }

  /** A product counts for its category and all above it. */
  private withAncestors(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const [number, count] of counted(this.categories)) {
      for (const { id } of this.shelf.pathOf(this.shelf.ownCategories.get(number))) {
        counts.set(id, (counts.get(id) ?? 0) + count);
      }
    }
    return counts;
  }
}

/** Those that there are. */
function counted(counts: Uint32Array): Map<number, number> {
  const found = new Map<number, number>();
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number] as number;
    if (count > 0) found.set(number, count);
  }
  return found;
}
