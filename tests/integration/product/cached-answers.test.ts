import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { rankProducts } from '../../../src/modules/product/index.js';
import { dbNow, sql } from '../../../src/platform/database/sql.js';
import { buildCollection } from '../../factories/collection.js';
import { buildProduct } from '../../factories/product.js';
import { buyAsGuest } from '../../factories/purchase.js';
import { buildStaff } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import { eventually } from '../../support/eventually.js';
import { type Shop, startShop } from '../../support/shop.js';
import { staffClient } from '../../support/staff-client.js';

// With a limit, answers of the app say what is left of it; those from memory do not count.
vi.hoisted(() => Object.assign(process.env, { RATE_LIMIT_GLOBAL: '100000' }));

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['product', 'cart', 'order', 'panel']);
});
afterAll(() => shop.stop());

const mock = { provider: 'mock', outcome: 'success' };

async function kept(path: string) {
  // The first look of the watcher may still be under way: then nothing is kept, and nothing is given from memory.
  return eventually(async () => {
    const first = await shop.product.get(path);
    const second = await shop.product.get(path);
    expect(first.status).toBe(200);
    expect(second.headers['ratelimit']).toBeUndefined();
    return second;
  });
}

/** As another process would: the change and its event in the database, and nothing said to this one. */
async function rename(productId: string, name: string, isTold: boolean) {
  await sql(null, 'UPDATE products SET name = ? WHERE id = ?', [name, productId]);
  if (!isTold) return;
  await sql(
    null,
    `INSERT INTO outbox (kind, subject_id, payload, created_at, next_attempt_at) VALUES ('product.updated', ?, '{}', ${dbNow}, ${dbNow})`,
    [productId],
  );
}

it('answers from memory with everything an answer carries, and 304 to who has it', async () => {
  const { productId } = await buildVariant();
  const path = `/v1/products/${productId}`;
  const answer = await kept(path);
  await rename(productId, 'Not told', false);
  const again = await shop.product.get(path, {
    headers: { 'x-request-id': 'mine-1', origin: 'http://localhost:8080' },
  });
  expect(again.body.name).toBe('Not told');
  const same = await shop.product.get(path, { headers: { 'x-request-id': 'mine-2' } });
  expect(same.body.name).not.toBe('Not told');
  expect(same.headers).toMatchObject({
    'x-request-id': 'mine-2',
    etag: answer.headers['etag'],
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=0, must-revalidate',
  });
  const unchanged = await shop.product.get(path, { headers: { 'if-none-match': answer.headers['etag'] ?? '' } });
  expect(unchanged.status).toBe(304);
});

it('forgets what another process has changed, and every list with it', async () => {
  const { productId } = await buildVariant();
  await kept(`/v1/products/${productId}`);
  await kept('/v1/products?limit=5');
  await rename(productId, 'Renamed elsewhere', true);
  await eventually(async () => {
    expect((await shop.product.get(`/v1/products/${productId}`)).body.name).toBe('Renamed elsewhere');
    const { body } = await shop.product.get('/v1/products?limit=5');
    expect(body.items.map((item: { name: string }) => item.name)).toContain('Renamed elsewhere');
    return true;
  });
});

it('keeps what a search finds until a product is other than it was, and nothing that was found before that', async () => {
  const { id, variants } = await buildProduct({ name: 'Violin Bow', variants: [{ stock: 1 }] });
  const found = async (path: string) => {
    const { body } = await shop.product.get(path);
    return (body.items ?? body.products).map((item: { id: string }) => item.id);
  };
  const untilFound = (path: string, ids: string[]) =>
    eventually(async () => {
      expect(await found(path)).toEqual(ids);
      return true;
    });
  const paths = ['/v1/search?q=violin', '/v1/search/suggest?q=viol'];
  for (const path of paths) {
    await untilFound(path, [id]);
    await kept(path);
  }
  const inStock = '/v1/search?q=violin&inStock=true';
  await kept(inStock);
  const [variant] = variants;
  expect((await buyAsGuest(shop, { [variant?.id ?? '']: 1 }, { payment: mock })).status).toBe(201);
  await untilFound(inStock, []);
  for (const path of paths) await kept(path);
  await sql(null, "UPDATE products SET search_text = 'cello bow' WHERE id = ?", [id]);
  await rename(id, 'Cello Bow', true);
  for (const path of paths) await untilFound(path, []);
  expect(await found('/v1/search?q=cello')).toEqual([id]);
});

it('shows a product sold out soon after its last unit is sold, and keeps what a sale does not change', async () => {
  const { variantId, productId } = await buildVariant({ onHand: 2 });
  const other = await buildVariant({ onHand: 50 });
  const path = `/v1/products/${productId}`;
  await kept(path);
  const otherPath = `/v1/products/${other.productId}`;
  await kept(otherPath);
  await kept('/v1/products?inStock=true&limit=50');
  expect((await buyAsGuest(shop, { [variantId]: 2, [other.variantId]: 1 }, { payment: mock })).status).toBe(201);
  await eventually(async () => {
    expect((await shop.product.get(path)).body.variants[0].availability).toBe('out_of_stock');
    const { body } = await shop.product.get('/v1/products?inStock=true&limit=50');
    expect(body.items.map((item: { id: string }) => item.id)).not.toContain(productId);
    return true;
  });
  expect((await shop.product.get(otherPath)).headers['ratelimit']).toBeUndefined();
});

it('forgets what it has shown of a collection once that, or what is in it, has changed', async () => {
  const panel = staffClient(shop.panel, await buildStaff({ role: 'catalog' }));
  const { productId } = await buildVariant();
  const other = await buildVariant();
  const { id } = await buildCollection({ kind: 'picked', productIds: [productId] });
  const path = `/v1/products?collection=${id}`;
  await kept(path);
  await kept(`/v1/collections/${id}`);
  const content = { kind: 'picked', productIds: [other.productId, productId] };
  await panel.patch(`/collections/${id}`, { title: 'Called otherwise', content });
  await eventually(async () => {
    expect((await shop.product.get(`/v1/collections/${id}`)).body.title).toBe('Called otherwise');
    const { body } = await shop.product.get(path);
    expect(body.items.map((item: { id: string }) => item.id)).toEqual([other.productId, productId]);
    return true;
  });
});

it('shows what has come into a collection by its stock, and out of it', async () => {
  const { variantId, productId } = await buildVariant({ onHand: 1 });
  await buildVariant({ onHand: 5 });
  const { id } = await buildCollection({ kind: 'rules', match: 'all', rules: [{ field: 'stock', inStock: true }] });
  const path = `/v1/products?collection=${id}&limit=100`;
  const ids = async () => (await shop.product.get(path)).body.items.map((item: { id: string }) => item.id);
  await kept(path);
  expect(await ids()).toContain(productId);
  expect((await buyAsGuest(shop, { [variantId]: 1 }, { payment: mock })).status).toBe(201);
  await eventually(async () => !(await ids()).includes(productId));
});

it('keeps no page of a collection that changes as days go by', async () => {
  await buildVariant();
  const rules = [{ field: 'created', withinDays: 7 } as const];
  const { id } = await buildCollection({ kind: 'rules', match: 'any', rules });
  // Where anything is kept at all by now.
  await kept('/v1/products?limit=1');
  for (let times = 0; times < 3; times += 1) {
    const { headers, body } = await shop.product.get(`/v1/products?collection=${id}`);
    expect(body.items).not.toEqual([]);
    expect(headers['ratelimit']).toBeDefined();
  }
});

it('forgets what goes by sales once other products sell best, and nothing else', async () => {
  const [first, second] = [await buildVariant(), await buildVariant()];
  const path = '/v1/products?sort=best_selling&limit=1';
  const rank = (best: { productId: string }, units: number) => rankProducts(new Map([[best.productId, units]]));
  await rank(first, 1_000);
  await eventually(async () => (await kept(path)).body.items[0].id === first.productId);
  await kept('/v1/products?limit=3');
  await rank(second, 2_000);
  await eventually(async () => (await shop.product.get(path)).body.items[0].id === second.productId);
  expect((await shop.product.get('/v1/products?limit=3')).headers['ratelimit']).toBeUndefined();
});

it('gives nothing from memory when the database has not been heard for a while', async () => {
  const { createAnswerCache } = await import('../../../src/platform/http/answer-cache.js');
  const cache = createAnswerCache('product');
  const req = { method: 'GET', url: '/v1/products', headers: {} } as never;
  cache.keep(req, cache.era(), { route: '/v1/products', headers: {}, text: '{}', tags: [] });
  cache.current(performance.now() - 2_500);
  expect(cache.answer(req, {} as never)).toBe(false);
});
