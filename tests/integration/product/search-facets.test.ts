import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listProducts } from '../../../src/modules/product/queries/list-products.js';
import { type Param, sql } from '../../../src/platform/database/sql.js';
import { buildProduct } from '../../factories/product.js';
import { eventually } from '../../support/eventually.js';
import { type Shop, startShop } from '../../support/shop.js';

const CATEGORIES = [['Men'], ['Men', 'Shirts'], ['Women'], ['Women', 'Dresses', 'Long Dresses']];
const TAGS = ['linen', 'summer', 'yoga'];
const SIZES = ['Small', 'Medium', 'Large'];
const COLOURS = ['Olive', 'Lilac'];
const PRICES = [0, 99, 100, 150, 900, 1999, 2000, 45_000];
const WORDS = ['tulip', 'orchid', 'lily'];

interface Filters {
  category?: string | undefined;
  tag?: string | undefined;
  size?: string | undefined;
  colour?: string | undefined;
  minPrice?: number | undefined;
  maxPrice?: number | undefined;
  inStock?: boolean | undefined;
  q?: string | undefined;
}

let shop: Shop;
const pathOfSlug = new Map<string, string>();

beforeAll(async () => {
  // The same shop at each run.
  let seed = 7;
  const pick = <T>(values: readonly T[]): T => {
    seed = (seed * 48_271) % 2_147_483_647;
    return values[seed % values.length] as T;
  };
  const variant = () => ({
    price: pick(PRICES),
    stock: pick([0, 0, 3, null]),
    backorderLimit: pick([0, 5]),
  });
  for (let n = 0; n < 60; n++) {
    const combinations = SIZES.flatMap((Size) => COLOURS.map((Colour) => ({ Size, Colour })));
    const options = combinations.filter(() => pick([true, false]));
    await buildProduct({
      name: `${pick(WORDS)} ${n}`,
      slug: `item-${n}`,
      category: pick([[], ...CATEGORIES]),
      tags: TAGS.filter(() => pick([true, false])),
      status: pick(['active', 'active', 'active', 'draft']),
      variants: options.length === 0 ? [variant()] : options.map((chosen) => ({ options: chosen, ...variant() })),
    });
  }
  const { rows } = await sql<{ slug: string; path: string }>(null, 'SELECT slug, path FROM categories');
  for (const { slug, path } of rows) pathOfSlug.set(slug, path);
  shop = await startShop(['product']);
  await eventually(async () => (await shop.product.get('/v1/search')).body.facets);
});
afterAll(() => shop.stop());

/** How many products there are for each of these filters, counted by the database alone in one statement. */
async function count(wanted: Filters[]): Promise<number[]> {
  const all = wanted.map(counting);
  const text = `SELECT ${all.map((one, at) => `(${one.text}) AS n${at}`).join(', ')}`;
  const { rows } = await sql<Record<string, number>>(
    null,
    text,
    all.flatMap(({ params }) => params),
  );
  return wanted.map((_, at) => Number(rows[0]?.[`n${at}`]));
}

function counting(filters: Filters): { text: string; params: Param[] } {
  const { category, tag, size, colour, inStock, q, minPrice = 0, maxPrice = 1e9 } = filters;
  const params: Param[] = [];
  const met = () => {
    const values = [size, colour].filter((value) => value !== undefined);
    params.push(minPrice, maxPrice, ...values);
    return `SELECT v.product_id FROM variants v LEFT JOIN stock_levels l ON l.variant_id = v.id
      WHERE v.price >= ? AND v.price <= ? ${values.map(() => HAS_VALUE).join(' ')}`;
  };
  const conditions = ["status = 'active'", `id IN (${met()})`];
  if (inStock !== undefined) {
    conditions.push(`id ${inStock ? '' : 'NOT'} IN (${met()} AND (v.track_stock = 0 OR l.on_hand > l.reserved))`);
  }
  if (category !== undefined) {
    conditions.push('category_id IN (SELECT id FROM categories WHERE path LIKE ?)');
    params.push(`${pathOfSlug.get(category)}%`);
  }
  if (tag !== undefined) {
    conditions.push('id IN (SELECT product_id FROM product_tags WHERE tag = ?)');
    params.push(tag);
  }
  if (q !== undefined) {
    conditions.push('name LIKE ?');
    params.push(`${q} %`);
  }
  return { text: `SELECT COUNT(*) FROM products WHERE ${conditions.join(' AND ')}`, params };
}

const HAS_VALUE = `AND v.id IN (SELECT vo.variant_id FROM variant_option_values vo
  JOIN product_option_values ov ON ov.id = vo.option_value_id WHERE ov.value = ?)`;

async function search({ size, colour, ...filters }: Filters) {
  const given = Object.entries({ ...filters, 'option.size': size, 'option.Colour': colour, limit: 100 });
  const query = new URLSearchParams();
  for (const [name, value] of given) if (value !== undefined) query.set(name, String(value));
  const { status, body } = await shop.product.get(`/v1/search?${query}`);
  expect(status).toBe(200);
  return body;
}

type Step = Record<'min' | 'max', { amount: number }> & { count: number };

/** Every value that there is, with the hits that the answer says it has; those without are not listed. */
function shownCounts(facets: Record<string, never[]>): { shown: number; with: Filters }[] {
  const of = (list: Record<string, unknown>[] = [], name: string, value: unknown) =>
    Number(list.find((entry) => entry[name] === value)?.['count'] ?? 0);
  const option = (name: string): Record<string, unknown>[] =>
    (facets['options'] as { name: string; values: never[] }[]).find((one) => one.name === name)?.values ?? [];
  return [
    ...[...pathOfSlug.keys()].map((category) => ({
      shown: of(facets['category'], 'slug', category),
      with: { category },
    })),
    ...TAGS.map((tag) => ({ shown: of(facets['tags'], 'tag', tag), with: { tag } })),
    ...SIZES.map((size) => ({ shown: of(option('Size'), 'value', size), with: { size } })),
    ...COLOURS.map((colour) => ({ shown: of(option('Colour'), 'value', colour), with: { colour } })),
    ...[true, false].map((inStock) => ({ shown: of(facets['availability'], 'inStock', inStock), with: { inStock } })),
    ...((facets['prices'] ?? []) as Step[]).map(({ min, max, count: shown }) => ({
      shown,
      with: { minPrice: min.amount, maxPrice: max.amount },
    })),
  ];
}

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const anyFilters = fc.record({
  category: maybe(['men', 'men-shirts', 'women', 'women-dresses']),
  tag: maybe(TAGS),
  size: maybe(SIZES),
  colour: maybe(COLOURS),
  minPrice: maybe(PRICES),
  maxPrice: maybe(PRICES),
  inStock: maybe([true, false]),
  q: maybe(WORDS),
});

it('counts for every facet what the database counts, for any filters', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyFilters, async (filters) => {
      const { items, total, facets } = await search(filters);
      const shown = shownCounts(facets);
      const atPrice = PRICES.map((price) => ({ ...filters, minPrice: price, maxPrice: price }));
      const [all, ...counted] = await count([
        filters,
        ...shown.map((one) => ({ ...filters, ...one.with })),
        ...atPrice,
      ]);
      expect({ total, listed: items.length }).toEqual({ total: all, listed: all });
      expect(shown).toEqual(shown.map((one, at) => ({ ...one, shown: counted[at] })));
      // Of what is not in stock a single price says less than a step: another of its variants may be.
      if (filters.inStock === false) return;
      const sold = PRICES.filter((_, at) => Number(counted[shown.length + at]) > 0);
      const { priceRange, prices } = facets;
      expect(priceRange && [priceRange.min.amount, priceRange.max.amount]).toEqual(
        sold.length > 0 ? [Math.min(...sold), Math.max(...sold)] : null,
      );
      for (const price of sold) {
        expect(prices.some(({ min, max }: Step) => price >= min.amount && price <= max.amount)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

/** Ids of all pages of a list, with the words that are given. */
async function listed(given: Record<string, string | number | boolean | undefined>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...given, cursor })) {
      if (value !== undefined) query.set(name, String(value));
    }
    const { body } = await shop.product.get(`/v1/products?${query}`);
    ids.push(...body.items.map(({ id }: { id: string }) => id));
    cursor = body.nextCursor ?? undefined;
  } while (cursor);
  return ids;
}

const priced = [
  { maxPrice: 1_999 },
  { minPrice: 0, maxPrice: 100, inStock: true },
  { minPrice: 100, maxPrice: 900, inStock: false },
  { minPrice: 900, maxPrice: 2_000, tag: 'linen' },
  { minPrice: 2_000, category: 'women' },
];

it.each(['newest', 'price', '-price', 'name'] as const)(
  'lists by price, from memory, what the database lists: %s first',
  async (sort) => {
    for (const filter of priced) {
      const { items } = await listProducts({ ...filter, sort, limit: 100 });
      expect(await listed({ ...filter, sort, limit: 7 })).toEqual(items.map(({ id }) => id));
    }
  },
);
