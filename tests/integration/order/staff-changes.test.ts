import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/platform/database/sql.js';
import { newId } from '../../../src/platform/ids.js';
import { buildGuestOrder, buildPaidOrder, type GuestOrder, kindsOf, mock } from '../../factories/order.js';
import { asGuest } from '../../factories/purchase.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildVariant, levelOf } from '../../factories/variant.js';
import type { Answer, Json } from '../../support/client.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let staff: StaffMember;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  staff = await buildStaff({ role: 'manager' });
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const act = (id: string, action: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  shop.panel.post(`/v1/admin/orders/${id}/${action}`, body, { token: staff.token, headers });
const read = async (id: string): Promise<Json> =>
  (await shop.panel.get(`/v1/admin/orders/${id}`, { token: staff.token })).body;
const audits = async (id: string) =>
  (
    await sql<{ action: string; actor_id: string }>(
      null,
      'SELECT action, actor_id FROM audit_log WHERE subject_id = ? ORDER BY id',
      [id],
    )
  ).rows;
const illegal = { status: 409, body: { code: 'invalid_transition' } };

async function lines(order: GuestOrder): Promise<{ id: string; variantId: string; quantity: number }[]> {
  return (await read(order.id)).items;
}

describe('marking an order as paid', () => {
  it('records the money that came outside the shop, once', async () => {
    const { variantId } = await buildVariant({ price: 1500 });
    const order = await buildGuestOrder(shop, { [variantId]: 2 });
    const paid = await act(order.id, 'mark-paid', { reference: 'Transfer 4711' });
    expect(paid.status).toBe(200);
    expect(paid.body).toMatchObject({
      status: 'processing',
      paymentStatus: 'paid',
      payments: [{ provider: 'manual', status: 'captured', amount: { amount: 3000 } }],
    });
    const again = await act(order.id, 'mark-paid');
    expect(again).toMatchObject({ status: 200, body: { payments: [{ provider: 'manual' }] } });
    expect((await read(order.id)).payments).toHaveLength(1);
    expect(await audits(order.id)).toEqual([
      { action: 'order:mark_paid', actor_id: staff.id },
      { action: 'order:mark_paid', actor_id: staff.id },
    ]);
    expect(await kindsOf(order.id, 'timeline')).toEqual(['placed', 'paid']);
    const byBuyer = await shop.order.post(`/v1/orders/${order.id}/payments`, mock, asGuest(order.token));
    expect(byBuyer).toMatchObject({ status: 200, body: { status: 'processing', payments: [{ provider: 'manual' }] } });
  });

  it('is not possible once the order is cancelled', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    await act(order.id, 'cancel');
    expect(await act(order.id, 'mark-paid')).toMatchObject(illegal);
    expect((await read(order.id)).payments).toEqual([]);
  });
});

describe('cancelling by staff', () => {
  it('gives stock and cart of an unpaid order back, and is repeated without effect', async () => {
    const { variantId } = await buildVariant({ onHand: 2 });
    const order = await buildGuestOrder(shop, { [variantId]: 2 });
    for (let i = 0; i < 2; i++) {
      const answer = await act(order.id, 'cancel', {});
      expect(answer.body).toMatchObject({ status: 'cancelled', cancelReason: 'staff', actions: ['note'] });
    }
    expect(await levelOf(variantId)).toEqual({ onHand: 2, reserved: 0 });
    expect(await kindsOf(order.id, 'timeline')).toEqual(['placed', 'cancelled']);
  });

  it('gives the money of a paid order back and releases its stock', async () => {
    const { variantId } = await buildVariant({ price: 400, onHand: 2 });
    const order = await buildPaidOrder(shop, { [variantId]: 2 });
    const answer = await act(order.id, 'cancel');
    expect(answer.body).toMatchObject({
      status: 'cancelled',
      paymentStatus: 'refunded',
      refunds: [{ status: 'succeeded', reason: 'order_cancelled', amount: { amount: 800 } }],
    });
    expect(await levelOf(variantId)).toEqual({ onHand: 2, reserved: 0 });
    expect((await audits(order.id)).map((row) => row.action)).toEqual(['order:cancel', 'order:cancel']);
  });

  it('is not possible for the buyer once a part was shipped', async () => {
    const { variantId } = await buildVariant();
    const order = await buildPaidOrder(shop, { [variantId]: 2 });
    const [line] = await lines(order);
    await act(order.id, 'fulfill', { items: [{ itemId: line?.id, quantity: 1 }] });
    expect(await shop.order.post(`/v1/orders/${order.id}/cancel`, {}, asGuest(order.token))).toMatchObject(illegal);
    expect((await read(order.id)).refunds).toEqual([]);
  });
});

describe('cancelling the rest by staff', () => {
  it('moves no stock of lines that were shipped whole', async () => {
    const [a, b] = [await buildVariant({ onHand: 5 }), await buildVariant({ onHand: 5 })];
    const order = await buildPaidOrder(shop, { [a.variantId]: 2, [b.variantId]: 2 });
    const [first, second] = await lines(order);
    await act(order.id, 'fulfill', { items: [{ itemId: first?.id, quantity: 2 }] });
    expect((await act(order.id, 'cancel')).body).toMatchObject({ status: 'completed' });
    const { rows } = await sql(
      null,
      "SELECT variant_id, delta_reserved FROM stock_movements WHERE order_id = ? AND kind = 'release'",
      [order.id],
    );
    expect(rows).toEqual([{ variant_id: second?.variantId, delta_reserved: -2 }]);
  });
});

describe('shipping', () => {
  it('takes all that is left out of the building and completes the order', async () => {
    const { variantId } = await buildVariant({ onHand: 5 });
    const { variantId: untracked } = await buildVariant({ onHand: null });
    const order = await buildPaidOrder(shop, { [variantId]: 2, [untracked]: 3 });
    const shipped = await act(order.id, 'fulfill', { carrier: 'PTT', trackingNumber: 'TR-1' });
    expect(shipped.body).toMatchObject({
      status: 'completed',
      fulfillmentStatus: 'fulfilled',
      shipments: [{ carrier: 'PTT', trackingNumber: 'TR-1' }],
      actions: ['refund', 'note'],
    });
    expect(shipped.body.shipments[0].items).toHaveLength(2);
    expect(await levelOf(variantId)).toEqual({ onHand: 3, reserved: 0 });
    const again = await act(order.id, 'fulfill');
    expect(again).toMatchObject({ status: 200, body: { status: 'completed' } });
    expect(again.body.shipments).toHaveLength(1);
    const shown = (await shop.order.get(`/v1/orders/${order.id}`, asGuest(order.token))).body;
    expect(shown).toMatchObject({ status: 'completed', actions: [], shipments: [{ trackingNumber: 'TR-1' }] });
    expect(shown.timeline.map((entry: Json) => entry.kind)).toEqual(['placed', 'paid', 'shipped', 'completed']);
  });

  it('may be done in parts, and completes with the last of them', async () => {
    const [a, b] = [await buildVariant({ onHand: 9 }), await buildVariant({ onHand: 9 })];
    const order = await buildPaidOrder(shop, { [a.variantId]: 3, [b.variantId]: 1 });
    const [first, second] = await lines(order);
    const part = await act(order.id, 'fulfill', { items: [{ itemId: first?.id, quantity: 2 }] });
    expect(part.body).toMatchObject({
      status: 'processing',
      fulfillmentStatus: 'partially_fulfilled',
      items: [{ fulfilledQuantity: 2 }, { fulfilledQuantity: 0 }],
      actions: ['cancel', 'fulfill', 'refund', 'note'],
    });
    expect(await levelOf(first?.variantId ?? '')).toEqual({ onHand: 7, reserved: 1 });
    const rest = await act(order.id, 'fulfill', {
      items: [
        { itemId: first?.id, quantity: 1 },
        { itemId: second?.id, quantity: 1 },
      ],
    });
    expect(rest.body).toMatchObject({ status: 'completed', fulfillmentStatus: 'fulfilled' });
    expect(rest.body.shipments.map((shipment: Json) => shipment.items.length)).toEqual([1, 2]);
    expect(await act(order.id, 'fulfill', { items: [{ itemId: first?.id, quantity: 1 }] })).toMatchObject(illegal);
  });

  it('refuses more than is left, lines of other orders and lines named twice, all at once', async () => {
    const { variantId } = await buildVariant({ onHand: 9 });
    const order = await buildPaidOrder(shop, { [variantId]: 2 });
    const other = await buildPaidOrder(shop, { [variantId]: 1 });
    const [[line], [foreign]] = [await lines(order), await lines(other)];
    const refused = await act(order.id, 'fulfill', {
      items: [
        { itemId: line?.id, quantity: 3 },
        { itemId: foreign?.id, quantity: 1 },
        { itemId: line?.id, quantity: 1 },
        { itemId: newId('line'), quantity: 1 },
      ],
    });
    expect(refused).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
    expect(refused.body.errors.map((error: Json) => error.path)).toEqual([
      'items.0.quantity',
      'items.1.itemId',
      'items.2.itemId',
      'items.3.itemId',
    ]);
    expect((await read(order.id)).fulfillmentStatus).toBe('unfulfilled');
    expect(await levelOf(variantId)).toEqual({ onHand: 9, reserved: 3 });
  });

  it('waits until the units are in the building', async () => {
    const { variantId } = await buildVariant({ onHand: 1, backorderLimit: 5 });
    const order = await buildPaidOrder(shop, { [variantId]: 3 });
    const early = await act(order.id, 'fulfill');
    expect(early).toMatchObject({
      status: 409,
      body: { code: 'insufficient_stock', shortages: [{ variantId, requested: 3, available: 1 }] },
    });
    expect((await read(order.id)).shipments).toEqual([]);
    const [line] = await lines(order);
    expect((await act(order.id, 'fulfill', { items: [{ itemId: line?.id, quantity: 1 }] })).status).toBe(200);
    expect(await levelOf(variantId)).toEqual({ onHand: 0, reserved: 2 });
  });

  it('is for paid orders only', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    expect(await act(order.id, 'fulfill')).toMatchObject(illegal);
    await act(order.id, 'cancel');
    expect(await act(order.id, 'fulfill')).toMatchObject(illegal);
  });

  it('happens once when two do it at once', async () => {
    const { variantId } = await buildVariant({ onHand: 9 });
    const order = await buildPaidOrder(shop, { [variantId]: 2 });
    const [line] = await lines(order);
    const items = [{ itemId: line?.id, quantity: 2 }];
    const answers = await Promise.all([act(order.id, 'fulfill', { items }), act(order.id, 'fulfill', { items })]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(await levelOf(variantId)).toEqual({ onHand: 7, reserved: 0 });
  });
});

describe('giving money back', () => {
  it('gives a part, and then all that is left', async () => {
    const { variantId } = await buildVariant({ price: 1000 });
    const order = await buildPaidOrder(shop, { [variantId]: 3 });
    const part = await act(order.id, 'refund', {
      amount: { amount: 1200, currency: 'USD' },
      reason: 'damaged',
      note: 'one was broken',
    });
    expect(part.body).toMatchObject({
      status: 'processing',
      paymentStatus: 'partially_refunded',
      refunds: [{ status: 'succeeded', amount: { amount: 1200 }, reason: 'damaged' }],
      payments: [{ refunded: { amount: 1200 } }],
    });
    const rest = await act(order.id, 'refund');
    expect(rest.body).toMatchObject({ paymentStatus: 'refunded', payments: [{ refunded: { amount: 3000 } }] });
    expect(rest.body.actions).not.toContain('refund');
    expect(await act(order.id, 'refund')).toMatchObject(illegal);
  });

  it('gives no more than was taken, in no other currency', async () => {
    const { variantId } = await buildVariant({ price: 1000 });
    const order = await buildPaidOrder(shop, { [variantId]: 1 });
    const refund = (amount: number, currency = 'USD') => act(order.id, 'refund', { amount: { amount, currency } });
    expect(await refund(1001)).toMatchObject(illegal);
    expect(await refund(1, 'EUR')).toMatchObject({ status: 400, body: { errors: [{ path: 'amount.currency' }] } });
    for (const bad of [0, -1, 1.5]) expect((await refund(bad)).status).toBe(400);
    expect((await refund(999)).status).toBe(200);
    expect(await refund(2)).toMatchObject(illegal);
    expect((await refund(1)).body.paymentStatus).toBe('refunded');
  });

  it('is not possible before any was taken', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    expect(await act(order.id, 'refund')).toMatchObject(illegal);
  });

  it('is also possible after the order was shipped', async () => {
    const { variantId } = await buildVariant();
    const order = await buildPaidOrder(shop, { [variantId]: 1 });
    await act(order.id, 'fulfill');
    expect((await act(order.id, 'refund')).body).toMatchObject({ status: 'completed', paymentStatus: 'refunded' });
  });

  it('gives each unit of money once when many ask at once', async () => {
    const { variantId } = await buildVariant({ price: 1000 });
    const order = await buildPaidOrder(shop, { [variantId]: 1 });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => act(order.id, 'refund', { amount: { amount: 400, currency: 'USD' } })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 409, 409, 409]);
    expect((await read(order.id)).payments[0].refunded.amount).toBe(800);
  });
});

describe('changes by staff', () => {
  it('are refused when another was first, and change nothing', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const seen = await shop.panel.get(`/v1/admin/orders/${order.id}`, { token: staff.token });
    const ifMatch = { 'if-match': seen.headers['etag'] ?? '' };
    expect(seen.headers['etag']).toBe(`"${seen.body.version}"`);
    expect((await act(order.id, 'notes', { text: 'first' }, ifMatch)).status).toBe(200);
    const before = await read(order.id);
    for (const [action, body] of [
      ['notes', { text: 'second' }],
      ['mark-paid', {}],
      ['cancel', {}],
      ['fulfill', {}],
      ['refund', {}],
    ] as const) {
      const answer = await act(order.id, action, body, ifMatch);
      expect([action, answer.status, answer.body.code]).toEqual([action, 412, 'version_mismatch']);
    }
    expect(await read(order.id)).toEqual(before);
    expect((await act(order.id, 'cancel', {}, { 'if-match': `"${before.version}"` })).status).toBe(200);
  });

  it('change the version each time that the order looks different', async () => {
    const { variantId } = await buildVariant({ price: 1000 });
    const order = await buildGuestOrder(shop, { [variantId]: 2 });
    const [line] = await lines(order);
    const steps: [string, unknown][] = [
      ['notes', { text: 'call back' }],
      ['mark-paid', undefined],
      ['fulfill', { items: [{ itemId: line?.id, quantity: 1 }] }],
      ['refund', { amount: { amount: 1, currency: 'USD' } }],
      ['fulfill', undefined],
      ['refund', undefined],
    ];
    let { version } = await read(order.id);
    for (const [action, body] of steps) {
      const answer = await act(order.id, action, body);
      expect(answer.status).toBe(200);
      expect(answer.body.version).toBeGreaterThan(version);
      expect(answer.headers['etag']).toBe(`"${answer.body.version}"`);
      version = answer.body.version;
      expect((await read(order.id)).version).toBe(version);
    }
  });

  it('are replayed under their key: nothing happens twice', async () => {
    const { variantId } = await buildVariant({ price: 1000, onHand: 9 });
    const order = await buildPaidOrder(shop, { [variantId]: 3 });
    const [line] = await lines(order);
    const steps: [string, unknown][] = [
      ['fulfill', { items: [{ itemId: line?.id, quantity: 1 }] }],
      ['refund', { amount: { amount: 100, currency: 'USD' } }],
      ['notes', { text: 'twice?' }],
    ];
    for (const [action, body] of steps) {
      const key = { 'idempotency-key': `${action}-once` };
      const first = await act(order.id, action, body, key);
      const rows = (await audits(order.id)).length;
      const again = await act(order.id, action, body, { ...key, 'if-match': '"1"' });
      expect(again.status).toBe(200);
      expect(again.headers['idempotency-replayed']).toBe('true');
      expect(again.headers['etag']).toBe(first.headers['etag']);
      expect(again.body).toEqual(first.body);
      expect(await audits(order.id)).toHaveLength(rows);
      const changed = await act(order.id, action, { ...(body as object), note: 'other' }, key);
      expect([400, 422]).toContain(changed.status);
    }
    const body = await read(order.id);
    expect([body.shipments.length, body.refunds.length]).toEqual([1, 1]);
    expect(body.timeline.filter((entry: Json) => entry.kind === 'note')).toHaveLength(1);
  });

  it('tell in the audit log what the order was before and after', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const total = (await act(order.id, 'mark-paid')).body.totals.total.amount;
    await act(order.id, 'refund');
    const owner = await buildStaff();
    const log = await shop.panel.get(`/v1/admin/audit-log?subjectId=${order.id}`, { token: owner.token });
    expect(log.body.items).toMatchObject([
      {
        action: 'order:refund',
        before: { paymentStatus: 'paid', captured: total, refunded: 0, refunding: total },
        after: { paymentStatus: 'refunded', captured: total, refunded: total, refunding: 0 },
      },
      {
        action: 'order:refund',
        before: { paymentStatus: 'paid', captured: total, refunded: 0, refunding: 0 },
        after: { paymentStatus: 'paid', captured: total, refunded: 0, refunding: total },
      },
      {
        action: 'order:mark_paid',
        subjectId: order.id,
        before: { status: 'pending', paymentStatus: 'awaiting', version: 1 },
        after: { status: 'processing', paymentStatus: 'paid', version: 2 },
      },
    ]);
  });
});
