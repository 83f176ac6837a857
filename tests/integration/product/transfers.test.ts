import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../src/platform/ids.js';
import { buildLevelAt, buildLocation, stockAt } from '../../factories/location.js';
import { buildGuestOrder } from '../../factories/order.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let keeper: StaffMember;
let panel: StaffClient;
let main: string;
let attic: string;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  keeper = await buildStaff({ role: 'catalog' });
  panel = staffClient(shop.panel, keeper);
  await buildVariant();
  main = (await panel.get('/stock-locations')).body.items[0].id;
  attic = await buildLocation();
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const levelAt = async (variantId: string, locationId: string) =>
  (await panel.get(`/stock-levels?variantId=${variantId}&locationId=${locationId}`)).body.items[0];
const move = (items: { variantId: string; quantity: number }[], headers = {}, more = {}) =>
  panel.post('/stock-transfers', { fromLocationId: main, toLocationId: attic, items, ...more }, headers);

describe('a transfer', () => {
  it('takes units from one location to another, in both ledgers, and begins to keep there what was not', async () => {
    const [lamp, bulb] = [await buildVariant({ onHand: 5 }), await buildVariant({ onHand: 3 })];
    await buildLevelAt(attic, bulb.variantId, { onHand: 1 });
    const { status, body } = await move(
      [
        { variantId: lamp.variantId, quantity: 2 },
        { variantId: bulb.variantId, quantity: 3 },
      ],
      {},
      { note: 'for the weekend' },
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({ id: expect.stringMatching(/^trf_/), fromLocationId: main, note: 'for the weekend' });
    expect(await levelAt(lamp.variantId, main)).toMatchObject({ onHand: 3 });
    expect(await levelAt(lamp.variantId, attic)).toMatchObject({ onHand: 2, reserved: 0, backorderLimit: 0 });
    expect(await levelAt(bulb.variantId, attic)).toMatchObject({ onHand: 4 });
    const { items } = (await panel.get(`/stock-movements?transferId=${body.id}`)).body;
    expect(items.map((item: { deltaOnHand: number }) => item.deltaOnHand).sort()).toEqual([-2, -3, 2, 3]);
    expect(items[0]).toMatchObject({ kind: 'adjust', reason: 'transfer', transferId: body.id });
  });

  it('happens once for each key', async () => {
    const { variantId } = await buildVariant({ onHand: 5 });
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => move([{ variantId, quantity: 2 }], headers)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await levelAt(variantId, attic)).toMatchObject({ onHand: 2 });
  });

  it('leaves what is promised to orders, and is all or nothing', async () => {
    const held = await buildVariant({ onHand: 5, backorderLimit: 9 });
    const free = await buildVariant({ onHand: 5 });
    await buildGuestOrder(shop, { [held.variantId]: 3 });
    const refused = await move([
      { variantId: free.variantId, quantity: 1 },
      { variantId: held.variantId, quantity: 3 },
    ]);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'insufficient_stock', shortages: [{ variantId: held.variantId, requested: 3, available: 2 }] },
    });
    expect(await stockAt(String(free.levelId))).toMatchObject({ onHand: 5 });
    expect(await levelAt(free.variantId, attic)).toBeUndefined();
    expect((await move([{ variantId: held.variantId, quantity: 2 }])).status).toBe(201);
  });

  it('goes from a location that does not sell, and never to one that is archived', async () => {
    const { variantId } = await buildVariant({ onHand: 5 });
    const cellar = await buildLocation({ status: 'inactive' });
    await buildLevelAt(cellar, variantId, { onHand: 2 });
    const fromCellar = { fromLocationId: cellar, toLocationId: main };
    expect((await move([{ variantId, quantity: 2 }], {}, fromCellar)).status).toBe(201);
    expect((await panel.delete(`/stock-locations/${cellar}`)).status).toBe(204);
    const to = await move([{ variantId, quantity: 1 }], {}, { toLocationId: cellar });
    expect(to).toMatchObject({ status: 400, body: { errors: [{ path: 'toLocationId' }] } });
  });

  it('names what is wrong with it', async () => {
    const { variantId } = await buildVariant({ onHand: 5 });
    const untracked = await buildVariant({ onHand: null });
    const pathsOf = async (answer: ReturnType<typeof move>) =>
      (await answer).body.errors.map(({ path }: { path: string }) => path);
    const one = { variantId, quantity: 1 };
    expect(await pathsOf(move([one, one]))).toEqual(['items.1.variantId']);
    expect(await pathsOf(move([one], {}, { toLocationId: main }))).toEqual(['toLocationId']);
    expect(await pathsOf(move([one], {}, { fromLocationId: newId('loc') }))).toEqual(['fromLocationId']);
    expect(await pathsOf(move([one, { variantId: untracked.variantId, quantity: 1 }]))).toEqual(['items.1.variantId']);
    expect(await pathsOf(move([{ variantId, quantity: 0 }]))).toEqual(['items.0.quantity']);
  });
});

describe('transfers', () => {
  it('are listed with who made them and when, the newest first, by location too', async () => {
    const [lamp, bulb] = [await buildVariant({ onHand: 5 }), await buildVariant({ onHand: 3 })];
    const first = (await move([{ variantId: lamp.variantId, quantity: 1 }])).body.id;
    const cellar = await buildLocation();
    const items = [
      { variantId: lamp.variantId, quantity: 2 },
      { variantId: bulb.variantId, quantity: 3 },
    ];
    const second = (await move(items, {}, { toLocationId: cellar, note: 'before the rain' })).body.id;
    const { body } = await panel.get('/stock-transfers?perPage=2&page=1');
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([second, first]);
    expect(body.items[0]).toEqual({
      id: second,
      fromLocationId: main,
      fromLocationName: 'Main',
      toLocationId: cellar,
      toLocationName: `Location ${cellar}`,
      lines: 2,
      units: 5,
      staffId: keeper.id,
      staffName: keeper.name,
      note: 'before the rain',
      at: expect.any(String),
    });
    expect((await panel.get(`/stock-transfers?locationId=${cellar}`)).body).toMatchObject({ total: 1 });
    const next = (await panel.get('/stock-transfers?limit=1')).body.nextCursor;
    expect((await panel.get(`/stock-transfers?limit=1&cursor=${next}`)).body.items[0].id).toBe(first);
  });

  it('are read with what was taken, also of a variant that was deleted since', async () => {
    const [lamp, gone] = [await buildVariant({ onHand: 5 }), await buildVariant({ onHand: 1 })];
    const items = [
      { variantId: lamp.variantId, quantity: 2 },
      { variantId: gone.variantId, quantity: 1 },
    ];
    const { id } = (await move(items)).body;
    const level = await levelAt(gone.variantId, attic);
    await panel.post(`/stock-levels/${level.id}/adjust`, { delta: -1, reason: 'lost' });
    expect((await panel.delete(`/products/${gone.productId}`)).status).toBe(204);
    const { body } = await panel.get(`/stock-transfers/${id}`);
    expect(body).toMatchObject({ id, units: 3, staffName: keeper.name });
    expect(body.items).toHaveLength(2);
    expect(body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ variantId: lamp.variantId, sku: lamp.sku, quantity: 2, productId: lamp.productId }),
        { variantId: gone.variantId, quantity: 1 },
      ]),
    );
    expect((await panel.get(`/stock-transfers/${newId('trf')}`)).status).toBe(404);
  });

  it('are seen by staff who may see stock', async () => {
    const nobody = staffClient(shop.panel, await buildStaff({ permissions: [] }));
    expect((await nobody.get('/stock-transfers')).status).toBe(403);
  });
});
