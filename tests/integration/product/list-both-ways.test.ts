import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rankProducts } from '../../../src/modules/product/index.js';
import { findShownCollection } from '../../../src/modules/product/queries/collections.js';
import { listProducts } from '../../../src/modules/product/queries/list-products.js';
import { listShopProducts } from '../../../src/modules/product/queries/list-shop-products.js';
import { type ShelfSort, shelfSorts } from '../../../src/modules/product/search/orders.js';
import { builtSearch, isSearchCurrent } from '../../../src/modules/product/search/search-home.js';
import { sql } from '../../../src/platform/database/sql.js';
import { buildCollection } from '../../factories/collection.js';
import { buildProduct } from '../../factories/product.js';
import { buildStaff } from '../../factories/staff.js';
import { eventually } from '../../support/eventually.js';
import { type Shop, startShop } from '../../support/shop.js';
import { staffClient } from '../../support/staff-client.js';

// A list is answered from memory or by the database, as it comes: whoever asks must not see which.

const NAMES = [
  'T-Shirt',
  'shirtdress',
  'Ürün',
  'ΟΔΟΣ',
  '100% Wool_Cap',
  '(Coffee) mug',
  '﷽ tulip',
  '😀 tulip',
  'a.b.c',
];
const TEXTS = ['', 'Soft cotton.', '“Kırmızı” – goes with: shirts/caps', 'v2.0 of coffee', 'DRS-100 is its code'];
const TAGS = ['linen', 'été', 'shirts & more'];
const CATEGORIES = [['Men'], ['Men', 'Shirts'], ['Women']];
const PRICES = [0, 99, 100, 150, 900, 1999, 45_000, 999_999_999];
const SIZES = ['Small', 'X-Large'];

let shop: Shop;
const ids: string[] = [];

beforeAll(async () => {
  // The same shop at each run.
  let seed = 11;
  const pick = <T>(values: readonly T[]): T => {
    seed = (seed * 48_271) % 2_147_483_647;
    return values[seed % values.length] as T;
  };
  for (let n = 0; n < 90; n++) {
    const sizes = SIZES.filter(() => pick([true, false]));
    const variant = (at: number) => ({
      sku: pick([null, `DRS-${n}.${at}`, `é${n}/${at}`, `mug${n}${at}`]) ?? `${n}-${at}`,
      price: pick(PRICES),
      stock: pick([0, 0, 3, null]),
    });
    const { id } = await buildProduct({
      name: `${pick(NAMES)} ${pick(['', n, n % 5])}`.trim(),
      slug: `item-${n}`,
      brand: pick([null, 'Café Noir', 'O’Neill']),
      description: pick(TEXTS),
      category: pick([[], ...CATEGORIES]),
      tags: TAGS.filter(() => pick([true, false])),
      status: pick(['active', 'active', 'active', 'draft']),
      variants: sizes.length === 0 ? [variant(0)] : sizes.map((Size, at) => ({ options: { Size }, ...variant(at) })),
    });
    ids.push(id);
  }
  shop = await startShop(['product', 'panel']);
  await eventually(isSearchCurrent);
});
afterAll(() => shop.stop());

interface Asked {
  q?: string | undefined;
  category?: string | undefined;
  tag?: string | undefined;
  options?: Record<string, string> | undefined;
  minPrice?: number | undefined;
  maxPrice?: number | undefined;
  inStock?: boolean | undefined;
  sort: ShelfSort;
  limit: number;
}

const maybe = <T>(values: readonly T[], freq: number) =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq });
/** Words and parts of words, of what the shop has and of what it has not. */
const word = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...[...NAMES, ...TEXTS.slice(1), ...TAGS, 'DRS-7', 'Neill'].flatMap((text) => text.split(' '))),
    )
    .chain(([text]) => fc.nat({ max: text.length }).map((end) => text.slice(0, end + 1))),
  fc.constantFrom('7', '12', 'x', 'large', 'drs', '%', '_', '-', 'men', 'SHİRT', 'οδος', 'hirt', 'xyz'),
);
const asked: fc.Arbitrary<Asked> = fc.record({
  q: fc.option(
    fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
    { nil: undefined, freq: 5 },
  ),
  category: maybe(['men', 'men-shirts', 'women'], 1),
  tag: maybe(TAGS, 1),
  options: maybe([{ size: 'small' }, { SIZE: 'X-large' }, { size: 'none' }], 1),
  minPrice: maybe(PRICES, 1),
  maxPrice: maybe(PRICES, 1),
  inStock: maybe([true, false], 1),
  sort: fc.constantFrom(...shelfSorts),
  limit: fc.constantFrom(1, 3, 100),
});

/** Goes through all pages both ways, each with the other's cursors. Gives how many products there are. */
async function compare(request: Asked): Promise<number> {
  let cursor: string | undefined;
  let count = 0;
  do {
    const given = { ...request, cursor };
    const { items, nextCursor } = await listProducts(given);
    expect(builtSearch()?.list(given), JSON.stringify(given)).toEqual({ ids: items.map(({ id }) => id), nextCursor });
    count += items.length;
    cursor = nextCursor ?? undefined;
  } while (cursor);
  return count;
}

it('lists from memory what the database lists, page by page, for any words, filters and order', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(asked, async (request) => {
      found += await compare(request);
    }),
    { numRuns: 400 },
  );
  // Most questions have an answer, or nothing would be compared.
  expect(found).toBeGreaterThan(400);
});

it('does so too where the database sorts: in a collection, and by what sells best', async () => {
  const picked = await buildCollection({ kind: 'picked', productIds: ids.filter((_, at) => at % 2 === 0) });
  const ruled = await buildCollection({ kind: 'rules', match: 'all', rules: [{ field: 'price', max: 1_000 }] });
  await rankProducts(new Map(ids.map((id, at) => [id, (at * 7) % 10])));
  const kinds = [
    { sort: 'best_selling' as const },
    { collection: picked.id },
    { collection: picked.slug, sort: 'name' as const },
    { collection: ruled.id },
  ];
  await eventually(isSearchCurrent);
  await fc.assert(
    fc.asyncProperty(asked, fc.constantFrom(...kinds), async ({ sort, ...request }, kind) => {
      const members = kind.collection === undefined ? undefined : (await findShownCollection(kind.collection))?.members;
      const order = kind.sort ?? (members?.kind === 'picked' ? 'position' : 'newest');
      const plain = await listProducts({ ...request, members, sort: order });
      expect(await listShopProducts({ ...request, ...kind })).toMatchObject(plain);
    }),
    { numRuns: 150 },
  );
});

const named = async (q: string): Promise<number> => {
  const { body } = await shop.product.get(`/v1/products?${new URLSearchParams({ q, limit: '100' })}`);
  expect(body.items).toHaveLength(await compare({ q, sort: 'newest', limit: 100 }));
  return body.items.length;
};

it('finds words by how they begin, in skus too, and by nothing else', async () => {
  expect(await named('coff')).toBeGreaterThan(0);
  expect(await named('"shirts/ca"')).toBeGreaterThan(0);
  expect(await named('drs-7')).toBeGreaterThan(0);
  expect(await named('offee')).toBe(0);
  expect(await named('shrit')).toBe(0);
  expect(await named('&')).toBe(0);
  expect(await named('coffee & mug')).toBe(await named('coffee mug'));
  // The name of its category is not the product's own.
  expect(await named('women')).toBe(0);
});

it('does so after changes too', async () => {
  const panel = staffClient(shop.panel, await buildStaff({ role: 'catalog' }));
  await panel.post('/products/bulk-status', { productIds: ids.slice(0, 20), status: 'archived' });
  for (const [at, id] of ids.slice(20, 40).entries()) {
    const { body } = await panel.get(`/products/${id}`);
    await panel.patch(`/products/${id}`, { name: `Renamed ${at} shirt` });
    const [variant] = body.variants;
    await panel.patch(`/products/${id}/variants/${variant.id}`, {
      price: { amount: 500 + at, currency: 'USD' },
      sku: `NEW-${at}`,
    });
  }
  await panel.post('/products/bulk-status', { productIds: ids.slice(0, 10), status: 'active' });
  await eventually(async () => isSearchCurrent() && (await named('new-19')) === 1);
  await fc.assert(
    fc.asyncProperty(asked, async (request) => {
      await compare(request);
    }),
    { numRuns: 100 },
  );
});

it('answers from memory: the database is asked for cards alone', async () => {
  await sql(null, "UPDATE products SET search_text = 'quince' WHERE id = ?", [ids[50] ?? '']);
  const { body } = await shop.product.get('/v1/products?q=quince');
  expect(body.items).toEqual([]);
});
