// Orders over several locations: who serves, and that each unit goes back to, and leaves from, where it was promised.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepStartedPayments } from '../../../src/modules/order/jobs/sweep-started-payments.job.js';
import { mockProvider } from '../../../src/modules/order/payments/mock-provider.js';
import { sql } from '../../../src/platform/database/sql.js';
import { buildLevelAt, buildLocation, stockAt } from '../../factories/location.js';
import { agePayments, buildPaidOrder, expire, startAttempt } from '../../factories/order.js';
import { asGuest, buyAsGuest, fillGuestCart, placeGuestOrder } from '../../factories/purchase.js';
import { buildStaff } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let panel: StaffClient;
let second: string;
let third: string;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  panel = staffClient(shop.panel, await buildStaff());
  await buildVariant();
  second = await buildLocation({ priority: 1 });
  third = await buildLocation({ priority: 2 });
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

interface Stocked {
  variantId: string;
  levels: [string, string, string];
}

/** A variant with so many units at the first, second and third location to serve. */
async function stocked(units: number[], limits: number[] = []): Promise<Stocked> {
  const [onHand = 0, atSecond = 0, atThird = 0] = units;
  const { variantId, levelId } = await buildVariant({ onHand, backorderLimit: limits[0] ?? 0 });
  const two = await buildLevelAt(second, variantId, { onHand: atSecond, backorderLimit: limits[1] ?? 0 });
  const three = await buildLevelAt(third, variantId, { onHand: atThird, backorderLimit: limits[2] ?? 0 });
  return { variantId, levels: [String(levelId), two, three] };
}

const reservedOf = ({ levels }: Stocked) => Promise.all(levels.map(async (level) => (await stockAt(level)).reserved));
const onHandOf = ({ levels }: Stocked) => Promise.all(levels.map(async (level) => (await stockAt(level)).onHand));

async function buy(items: [Stocked, number][]) {
  return buyAsGuest(shop, Object.fromEntries(items.map(([{ variantId }, quantity]) => [variantId, quantity])));
}

describe('an order', () => {
  it('goes to the first location that has all of it', async () => {
    const lamp = await stocked([5, 5, 5]);
    const bulb = await stocked([1, 3, 9]);
    expect(
      (
        await buy([
          [lamp, 2],
          [bulb, 1],
        ])
      ).status,
    ).toBe(201);
    expect([await reservedOf(lamp), await reservedOf(bulb)]).toEqual([
      [2, 0, 0],
      [1, 0, 0],
    ]);
    expect(
      (
        await buy([
          [lamp, 2],
          [bulb, 2],
        ])
      ).status,
    ).toBe(201);
    expect([await reservedOf(lamp), await reservedOf(bulb)]).toEqual([
      [2, 2, 0],
      [1, 2, 0],
    ]);
    expect(
      (
        await buy([
          [lamp, 2],
          [bulb, 2],
        ])
      ).status,
    ).toBe(201);
    expect([await reservedOf(lamp), await reservedOf(bulb)]).toEqual([
      [2, 2, 2],
      [1, 2, 2],
    ]);
  });

  it('goes line by line where no location has all of it', async () => {
    const lamp = await stocked([5, 0, 0]);
    const bulb = await stocked([0, 0, 5]);
    expect(
      (
        await buy([
          [lamp, 2],
          [bulb, 4],
        ])
      ).status,
    ).toBe(201);
    expect([await reservedOf(lamp), await reservedOf(bulb)]).toEqual([
      [2, 0, 0],
      [0, 0, 4],
    ]);
  });

  it('is promised beyond the buildings only what none of them has', async () => {
    const lamp = await stocked([1, 2, 0], [10, 0, 3]);
    expect((await buy([[lamp, 2]])).status).toBe(201);
    expect(await reservedOf(lamp)).toEqual([0, 2, 0]);
    const late = await fillGuestCart(shop, { [lamp.variantId]: 3 });
    expect((await buy([[lamp, 12]])).status).toBe(201);
    expect(await reservedOf(lamp)).toEqual([11, 2, 1]);
    expect(await placeGuestOrder(shop, late)).toMatchObject({
      status: 409,
      body: { code: 'insufficient_stock', shortages: [{ requested: 3, available: 2 }] },
    });
  });

  it('is split over locations, and gives back to each what it took', async () => {
    const lamp = await stocked([2, 2, 2]);
    const { status, body } = await buy([[lamp, 5]]);
    expect(status).toBe(201);
    expect(await reservedOf(lamp)).toEqual([2, 2, 1]);
    const { items } = (await panel.get(`/stock-movements?orderId=${body.id}`)).body;
    expect(items.map(({ locationId, deltaReserved }: Record<string, unknown>) => [locationId, deltaReserved])).toEqual(
      expect.arrayContaining([
        [second, 2],
        [third, 1],
      ]),
    );
    await shop.order.post(`/v1/orders/${body.id}/cancel`, {}, asGuest(body.token));
    expect(await reservedOf(lamp)).toEqual([0, 0, 0]);
  });

  it('is shipped from where it lies, a part at a time, and its rest is cancelled there', async () => {
    const lamp = await stocked([2, 2, 2], [3]);
    const order = await buildPaidOrder(shop, { [lamp.variantId]: 8 });
    expect(await reservedOf(lamp)).toEqual([4, 2, 2]);
    const [{ id: itemId }] = (await panel.get(`/orders/${order.id}`)).body.items;
    const ship = (quantity: number) => panel.post(`/orders/${order.id}/fulfill`, { items: [{ itemId, quantity }] });
    expect((await ship(5)).status).toBe(200);
    expect([await onHandOf(lamp), await reservedOf(lamp)]).toEqual([
      [0, 0, 1],
      [2, 0, 1],
    ]);
    // Two of the three that are left are not in the building yet.
    expect((await ship(3)).body.code).toBe('insufficient_stock');
    expect((await ship(1)).status).toBe(200);
    expect([await onHandOf(lamp), await reservedOf(lamp)]).toEqual([
      [0, 0, 0],
      [2, 0, 0],
    ]);
    expect((await panel.post(`/orders/${order.id}/cancel`, {})).status).toBe(200);
    expect(await reservedOf(lamp)).toEqual([0, 0, 0]);
  });

  it('takes nothing from a location that does not sell, and is still sent from there', async () => {
    const lamp = await stocked([0, 3, 0]);
    const order = await buildPaidOrder(shop, { [lamp.variantId]: 2 });
    const late = await fillGuestCart(shop, { [lamp.variantId]: 1 });
    await panel.patch(`/stock-locations/${second}`, { active: false });
    expect((await placeGuestOrder(shop, late)).body.code).toBe('insufficient_stock');
    expect((await panel.post(`/orders/${order.id}/fulfill`, {})).status).toBe(200);
    expect([await onHandOf(lamp), await reservedOf(lamp)]).toEqual([
      [0, 1, 0],
      [0, 0, 0],
    ]);
    await panel.patch(`/stock-locations/${second}`, { active: true });
  });

  it('is revived wherever the units are by then', async () => {
    const lamp = await stocked([2, 0, 0]);
    const { body } = await buy([[lamp, 2]]);
    await mockProvider.create(await startAttempt(body.id));
    await expire(body.id);
    expect((await buy([[lamp, 1]])).status).toBe(201);
    await panel.post(`/stock-levels/${lamp.levels[2]}/adjust`, { delta: 1, reason: 'received' });
    await agePayments(body.id);
    await sweepStartedPayments.run();
    expect(await reservedOf(lamp)).toEqual([2, 0, 1]);
    const { rows } = await sql<{ status: string }>(null, 'SELECT status FROM orders WHERE id = ?', [body.id]);
    expect(rows[0]?.status).toBe('processing');
  });
});
