import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rankProducts } from '../../../src/modules/product/index.js';
import { isSearchCurrent } from '../../../src/modules/product/search/search-home.js';
import { sequelize } from '../../../src/platform/database/sequelize.js';
import { buildProduct } from '../../factories/product.js';
import type { Answer } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { type Shop, startShop } from '../../support/shop.js';
import { uncached } from '../../support/uncached.js';

let shop: Shop;

beforeAll(async () => {
  shop = await startShop(['product']);
  await buildProduct({
    name: 'Çilek Kırmızı Elbise',
    category: ['Women', 'Dresses'],
    tags: ['Summer', 'Yaz'],
    brand: 'Café Noir',
    description: 'Soft cotton.',
    variants: [
      { options: { Size: 'S', Colour: 'Red' }, price: 3000, stock: 0 },
      { options: { Size: 'M', Colour: 'Red' }, price: 4500, stock: 3 },
      { options: { Size: 'M', Colour: 'Blue' }, price: 5000, stock: 0, backorderLimit: 4 },
    ],
  });
  await buildProduct({ name: 'Linen Shirt', category: ['Men', 'Shirts'], variants: [{ price: 2500, stock: null }] });
  await buildProduct({ name: '100% Wool_Cap', category: ['Men'], variants: [{ price: 999, stock: 0 }] });
  await buildProduct({
    name: 'Wool Scarf',
    category: ['Women'],
    tags: ['summer'],
    variants: [{ price: 1500, stock: 50 }],
  });
  await buildProduct({ name: 'Hidden Draft', status: 'draft' });
  await buildProduct({ name: 'Old Thing', status: 'archived' });
  await buildProduct({ name: 'Nothing to Buy', variants: [] });
});
afterAll(() => shop.stop());

const pathOf = (query: Record<string, string | number>) =>
  `/v1/products?${new URLSearchParams(query as Record<string, string>)}`;
const list = (query: Record<string, string | number> = {}): Promise<Answer> => shop.product.get(pathOf(query));
const names = async (query: Record<string, string | number> = {}): Promise<string[]> => {
  const { status, body } = await list(query);
  expect(status).toBe(200);
  return body.items.map((item: { name: string }) => item.name).sort();
};
const DRESS = 'Çilek Kırmızı Elbise';

describe('the store’s list of products', () => {
  it('shows active products that have a variant, as cards', async () => {
    expect(await names()).toEqual(['100% Wool_Cap', 'Linen Shirt', 'Wool Scarf', DRESS]);
    const { body, headers } = await list({ q: 'elbise' });
    expect(body).toEqual({
      items: [
        {
          id: expect.stringMatching(/^prod_/),
          slug: 'cilek-kirmizi-elbise',
          name: DRESS,
          image: null,
          price: { min: { amount: 3000, currency: 'USD' }, max: { amount: 5000, currency: 'USD' } },
          availability: 'low_stock',
        },
      ],
      nextCursor: null,
    });
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  it('narrows to a category with all below it, by slug or id', async () => {
    expect(await names({ category: 'women' })).toEqual(['Wool Scarf', DRESS]);
    expect(await names({ category: 'women-dresses' })).toEqual([DRESS]);
    const { body } = await shop.product.get('/v1/categories/women');
    expect(await names({ category: body.id })).toEqual(['Wool Scarf', DRESS]);
    expect(await names({ category: 'no-such' })).toEqual([]);
  });

  it('narrows by price, options and stock, all of them of one variant', async () => {
    expect(await names({ minPrice: 2000, maxPrice: 3000 })).toEqual(['Linen Shirt', DRESS]);
    expect(await names({ maxPrice: 998 })).toEqual([]);
    expect(await names({ 'option.size': 'm' })).toEqual([DRESS]);
    expect(await names({ 'option.SIZE': 'S', 'option.colour': 'RED' })).toEqual([DRESS]);
    expect(await names({ 'option.size': 'S', 'option.colour': 'blue' })).toEqual([]);
    expect(await names({ 'option.size': 'S', inStock: 'true' })).toEqual([]);
    expect(await names({ 'option.size': 'M', maxPrice: 4600, inStock: 'true' })).toEqual([DRESS]);
    expect(await names({ 'option.size': 'M', minPrice: 4600, inStock: 'true' })).toEqual([]);
    expect(await names({ inStock: 'true' })).toEqual(['Linen Shirt', 'Wool Scarf', DRESS]);
    expect(await names({ inStock: 'false' })).toEqual(['100% Wool_Cap']);
  });

  it('narrows by tag in any case', async () => {
    expect(await names({ tag: 'SUMMER' })).toEqual(['Wool Scarf', DRESS]);
    expect(await names({ tag: 'summe' })).toEqual([]);
  });

  it('finds words without regard to case, accents and the Turkish i', async () => {
    for (const q of ['kirmizi', 'KIRMIZI', 'KIRMIZİ', 'kırmızı elbıse', 'cılek', 'CAFE noir', 'cotton çilek', 'yaz']) {
      expect(await names({ q }), q).toEqual([DRESS]);
    }
    expect(await names({ q: 'wool scarf' })).toEqual(['Wool Scarf']);
    expect(await names({ q: 'wool shirt' })).toEqual([]);
    expect(await names({ q: '   ' })).toHaveLength(4);
  });

  it('finds words by how they begin, wherever they stand', async () => {
    for (const q of ['scar', 'wool sc', 'sc wo']) expect(await names({ q }), q).toEqual(['Wool Scarf']);
    expect(await names({ q: 'carf' })).toEqual([]);
    expect(await names({ q: 'wool-scarf' })).toEqual(['Wool Scarf']);
  });

  it('takes no sign for a word, and none for a wildcard', async () => {
    for (const q of ['100%', 'wool_cap', '_cap', '% cap']) expect(await names({ q }), q).toEqual(['100% Wool_Cap']);
    for (const q of ['%', '_', '%%', 'l_n', 'w%p']) expect(await names({ q }), q).toEqual([]);
    expect(await names({ q: "\\' OR 1=1 --" })).toEqual([]);
  });

  it('refuses what it does not know, whole', async () => {
    const errors = async (query: string) => {
      const { status, body } = await shop.product.get(`/v1/products?${query}`);
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'validation_failed' });
      return body.errors.map((error: { path: string }) => error.path);
    };
    expect(await errors('colour=red')).toEqual(['colour']);
    expect(await errors('shelf=x&rating=5')).toEqual(['shelf', 'rating']);
    expect(await errors('option.=M')).toEqual(['option.']);
    expect(await errors('option.size=')).toEqual(['option.size']);
    expect(await errors('option.size=S&option.size=M')).toEqual(['option.size']);
    expect(await errors('option.a=1&option.b=1&option.c=1&option.d=1&option.e=1&option.f=1')).toEqual(['option']);
    expect(await errors('minPrice=-1&maxPrice=1.5&limit=0&sort=rating&inStock=yes')).toEqual(
      expect.arrayContaining(['minPrice', 'maxPrice', 'limit', 'sort', 'inStock']),
    );
    expect(await errors('minPrice=')).toEqual(['minPrice']);
    expect(await errors('maxPrice=99999999999')).toEqual(['maxPrice']);
    expect(await errors(`q=${'x'.repeat(201)}`)).toEqual(['q']);
    expect(await errors('q=a+b+c+d+e+f+g+h+i+j+k')).toEqual(['q']);
    expect(await errors(`q=${'+'.repeat(201)}`)).toEqual(['q']);
    expect(await errors('constructor=x')).toEqual(['constructor']);
    expect(await errors('category=a b')).toEqual(['category']);
    expect(await errors('cursor=abc')).toEqual(['cursor']);
  });

  it('runs two statements at most, whatever the page holds', async () => {
    const statements = vi.spyOn(sequelize.connectionManager, 'getConnection');
    // The look for changes of the catalogue, several times a second, may fall into one of them.
    const count = async (query: Record<string, string | number>) => {
      const counts: number[] = [];
      for (let times = 0; times < 3; times++) {
        statements.mockClear();
        await uncached(shop.product).get(pathOf(query));
        counts.push(statements.mock.calls.length);
      }
      return Math.min(...counts);
    };
    expect(await count({ limit: 1 })).toBe(2);
    expect(
      await count({ limit: 100, category: 'women', q: 'c', inStock: 'true', 'option.size': 'M', tag: 'yaz' }),
    ).toBe(2);
    await eventually(isSearchCurrent);
    expect(await count({ q: 'nothing at all' })).toBe(0);
    statements.mockRestore();
  });
});

describe('paging the list', () => {
  const all = async (query: Record<string, string | number>, afterPage?: (page: number) => Promise<unknown>) => {
    const items: { id: string; name: string; price: { min: { amount: number } } }[] = [];
    let cursor: string | null = null;
    for (let page = 1; page < 100; page++) {
      const { status, body }: Answer = await list({ ...query, ...(cursor ? { cursor } : {}) });
      expect(status).toBe(200);
      items.push(...body.items);
      cursor = body.nextCursor;
      if (!cursor) return items;
      await afterPage?.(page);
    }
    throw new Error('it has no end');
  };
  const sorts = ['newest', 'price', '-price', 'name', 'best_selling'] as const;

  beforeAll(async () => {
    const equal = ['Paged', 'paged', 'Pagéd'];
    const sold = new Map<string, number>();
    for (let n = 0; n < 14; n++) {
      const name = `${equal[n % 3]} ${n % 4}`;
      const { id } = await buildProduct({ name, tags: ['paged'], variants: [{ price: 100 * (n % 5) }] });
      sold.set(id, n % 4);
    }
    await rankProducts(sold);
  });

  it.each(sorts)('gives, page by page, the list as a whole: %s', async (sort) => {
    const whole = await all({ tag: 'paged', sort, limit: 100 });
    expect(whole).toHaveLength(14);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 15 }), async (limit) => {
        expect(await all({ tag: 'paged', sort, limit })).toEqual(whole);
      }),
      { numRuns: 5 },
    );
  });

  it('sorts', async () => {
    const prices = async (sort: string) => (await all({ tag: 'paged', sort })).map((item) => item.price.min.amount);
    expect(await prices('price')).toEqual((await prices('price')).toSorted((a, b) => a - b));
    expect(await prices('-price')).toEqual((await prices('price')).toReversed());
    const ids = (await all({ tag: 'paged' })).map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted().toReversed());
    const byName = (await all({ tag: 'paged', sort: 'name' })).map(({ name }) => name.normalize('NFKD').slice(-1));
    expect(byName).toEqual(byName.toSorted());
  });

  it.each(sorts)('shows nothing twice and leaves nothing out while products are added: %s', async (sort) => {
    const before = await all({ tag: 'paged', sort, limit: 100 });
    const seen = await all({ tag: 'paged', sort, limit: 3 }, (page) =>
      buildProduct({ name: `Paged ${page % 4}`, tags: ['paged'], variants: [{ price: 100 * (page % 5) }] }),
    );
    const ids = seen.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
  });

  it('refuses a cursor of another sort, or one that was changed', async () => {
    const { body } = await list({ tag: 'paged', sort: 'price', limit: 1 });
    const refused = { status: 400, body: { code: 'validation_failed', errors: [{ path: 'cursor' }] } };
    expect(await list({ tag: 'paged', sort: '-price', cursor: body.nextCursor })).toMatchObject(refused);
    const changed = `${body.nextCursor.slice(0, -2)}AA`;
    expect(await list({ tag: 'paged', sort: 'price', cursor: changed })).toMatchObject(refused);
  });
});
