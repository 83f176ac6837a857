import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reserveStock } from '../../../src/modules/product/index.js';
import { systemContext } from '../../../src/platform/context.js';
import { fromJson, sql } from '../../../src/platform/database/sql.js';
import { inTransaction } from '../../../src/platform/database/transaction.js';
import { newId } from '../../../src/platform/ids.js';
import { buildLevelAt, buildLocation } from '../../factories/location.js';
import { buildProduct, type GivenVariant } from '../../factories/product.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { type Shop, startShop } from '../../support/shop.js';

let shop: Shop;
let keeper: StaffMember;
beforeAll(async () => {
  shop = await startShop(['panel']);
  keeper = await buildStaff({ role: 'catalog' });
});
afterAll(() => shop.stop());

const get = (path: string) => shop.panel.get(path, { token: keeper.token });
const adjust = (levelId: string, body: unknown, headers: Record<string, string> = {}) =>
  shop.panel.post(`/v1/admin/stock-levels/${levelId}/adjust`, body, { token: keeper.token, headers });

async function buildLevel(given: GivenVariant = {}) {
  const product = await buildProduct({ variants: [given] });
  const variant = product.variants[0];
  if (!variant?.levelId) throw new Error('it is not tracked');
  return {
    levelId: variant.levelId,
    variantId: variant.id,
    sku: variant.sku,
    productId: product.id,
    name: product.name,
  };
}

async function reserve({ variantId, levelId }: { variantId: string; levelId: string }, quantity: number) {
  const orderId = newId('ord');
  await inTransaction(systemContext('test'), (tx) =>
    reserveStock(tx, { orderId, reference: `${orderId}:1`, lines: [{ variantId, levelId, quantity }] }),
  );
  return orderId;
}

describe('stock levels', () => {
  it('are listed with numbers, by variant, by sku and by how few they are', async () => {
    const few = await buildLevel({ stock: 3 });
    const many = await buildLevel({ stock: 60, backorderLimit: 5 });
    await reserve(many, 4);
    const { body } = await get(`/v1/admin/stock-levels?variantId=${many.variantId}`);
    expect(body).toEqual({
      items: [
        {
          id: many.levelId,
          variantId: many.variantId,
          sku: many.sku,
          variantName: many.name,
          productId: many.productId,
          productName: many.name,
          archived: false,
          locationId: expect.stringMatching(/^loc_/),
          locationName: 'Main warehouse',
          onHand: 60,
          reserved: 4,
          available: 61,
          backorderLimit: 5,
          lowStockThreshold: 5,
        },
      ],
      nextCursor: null,
      total: 1,
      totalIsExact: true,
    });
    const ids = async (query: string) =>
      (await get(`/v1/admin/stock-levels?${query}`)).body.items.map(({ id }: { id: string }) => id);
    expect(await ids(`sku=${few.sku}`)).toEqual([few.levelId]);
    expect(await ids('sku=nothing')).toEqual([]);
    expect(await ids('low=true&limit=100')).toEqual(expect.arrayContaining([few.levelId]));
    expect(await ids('low=true&limit=100')).not.toContain(many.levelId);
    expect(await ids('low=false&limit=100')).toContain(many.levelId);
  });

  it('are found by product, by location, by words and sku, and where nothing is left', async () => {
    const variants = [
      { options: { Size: 'S' }, sku: 'KILIM-S', stock: 0 },
      { options: { Size: 'L' }, sku: 'KILIM-L', stock: 50 },
    ];
    const rug = await buildProduct({ name: 'Wool Kilim', variants });
    const [small, large] = rug.variants.map(({ levelId }) => levelId);
    const attic = await buildLocation();
    const stored = await buildLevelAt(attic, rug.variants[1]!.id);
    const ids = async (query: string) =>
      (await get(`/v1/admin/stock-levels?${query}`)).body.items.map(({ id }: { id: string }) => id).sort();
    expect(await ids(`productId=${rug.id}`)).toEqual([small, large, stored].sort());
    expect(await ids(`productId=${rug.id}&locationId=${attic}`)).toEqual([stored]);
    expect(await ids('q=WOOL%20kilim')).toEqual([small, large, stored].sort());
    expect(await ids('q=%20KILIM-L')).toEqual([large, stored].sort());
    expect(await ids('q=kilim%20velvet')).toEqual([]);
    expect(await ids('q=%20')).not.toEqual([]);
    expect(await ids(`productId=${rug.id}&out=true`)).toEqual([small]);
    expect(await ids(`productId=${rug.id}&out=false`)).toEqual([large, stored].sort());
    const { body } = await get(`/v1/admin/stock-levels/${large}`);
    expect(body).toMatchObject({ productName: 'Wool Kilim', variantName: 'L', archived: false });
  });

  it('page by number with a total, and by cursor', async () => {
    for (let n = 0; n < 5; n++) await buildLevel();
    const first = (await get('/v1/admin/stock-levels?page=1&perPage=2')).body;
    const second = (await get('/v1/admin/stock-levels?page=2&perPage=2')).body;
    const byCursor = (await get(`/v1/admin/stock-levels?limit=2&cursor=${first.nextCursor}`)).body;
    expect(first.total).toBeGreaterThanOrEqual(5);
    expect(second.items).toEqual(byCursor.items);
    expect(second.items).not.toEqual(first.items);
  });

  it('are read with an ETag, which moves with every change', async () => {
    const level = await buildLevel();
    const before = await get(`/v1/admin/stock-levels/${level.levelId}`);
    expect(before.headers['etag']).toMatch(/^"\d+"$/);
    await reserve(level, 1);
    const after = await get(`/v1/admin/stock-levels/${level.levelId}`);
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
    expect(after.body.reserved).toBe(1);
    expect(await get(`/v1/admin/stock-levels/${newId('lvl')}`)).toMatchObject({ status: 404 });
    expect(await get(`/v1/admin/stock-levels/${level.variantId}`)).toMatchObject({ status: 404 });
  });

  it('are for staff who may, and for nobody else', async () => {
    const { levelId } = await buildLevel();
    const support = await buildStaff({ permissions: ['stock:read'] });
    const nobody = await buildStaff({ permissions: [] });
    const path = `/v1/admin/stock-levels/${levelId}/adjust`;
    const body = { delta: 1, reason: 'received' };
    expect(await shop.panel.post(path, body, { token: support.token })).toMatchObject({ status: 403 });
    expect(await shop.panel.get('/v1/admin/stock-levels', { token: nobody.token })).toMatchObject({ status: 403 });
    expect(await shop.panel.get('/v1/admin/stock-movements')).toMatchObject({ status: 401 });
  });
});

describe('adjusting stock', () => {
  it('changes the level, the ledger and the audit log in one', async () => {
    const { levelId, variantId } = await buildLevel({ stock: 10 });
    const { status, body, headers } = await adjust(levelId, { delta: -4, reason: 'damaged', note: ' wet ' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: levelId, onHand: 6, reserved: 0, available: 6 });
    expect((await get(`/v1/admin/stock-levels/${levelId}`)).headers['etag']).toBe(headers['etag']);
    const { items } = (await get(`/v1/admin/stock-movements?variantId=${variantId}`)).body;
    expect(items).toEqual([
      {
        variantId,
        sku: body.sku,
        locationId: body.locationId,
        locationName: 'Main warehouse',
        kind: 'adjust',
        deltaOnHand: -4,
        deltaReserved: 0,
        staffId: keeper.id,
        staffName: keeper.name,
        reason: 'damaged',
        note: 'wet',
        at: expect.stringMatching(/Z$/),
      },
      expect.objectContaining({ kind: 'opening', deltaOnHand: 10 }),
    ]);
    const { rows } = await sql(null, 'SELECT * FROM audit_log WHERE subject_id = ?', [levelId]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ actor_id: keeper.id, action: 'stock:adjust' });
    expect(fromJson(rows[0]?.['before_state'])).toEqual({ onHand: 10, reserved: 0 });
    expect(fromJson(rows[0]?.['after_state'])).toMatchObject({ onHand: 6, delta: -4, reason: 'damaged' });
  });

  it('does not go below what is promised, and names the orders', async () => {
    const level = await buildLevel({ stock: 10 });
    const orders = [await reserve(level, 4), await reserve(level, 3)];
    const refused = await adjust(level.levelId, { delta: -4, reason: 'lost' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'stock_reserved' } });
    expect(refused.body.orders).toEqual([
      { id: orders[0], quantity: 4 },
      { id: orders[1], quantity: 3 },
    ]);
    expect((await get(`/v1/admin/stock-levels/${level.levelId}`)).body.onHand).toBe(10);
    expect((await adjust(level.levelId, { delta: -3, reason: 'lost' })).status).toBe(200);
    expect((await get(`/v1/admin/stock-movements?variantId=${level.variantId}`)).body.total).toBe(4);
  });

  it('counts promised units that may be on backorder, but never leaves less than nothing', async () => {
    const level = await buildLevel({ stock: 5, backorderLimit: 5 });
    await reserve(level, 7);
    expect((await adjust(level.levelId, { delta: -3, reason: 'count' })).body).toMatchObject({
      onHand: 2,
      available: 0,
    });
    expect(await adjust(level.levelId, { delta: -1, reason: 'count' })).toMatchObject({ status: 409 });
    const empty = await buildLevel({ stock: 3 });
    expect(await adjust(empty.levelId, { delta: -5, reason: 'count' })).toMatchObject({
      status: 409,
      body: {
        code: 'insufficient_stock',
        shortages: [{ variantId: empty.variantId, requested: 5, available: 3 }],
      },
    });
  });

  it('takes If-Match: whoever comes second gets 412', async () => {
    const { levelId } = await buildLevel();
    const etag = (await get(`/v1/admin/stock-levels/${levelId}`)).headers['etag'] ?? '';
    const both = await Promise.all(
      [1, 2].map((delta) => adjust(levelId, { delta, reason: 'received' }, { 'if-match': etag })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await adjust(levelId, { delta: 1, reason: 'received' }, { 'if-match': etag })).body.code).toBe(
      'version_mismatch',
    );
  });

  it('happens once for one idempotency key', async () => {
    const { levelId, variantId } = await buildLevel({ stock: 10 });
    const send = (delta: number) =>
      adjust(levelId, { delta, reason: 'received' }, { 'idempotency-key': `key-${levelId}` });
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(5)));
    for (const { status, body } of answers)
      expect({ status, onHand: body.onHand }).toEqual({ status: 200, onHand: 15 });
    expect((await send(5)).headers['idempotency-replayed']).toBe('true');
    expect(await send(6)).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    expect((await get(`/v1/admin/stock-movements?variantId=${variantId}&kind=adjust`)).body.total).toBe(1);
  });

  it('loses none of many at once', async () => {
    const { levelId } = await buildLevel({ stock: 10 });
    const deltas = [5, -2, 3, -1, 4, -3, 2, -2, 1, 3];
    const answers = await Promise.all(deltas.map((delta) => adjust(levelId, { delta, reason: 'correction' })));
    expect(answers.map(({ status }) => status)).toEqual(deltas.map(() => 200));
    expect((await get(`/v1/admin/stock-levels/${levelId}`)).body.onHand).toBe(20);
  });

  it('refuses what makes no sense', async () => {
    const { levelId } = await buildLevel();
    const bad: [unknown, string[]][] = [
      [{ delta: 0, reason: 'count' }, ['delta']],
      [{ delta: 1.5, reason: 'count' }, ['delta']],
      [{ delta: 1_000_001, reason: 'count' }, ['delta']],
      [{ delta: '1', reason: 'count' }, ['delta']],
      [{ delta: 1, reason: 'stolen' }, ['reason']],
      [{ delta: 1 }, ['reason']],
      [{ delta: 1, reason: 'count', note: '' }, ['note']],
      [{ delta: 1, reason: 'count', note: 'x'.repeat(501) }, ['note']],
      [{ delta: 1, reason: 'count', onHand: 5 }, ['onHand']],
      [{}, ['delta', 'reason']],
    ];
    for (const [body, paths] of bad) {
      const answer = await adjust(levelId, body);
      expect(answer.status, JSON.stringify(body)).toBe(400);
      expect(answer.body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(paths);
    }
    expect(await adjust(newId('lvl'), { delta: 1, reason: 'count' })).toMatchObject({ status: 404 });
  });
});

describe('the stock ledger', () => {
  it('pages by cursor, newest first, while it grows', async () => {
    const level = await buildLevel({ stock: 1 });
    for (let n = 1; n <= 6; n++) await adjust(level.levelId, { delta: n, reason: 'received' });
    const deltas: number[] = [];
    let cursor = '';
    do {
      const { body } = await get(`/v1/admin/stock-movements?variantId=${level.variantId}&limit=2${cursor}`);
      deltas.push(...body.items.map(({ deltaOnHand }: { deltaOnHand: number }) => deltaOnHand));
      cursor = body.nextCursor && `&cursor=${body.nextCursor}`;
      await adjust(level.levelId, { delta: 100, reason: 'received' });
    } while (cursor);
    expect(deltas).toEqual([6, 5, 4, 3, 2, 1, 1]);
  });
});

describe('the catalogue as staff see it', () => {
  it('lists how many units of a product can be had, of all its variants whose stock is tracked', async () => {
    const [small, large, loose] = [{ Size: 'S' }, { Size: 'L' }, { Size: 'None' }];
    const product = await buildProduct({
      name: 'Counted Stool',
      variants: [
        { options: small, stock: 4 },
        { options: large, stock: 3, backorderLimit: 2 },
        { options: loose, stock: null },
      ],
    });
    await buildProduct({ name: 'Counted Voucher', variants: [{ stock: null }] });
    await adjust(product.variants[0]!.levelId!, { delta: -4, reason: 'lost' });
    const { body } = await get('/v1/admin/products?q=counted');
    const available = body.items.map((row: { name: string; available: number | null }) => [row.name, row.available]);
    expect(available).toEqual([
      ['Counted Voucher', null],
      ['Counted Stool', 5],
    ]);
  });

  it('has products of every status, with their version', async () => {
    const draft = await buildProduct({
      name: 'Secret Lamp',
      status: 'draft',
      variants: [{ price: 500 }, { options: { Size: 'L' }, price: 900 }],
    });
    const { body } = await get('/v1/admin/products?q=secret&status=draft');
    expect(body).toMatchObject({
      total: 1,
      items: [
        { id: draft.id, status: 'draft', price: { min: { amount: 500 }, max: { amount: 900 } }, variantCount: 2 },
      ],
    });
    const one = await get(`/v1/admin/products/${draft.id}`);
    expect(one.headers['etag']).toBe('"1"');
    expect(one.body).toMatchObject({ id: draft.id, variants: [{ trackStock: true }, {}] });
    expect(await get('/v1/admin/products?status=sold')).toMatchObject({ status: 400 });
    expect((await get('/v1/admin/categories')).status).toBe(200);
  });
});
