import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { expireOrder } from '../../../src/modules/order/commands/expire-order.js';
import { markPaid } from '../../../src/modules/order/commands/mark-paid.js';
import { performRefund } from '../../../src/modules/order/commands/perform-refund.js';
import { recordCharge } from '../../../src/modules/order/commands/record-charge.js';
import { refundOrder } from '../../../src/modules/order/commands/refund-order.js';
import { sweepStartedPayments } from '../../../src/modules/order/jobs/sweep-started-payments.job.js';
import { mockProvider } from '../../../src/modules/order/payments/mock-provider.js';
import type { ChargeRequest } from '../../../src/modules/order/payments/provider.js';
import { systemContext } from '../../../src/platform/context.js';
import { dbNowPlus, marks, type Param, sql } from '../../../src/platform/database/sql.js';
import { inTransaction } from '../../../src/platform/database/transaction.js';
import {
  agePayments,
  buildGuestOrder,
  buildPaidOrder,
  decline,
  expire,
  type GuestOrder,
  kindsOf,
  letTimePass,
  mock,
  startAttempt,
} from '../../factories/order.js';
import { asGuest, fillGuestCart, placeGuestOrder } from '../../factories/purchase.js';
import { buildStaff } from '../../factories/staff.js';
import { buildVariant, levelOf } from '../../factories/variant.js';
import type { Json } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const read = async ({ id, token }: Pick<GuestOrder, 'id' | 'token'>): Promise<Json> =>
  (await shop.order.get(`/v1/orders/${id}`, asGuest(token))).body;
const pay = (order: GuestOrder, payment = mock, headers: Record<string, string> = {}) =>
  shop.order.post(`/v1/orders/${order.id}/payments`, payment, {
    headers: { 'x-order-token': order.token, ...headers },
  });
const chargesOf = async (key: string) =>
  (await sql(null, 'SELECT kind, outcome FROM mock_charges WHERE provider_key = ? OR charge_key = ?', [key, key])).rows;

/** The provider takes the request and does not answer until it is let go: what a killed process leaves behind. */
function stall(name: 'create' | 'refund') {
  const original = mockProvider[name] as (request: never) => Promise<never>;
  let go = () => {};
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  let isAsked = false;
  vi.spyOn(mockProvider, name).mockImplementationOnce(async (request: unknown) => {
    isAsked = true;
    await gate;
    return original(request as never);
  });
  return { go, untilAsked: () => eventually(() => isAsked) };
}

/** JSON columns come as objects from one of the dialects. */
const asParam = (value: Param | object): Param =>
  typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;

describe('an attempt that nobody recorded', () => {
  it('is recorded by the sweep where the provider has charged', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const charge = await startAttempt(order.id);
    await mockProvider.create(charge);
    await sweepStartedPayments.run();
    expect((await read(order)).payments).toMatchObject([{ status: 'started' }]);
    await agePayments(order.id);
    await Promise.all([sweepStartedPayments.run(), sweepStartedPayments.run()]);
    expect(await read(order)).toMatchObject({
      status: 'processing',
      paymentStatus: 'paid',
      payments: [{ status: 'captured' }],
    });
    expect(await kindsOf(order.id, 'timeline')).toEqual(['placed', 'paid']);
    expect(await chargesOf(charge.key)).toEqual([{ kind: 'charge', outcome: 'success' }]);
  });

  it('is recorded also behind any number of others that cannot be settled', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const stuck = await buildGuestOrder(shop, { [variantId]: 1 });
    await startAttempt(stuck.id);
    const [first] = (await sql<Record<string, Param>>(null, 'SELECT * FROM payments WHERE order_id = ?', [stuck.id]))
      .rows;
    const columns = Object.keys(first!);
    const rows = Array.from({ length: 120 }, (_, i) => ({
      ...first,
      id: `pay_${String(i).padStart(4, '0')}`,
      provider: 'gone',
    }));
    await sql(
      null,
      `INSERT INTO payments (${columns.join(', ')}) VALUES ${rows.map(() => `(${marks(columns.length)})`).join(', ')}`,
      rows.flatMap((row) => columns.map((column) => asParam((row as Record<string, Param>)[column] ?? null))),
    );
    await mockProvider.create(await startAttempt(order.id));
    await Promise.all([agePayments(order.id), agePayments(stuck.id)]);
    await sweepStartedPayments.run();
    expect(await read(order)).toMatchObject({ status: 'processing', paymentStatus: 'paid' });
    await sql(null, "DELETE FROM payments WHERE provider = 'gone'");
  });

  it('is voided where the provider was never asked, and an ask that comes later takes nothing', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const charge = await startAttempt(order.id);
    expect(await pay(order)).toMatchObject({ status: 409, headers: { 'retry-after': '1' } });
    const { version } = (await sql<{ version: number }>(null, 'SELECT version FROM orders WHERE id = ?', [order.id]))
      .rows[0] ?? { version: 0 };
    await agePayments(order.id);
    await sweepStartedPayments.run();
    const answer = await shop.order.get(`/v1/orders/${order.id}`, asGuest(order.token));
    expect(answer.body).toMatchObject({
      status: 'pending',
      paymentStatus: 'awaiting',
      payments: [{ status: 'voided', failureCode: 'abandoned' }],
      actions: ['pay', 'cancel'],
    });
    expect(answer.headers['etag']).toBe(`"${version + 1}"`);
    expect(await mockProvider.create(charge)).toMatchObject({ status: 'declined' });
    expect((await pay(order)).status).toBe(201);
  });

  it('changes the version of its order at each step that shows', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const tagOf = async () => (await shop.order.get(`/v1/orders/${order.id}`, asGuest(order.token))).headers['etag'];
    const tags = [await tagOf()];
    const charge = await startAttempt(order.id, 'decline');
    tags.push(await tagOf());
    await shop.order.post(`/v1/orders/${order.id}/cancel`, {}, asGuest(order.token));
    tags.push(await tagOf());
    const outcome = await mockProvider.create(charge);
    const attempt = { orderId: order.id, paymentId: charge.key };
    await inTransaction(systemContext('test'), (tx) => recordCharge(tx, attempt, outcome));
    tags.push(await tagOf());
    expect((await read(order)).payments).toMatchObject([{ status: 'declined' }]);
    expect(new Set(tags).size).toBe(4);
  });

  it('does not hold up expiry', async () => {
    const { variantId } = await buildVariant({ onHand: 1 });
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    await startAttempt(order.id);
    await letTimePass(order.id);
    expect(await expireOrder(order.id)).toBe(true);
    await agePayments(order.id);
    await sweepStartedPayments.run();
    expect(await read(order)).toMatchObject({ status: 'cancelled', payments: [{ status: 'voided' }], refunds: [] });
    expect(await levelOf(variantId)).toEqual({ onHand: 1, reserved: 0 });
  });

  it('is given back where the order was paid in another way meanwhile', async () => {
    const { variantId } = await buildVariant({ price: 1000 });
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const charge = await startAttempt(order.id);
    await inTransaction(systemContext('test'), (tx) => markPaid(tx, { orderId: order.id, reference: 'till 7' }));
    await mockProvider.create(charge);
    await agePayments(order.id);
    await sweepStartedPayments.run();
    expect(await read(order)).toMatchObject({ status: 'processing', paymentStatus: 'paid' });
    await expectVerified();
    await agePayments(order.id);
    await sweepStartedPayments.run();
    const body = await read(order);
    expect(body).toMatchObject({ status: 'processing', paymentStatus: 'paid' });
    expect(body.refunds).toMatchObject([{ paymentId: charge.key, status: 'succeeded', reason: 'paid_twice' }]);
    expect(await chargesOf(charge.key)).toHaveLength(2);
  });

  it('is given back also where the other payment was given back already', async () => {
    const { variantId } = await buildVariant({ price: 1000 });
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const charge = await startAttempt(order.id);
    const refunds = await inTransaction(systemContext('test'), async (tx) => {
      await markPaid(tx, { orderId: order.id, reference: null });
      return refundOrder(tx, { orderId: order.id, amount: null, reason: 'other', note: null });
    });
    for (const id of refunds) await performRefund(id);
    expect(await read(order)).toMatchObject({ status: 'processing', paymentStatus: 'refunded' });
    await mockProvider.create(charge);
    await agePayments(order.id);
    await sweepStartedPayments.run();
    await expectVerified();
    await agePayments(order.id);
    await sweepStartedPayments.run();
    expect(await read(order)).toMatchObject({ status: 'processing', paymentStatus: 'refunded' });
  });
});

describe('a refund that nobody recorded', () => {
  it('is asked for again under its key, and money goes back once', async () => {
    const { variantId } = await buildVariant({ price: 700 });
    const order = await buildPaidOrder(shop, { [variantId]: 1 });
    const stalled = stall('refund');
    const cancelled = shop.order.post(`/v1/orders/${order.id}/cancel`, {}, asGuest(order.token));
    await stalled.untilAsked();
    expect(await read(order)).toMatchObject({ status: 'cancelled', refunds: [{ status: 'started' }] });
    await agePayments(order.id);
    await sweepStartedPayments.run();
    expect(await read(order)).toMatchObject({ paymentStatus: 'refunded', refunds: [{ status: 'succeeded' }] });
    stalled.go();
    expect((await cancelled).body).toMatchObject({ status: 'cancelled', paymentStatus: 'refunded' });
    const body = await read(order);
    expect(body.refunds).toHaveLength(1);
    expect(body.payments[0].refunded.amount).toBe(700);
    expect(await chargesOf(body.payments[0].id)).toHaveLength(2);
    expect(await kindsOf(order.id, 'timeline')).toEqual([
      'placed',
      'paid',
      'cancelled',
      'refund_requested',
      'refunded',
    ]);
  });
});

describe('a refund that the provider refuses', () => {
  it('is told to staff, keeps the money where it is, and may be asked for again', async () => {
    const { variantId } = await buildVariant({ price: 700 });
    const order = await buildPaidOrder(shop, { [variantId]: 1 });
    const refund = () =>
      inTransaction(systemContext('test'), (tx) =>
        refundOrder(tx, { orderId: order.id, amount: null, reason: 'other', note: null }),
      );
    const [first = ''] = await refund();
    const tag = (await shop.order.get(`/v1/orders/${order.id}`, asGuest(order.token))).headers['etag'];
    vi.spyOn(mockProvider, 'refund').mockResolvedValueOnce({ status: 'failed', reference: null });
    await performRefund(first);
    const seen = await shop.order.get(`/v1/orders/${order.id}`, asGuest(order.token));
    expect(seen.body).toMatchObject({ paymentStatus: 'paid', refunds: [{ status: 'failed' }] });
    expect(seen.headers['etag']).not.toBe(tag);
    expect(await kindsOf(order.id, 'timeline')).toContain('refund_failed');
    const [second = ''] = await refund();
    await performRefund(second);
    expect(await read(order)).toMatchObject({ paymentStatus: 'refunded', payments: [{ refunded: { amount: 700 } }] });
  });
});

describe('a key whose process died between its two transactions', () => {
  const unlock = () =>
    sql(null, `UPDATE idempotency_keys SET locked_until = ${dbNowPlus(-0.001)} WHERE status IS NULL`);

  it('is in progress until its lock ends, then the retry goes on from there', async () => {
    const { variantId } = await buildVariant({ onHand: 5 });
    const cart = await fillGuestCart(shop, { [variantId]: 2 });
    const input = { payment: mock, email: 'crash@example.com', key: randomUUID() };
    const stalled = stall('create');
    const first = placeGuestOrder(shop, cart, input);
    await stalled.untilAsked();
    const early = await placeGuestOrder(shop, cart, input);
    expect(early).toMatchObject({
      status: 409,
      body: { code: 'idempotency_in_progress' },
      headers: { 'retry-after': '1' },
    });
    const other = await placeGuestOrder(shop, cart, { ...input, email: 'other@example.com' });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    await unlock();
    const retried = await placeGuestOrder(shop, cart, input);
    expect(retried).toMatchObject({ status: 201, body: { status: 'processing', paymentStatus: 'paid' } });
    expect(retried.headers).not.toHaveProperty('idempotency-replayed');
    expect((await shop.order.get(`/v1/orders/${retried.body.id}`, asGuest(retried.body.token))).status).toBe(200);
    // The process that was thought dead comes back: it gives the answer that is stored.
    stalled.go();
    const late = await first;
    expect(late.status).toBe(201);
    expect(late.body).toEqual(retried.body);
    const again = await placeGuestOrder(shop, cart, input);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual(retried.body);
    expect(await chargesOf(retried.body.payments[0].id)).toHaveLength(1);
    expect(await levelOf(variantId)).toEqual({ onHand: 5, reserved: 2 });
    expect(await kindsOf(retried.body.id, 'timeline')).toEqual(['placed', 'paid']);
  });

  it('goes on with a refund by staff, which is made once and audited', async () => {
    const { variantId } = await buildVariant({ price: 900 });
    const order = await buildPaidOrder(shop, { [variantId]: 1 });
    const staff = await buildStaff();
    const refund = () =>
      shop.panel.post(
        `/v1/admin/orders/${order.id}/refund`,
        { amount: { amount: 400, currency: 'USD' } },
        { token: staff.token, headers: { 'idempotency-key': 'refund-once' } },
      );
    const stalled = stall('refund');
    const first = refund();
    await stalled.untilAsked();
    expect(await refund()).toMatchObject({ status: 409, body: { code: 'idempotency_in_progress' } });
    await unlock();
    const retried = await refund();
    expect(retried).toMatchObject({ status: 200, body: { paymentStatus: 'partially_refunded' } });
    stalled.go();
    expect((await first).body).toEqual(retried.body);
    const body = await read(order);
    expect(body.refunds).toMatchObject([{ status: 'succeeded', amount: { amount: 400 } }]);
    expect(body.payments[0].refunded.amount).toBe(400);
    const { rows } = await sql(null, 'SELECT actor_id FROM audit_log WHERE subject_id = ?', [order.id]);
    expect(rows).toEqual([{ actor_id: staff.id }, { actor_id: staff.id }]);
  });

  it('is taken over by one of many retries', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const stalled = stall('create');
    const key = { 'idempotency-key': 'one-of-many' };
    const first = pay(order, mock, key);
    await stalled.untilAsked();
    await unlock();
    const answers = await Promise.all(Array.from({ length: 5 }, () => pay(order, mock, key)));
    expect(answers.map((answer) => answer.status).filter((status) => status !== 409)).toContain(201);
    for (const { status, body } of answers) expect([201, 409]).toContain(body.code ? 409 : status);
    stalled.go();
    expect((await first).status).toBe(201);
    const body = await read(order);
    expect(body.payments).toHaveLength(1);
    expect(await chargesOf(body.payments[0].id)).toHaveLength(1);
  });

  it('ends as declined where the sweep was first', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const stalled = stall('create');
    const key = { 'idempotency-key': 'swept' };
    const first = pay(order, mock, key);
    await stalled.untilAsked();
    await agePayments(order.id);
    await sweepStartedPayments.run();
    await unlock();
    const retried = await pay(order, mock, key);
    expect(retried).toMatchObject({ status: 422, body: { code: 'payment_declined', order: { status: 'pending' } } });
    stalled.go();
    expect((await first).body).toEqual(retried.body);
    expect((await read(order)).payments).toMatchObject([{ status: 'voided' }]);
    expect((await pay(order, mock, { 'idempotency-key': 'next' })).status).toBe(201);
  });

  it('is told as refused where the order was cancelled meanwhile and cannot go on: the money goes back', async () => {
    const { variantId } = await buildVariant({ onHand: 1 });
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const slow = stall('create');
    const key = { 'idempotency-key': 'late' };
    const paying = pay(order, mock, key);
    await slow.untilAsked();
    await expire(order.id);
    await buildPaidOrder(shop, { [variantId]: 1 });
    slow.go();
    const answer = await paying;
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'payment_declined', order: { status: 'cancelled', cancelReason: 'expired' } },
    });
    expect(answer.body.detail).toContain('given back');
    expect((await pay(order, mock, key)).body).toEqual(answer.body);
    await agePayments(order.id);
    await sweepStartedPayments.run();
    expect(await read(order)).toMatchObject({ status: 'cancelled', paymentStatus: 'refunded' });
  });

  it('goes on at once where the provider was down', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    vi.spyOn(mockProvider, 'create').mockRejectedValueOnce(new Error('connection refused by the provider'));
    const key = { 'idempotency-key': 'down' };
    const failed = await pay(order, mock, key);
    expect(failed.status).toBe(500);
    expect(JSON.stringify(failed.body)).not.toContain('connection refused');
    expect((await pay(order, mock, { 'idempotency-key': 'another' })).status).toBe(409);
    const retried = await pay(order, mock, key);
    expect(retried).toMatchObject({ status: 201, body: { paymentStatus: 'paid', payments: [{ status: 'captured' }] } });
  });

  it('keeps what the provider is asked under: the same attempt', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const asked: ChargeRequest[] = [];
    const create = mockProvider.create;
    vi.spyOn(mockProvider, 'create').mockImplementation(async (request) => {
      asked.push(request);
      if (asked.length === 1) throw new Error('no answer');
      return create(request);
    });
    const key = { 'idempotency-key': 'same' };
    await pay(order, decline, key);
    expect((await pay(order, decline, key)).status).toBe(422);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toEqual(asked[0]);
  });
});
