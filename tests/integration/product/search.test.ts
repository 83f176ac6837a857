import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reindex } from '../../../src/modules/product/index.js';
import { dbNow, sql } from '../../../src/platform/database/sql.js';
import { buildCollection } from '../../factories/collection.js';
import { buildProduct } from '../../factories/product.js';
import { buildStaff } from '../../factories/staff.js';
import type { Answer } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { lastAudit } from '../../support/history.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';

let shop: Shop;
let panel: StaffClient;
const DRESS = 'Çilek Kırmızı Elbise';

/** Whatever another process commits is in the outbox, and found within two seconds. */
const soon = (check: () => Promise<unknown>) =>
  eventually(() => check().then(() => true), { timeoutMs: 2_000, everyMs: 20 });

beforeAll(async () => {
  await buildProduct({
    name: DRESS,
    category: ['Women', 'Dresses'],
    tags: ['Summer'],
    brand: 'Café Noir',
    description: 'Soft cotton, goes with every shirt.',
    variants: [
      { sku: 'DRS-100-S', options: { Size: 'S', Colour: 'Red' }, price: 3000, stock: 0 },
      { options: { Size: 'M', Colour: 'Red' }, price: 4500, stock: 3 },
      { options: { Size: 'M', Colour: 'Blue' }, price: 5000, stock: 0, backorderLimit: 4 },
    ],
  });
  await buildProduct({ name: 'Linen Shirt', category: ['Men', 'Shirts'], variants: [{ price: 2500, stock: null }] });
  await buildProduct({ name: 'Silk Skirt', category: ['Women'], variants: [{ price: 3500, stock: 0 }] });
  await buildProduct({
    name: 'Velvet Sofa',
    category: ['Living Room'],
    tags: ['winter'],
    variants: [{ price: 90_000 }],
  });
  await buildProduct({ name: 'Corner Couch', category: ['Living Room'], variants: [{ price: 120_000 }] });
  await buildProduct({ name: 'Hidden Shirt Draft', status: 'draft' });
  shop = await startShop(['product', 'panel']);
  panel = staffClient(shop.panel, await buildStaff({ role: 'catalog' }));
  await eventually(async () => (await shop.product.get('/v1/search')).body.facets);
});
afterAll(() => shop.stop());

const search = (query: Record<string, string | number> = {}): Promise<Answer> =>
  shop.product.get(`/v1/search?${new URLSearchParams(query as Record<string, string>)}`);
const names = async (query: Record<string, string | number>): Promise<string[]> => {
  const { status, body } = await search(query);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.items.map(({ name }: { name: string }) => name);
};

describe('a search', () => {
  it('looks into name, sku, tags, category, brand, options and description', async () => {
    for (const q of ['elbise', 'drs-100-s', 'drs100s', 'drs-10', 'summer', 'dresses', 'noir', 'blue', 'cotton']) {
      expect(await names({ q }), q).toEqual([DRESS]);
    }
  });

  it('knows no difference of case, accents and the dots of an i', async () => {
    for (const q of ['kirmizi', 'KIRMIZI', 'KIRMIZİ', 'kırmızı elbıse', 'cılek', 'CAFE noir']) {
      expect(await names({ q }), q).toEqual([DRESS]);
    }
  });

  it('puts first what has the word in its name', async () => {
    expect(await names({ q: 'shirt' })).toEqual(['Linen Shirt', DRESS]);
  });

  it('takes a beginning for the word', async () => {
    expect(await names({ q: 'lin sh' })).toEqual(['Linen Shirt']);
    expect(await names({ q: 've' })).toEqual(['Velvet Sofa']);
  });

  it('forgives one letter wrong, missing, too many or swapped, where nothing has the word as written', async () => {
    for (const q of ['velvat', 'velvt', 'velvett', 'vevlet', 'vlevet']) {
      expect(await names({ q }), q).toEqual(['Velvet Sofa']);
    }
    expect(await names({ q: 'skirt' })).toEqual(['Silk Skirt']);
    expect(await names({ q: 'vvvlvet' })).toEqual([]);
  });
});

describe('the answer', () => {
  it('has cards, the total and what the hits can be narrowed to', async () => {
    const { body, headers } = await search({ q: 'elbise' });
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const { id, parentId } = body.facets.category[0];
    expect(body).toEqual({
      items: (await shop.product.get('/v1/products?q=elbise')).body.items,
      nextCursor: null,
      total: 1,
      totalIsExact: true,
      facets: {
        category: [
          { id, slug: 'women-dresses', name: 'Dresses', parentId, count: 1 },
          { id: parentId, slug: 'women', name: 'Women', parentId: null, count: 1 },
        ],
        options: expect.arrayContaining([
          {
            name: 'Size',
            values: [
              { value: 'M', count: 1 },
              { value: 'S', count: 1 },
            ],
          },
        ]),
        tags: [{ tag: 'Summer', count: 1 }],
        priceRange: { min: { amount: 3000, currency: 'USD' }, max: { amount: 5000, currency: 'USD' } },
        prices: [
          { min: { amount: 2000, currency: 'USD' }, max: { amount: 4999, currency: 'USD' }, count: 1 },
          { min: { amount: 5000, currency: 'USD' }, max: { amount: 9999, currency: 'USD' }, count: 1 },
        ],
        availability: [
          { inStock: true, count: 1 },
          { inStock: false, count: 0 },
        ],
      },
    });
  });

  it('is narrowed to a collection', async () => {
    const rules = [{ field: 'price' as const, min: 80_000 }];
    const { slug: collection } = await buildCollection({ kind: 'rules', match: 'all', rules });
    expect((await names({ collection, sort: 'name' })).slice(0, 2)).toEqual(['Corner Couch', 'Velvet Sofa']);
    expect((await search({ collection, q: 'sofa' })).body).toMatchObject({
      total: 1,
      facets: { tags: [{ count: 1 }] },
    });
    expect((await search({ collection: 'no-such' })).body.total).toBe(0);
  });

  it('has nothing where nothing is found, and everything where nothing is asked', async () => {
    expect((await search({ q: 'xylophone' })).body).toMatchObject({
      items: [],
      total: 0,
      facets: { priceRange: null },
    });
    expect((await search({ q: '%' })).body.total).toBe(0);
    expect((await search()).body.total).toBe((await shop.product.get('/v1/products?limit=100')).body.items.length);
  });

  it('refuses what it does not know, whole', async () => {
    const errors = async (query: string, path = '/v1/search') => {
      const { status, body } = await shop.product.get(`${path}?${query}`);
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'validation_failed' });
      return body.errors.map((error: { path: string }) => error.path);
    };
    expect(await errors('colour=red&rating=5')).toEqual(['colour', 'rating']);
    expect(await errors('option.=M')).toEqual(['option.']);
    expect(await errors('sort=rating&limit=0')).toEqual(expect.arrayContaining(['sort', 'limit']));
    expect(await errors(`q=${'x'.repeat(201)}`)).toEqual(['q']);
    expect(await errors('q=a+b+c+d+e+f+g+h+i+j+k')).toEqual(['q']);
    expect(await errors('cursor=abc')).toEqual(['cursor']);
    expect(await errors('q=sofa&cursor=abc')).toEqual(['cursor']);
    expect(await errors('limit=5', '/v1/search/suggest')).toEqual(['q']);
    expect(await errors('q=+', '/v1/search/suggest')).toEqual(['q']);
    expect(await errors('q=so&limit=11', '/v1/search/suggest')).toEqual(['limit']);
  });

  it.each(['relevance', 'newest', 'price', '-price', 'name'])('is paged without a gap by %s', async (sort) => {
    const whole = (await search({ q: 'living ro', sort, limit: 100 })).body.items.map(({ id }: { id: string }) => id);
    expect(whole.length).toBeGreaterThan(1);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body }: Answer = await search({ q: 'living ro', sort, limit: 1, ...(cursor ? { cursor } : {}) });
      paged.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
    }
    expect(paged).toEqual(whole);
    if (sort === 'relevance') return;
    const { body } = await shop.product.get(`/v1/products?sort=${sort}&limit=100`);
    const listed = body.items.map(({ id }: { id: string }) => id);
    expect(whole).toEqual(listed.filter((id: string) => whole.includes(id)));
  });
});

describe('type-ahead', () => {
  it('suggests products and categories by the beginnings of the words in their names', async () => {
    const suggested = async (q: string) => {
      const { status, body } = await shop.product.get(`/v1/search/suggest?${new URLSearchParams({ q })}`);
      expect(status).toBe(200);
      return [body.products, body.categories].map((list) => list.map(({ name }: { name: string }) => name));
    };
    expect(await suggested('sh')).toEqual([['Linen Shirt'], ['Shirts']]);
    expect(await suggested('corner c')).toEqual([['Corner Couch'], []]);
    expect(await suggested('cou')).toEqual([['Corner Couch'], []]);
    expect(await suggested('kirm')).toEqual([[DRESS], []]);
    expect(await suggested('cotton')).toEqual([[], []]);
  });
});

describe('synonyms', () => {
  const set = (groups: unknown, headers = {}) => panel.put('/search/synonyms', { groups }, headers);

  it('are set by staff, and followed at once', async () => {
    const { status, body, headers } = await panel.get('/search/synonyms');
    expect({ status, body }).toEqual({ status: 200, body: { groups: [] } });
    const changed = await set([['sofa', 'Couch', 'living-room seat']], { 'if-match': headers['etag'] ?? '' });
    expect(changed).toMatchObject({ status: 200, body: { groups: [['sofa', 'Couch', 'living-room seat']] } });
    expect(await lastAudit('store')).toMatchObject({ action: 'search:set_synonyms' });
    await soon(async () => expect((await names({ q: 'sofa' })).sort()).toEqual(['Corner Couch', 'Velvet Sofa']));
    expect(await names({ q: 'velvet couch' })).toEqual(['Velvet Sofa']);
    expect((await names({ q: 'living room seat' })).sort()).toEqual(['Corner Couch', 'Velvet Sofa']);
    expect((await set([], { 'if-match': headers['etag'] ?? '' })).status).toBe(412);
  });

  it('are refused where a group is none', async () => {
    for (const groups of [
      [['sofa']],
      [['sofa', '%']],
      [['sofa', 'SOFA']],
      [['a b c d e f', 'sofa']],
      'sofa',
      [[1, 2]],
    ]) {
      expect(await set(groups), JSON.stringify(groups)).toMatchObject({ status: 400 });
    }
  });
});

describe('what is searched in', () => {
  it('follows a change by another process, which says nothing to this one', async () => {
    const { id } = await buildProduct({ name: 'Oak Stool', variants: [{ sku: 'STL-1', price: 700 }] });
    await soon(async () => expect(await names({ q: 'oak' })).toEqual(['Oak Stool']));
    await sql(null, "UPDATE products SET name = 'Walnut Stool' WHERE id = ?", [id]);
    await sql(
      null,
      `INSERT INTO outbox (kind, subject_id, payload, created_at, next_attempt_at) VALUES ('product.updated', ?, '{}', ${dbNow}, ${dbNow})`,
      [id],
    );
    await soon(async () => expect(await names({ q: 'walnut' })).toEqual(['Walnut Stool']));
    expect(await names({ q: 'oak' })).toEqual([]);
  });

  it('follows prices, stock, categories and what is taken away', async () => {
    const { id, variants } = await buildProduct({
      name: 'Ivory Lamp',
      category: ['Lighting'],
      variants: [{ price: 700, stock: 1 }],
    });
    await soon(async () => expect(await names({ q: 'ivory', inStock: 'true', maxPrice: 700 })).toHaveLength(1));
    const { status } = await panel.post(`/stock-levels/${variants[0]?.levelId}/adjust`, { delta: -1, reason: 'lost' });
    expect(status).toBe(200);
    await soon(async () => expect(await names({ q: 'ivory', inStock: 'true' })).toEqual([]));
    const lighting = (await search({ q: 'ivory' })).body.facets.category[0].id;
    expect((await panel.patch(`/categories/${lighting}`, { name: 'Luminaires', slug: 'luminaires' })).status).toBe(200);
    await soon(async () => expect(await names({ q: 'luminaires ivory' })).toEqual(['Ivory Lamp']));
    expect(await names({ q: 'ivory', category: 'lighting' })).toEqual(['Ivory Lamp']);
    expect((await panel.patch(`/products/${id}`, { status: 'archived' })).status).toBe(200);
    await soon(async () => expect(await names({ q: 'ivory' })).toEqual([]));
  });

  it('is made anew in every process by reindexing, whatever was missed', async () => {
    const { id } = await buildProduct({ name: 'Amber Vase', variants: [{ sku: 'VS-1' }] });
    await soon(async () => expect(await names({ q: 'amber' })).toHaveLength(1));
    await sql(null, "UPDATE products SET name = 'Indigo Vase' WHERE id = ?", [id]);
    const lines: string[] = [];
    await reindex((line) => lines.push(line));
    expect(lines).toEqual([expect.stringMatching(/^told every process .* of \d+ products anew$/)]);
    await soon(async () => expect(await names({ q: 'indigo' })).toEqual(['Indigo Vase']));
    expect(await names({ q: 'amber' })).toEqual([]);
  });
});
