import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { reindex } from '../../../src/modules/product/index.js';
import { buildProduct } from '../../factories/product.js';
import { buildStaff } from '../../factories/staff.js';
import { eventually } from '../../support/eventually.js';
import { MEILISEARCH_KEY, type MeilisearchServer } from '../../support/meilisearch.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';

// Read once, when the configuration is loaded.
const engine: MeilisearchServer = await vi.hoisted(async () => {
  const { MeilisearchServer, MEILISEARCH_KEY } = await import('../../support/meilisearch.js');
  const server = await new MeilisearchServer().start();
  Object.assign(process.env, { SEARCH_URL: server.url, SEARCH_KEY: MEILISEARCH_KEY });
  return server;
});

let shop: Shop;
let panel: StaffClient;
beforeAll(async () => {
  await buildProduct({ name: 'Kırmızı Elbise', category: ['Women'], variants: [{ price: 3000 }] });
  await buildProduct({ name: 'Linen Shirt', tags: ['summer'], variants: [{ price: 2500 }] });
  await buildProduct({ name: 'Velvet Sofa', description: 'No shirt.', variants: [{ price: 90_000, stock: 0 }] });
  shop = await startShop(['panel', 'product', 'worker']);
  panel = staffClient(shop.panel, await buildStaff({ role: 'catalog' }));
});
afterAll(async () => {
  await shop.stop();
  await engine.stop();
});

const search = async (query: Record<string, string>) => {
  const { status, body } = await shop.product.get(`/v1/search?${new URLSearchParams(query)}`);
  expect(status).toBe(200);
  return { ...body, names: body.items.map(({ name }: { name: string }) => name) };
};
const asked = () => engine.calls.filter((call) => call === 'POST /indexes/products/search').length;

describe('with an engine', () => {
  it('the database answers before the engine has an index, and nothing is brought to it', async () => {
    expect(await search({ q: 'shirt', sort: 'name' })).toMatchObject({
      names: ['Linen Shirt', 'Velvet Sofa'],
      facets: null,
    });
    expect(engine.indexes.size).toBe(0);
  });

  it('is stood in for by a server that refuses what it does not know', async () => {
    const post = async (path: string, body: unknown, key = MEILISEARCH_KEY) => {
      const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
      return (await fetch(engine.url + path, { method: 'POST', headers, body: JSON.stringify(body) })).status;
    };
    const question = { q: 'a', limit: 1, matchingStrategy: 'all', attributesToRetrieve: ['id'] };
    expect(await post('/indexes/products/search', { ...question, colour: 'red' })).toBe(400);
    expect(await post('/indexes/products/search?colour=red', question)).toBe(400);
    expect(await post('/indexes/products/find', question)).toBe(404);
    expect(await post('/indexes/products/search', question)).toBe(404);
    expect(await post('/indexes/products/search', question, 'another')).toBe(403);
  });

  describe('that has its index', () => {
    const lines: string[] = [];
    beforeAll(async () => {
      await reindex((line) => lines.push(line));
      // One that has just failed is left alone for some seconds.
      await eventually(async () => (await search({ q: 'shirt' })).facets, { timeoutMs: 15_000 });
    });
    beforeEach(() => {
      engine.isSilent = false;
    });

    it('reindexing says how far it is, and leaves one index', () => {
      expect(lines).toEqual(['3 of 3 products', 'the new index answers']);
      expect([...engine.indexes.keys()]).toEqual(['products']);
    });

    it('reindexing again puts a new one in its place', async () => {
      engine.indexes.get('products')?.documents.clear();
      await reindex(() => undefined);
      expect([...engine.indexes.keys()]).toEqual(['products']);
      expect(engine.indexes.get('products')?.documents.size).toBe(3);
    });

    it('it finds the words, and the shop filters and counts', async () => {
      const before = asked();
      const { names, total, facets } = await search({ q: 'shirt' });
      expect({ names, total }).toEqual({ names: ['Linen Shirt', 'Velvet Sofa'], total: 2 });
      expect(facets.availability).toEqual([
        { inStock: true, count: 1 },
        { inStock: false, count: 1 },
      ]);
      expect((await search({ q: 'shirt', inStock: 'false' })).names).toEqual(['Velvet Sofa']);
      expect((await search({ q: 'KIRMIZİ elbise' })).names).toEqual(['Kırmızı Elbise']);
      expect((await search({ q: 'velvat' })).names).toEqual(['Velvet Sofa']);
      expect(asked() - before).toBe(4);
      const { body } = await shop.product.get('/v1/search/suggest?q=shi');
      expect(body.products.map(({ name }: { name: string }) => name)).toEqual(['Linen Shirt']);
    });

    it('it is not asked where there are no words', async () => {
      const before = asked();
      expect((await search({ tag: 'summer' })).names).toEqual(['Linen Shirt']);
      expect(asked()).toBe(before);
    });

    it('it follows products, categories and synonyms', async () => {
      const { id } = await buildProduct({
        name: 'Walnut Stool',
        category: ['Seats'],
        variants: [{ sku: 'ST-1', price: 900 }],
      });
      await eventually(async () => (await search({ q: 'walnut seats' })).total === 1);
      const seats = (await search({ q: 'walnut' })).facets.category[0].id;
      expect((await panel.patch(`/categories/${seats}`, { name: 'Chairs' })).status).toBe(200);
      await eventually(async () => (await search({ q: 'walnut chairs' })).total === 1);
      expect((await panel.put('/search/synonyms', { groups: [['sofa', 'couch']] })).status).toBe(200);
      await eventually(async () => (await search({ q: 'couch' })).total === 1);
      expect((await panel.patch(`/products/${id}`, { status: 'archived' })).status).toBe(200);
      await eventually(() => !engine.indexes.get('products')?.documents.has(id));
    });

    it('the database answers in its place while it is silent, at once after the first', async () => {
      engine.isSilent = true;
      const before = asked();
      expect(await search({ q: 'velvet' })).toMatchObject({ names: ['Velvet Sofa'], facets: null });
      expect(await search({ q: 'linen' })).toMatchObject({ names: ['Linen Shirt'], facets: null });
      expect((await shop.product.get('/v1/search/suggest?q=lin')).body.products).toHaveLength(1);
      expect(asked() - before).toBe(1);
    });
  });
});
