import {
  either,
  hasTag,
  isInCategory,
  isListed,
  isPriced,
  missing,
  type Narrowing,
  type State,
  stateOf,
} from './narrow.js';
import { priceSteps } from './price-steps.js';
import type { Shelf, ShelvedProduct, ShelvedVariant } from './shelf.js';

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
  /** In the order in which they came. */
  hits: ShelvedProduct[];
  counts: Counts;
}

/** Goes over products once: keeps those that meet every filter, and counts for each facet those that meet the others. */
export function countFacets(shelf: Shelf, products: Iterable<ShelvedProduct>, wanted: Narrowing): Counted {
  const hits: ShelvedProduct[] = [];
  const counter = new Counter(shelf, wanted);
  for (const product of products) if (counter.count(product)) hits.push(product);
  return { hits, counts: counter.counts() };
}

/** States of numbered things in one product, all 0 again for the next; a map for each product would cost ten times this. */
class States {
  private readonly states: Uint8Array;
  readonly touched: number[] = [];

  constructor(size: number) {
    this.states = new Uint8Array(size);
  }

  add(number: number, state: State): void {
    const known = this.get(number);
    if (known === 0) this.touched.push(number);
    this.states[number] = either(known, state);
  }

  get(number: number): State {
    return (this.states[number] ?? 0) as State;
  }

  clear(): void {
    for (const number of this.touched) this.states[number] = 0;
    this.touched.length = 0;
  }
}

class Counter {
  private readonly ownCategories = new Map<string, number>();
  private readonly tags: Uint32Array;
  private readonly options: Uint32Array;
  private readonly prices = new Uint32Array(priceSteps.length);
  private range: Counts['priceRange'] = null;
  private inStock = 0;
  private notInStock = 0;

  // Of the product that is being looked at.
  private readonly valueStates: States;
  private readonly priceStates = new States(priceSteps.length);
  private anyPrice: State = 0;
  private lowest = 0;
  private highest = 0;

  constructor(
    private readonly shelf: Shelf,
    private readonly wanted: Narrowing,
  ) {
    this.tags = new Uint32Array(shelf.tags.size);
    this.options = new Uint32Array(shelf.options.size);
    this.valueStates = new States(shelf.options.size);
  }

  /** Counts a product for each facet whose other filters it meets. True where it meets all. */
  count(product: ShelvedProduct): boolean {
    const inCategory = isInCategory(this.wanted, product);
    const tagged = hasTag(this.wanted, product);
    if (!inCategory && !tagged) return false;
    const state = this.look(product.variants);
    const listed = isListed(state, this.wanted.inStock);
    if (tagged && listed) this.countCategory(product);
    if (inCategory && listed) this.countTags(product);
    if (!inCategory || !tagged) return false;
    this.countVariants(state);
    return listed;
  }

  /** What is known of the variants that meet every filter; beside it, of those that meet all but one facet's. */
  private look(variants: ShelvedVariant[]): State {
    this.valueStates.clear();
    this.priceStates.clear();
    this.anyPrice = 0;
    this.lowest = Number.POSITIVE_INFINITY;
    this.highest = 0;
    let state: State = 0;
    for (const variant of variants) {
      const lacks = missing(this.wanted, variant);
      const priced = isPriced(this.wanted, variant);
      if (lacks === 0) this.notePrice(variant);
      if (priced) this.noteValues(variant, lacks);
      if (priced && lacks === 0) state = either(state, stateOf(variant));
    }
    return state;
  }

  private countCategory({ categoryId }: ShelvedProduct): void {
    if (categoryId !== null) add(this.ownCategories, categoryId);
  }

  private countTags({ tags }: ShelvedProduct): void {
    for (const tag of tags) this.tags[tag] = (this.tags[tag] ?? 0) + 1;
  }

  private countVariants(state: State): void {
    const { inStock } = this.wanted;
    if (state === 3) this.inStock += 1;
    if (state === 1) this.notInStock += 1;
    countListed(this.options, this.valueStates, inStock);
    countListed(this.prices, this.priceStates, inStock);
    if (!isListed(this.anyPrice, inStock)) return;
    this.range = {
      min: Math.min(this.range?.min ?? Number.POSITIVE_INFINITY, this.lowest),
      max: Math.max(this.range?.max ?? 0, this.highest),
    };
  }

  counts(): Counts {
    const { range: priceRange, inStock, notInStock } = this;
    return {
      categories: this.withAncestors(),
      tags: counted(this.tags),
      options: counted(this.options),
      prices: counted(this.prices),
      ...{ priceRange, inStock, notInStock },
    };
  }

  private notePrice(variant: ShelvedVariant): void {
    const { price, step, inStock } = variant;
    this.priceStates.add(step, stateOf(variant));
    this.anyPrice = either(this.anyPrice, stateOf(variant));
    if (this.wanted.inStock === true && !inStock) return;
    this.lowest = Math.min(this.lowest, price);
    this.highest = Math.max(this.highest, price);
  }

  /** A value counts whatever is asked of its own option. */
  private noteValues(variant: ShelvedVariant, lacks: number): void {
    for (const value of variant.values) {
      if (lacks !== 0 && (lacks & ~this.bitsOf(this.shelf.options.get(value).nameKey)) !== 0) continue;
      this.valueStates.add(value, stateOf(variant));
    }
  }

  private bitsOf(nameKey: string): number {
    return this.wanted.options.reduce((bits, option, at) => (option.nameKey === nameKey ? bits | (1 << at) : bits), 0);
  }

  /** A product counts for its category and all above it. */
  private withAncestors(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const [id, count] of this.ownCategories) {
      for (const { id: above } of this.shelf.pathOf(id)) add(counts, above, count);
    }
    return counts;
  }
}

function countListed(counts: Uint32Array, states: States, inStock: boolean | undefined): void {
  for (const number of states.touched) {
    if (isListed(states.get(number), inStock)) counts[number] = (counts[number] ?? 0) + 1;
  }
}

/** Those that there are. */
function counted(counts: Uint32Array): Map<number, number> {
  const found = new Map<number, number>();
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number] ?? 0;
    if (count > 0) found.set(number, count);
  }
  return found;
}

function add<K>(counts: Map<K, number>, key: K, count = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
