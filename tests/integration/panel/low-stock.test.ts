import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestDay, tellLowStock } from '../../../src/modules/panel/commands/tell-low-stock.js';
import { dbNow, sql } from '../../../src/platform/database/sql.js';
import { addDays } from '../../../src/utils/time-zone.js';
import { buildLevelAt, buildLocation } from '../../factories/location.js';
import { buildGuestOrder } from '../../factories/order.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import { eventsOf } from '../../support/deliver.js';
import { eventually } from '../../support/eventually.js';
import { mailsAbout, mailsOf } from '../../support/mails.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let panel: StaffClient;
let keeper: StaffMember;
let support: StaffMember;
/** Days that no worker decides by itself. */
let day = '2099-01-01';
beforeAll(async () => {
  // What the worker would decide by itself, if it is late enough in the day, is decided.
  for (const days of [-1, 0, 1]) {
    const real = addDays(new Date().toISOString().slice(0, 10), days);
    await sql(null, `INSERT INTO low_stock_digests (day, at) VALUES ('${real}', ${dbNow})`);
  }
  shop = await startShop(['cart', 'order', 'panel', 'worker']);
  keeper = await buildStaff({ role: 'catalog' });
  support = await buildStaff({ role: 'support' });
  panel = staffClient(shop.panel, keeper);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const lowEvents = async (levelId: string) =>
  (await eventsOf(levelId)).filter(({ kind }) => kind === 'stock.low').length;

async function low(onHand: number, threshold: number) {
  const variant = await buildVariant({ onHand });
  const levelId = String(variant.levelId);
  await panel.patch(`/stock-levels/${levelId}`, { lowStockThreshold: threshold });
  return { ...variant, levelId };
}

const adjust = (levelId: string, delta: number) =>
  panel.post(`/stock-levels/${levelId}/adjust`, { delta, reason: 'correction' }, { 'idempotency-key': randomUUID() });

/** Waits until every event has been delivered, and decides what is told on the next day. */
async function tellOfNextDay(): Promise<void> {
  await eventually(async () => {
    const { rows } = await sql<{ n: number }>(null, 'SELECT COUNT(*) AS n FROM outbox WHERE delivered_at IS NULL');
    return Number(rows[0]?.n) === 0;
  });
  day = addDays(day, 1);
  // Several workers may find at once that it is time.
  await Promise.all([1, 2, 3].map(() => tellLowStock(day)));
}

describe('a level that falls to its threshold', () => {
  it('is told once, by orders and by staff, and again after it was filled', async () => {
    const { levelId, variantId } = await low(7, 5);
    await buildGuestOrder(shop, { [variantId]: 1 });
    expect(await lowEvents(levelId)).toBe(0);
    await buildGuestOrder(shop, { [variantId]: 1 });
    expect(await lowEvents(levelId)).toBe(1);
    await adjust(levelId, -1);
    expect(await lowEvents(levelId)).toBe(1);
    await adjust(levelId, 20);
    await adjust(levelId, -19);
    expect(await lowEvents(levelId)).toBe(2);
  });

  it('is in one mail of the day to those who may change stock, as it is by then', async () => {
    const lamp = await low(9, 5);
    const bulb = await low(9, 5);
    const filled = await low(9, 5);
    const attic = await buildLocation();
    const there = await buildLevelAt(attic, lamp.variantId, { onHand: 4, lowStockThreshold: 3 });
    for (const { levelId } of [lamp, bulb, filled]) await adjust(levelId, -5);
    await adjust(there, -2);
    await adjust(bulb.levelId, -4);
    await adjust(filled.levelId, 50);
    await tellOfNextDay();
    const [mail] = await mailsAbout(keeper.id, 1);
    expect(mail?.to).toBe(keeper.email);
    expect(mail?.text).toContain(`${bulb.sku}  Product ${bulb.sku}, Default: 0 left in`);
    expect(mail?.text).toContain(`${lamp.sku}  Product ${lamp.sku}, Default: 4 left in Main (told from 5)`);
    expect(mail?.text).toContain(`Default: 2 left in Location ${attic} (told from 3)`);
    expect(mail?.text).not.toContain(filled.sku);
    expect(mailsOf(support.id)).toEqual([]);
    await tellLowStock(day);
    await tellOfNextDay();
    expect(mailsOf(keeper.id)).toHaveLength(1);
    await adjust(lamp.levelId, 5);
    await adjust(lamp.levelId, -5);
    await tellOfNextDay();
    const second = (await mailsAbout(keeper.id, 2))[1];
    expect(second?.text).toContain(lamp.sku);
    expect(second?.text).not.toContain(bulb.sku);
  });

  it('is told of in the morning, as the shop has it', () => {
    const at = (time: string, zone: string) => digestDay(zone, new Date(time));
    expect(at('2026-11-25T06:59:00Z', 'UTC')).toBeNull();
    expect(at('2026-11-25T07:00:00Z', 'UTC')).toBe('2026-11-25');
    expect(at('2026-11-25T23:59:00Z', 'UTC')).toBe('2026-11-25');
    expect(at('2026-11-25T22:15:00Z', 'Asia/Kathmandu')).toBeNull();
    expect(at('2026-11-26T01:15:00Z', 'Asia/Kathmandu')).toBe('2026-11-26');
  });
});
