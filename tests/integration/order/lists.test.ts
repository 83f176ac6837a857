import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sequelize } from '../../../src/platform/database/sequelize.js';
import { sql } from '../../../src/platform/database/sql.js';
import { newId } from '../../../src/platform/ids.js';
import { buildGuestOrder, buildPaidOrder, buildShopperOrder, expire, mock } from '../../factories/order.js';
import { asGuest } from '../../factories/purchase.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildShopper } from '../../factories/user.js';
import { buildVariant } from '../../factories/variant.js';
import type { Json } from '../../support/client.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

vi.hoisted(() => {
  vi.stubEnv('MAX_PENDING_ORDERS', '0');
});

let shop: Shop;
let staff: StaffMember;
let variantId: string;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  staff = await buildStaff({ role: 'manager' });
  variantId = (await buildVariant({ price: 250, onHand: 1_000 })).variantId;
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const list = (query = '', token = staff.token) => shop.panel.get(`/v1/admin/orders${query}`, { token });
const idsOf = (answer: { body: Json }): string[] => answer.body.items.map((order: { id: string }) => order.id);

describe('a shopper’s own orders', () => {
  it('are paged from the newest on, whole, and nobody else’s', async () => {
    const { token } = await buildShopper();
    const other = await buildShopper();
    await buildShopperOrder(shop, other.token, { [variantId]: 1 });
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) {
      const payment = i % 2 ? mock : undefined;
      ids.unshift((await buildShopperOrder(shop, token, { [variantId]: i + 1 }, payment)).id);
    }
    const [, second = ''] = ids;
    await shop.panel.post(`/v1/admin/orders/${second}/fulfill`, undefined, { token: staff.token });
    const first = await shop.order.get('/v1/orders?limit=2', { token });
    expect(idsOf(first)).toEqual(ids.slice(0, 2));
    // An order that is added meanwhile does not shift the pages.
    const added = await buildShopperOrder(shop, token, { [variantId]: 1 });
    const next = await shop.order.get(`/v1/orders?limit=2&cursor=${first.body.nextCursor}`, { token });
    expect(idsOf(next)).toEqual(ids.slice(2, 4));
    const last = await shop.order.get(`/v1/orders?limit=2&cursor=${next.body.nextCursor}`, { token });
    expect(idsOf(last)).toEqual(ids.slice(4));
    expect(last.body.nextCursor).toBeNull();
    const all = await shop.order.get('/v1/orders', { token });
    expect(idsOf(all)).toEqual([added.id, ...ids]);
    for (const order of all.body.items) {
      expect((await shop.order.get(`/v1/orders/${order.id}`, { token })).body).toEqual(order);
    }
    expect(idsOf(await shop.order.get('/v1/orders?status=completed', { token }))).toEqual([second]);
    expect(idsOf(await shop.order.get('/v1/orders?status=cancelled', { token }))).toEqual([]);
  });

  it('are read in as many statements for a page as for one', async () => {
    const { token } = await buildShopper();
    for (let i = 0; i < 4; i++) await buildShopperOrder(shop, token, { [variantId]: 1 }, mock);
    const statementsOf = async (limit: number) => {
      const spy = vi.spyOn(sequelize.connectionManager, 'getConnection');
      await shop.order.get(`/v1/orders?limit=${limit}`, { token });
      const count = spy.mock.calls.length;
      spy.mockRestore();
      return count;
    };
    const one = await statementsOf(1);
    expect(one).toBeGreaterThan(3);
    expect(await statementsOf(4)).toBe(one);
  });

  it('refuse what is no page of theirs', async () => {
    const { token } = await buildShopper();
    for (const query of ['limit=0', 'limit=101', 'limit=x', 'cursor=abc', 'status=paid', 'page=1', 'sort=newest']) {
      const answer = await shop.order.get(`/v1/orders?${query}`, { token });
      expect([query, answer.status, answer.body.code]).toEqual([query, 400, 'validation_failed']);
    }
    expect((await shop.order.get('/v1/orders')).status).toBe(401);
  });

  it('are not another’s, not even by id', async () => {
    const { token } = await buildShopper();
    const other = await buildShopper();
    const order = await buildShopperOrder(shop, other.token, { [variantId]: 1 });
    const guests = await buildGuestOrder(shop, { [variantId]: 1 });
    const bodies = new Set<string>();
    for (const id of [order.id, guests.id, newId('ord')]) {
      for (const options of [{ token }, {}, asGuest('w'.repeat(43))]) {
        const answers = [
          await shop.order.get(`/v1/orders/${id}`, options),
          await shop.order.post(`/v1/orders/${id}/payments`, mock, options),
          await shop.order.post(`/v1/orders/${id}/cancel`, {}, options),
        ];
        for (const { status, body } of answers) {
          const { instance: _instance, ...rest } = body;
          expect(status).toBe(404);
          bodies.add(JSON.stringify(rest));
        }
      }
    }
    expect(bodies.size).toBe(1);
  });
});

describe('the orders of the shop, for staff', () => {
  it('are filtered by their states, buyer, number, e-mail and time', async () => {
    const stem = `buyer-${randomUUID()}`;
    const pending = await buildGuestOrder(shop, { [variantId]: 1 }, `${stem}-a@example.com`);
    const paid = await buildPaidOrder(shop, { [variantId]: 2 }, `${stem}-b@example.com`);
    const shipped = await buildPaidOrder(shop, { [variantId]: 3 }, `${stem}-c@example.com`);
    await shop.panel.post(`/v1/admin/orders/${shipped.id}/fulfill`, undefined, { token: staff.token });
    const expired = await buildGuestOrder(shop, { [variantId]: 1 }, `${stem}-d@example.com`);
    await expire(expired.id);
    const of = async (query: string) => idsOf(await list(`?email=${stem}&${query}`));
    const all = [expired.id, shipped.id, paid.id, pending.id];
    expect(await of('')).toEqual(all);
    expect(await of('status=pending')).toEqual([pending.id]);
    expect(await of('status=cancelled')).toEqual([expired.id]);
    expect(await of('paymentStatus=paid')).toEqual([shipped.id, paid.id]);
    expect(await of('fulfillmentStatus=fulfilled&status=completed')).toEqual([shipped.id]);
    expect(await of('status=completed&paymentStatus=awaiting')).toEqual([]);
    const { body } = await shop.panel.get(`/v1/admin/orders/${paid.id}`, { token: staff.token });
    expect(idsOf(await list(`?number=${body.number.toLowerCase()}`))).toEqual([paid.id]);
    expect((await list(`?number=${encodeURIComponent('É')}`)).status).toBe(400);
    expect(idsOf(await list(`?email=${`${stem}-B`.toUpperCase()}`))).toEqual([paid.id]);
    expect(idsOf(await list(`?email=${encodeURIComponent('%')}`))).toEqual([]);
    expect(idsOf(await list(`?email=${encodeURIComponent(`${stem.slice(0, 8)}_`)}`))).toEqual([]);
    expect(await of(`placedFrom=${body.placedAt}&placedTo=${new Date(Date.now() + 60_000).toISOString()}`)).toEqual(
      all.slice(0, 3),
    );
    expect(await of(`placedTo=${body.placedAt}`)).toEqual([pending.id]);
    expect(await of('placedFrom=1970-01-01T00:00:00Z&placedTo=9999-12-31T23:59:59.999Z')).toEqual(all);
  });

  it('are filtered by shopper', async () => {
    const { id, token } = await buildShopper();
    const order = await buildShopperOrder(shop, token, { [variantId]: 1 });
    const answer = await list(`?userId=${id}`);
    expect(answer.body).toMatchObject({ items: [{ id: order.id, userId: id }], total: 1, totalIsExact: true });
  });

  it('tell what is worth knowing in a row', async () => {
    const email = `${randomUUID()}@example.com`;
    const order = await buildPaidOrder(shop, { [variantId]: 4 }, email);
    const [row] = (await list(`?email=${email}`)).body.items;
    expect(row).toMatchObject({
      id: order.id,
      email,
      userId: null,
      status: 'processing',
      paymentStatus: 'paid',
      fulfillmentStatus: 'unfulfilled',
      cancelReason: null,
      total: { amount: 1000, currency: 'USD' },
      units: 4,
    });
    const { body } = await shop.panel.get(`/v1/admin/orders/${order.id}`, { token: staff.token });
    expect(row.actions).toEqual(body.actions);
  });

  it('are paged by cursor and by number, with their total', async () => {
    const stem = `page-${randomUUID()}`;
    const ids: string[] = [];
    for (let i = 0; i < 5; i++)
      ids.unshift((await buildGuestOrder(shop, { [variantId]: 1 }, `${stem}${i}@example.com`)).id);
    const first = await list(`?email=${stem}&limit=2`);
    expect([idsOf(first), first.body.total]).toEqual([ids.slice(0, 2), 5]);
    const second = await list(`?email=${stem}&limit=3&cursor=${first.body.nextCursor}`);
    expect([idsOf(second), second.body.nextCursor]).toEqual([ids.slice(2), null]);
    expect(idsOf(await list(`?email=${stem}&page=2&perPage=2`))).toEqual(ids.slice(2, 4));
    expect(idsOf(await list(`?email=${stem}&page=4&perPage=2`))).toEqual([]);
    for (const query of [
      'page=0',
      'page=501',
      'perPage=101',
      'limit=0',
      'cursor=x',
      'status=paid',
      'placedFrom=today',
      'placedFrom=0000-01-01T00:00:00Z',
      'q=',
      'sort=id',
      'minTotal=1.5',
    ]) {
      expect([query, (await list(`?${query}`)).status]).toEqual([query, 400]);
    }
  });

  it('refuse the cursor of another list', async () => {
    const { token: owner } = await buildStaff();
    const { token, ...buyer } = await buildShopper();
    for (let i = 0; i < 2; i++) await buildShopperOrder(shop, token, { [variantId]: 1 });
    const own = (await shop.order.get('/v1/orders?limit=1', { token })).body.nextCursor;
    const ofStaff = (await list(`?userId=${buyer.id}&limit=1`)).body.nextCursor;
    expect([typeof own, typeof ofStaff]).toEqual(['string', 'string']);
    const lists = ['audit-log', 'stock-levels', 'stock-movements', 'customers', 'staff', 'roles', 'products'];
    for (const [path, cursor] of [['orders', own], ...lists.map((name) => [name, ofStaff])]) {
      const { status, body } = await shop.panel.get(`/v1/admin/${path}?cursor=${cursor}`, { token: owner });
      expect([path, status, body.errors]).toEqual([path, 400, [{ path: 'cursor', message: expect.any(String) }]]);
    }
    expect((await shop.order.get(`/v1/orders?cursor=${ofStaff}`, { token })).status).toBe(400);
  });
});

describe('an order as staff see it', () => {
  it('says who did what to it, as they were called then; to the buyer it was the shop', async () => {
    const grace = await buildStaff({ name: 'Grace Hopper' });
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const at = `/v1/admin/orders/${order.id}`;
    await shop.panel.post(`${at}/mark-paid`, {}, { token: grace.token });
    const { body: me } = await shop.panel.get('/v1/admin/me', { token: grace.token });
    await shop.panel.patch('/v1/admin/me', { name: 'Grace Murray', email: me.email }, { token: grace.token });
    await shop.panel.post(`${at}/notes`, { text: 'Packed.' }, { token: grace.token });
    const { timeline } = (await shop.panel.get(at, { token: grace.token })).body;
    const names = timeline.map((entry: { staffName?: string }) => entry.staffName);
    expect([names[0], names.at(-2), names.at(-1)]).toEqual([undefined, 'Grace Hopper', 'Grace Murray']);
    const shown = await shop.order.get(`/v1/orders/${order.id}`, asGuest(order.token));
    expect(shown.body.timeline.some((entry: { by: string }) => entry.by === 'staff')).toBe(true);
    expect(JSON.stringify(shown.body)).not.toContain('Grace');
  });

  it('has their notes, which the buyer never sees', async () => {
    const order = await buildGuestOrder(shop, { [variantId]: 1 });
    const noted = await shop.panel.post(
      `/v1/admin/orders/${order.id}/notes`,
      { text: '  Rings twice — “çok” 🙂 ' },
      { token: staff.token },
    );
    expect(noted.body.timeline.at(-1)).toMatchObject({ kind: 'note', by: 'staff', text: 'Rings twice — “çok” 🙂' });
    const shown = await shop.order.get(`/v1/orders/${order.id}`, asGuest(order.token));
    expect(JSON.stringify(shown.body)).not.toContain('Rings');
    expect(shown.body.timeline).toHaveLength(1);
    for (const bad of [
      { text: '' },
      { text: '  ' },
      { text: 'x'.repeat(501) },
      {},
      { text: 1 },
      { text: 'a', to: 'b' },
    ]) {
      const answer = await shop.panel.post(`/v1/admin/orders/${order.id}/notes`, bad, { token: staff.token });
      expect(answer.status).toBe(400);
    }
  });

  it('offers each member what their role allows, and the routes refuse the rest', async () => {
    const order = await buildPaidOrder(shop, { [variantId]: 2 });
    const actionsOf = async (token: string) =>
      (await shop.panel.get(`/v1/admin/orders/${order.id}`, { token })).body.actions;
    const support = await buildStaff({ role: 'support' });
    const viewer = await buildStaff({ role: 'viewer' });
    const shipper = await buildStaff({ permissions: ['order:read', 'order:fulfill'] });
    expect(await actionsOf(staff.token)).toEqual(['cancel', 'fulfill', 'refund', 'note']);
    expect(await actionsOf(support.token)).toEqual(['cancel', 'fulfill', 'note']);
    expect(await actionsOf(viewer.token)).toEqual([]);
    expect(await actionsOf(shipper.token)).toEqual(['fulfill']);
    for (const action of ['cancel', 'refund', 'mark-paid', 'notes']) {
      const answer = await shop.panel.post(`/v1/admin/orders/${order.id}/${action}`, { text: 'x' }, shipper);
      expect([action, answer.status, answer.body.code]).toEqual([action, 403, 'forbidden']);
    }
    const catalog = await buildStaff({ role: 'catalog' });
    expect((await list('', catalog.token)).status).toBe(403);
    const { rows } = await sql(null, "SELECT id FROM order_timeline WHERE order_id = ? AND actor_kind = 'staff'", [
      order.id,
    ]);
    expect(rows).toEqual([]);
  });

  it('is not found by an id that is none', async () => {
    for (const id of [newId('ord'), newId('cart'), 'ord_1', '1']) {
      expect((await shop.panel.get(`/v1/admin/orders/${id}`, { token: staff.token })).status).toBe(404);
      expect((await shop.panel.post(`/v1/admin/orders/${id}/cancel`, {}, { token: staff.token })).status).toBe(404);
    }
  });

  it('keeps its secrets', async () => {
    const order = await buildPaidOrder(shop, { [variantId]: 1 });
    const { body } = await shop.panel.get(`/v1/admin/orders/${order.id}`, { token: staff.token });
    expect(JSON.stringify(body)).not.toMatch(/token|hash|outcome/i);
    const shopper = await buildShopper();
    expect((await shop.panel.get(`/v1/admin/orders/${order.id}`, { token: shopper.token })).status).toBe(401);
    expect((await shop.order.get('/v1/orders', { token: staff.token })).status).toBe(401);
  });
});
