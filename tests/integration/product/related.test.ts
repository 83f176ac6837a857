import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { rankProducts } from '../../../src/modules/product/index.js';
import { sequelize } from '../../../src/platform/database/sequelize.js';
import { buildCollection } from '../../factories/collection.js';
import { buildProduct, type GivenProduct } from '../../factories/product.js';
import { buildStaff } from '../../factories/staff.js';
import { type Shop, startShop } from '../../support/shop.js';
import { staffClient } from '../../support/staff-client.js';
import { uncached } from '../../support/uncached.js';

let shop: Shop;
let store: ReturnType<typeof uncached>;
beforeAll(async () => {
  shop = await startShop(['panel', 'product']);
  store = uncached(shop.product);
});
afterAll(() => shop.stop());

async function relatedTo(idOrSlug: string, query = ''): Promise<string[]> {
  const { status, body } = await store.get(`/v1/products/${idOrSlug}/related${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  expect(body.nextCursor).toBeNull();
  return body.items.map(({ name }: { name: string }) => name);
}

const build = (name: string, given: GivenProduct = {}) => buildProduct({ name, ...given });

it('are those of the same collections, tags and category, the most alike first and never itself', async () => {
  const kettle = await build('Kettle', { category: ['Kitchen'], tags: ['copper', 'hot'] });
  await build('Sieve', { category: ['Kitchen'] });
  await build('Copper pot', { category: ['Kitchen'], tags: ['copper', 'hot'] });
  await build('Copper wire', { category: ['Workshop'], tags: ['Copper'] });
  await build('Hammer', { category: ['Workshop'] });
  const cosy = await build('Tea cosy');
  await buildCollection({ kind: 'picked', productIds: [kettle.id, cosy.id] });
  await build('Draft spoon', { category: ['Kitchen'], status: 'draft' });
  await build('Nothing to buy', { category: ['Kitchen'], variants: [] });
  const expected = ['Copper pot', 'Tea cosy', 'Copper wire', 'Sieve'];
  expect(await relatedTo(kettle.slug)).toEqual(expected);
  expect(await relatedTo(kettle.id, '?limit=2')).toEqual(expected.slice(0, 2));
});

it('are, where they are as alike, those that sell best and then the newest', async () => {
  const tags = ['equally-alike'];
  const shown = await build('Shown', { tags });
  const [first, second] = [await build('First', { tags }), await build('Second', { tags })];
  expect(await relatedTo(shown.id)).toEqual(['Second', 'First']);
  await rankProducts(
    new Map([
      [first.id, 2],
      [second.id, 1],
    ]),
  );
  expect(await relatedTo(shown.id)).toEqual(['First', 'Second']);
});

it('are none of a product that is like no other', async () => {
  expect(await relatedTo((await build('Hermit')).id)).toEqual([]);
});

it('are shown where the product is, and found at its old address', async () => {
  const panel = staffClient(shop.panel, await buildStaff({ role: 'catalog' }));
  const product = await build('Movable');
  await panel.patch(`/products/${product.id}`, { slug: 'moved-elsewhere' });
  const answer = await store.get(`/v1/products/${product.slug}/related`);
  expect(answer).toMatchObject({ status: 301, body: { id: product.id, slug: 'moved-elsewhere' } });
  expect(answer.headers['location']).toBe('/v1/products/moved-elsewhere/related');
  await panel.patch(`/products/${product.id}`, { status: 'archived' });
  expect(await store.get(`/v1/products/${product.id}/related`)).toMatchObject({ status: 404 });
  expect(await store.get('/v1/products/never-heard-of/related')).toMatchObject({ status: 404 });
});

it('takes three statements, and so does a page of a collection', async () => {
  const { id } = await build('Counted', { tags: ['counted'] });
  await build('Counted too', { tags: ['counted'] });
  const picked = await buildCollection({ kind: 'picked', productIds: [id] });
  const rules = await buildCollection({ kind: 'rules', match: 'any', rules: [{ field: 'tag', tag: 'counted' }] });
  const statements = vi.spyOn(sequelize.connectionManager, 'getConnection');
  // The look for changes of the catalogue, several times a second, may fall into one of them.
  const count = async (path: string) => {
    const counts: number[] = [];
    for (let times = 0; times < 3; times++) {
      statements.mockClear();
      expect((await store.get(path)).body.items.length).toBeGreaterThan(0);
      counts.push(statements.mock.calls.length);
    }
    return Math.min(...counts);
  };
  expect(await count(`/v1/products/${id}/related`)).toBe(3);
  expect(await count(`/v1/products?collection=${picked.slug}`)).toBe(3);
  expect(await count(`/v1/products?collection=${rules.slug}&sort=best_selling`)).toBe(3);
  statements.mockRestore();
});
