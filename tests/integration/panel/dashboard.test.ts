import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addSales, addVariantSales } from '../../../src/modules/panel/commands/add-sales.js';
import { systemContext } from '../../../src/platform/context.js';
import { dbNowPlus, sql } from '../../../src/platform/database/sql.js';
import { inTransaction } from '../../../src/platform/database/transaction.js';
import { addDays, dayIn } from '../../../src/utils/time-zone.js';
import { buildGuestOrder, buildPaidOrder, decline } from '../../factories/order.js';
import { asGuest } from '../../factories/purchase.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import type { Json } from '../../support/client.js';
import { type Shop, startShop } from '../../support/shop.js';

const ZONE = 'Pacific/Kiritimati';
vi.hoisted(() => {
  vi.stubEnv('MAX_PENDING_ORDERS', '0');
  vi.stubEnv('STORE_TIME_ZONE', 'Pacific/Kiritimati');
});

let shop: Shop;
let staff: StaffMember;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  staff = await buildStaff({ role: 'viewer' });
});
afterAll(() => shop.stop());

async function home(period?: string): Promise<Json> {
  const query = period ? `?period=${period}` : '';
  const { status, body } = await shop.panel.get(`/v1/admin/dashboard${query}`, { token: staff.token });
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}

describe('the home page', () => {
  it('compares the days up to today with as many before them', async () => {
    const { variantId, productId, sku } = await buildVariant();
    const today = dayIn(ZONE, new Date());
    await inTransaction(systemContext('test'), async (tx) => {
      // Two rows of one day add up.
      await addSales(tx, today, 1, { placed: 3, paid: 2, units: 4, captured: 1000 });
      await addSales(tx, today, 2, { placed: 1, refunded: 250, expired: 1 });
      await addSales(tx, addDays(today, -29), 1, { paid: 1, captured: 501 });
      await addSales(tx, addDays(today, -30), 1, { paid: 5, captured: 9000 });
      await addSales(tx, addDays(today, -60), 1, { paid: 7, captured: 1 });
      const sold = { variantId, productId, units: 2, amount: 700 };
      await addVariantSales(tx, today, [sold]);
      await addVariantSales(tx, addDays(today, -1), [sold]);
      await addVariantSales(tx, addDays(today, -60), [sold]);
    });
    await sql(null, 'INSERT INTO daily_carts (day, carts) VALUES (?, 40)', [today]);
    const month = await home();
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    expect(month).toMatchObject({
      period: '30d',
      timeZone: ZONE,
      now: {
        from: addDays(today, -29),
        to: today,
        carts: 40,
        placed: 4,
        paid: 3,
        expired: 1,
        units: 4,
        captured: usd(1501),
        refunded: usd(250),
        revenue: usd(1251),
        averageOrderValue: usd(500),
        conversion: 0.075,
      },
      before: { from: addDays(today, -59), to: addDays(today, -30), paid: 5, revenue: usd(9000), conversion: null },
      bestSellers: [{ variantId, productId, sku, name: `Product ${sku}`, units: 4, amount: usd(1400) }],
    });
    expect(month.now.days).toHaveLength(30);
    expect(month.now.days.at(-1)).toMatchObject({ day: today, placed: 4, revenue: usd(750) });
    expect((await home('today')).before).toMatchObject({ from: addDays(today, -1), paid: 0, averageOrderValue: null });
    expect((await home('90d')).now.paid).toBe(15);
    expect((await home('7d')).now.days).toHaveLength(7);
    expect((await shop.panel.get('/v1/admin/dashboard?period=1y', { token: staff.token })).status).toBe(400);
  });

  it('says what needs attention', async () => {
    const { variantId, levelId } = await buildVariant({ onHand: 20 });
    await buildPaidOrder(shop, { [variantId]: 1 });
    const failed = await buildGuestOrder(shop, { [variantId]: 1 });
    await shop.order.post(`/v1/orders/${failed.id}/payments`, decline, asGuest(failed.token));
    const expiring = await buildGuestOrder(shop, { [variantId]: 1 });
    await sql(null, `UPDATE orders SET expires_at = ${dbNowPlus(200)} WHERE id = ?`, [expiring.id]);
    await sql(null, 'UPDATE stock_levels SET low_stock_threshold = 17 WHERE id = ?', [levelId]);
    const { attention, lowStock } = await home();
    const one = { count: 1, isExact: true };
    expect(attention).toEqual({ unfulfilled: one, paymentFailed: one, expiringSoon: one });
    expect(lowStock).toMatchObject({ ...one, items: [{ variantId, available: 17, threshold: 17 }] });
  });
});
