import { Facts } from './facts.js';
import { Orders } from './orders.js';
import { VariantPrices } from './variant-prices.js';
import { wordsOf } from './words.js';

/** A variant as far as it is filtered and counted. */
export interface ShelvedVariant {
  price: number;
  /** The number of the price step that it is in. */
  step: number;
  /** A unit is in the building and free, or it is not tracked. */
  inStock: boolean;
  /** Numbers of `OptionValue`s. */
  values: number[];
}

/** A product that is sold, as far as it is filtered, counted and sorted. */
export interface ShelvedProduct {
  id: string;
  categoryId: string | null;
  nameKey: string;
  minPrice: number;
  /** Numbers of tags. */
  tags: number[];
  variants: ShelvedVariant[];
}

export interface OptionValue {
  nameKey: string;
  name: string;
  value: string;
}

/** Gives each thing a small number, so that what is said of many products is kept once. */
export class Numbers<T> {
  private readonly known = new Map<string, number>();
  private readonly things: T[] = [];

  numberOf(key: string, thing: T): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.things.length);
    return this.things.push(thing) - 1;
  }

  /** −1 where no product has it. */
  find(key: string): number {
    return this.known.get(key) ?? -1;
  }

  get(number: number): T {
    const thing = this.things[number];
    if (thing === undefined) throw new Error(`there is no number ${number}`);
    return thing;
  }

  get size(): number {
    return this.things.length;
  }
}

export interface ShelvedCategory {
  id: string;
  parentId: string | null;
  slug: string;
  name: string;
  path: string;
}

/** Everything that is sold, in memory, so that a search is filtered and counted without a statement for each facet. */
export class Shelf {
  readonly options = new Numbers<OptionValue>();
  readonly tags = new Numbers<string>();
  /** Ids of those that some product is in. */
  readonly ownCategories = new Numbers<string>();
  readonly facts = new Facts();
  readonly orders = new Orders(this);
  readonly variantPrices = new VariantPrices();
  private readonly places = new Map<string, number>();
  private readonly empty: number[] = [];
  private readonly ids: string[] = [];
  private readonly nameKeys: string[] = [];
  private readonly minPrices: number[] = [];
  private readonly maxPrices: number[] = [];
  private categoriesById = new Map<string, ShelvedCategory>();
  private formerSlugs = new Map<string, string>();
  private named: { category: ShelvedCategory; words: string[] }[] = [];

  /** Gives its place, which it keeps until it is removed. */
  put(product: ShelvedProduct): number {
    const { id, categoryId, variants } = product;
    const known = this.places.get(id);
    const place = known ?? this.empty.pop() ?? this.ids.length;
    this.places.set(id, place);
    const prices = variants.map(({ price }) => price);
    this.variantPrices.put(place, this.facts.pricesOf(place), prices);
    this.sort(
      place,
      known !== undefined,
      product,
      prices.reduce((highest, price) => Math.max(highest, price), -1),
    );
    this.facts.put(place, categoryId === null ? -1 : this.ownCategories.numberOf(categoryId, categoryId), product);
    return place;
  }

  /** Most changes are of stock, and of nothing that an order goes by. */
  private sort(place: number, isKnown: boolean, { id, nameKey, minPrice }: ShelvedProduct, maxPrice: number): void {
    const isSame =
      nameKey === this.nameKeys[place] && minPrice === this.minPrices[place] && maxPrice === this.maxPrices[place];
    if (isKnown && isSame) return;
    if (isKnown) this.orders.delete(place);
    this.ids[place] = id;
    this.nameKeys[place] = nameKey;
    this.minPrices[place] = minPrice;
    this.maxPrices[place] = maxPrice;
    this.orders.add(place);
  }

  /** Gives the place that is empty now, or null. */
  remove(id: string): number | null {
    const place = this.places.get(id);
    if (place === undefined) return null;
    this.places.delete(id);
    this.orders.delete(place);
    this.variantPrices.put(place, this.facts.pricesOf(place), []);
    this.facts.remove(place);
    this.empty.push(place);
    return place;
  }

  /** How many products there are. */
  get size(): number {
    return this.places.size;
  }

  /** Behind the last place; some before it may be empty. */
  get end(): number {
    return this.ids.length;
  }

  placeOf(id: string): number | undefined {
    return this.places.get(id);
  }

  allPlaces(): number[] {
    return [...this.places.values()];
  }

  idAt(place: number): string {
    return this.ids[place] as string;
  }

  nameKeyAt(place: number): string {
    return this.nameKeys[place] as string;
  }

  minPriceAt(place: number): number {
    return this.minPrices[place] as number;
  }

  maxPriceAt(place: number): number {
    return this.maxPrices[place] as number;
  }

  /** Ids of the products right in one of these categories. */
  idsIn(categoryIds: ReadonlySet<string>): string[] {
    const numbers = new Set([...categoryIds].map((id) => this.ownCategories.find(id)));
    const { facts } = this;
    return [...this.places].flatMap(([id, place]) =>
      numbers.has(facts.numbers[facts.startOf(place)] as number) ? [id] : [],
    );
  }

  setCategories(categories: ShelvedCategory[], formerSlugs: Map<string, string>): void {
    this.categoriesById = new Map(categories.map((category) => [category.id, category]));
    this.formerSlugs = formerSlugs;
    this.named = categories.map((category) => ({ category, words: wordsOf(category.name) }));
  }

  category(id: string): ShelvedCategory | undefined {
    return this.categoriesById.get(id);
  }

  categories(): Iterable<ShelvedCategory> {
    return this.categoriesById.values();
  }

  /** Categories whose names have a word that begins so for each of these. */
  categoriesNamed(beginnings: readonly string[]): ShelvedCategory[] {
    const begins = (words: string[]) =>
      beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
    return this.named.flatMap(({ category, words }) => (begins(words) ? [category] : []));
  }

  /** A category and those above it, from the root down. */
  pathOf(id: string | null): ShelvedCategory[] {
    const own = id === null ? undefined : this.category(id);
    return (own?.path.split('/') ?? []).flatMap((part) => this.category(part) ?? []);
  }

  /** The ids of a category, by id or by a slug it has or had, and of all below it. */
  subtree(idOrSlug: string): Set<string> {
    const former = this.formerSlugs.get(idOrSlug);
    const all = [...this.categories()];
    const roots = all.filter(({ id, slug }) => id === idOrSlug || slug === idOrSlug || id === former);
    return new Set(all.filter(({ path }) => roots.some((root) => path.startsWith(root.path))).map(({ id }) => id));
  }
}
