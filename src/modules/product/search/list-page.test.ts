import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListRequest, listPage } from './list-page.js';
import { matches } from './matching.js';
import { narrowing } from './narrow.js';
import { compareKeys, keyAt, shelfSorts, signOf } from './orders.js';
import { Shelf, type ShelvedProduct } from './shelf.js';

const PRODUCTS = 4_000;
const idOf = (number: number) => `prod_${String(number).padStart(5, '0')}`;

/** The same numbers at every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A product is called, and costs, something else each time. Some variants cost far more than the others. */
function productOf(shelf: Shelf, number: number, below: (below: number) => number): ShelvedProduct {
  const size = (value: string) => shelf.options.numberOf(`size\n${value}`, { nameKey: 'size', name: 'Size', value });
  const lowest = 100 + below(20_000);
  const variants = Array.from({ length: 1 + below(3) }, (_, at) => ({
    price: lowest + (at === 0 ? 0 : below(below(20) === 0 ? 20_000 : 300)),
    step: 0,
    inStock: below(2) === 0,
    values: [size(['s', 'm', 'l'][below(3)] ?? 's')],
  }));
  const tags = below(3) === 0 ? [shelf.tags.numberOf('linen', 'linen')] : [];
  return { id: idOf(number), categoryId: null, nameKey: `name ${below(500)}`, minPrice: lowest, tags, variants };
}

const below = numbersFrom(3);
const shelf = new Shelf();
for (let number = 0; number < PRODUCTS; number++) shelf.put(productOf(shelf, number, below));

function change(times: number): void {
  for (let left = times; left > 0; left--) {
    const number = below(PRODUCTS);
    if (below(4) === 0) shelf.remove(idOf(number));
    else shelf.put(productOf(shelf, number, below));
  }
}
change(PRODUCTS);

/** All that are listed, by a look at every product. */
function listed(shelf: Shelf, given: readonly number[] | null, request: ListRequest): string[] {
  const wanted = narrowing(shelf, request);
  const places = (given ?? shelf.allPlaces()).filter((place) => matches(shelf, place, wanted));
  const { sort } = request;
  const compare = (a: number, b: number) =>
    compareKeys(keyAt(shelf, sort, a), keyAt(shelf, sort, b)) || compareKeys(shelf.idAt(a), shelf.idAt(b));
  return places.sort((a, b) => signOf(sort) * compare(a, b)).map((place) => shelf.idAt(place));
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const asked = fc.record({
  sort: fc.constantFrom(...shelfSorts),
  limit: fc.constantFrom(3, 20, 100),
  minPrice: maybe(fc.nat({ max: 45_000 })),
  maxPrice: maybe(fc.oneof(fc.nat({ max: 45_000 }), fc.constant(1_000_000_000))),
  inStock: maybe(fc.boolean()),
  tag: maybe(fc.constantFrom('linen', 'none')),
  options: maybe(fc.constantFrom({ size: 'm' }, { size: 'xl' })),
});
/** Every so many of the products, as words would leave them. */
const everySoMany = fc.option(fc.constantFrom(1, 7, 500, 10_000));

describe('a page of a list', () => {
  it('is the part of the whole that follows the cursor, whatever is asked for', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(asked, everySoMany, fc.nat({ max: 40 }), (request, step, pages) => {
        change(10);
        const given = step && shelf.allPlaces().filter((_, at) => at % step === 0);
        const whole = listed(shelf, given || null, request);
        let cursor: string | undefined;
        for (let page = 0; page <= pages; page++) {
          const { ids, nextCursor } = listPage(shelf, given || null, { ...request, cursor });
          const start = page * request.limit;
          expect(ids).toEqual(whole.slice(start, start + request.limit));
          expect(nextCursor !== null).toBe(whole.length > start + request.limit);
          if (nextCursor === null) return;
          cursor = nextCursor;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has what has come to cost more than all others', () => {
    for (const sort of shelfSorts) {
      for (let number = 0; number < 400; number++) shelf.remove(idOf(number));
      listPage(shelf, null, { sort, limit: 3, minPrice: 200 });
      listPage(shelf, null, { sort, limit: 100, minPrice: 19_000 });
      for (let number = 0; number < 400; number++) {
        const product = productOf(shelf, number, below);
        const [first] = product.variants;
        if (first) shelf.put({ ...product, variants: [first, { ...first, price: 1_000_000 }] });
      }
      const request = { sort, limit: 3, minPrice: 500_000 };
      expect(listPage(shelf, null, request).ids).toEqual(listed(shelf, null, request).slice(0, 3));
      change(PRODUCTS);
    }
  });

  it('of a narrow price is found without a look at every product', () => {
    let looks = 0;
    const { facts } = shelf;
    const start = facts.startOf.bind(facts);
    facts.startOf = (place) => {
      looks += 1;
      return start(place);
    };
    const request = { limit: 20, minPrice: 15_000, maxPrice: 15_010 };
    for (const sort of shelfSorts) listPage(shelf, null, { ...request, sort });
    for (const sort of shelfSorts) listPage(shelf, null, { ...request, sort, minPrice: 12_000, maxPrice: 100_000 });
    facts.startOf = start;
    expect(looks).toBeLessThan(shelf.size / 4);
  });
});

describe('texts in an order', () => {
  it('go by their code points, as in the database', () => {
    const texts = ['a', 'ab', 'a b', 'z', '\uf8ff', '\ufdfd', '😀', '😀 a', '𝄞'];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (a, b) => {
        expect(Math.sign(compareKeys(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
    );
  });
});
