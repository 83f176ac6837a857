import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/platform/database/sql.js';
import { newId } from '../../../src/platform/ids.js';
import { buildLevelAt, buildLocation } from '../../factories/location.js';
import { buildStaff } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';
import { uncached } from '../../support/uncached.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let panel: StaffClient;
let owner: StaffClient;
beforeAll(async () => {
  shop = await startShop(['panel', 'product']);
  panel = staffClient(shop.panel, await buildStaff({ role: 'catalog' }));
  owner = staffClient(shop.panel, await buildStaff());
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const mainId = async (): Promise<string> => {
  await buildVariant();
  const { items } = (await panel.get('/stock-locations')).body;
  return items.find(({ name }: { name: string }) => name === 'Main').id;
};
const shownOf = async (productId: string) =>
  (await uncached(shop.product).get(`/v1/products/${productId}`)).body.variants[0];

describe('stock locations', () => {
  it('are added behind those there are, listed as they serve, renamed and put in another order', async () => {
    const main = await mainId();
    const cellar = await panel.post('/stock-locations', { name: ' Cellar ' });
    expect(cellar).toMatchObject({ status: 201, body: { name: 'Cellar', priority: 1, active: true } });
    const first = await panel.post('/stock-locations', { name: 'Front shop', priority: 0 });
    const order = async () => (await panel.get('/stock-locations')).body.items.map(({ id }: { id: string }) => id);
    expect(await order()).toEqual([main, first.body.id, cellar.body.id]);
    await panel.patch(`/stock-locations/${main}`, { priority: 9 });
    expect(await order()).toEqual([first.body.id, cellar.body.id, main]);
    await panel.patch(`/stock-locations/${main}`, { priority: 0 });
    expect(await panel.post('/stock-locations', { name: 'Cellar' })).toMatchObject({
      status: 409,
      body: { code: 'already_exists' },
    });
    expect((await panel.patch(`/stock-locations/${main}`, { name: 'Cellar' })).status).toBe(409);
    const { headers } = await panel.get(`/stock-locations/${cellar.body.id}`);
    const stale = { 'if-match': String(headers['etag']) };
    expect((await panel.patch(`/stock-locations/${cellar.body.id}`, { name: 'Attic' }, stale)).status).toBe(200);
    expect((await panel.patch(`/stock-locations/${cellar.body.id}`, { name: 'Loft' }, stale)).status).toBe(412);
    expect((await panel.get(`/stock-locations/${newId('loc')}`)).status).toBe(404);
  });

  it('count for the shop while they are active, each with its own level', async () => {
    const { variantId, productId } = await buildVariant({ onHand: 0 });
    const there = await buildLocation();
    expect(await shownOf(productId)).toMatchObject({ availability: 'out_of_stock' });
    const level = await panel.post('/stock-levels', { variantId, locationId: there, lowStockThreshold: 0 });
    expect(level).toMatchObject({ status: 201, body: { locationId: there, onHand: 0, available: 0 } });
    expect((await panel.post('/stock-levels', { variantId, locationId: there })).body.code).toBe('already_exists');
    await panel.post(`/stock-levels/${level.body.id}/adjust`, { delta: 4, reason: 'received' });
    expect(await shownOf(productId)).toMatchObject({ availability: 'in_stock' });
    const listed = async (query: string) =>
      (await panel.get(`/stock-levels?${query}`)).body.items.map(({ id }: { id: string }) => id);
    expect(await listed(`variantId=${variantId}`)).toHaveLength(2);
    expect(await listed(`locationId=${there}`)).toEqual([level.body.id]);
    const { items } = (await uncached(shop.product).get('/v1/products?inStock=true&limit=100')).body;
    expect(items.filter(({ id }: { id: string }) => id === productId)).toMatchObject([{ availability: 'in_stock' }]);
    await panel.patch(`/stock-locations/${there}`, { active: false });
    expect(await shownOf(productId)).toMatchObject({ availability: 'out_of_stock' });
    await panel.patch(`/stock-locations/${there}`, { active: true });
  });

  it('are low together by the lowest threshold', async () => {
    const { variantId, productId } = await buildVariant({ onHand: 0 });
    for (const onHand of [1, 2]) {
      await buildLevelAt(await buildLocation(), variantId, { onHand, lowStockThreshold: 5 });
    }
    expect(await shownOf(productId)).toEqual(expect.objectContaining({ availability: 'in_stock' }));
    const [main] = (await panel.get(`/stock-levels?variantId=${variantId}`)).body.items.slice(-1);
    await panel.patch(`/stock-levels/${main.id}`, { lowStockThreshold: 4 });
    expect(await shownOf(productId)).toMatchObject({ availability: 'low_stock', available: 3 });
  });

  it('are archived when they are empty, and then take nothing more', async () => {
    const { variantId } = await buildVariant();
    const there = await buildLocation();
    const level = await buildLevelAt(there, variantId, { onHand: 2, backorderLimit: 5 });
    expect(await panel.delete(`/stock-locations/${there}`)).toMatchObject({
      status: 409,
      body: { code: 'in_use', levels: 1 },
    });
    await panel.post(`/stock-levels/${level}/adjust`, { delta: -2, reason: 'lost' });
    expect((await panel.delete(`/stock-locations/${there}`)).status).toBe(204);
    expect((await panel.get(`/stock-locations/${there}`)).status).toBe(404);
    expect((await panel.get(`/stock-levels/${level}`)).status).toBe(404);
    expect((await panel.post(`/stock-levels/${level}/adjust`, { delta: 1, reason: 'received' })).status).toBe(404);
    const bulk = { items: [{ levelId: level, delta: 1 }], reason: 'received' };
    expect((await panel.post('/stock-levels/bulk-adjust', bulk)).status).toBe(400);
    const again = { variantId: (await buildVariant()).variantId, locationId: there };
    expect((await panel.post('/stock-levels', again)).status).toBe(400);
    expect((await panel.get(`/audit-log?limit=1`)).status).toBe(403);
  });

  it('are not archived while they are counted', async () => {
    const there = await buildLocation();
    const level = await buildLevelAt(there, (await buildVariant()).variantId, { onHand: 0 });
    const { id } = (await panel.post('/stocktakes', { locationId: there })).body;
    await panel.put(`/stocktakes/${id}/counts`, { items: [{ levelId: level, counted: 7 }] });
    expect(await panel.delete(`/stock-locations/${there}`)).toMatchObject({
      status: 409,
      body: { code: 'in_use', stocktakes: [id] },
    });
    expect((await panel.post(`/stocktakes/${id}/cancel`)).status).toBe(200);
    expect((await panel.delete(`/stock-locations/${there}`)).status).toBe(204);
  });

  it('are exported together, also where none sells', async () => {
    const there = await buildLocation();
    const { variantId, sku } = await buildVariant({ onHand: null });
    await sql(null, 'UPDATE variants SET track_stock = 1 WHERE id = ?', [variantId]);
    await buildLevelAt(there, variantId, { onHand: 7, backorderLimit: 4 });
    await panel.patch(`/stock-locations/${there}`, { active: false });
    await buildLevelAt(await buildLocation({ status: 'inactive', priority: 2 }), variantId, { onHand: 3 });
    const file = await owner.get('/exports/products?format=jsonl');
    const variants = String(file.body)
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => JSON.parse(line).variants);
    expect(variants.find((variant: { sku: string }) => variant.sku === sku)).toMatchObject({
      stock: 10,
      backorderLimit: 4,
    });
  });

  it('leave the shop one that sells', async () => {
    const main = await mainId();
    const { items } = (await panel.get('/stock-locations')).body;
    for (const { id } of items) if (id !== main) await panel.patch(`/stock-locations/${id}`, { active: false });
    expect(await panel.patch(`/stock-locations/${main}`, { active: false })).toMatchObject({
      status: 409,
      body: { code: 'in_use' },
    });
    expect((await panel.delete(`/stock-locations/${main}`)).body.code).toBe('in_use');
  });
});
