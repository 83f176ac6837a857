import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { sweepStartedPayments } from '../../../src/modules/order/jobs/sweep-started-payments.job.js';
import { mockProvider } from '../../../src/modules/order/payments/mock-provider.js';
import { dbNowPlus, sql } from '../../../src/platform/database/sql.js';
import { measureLag } from '../../../src/services/lag.js';
import { buildPaidOrder, type GuestOrder } from '../../factories/order.js';
import { asGuest } from '../../factories/purchase.js';
import { buildStaff } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import type { Answer, Json } from '../../support/client.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let staff: { token: string };
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  staff = await buildStaff();
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

/** The bank refuses to give back, until it is restored; gives the keys it was asked under. */
function refusals(): string[] {
  const keys: string[] = [];
  vi.spyOn(mockProvider, 'refund').mockImplementation(async ({ key }) => {
    keys.push(key);
    return { status: 'failed', reference: null };
  });
  return keys;
}

async function cancelledInVain(): Promise<GuestOrder> {
  const { variantId } = await buildVariant();
  const order = await buildPaidOrder(shop, { [variantId]: 1 });
  const { body } = await shop.order.post(`/v1/orders/${order.id}/cancel`, {}, asGuest(order.token));
  expect(body).toMatchObject({ status: 'cancelled', paymentStatus: 'paid' });
  return order;
}

async function sweepWhenDue({ id }: GuestOrder): Promise<void> {
  await sql(
    null,
    `UPDATE refunds SET created_at = ${dbNowPlus(-40)}, next_attempt_at = ${dbNowPlus(-1)}
     WHERE order_id = ? AND status = 'started'`,
    [id],
  );
  await sweepStartedPayments.run();
}

const seen = async ({ id }: GuestOrder): Promise<Json> => (await shop.panel.get(`/v1/admin/orders/${id}`, staff)).body;
const refund = ({ id }: GuestOrder): Promise<Answer> => shop.panel.post(`/v1/admin/orders/${id}/refund`, {}, staff);
const refundsLate = async () => (await measureLag()).find(({ name }) => name === 'refunds')?.seconds ?? 0;

it('a refund that is owed and refused is tried again under another key, until it succeeds', async () => {
  const keys = refusals();
  const order = await cancelledInVain();
  await sweepStartedPayments.run();
  expect(keys).toHaveLength(1);
  expect((await seen(order)).refunds).toMatchObject([
    { status: 'failed' },
    { status: 'started', nextAttemptAt: expect.any(String) },
  ]);
  expect(await refundsLate()).toBeGreaterThan(0);
  await sweepWhenDue(order);
  expect(new Set(keys).size).toBe(2);
  vi.restoreAllMocks();
  await sweepWhenDue(order);
  const { paymentStatus, refunds, timeline } = await seen(order);
  expect([paymentStatus, refunds.map((each: Json) => each.status)]).toEqual([
    'refunded',
    ['failed', 'failed', 'succeeded'],
  ]);
  expect(timeline.map((each: Json) => each.kind).slice(-4)).toEqual([
    'refund_requested',
    'refund_failed',
    'refund_failed',
    'refunded',
  ]);
  expect(await refundsLate()).toBe(0);
});

it('staff can have it tried at once', async () => {
  refusals();
  const order = await cancelledInVain();
  expect((await seen(order)).actions).toContain('refund');
  vi.restoreAllMocks();
  const { status, body } = await refund(order);
  expect([status, body.paymentStatus, body.refunds.length]).toEqual([200, 'refunded', 2]);
  expect(await refundsLate()).toBe(0);
});

it('after a day of refusals it is left to staff, and the shop is degraded until then', async () => {
  const keys = refusals();
  const order = await cancelledInVain();
  for (let i = 0; i < 8; i++) await sweepWhenDue(order);
  expect(keys).toHaveLength(7);
  expect(await refundsLate()).toBeGreaterThan(0);
  vi.restoreAllMocks();
  expect((await refund(order)).body).toMatchObject({ paymentStatus: 'refunded' });
  expect(await refundsLate()).toBe(0);
});
