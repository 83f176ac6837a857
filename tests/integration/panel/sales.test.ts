import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runVerify } from '../../../src/cli/verify/index.js';
import { recordCharge } from '../../../src/modules/order/commands/record-charge.js';
import { settlePayment } from '../../../src/modules/order/commands/settle-payment.js';
import { mockProvider } from '../../../src/modules/order/payments/mock-provider.js';
import { countNewCarts } from '../../../src/modules/panel/commands/count-new-carts.js';
import { rebuildSales } from '../../../src/modules/panel/commands/rebuild-sales.js';
import { systemContext } from '../../../src/platform/context.js';
import { sql } from '../../../src/platform/database/sql.js';
import { inTransaction } from '../../../src/platform/database/transaction.js';
import { dayIn } from '../../../src/utils/time-zone.js';
import { buildGuestOrder, buildPaidOrder, decline, expire, startAttempt } from '../../factories/order.js';
import { asGuest } from '../../factories/purchase.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import { eventually } from '../../support/eventually.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

vi.hoisted(() => {
  vi.stubEnv('MAX_PENDING_ORDERS', '0');
  vi.stubEnv('STORE_TIME_ZONE', 'Asia/Kathmandu');
});

let shop: Shop;
let staff: StaffMember;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel', 'worker']);
  staff = await buildStaff({ role: 'manager' });
});
afterAll(() => shop.stop());

async function totals(): Promise<Record<string, number>> {
  const { rows } = await sql(
    null,
    `SELECT SUM(placed) AS placed, SUM(paid) AS paid, SUM(cancelled) AS cancelled, SUM(expired) AS expired,
       SUM(units) AS units, SUM(captured) AS captured, SUM(refunded) AS refunded FROM daily_sales`,
  );
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, value]) => [name, Number(value)]));
}

/** Until no event waits: what failed for a moment is tried again in seconds. */
const settled = () =>
  eventually(
    async () => {
      const { rows } = await sql<{ n: number }>(null, 'SELECT COUNT(*) AS n FROM outbox WHERE delivered_at IS NULL');
      return Number(rows[0]?.n) === 0;
    },
    { timeoutMs: 30_000 },
  );

describe('the figures by day', () => {
  it('count each order once, whatever becomes of it', async () => {
    const { variantId } = await buildVariant({ price: 100, onHand: 100 });
    const post = (path: string, body?: unknown) =>
      shop.panel.post(`/v1/admin/orders/${path}`, body, { token: staff.token });
    const kept = await buildPaidOrder(shop, { [variantId]: 3 });
    await post(`${kept.id}/refund`, { amount: { amount: 50, currency: 'USD' } });
    const returned = await buildPaidOrder(shop, { [variantId]: 2 });
    await post(`${returned.id}/cancel`, {});
    const forgotten = await buildGuestOrder(shop, { [variantId]: 1 });
    await shop.order.post(`/v1/orders/${forgotten.id}/payments`, decline, asGuest(forgotten.token));
    await expire(forgotten.id);
    await settled();
    expect(await totals()).toEqual({
      placed: 3,
      paid: 2,
      cancelled: 1,
      expired: 1,
      units: 5,
      captured: 500,
      refunded: 250,
    });
    const { rows } = await sql(null, 'SELECT day, units, amount FROM daily_variant_sales WHERE variant_id = ?', [
      variantId,
    ]);
    const today = dayIn('Asia/Kathmandu', new Date());
    expect(rows.map((row) => ({ ...row, amount: Number(row['amount']) }))).toEqual([
      { day: today, units: 5, amount: 500 },
    ]);
    await expectVerified();
  });

  it('count money that came for an order that cannot have it as taken and given back', async () => {
    const before = await totals();
    const { variantId } = await buildVariant({ price: 100, onHand: 1 });
    const late = await buildGuestOrder(shop, { [variantId]: 1 });
    const charge = await startAttempt(late.id);
    await mockProvider.create(charge);
    await expire(late.id);
    await buildPaidOrder(shop, { [variantId]: 1 });
    await sql(null, 'UPDATE payments SET created_at = ? WHERE order_id = ?', [
      new Date('2026-01-31T20:00:00Z'),
      late.id,
    ]);
    await settlePayment(charge.key);
    await eventually(
      async () => {
        const { rows } = await sql(null, "SELECT id FROM refunds WHERE order_id = ? AND status = 'succeeded'", [
          late.id,
        ]);
        return rows.length === 1;
      },
      { timeoutMs: 30_000 },
    );
    await settled();
    const after = await totals();
    expect([
      (after['captured'] ?? 0) - (before['captured'] ?? 0),
      (after['refunded'] ?? 0) - (before['refunded'] ?? 0),
    ]).toEqual([200, 100]);
    // 20:00 in UTC is 01:45 of the next day in Kathmandu.
    const { rows } = await sql(null, "SELECT captured FROM daily_sales WHERE day = '2026-02-01'");
    expect(rows.map((row) => Number(row['captured']))).toEqual([100]);
    await expectVerified();
  });

  it('count money that was held once it is taken', async () => {
    const before = await totals();
    const { variantId } = await buildVariant({ price: 100 });
    const { id: orderId } = await buildGuestOrder(shop, { [variantId]: 1 });
    const charge = await startAttempt(orderId);
    await mockProvider.create(charge);
    const captured: number[] = [];
    for (const status of ['authorized', 'captured'] as const) {
      await inTransaction(systemContext('test'), (tx) =>
        recordCharge(tx, { orderId, paymentId: charge.key }, { status, reference: 'held' }),
      );
      await settled();
      captured.push(((await totals())['captured'] ?? 0) - (before['captured'] ?? 0));
    }
    expect(captured).toEqual([0, 100]);
    await expectVerified();
  });

  it('can be made anew, and verify finds where they are wrong', async () => {
    const before = await totals();
    await sql(null, 'UPDATE daily_sales SET placed = placed + 1 WHERE placed > 0');
    await sql(null, 'DELETE FROM daily_variant_sales');
    const lines: string[] = [];
    expect(await runVerify((line) => lines.push(line))).toBe(1);
    expect(lines.filter((line) => line.includes('FAIL')).join()).toMatch(/figures of each day.*what was sold/);
    await rebuildSales();
    expect(await totals()).toEqual(before);
    await expectVerified();
  });

  it('are made anew while orders come in, and none is lost or counted twice', async () => {
    const before = await totals();
    const { variantId } = await buildVariant({ price: 100, onHand: 100 });
    const orders = Array.from({ length: 4 }, () => buildPaidOrder(shop, { [variantId]: 1 }));
    const rebuilds = [rebuildSales(), rebuildSales()];
    await Promise.all([...orders, ...rebuilds]);
    await rebuildSales();
    await settled();
    expect((await totals())['paid']).toBe((before['paid'] ?? 0) + 4);
    await expectVerified();
  });

  it('count carts by their time, those that were removed since included', async () => {
    const today = dayIn('Asia/Kathmandu', new Date());
    const { variantId } = await buildVariant();
    const { body } = await shop.cart.post('/v1/carts', { items: [{ variantId, quantity: 1 }] });
    const carts = async () => {
      await countNewCarts();
      const { rows } = await sql<{ carts: number }>(null, 'SELECT carts FROM daily_carts WHERE day = ?', [today]);
      return rows[0]?.carts;
    };
    const counted = await carts();
    expect(counted).toBeGreaterThan(0);
    await sql(null, 'DELETE FROM carts WHERE id = ?', [body.id]);
    expect(await carts()).toBe(counted);
  });
});
