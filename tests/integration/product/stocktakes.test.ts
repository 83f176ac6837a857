import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Category } from '../../../src/models/product/category.js';
import { sql } from '../../../src/platform/database/sql.js';
import { newId } from '../../../src/platform/ids.js';
import { buildLevelAt, buildLocation, stockAt } from '../../factories/location.js';
import { buildGuestOrder, buildPaidOrder } from '../../factories/order.js';
import { buildStaff } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let panel: StaffClient;
let owner: StaffClient;
let main: string;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  panel = staffClient(shop.panel, await buildStaff({ role: 'catalog' }));
  owner = staffClient(shop.panel, await buildStaff());
  await buildVariant();
  main = (await panel.get('/stock-locations')).body.items[0].id;
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const begin = async (more: object = {}): Promise<string> => {
  const { status, body } = await panel.post('/stocktakes', { locationId: main, ...more });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.id;
};
const count = (id: string, ...items: object[]) => panel.put(`/stocktakes/${id}/counts`, { items });
const post = (id: string, headers = {}) => panel.post(`/stocktakes/${id}/post`, undefined, headers);
const onHandOf = async (levelId: unknown) => (await stockAt(String(levelId))).onHand;

describe('a stocktake', () => {
  it('compares what is counted, by sku or level, and corrects it once', async () => {
    const [lamp, bulb, mug] = [await buildVariant(), await buildVariant(), await buildVariant()];
    const id = await begin({ note: 'of the year' });
    const counted = await count(id, { sku: lamp.sku, counted: 8 }, { levelId: bulb.levelId, counted: 10 });
    expect(counted.body.items).toMatchObject([
      { sku: lamp.sku, productName: `Product ${lamp.sku}`, counted: 8, expected: 10, difference: -2 },
      { levelId: bulb.levelId, counted: 10, expected: 10, difference: 0 },
    ]);
    await count(id, { levelId: mug.levelId, counted: 1 });
    await count(id, { levelId: mug.levelId, counted: 13 });
    const seen = (await panel.get(`/stocktakes/${id}`)).body;
    expect(seen).toMatchObject({
      status: 'open',
      note: 'of the year',
      counted: 3,
      differences: 2,
      locationName: 'Main',
    });
    expect(seen.levels).toBeGreaterThanOrEqual(4);
    const { items } = (await panel.get(`/stocktakes/${id}/counts?different=true`)).body;
    expect(items.map(({ sku }: { sku: string }) => sku).sort()).toEqual([lamp.sku, mug.sku].sort());
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => post(id, headers)));
    for (const { body } of answers) expect(body).toMatchObject({ status: 'posted', postedAt: expect.any(String) });
    expect(await Promise.all([lamp, bulb, mug].map(({ levelId }) => onHandOf(levelId)))).toEqual([8, 10, 13]);
    expect((await post(id)).body.code).toBe('stocktake_ended');
    expect((await count(id, { sku: lamp.sku, counted: 8 })).body.code).toBe('stocktake_ended');
    const moved = (await panel.get(`/stock-movements?variantId=${lamp.variantId}&kind=adjust`)).body.items;
    expect(moved).toMatchObject([{ deltaOnHand: -2, reason: 'count', staffId: expect.any(String) }]);
    const { rows } = await sql(null, 'SELECT action FROM audit_log WHERE subject_id = ? ORDER BY id', [id]);
    expect(rows.map((row) => row['action'])).toEqual([
      'stocktake:create',
      'stocktake:count',
      'stocktake:count',
      'stocktake:count',
      'stocktake:post',
    ]);
  });

  it('knows no more of a variant that was deleted meanwhile', async () => {
    const [kept, deleted] = [await buildVariant({ onHand: 0 }), await buildVariant({ onHand: 0 })];
    const id = await begin();
    await count(id, { levelId: kept.levelId, counted: 1 }, { levelId: deleted.levelId, counted: 1 });
    expect((await panel.delete(`/products/${deleted.productId}`)).status).toBe(204);
    await post(id);
    expect((await panel.get(`/stocktakes/${id}`)).body).toMatchObject({ counted: 1, differences: 1 });
    expect((await panel.get(`/stocktakes/${id}/counts`)).body.items).toHaveLength(1);
  });

  it('keeps what comes and goes while it is counted', async () => {
    const lamp = await buildVariant({ onHand: 10 });
    const id = await begin();
    await count(id, { sku: lamp.sku, counted: 9 });
    const order = await buildPaidOrder(shop, { [lamp.variantId]: 3 });
    expect((await owner.post(`/orders/${order.id}/fulfill`, {})).status).toBe(200);
    await panel.post(`/stock-levels/${lamp.levelId}/adjust`, { delta: 20, reason: 'received' });
    await post(id);
    expect(await onHandOf(lamp.levelId)).toBe(26);
  });

  it('changes nothing where promised units would not be covered, and says which', async () => {
    const [lamp, bulb] = [await buildVariant({ onHand: 5 }), await buildVariant({ onHand: 5 })];
    await buildGuestOrder(shop, { [lamp.variantId]: 4 });
    const id = await begin();
    await count(id, { sku: lamp.sku, counted: 3 }, { sku: bulb.sku, counted: 1 });
    expect(await post(id)).toMatchObject({
      status: 409,
      body: { code: 'stock_reserved', levels: [{ id: lamp.levelId, onHand: 5, reserved: 4, counted: 3 }] },
    });
    expect(await onHandOf(bulb.levelId)).toBe(5);
    await count(id, { sku: lamp.sku, counted: 4 });
    expect((await post(id)).status).toBe(200);
    expect([await onHandOf(lamp.levelId), await onHandOf(bulb.levelId)]).toEqual([4, 1]);
  });

  it('counts its location and category alone, and no level that another counts', async () => {
    const categoryId = newId('cat');
    const path = `/${categoryId}/`;
    await Category.create({
      id: categoryId,
      parentId: null,
      slug: `c-${categoryId}`,
      name: 'Lamps',
      position: 0,
      path,
    });
    const [lamp, bulb] = [await buildVariant(), await buildVariant()];
    await sql(null, 'UPDATE products SET category_id = ? WHERE id = ?', [categoryId, lamp.productId]);
    const attic = await buildLocation();
    const there = await buildLevelAt(attic, lamp.variantId);
    const id = await begin({ categoryId });
    expect((await panel.get(`/stocktakes/${id}`)).body).toMatchObject({ categoryId, levels: 1 });
    const pathsOf = async (answer: ReturnType<typeof count>) =>
      (await answer).body.errors.map((error: { path: string }) => error.path);
    const one = { sku: lamp.sku, counted: 1 };
    expect(await pathsOf(count(id, one, { sku: bulb.sku, counted: 1 }))).toEqual(['items.1.sku']);
    expect(await pathsOf(count(id, one, { levelId: there, counted: 1 }))).toEqual(['items.1.levelId']);
    expect(await pathsOf(count(id, one, one))).toEqual(['items.1.sku']);
    expect((await count(id, one)).status).toBe(200);
    const other = await begin();
    expect(await pathsOf(count(other, one))).toEqual(['items.0']);
    expect((await panel.post(`/stocktakes/${id}/cancel`)).body).toMatchObject({ status: 'cancelled' });
    expect((await count(other, one)).status).toBe(200);
    expect((await post(id)).body.code).toBe('stocktake_ended');
    expect(await onHandOf(lamp.levelId)).toBe(10);
    const open = (await panel.get(`/stocktakes?status=cancelled&locationId=${main}`)).body.items;
    expect(open.map((each: { id: string }) => each.id)).toContain(id);
    expect((await panel.post('/stocktakes', { locationId: newId('loc') })).status).toBe(400);
    expect((await panel.post('/stocktakes', { locationId: main, categoryId: newId('cat') })).status).toBe(400);
  });
});
