import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { User } from '../../../src/models/user/user.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildShopper } from '../../factories/user.js';
import { buildVariant } from '../../factories/variant.js';
import { eventually } from '../../support/eventually.js';
import { lastAudit } from '../../support/history.js';
import { type Shop, startShop } from '../../support/shop.js';

let shop: Shop;
let support: StaffMember;
beforeAll(async () => {
  shop = await startShop(['panel', 'user', 'cart', 'order', 'worker']);
  support = await buildStaff({ role: 'support' });
});
afterAll(() => shop.stop());

const get = (path: string) => shop.panel.get(`/v1/admin/customers${path}`, { token: support.token });
const post = (path: string, body?: unknown) =>
  shop.panel.post(`/v1/admin/customers${path}`, body, { token: support.token });
const home = { firstName: 'Ada', lastName: 'Lovelace', line1: 'Main St 1', city: 'Ankara', country: 'TR' };

describe('customers, for staff', () => {
  it('are found by how their e-mail address begins', async () => {
    const stem = `find-${randomUUID()}`;
    const first = await buildShopper({ email: `${stem}-a@example.com` });
    const second = await buildShopper({ email: `${stem}-b@example.com` });
    const all = await get(`?email=${stem.toUpperCase()}`);
    expect(all.body).toMatchObject({ items: [{ id: second.id }, { id: first.id }], total: 2 });
    expect((await get(`?email=${stem}-a`)).body).toMatchObject({ items: [{ id: first.id }], total: 1 });
    expect((await get('?email=%25')).body.total).toBe(0);
    const page = await get(`?email=${stem}&limit=1`);
    const next = await get(`?email=${stem}&limit=1&cursor=${page.body.nextCursor}`);
    expect(next.body).toMatchObject({ items: [{ id: first.id }], nextCursor: null, total: 2 });
  });

  it('are shown one by one with their addresses and a version, without secrets', async () => {
    const { id, email, token } = await buildShopper({ phone: '+905321234567' });
    expect((await shop.user.post('/v1/me/addresses', home, { token })).status).toBe(201);
    const answer = await get(`/${id}`);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({
      id,
      email,
      phone: '+905321234567',
      status: 'active',
      addresses: [{ ...home, isDefaultShipping: true, isDefaultBilling: true }],
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/password|hash/i);
  });

  it('keep their row without the person once they have deleted the account', async () => {
    const { id, token } = await buildShopper();
    expect((await shop.user.delete('/v1/me', { token })).status).toBe(204);
    const { body } = await get(`/${id}`);
    expect(body).toMatchObject({ id, status: 'deleted', addresses: [] });
    expect(body).not.toHaveProperty('email');
    expect((await get('?status=deleted&limit=1')).body.items).toMatchObject([{ id }]);
  });

  it('that are not there are 404', async () => {
    expect(await get('/usr_01J00000000000000000000000')).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });
});

describe('a search', () => {
  it('finds by how the first or the last name begins, whatever case and accents', async () => {
    const stem = `Öz${randomUUID().slice(0, 8)}`;
    const first = await buildShopper({ firstName: `${stem}gül`, lastName: 'Aydın' });
    const last = await buildShopper({ firstName: 'Ayşe', lastName: `${stem} Kaya` });
    const found = async (q: string) =>
      (await get(`?q=${encodeURIComponent(q)}`)).body.items.map((one: { id: string }) => one.id);
    expect(await found(stem.replace('Ö', 'o').toLowerCase())).toEqual([last.id, first.id]);
    expect(await found(`${stem}GUL ayd`)).toEqual([first.id]);
    expect(await found(`${stem} kaya Ayse`)).toEqual([last.id]);
    expect(await found(first.email.slice(0, 30))).toEqual([first.id]);
    expect(await found(stem.slice(1))).toEqual([]);

    expect((await shop.user.patch('/v1/me', { lastName: `${stem} Demir` }, { token: first.token })).status).toBe(200);
    expect(await found(`${stem} demir`)).toEqual([first.id]);
    expect((await shop.user.delete('/v1/me', { token: first.token })).status).toBe(204);
    expect(await found(stem)).toEqual([last.id]);
    expect(await User.findByPk(first.id)).toMatchObject({ nameKey: '', surnameKey: '' });
  });
});

describe('a customer who is disabled', () => {
  it('is refused everywhere within seconds, and let in again', { timeout: 60_000 }, async () => {
    const { id, email, password, token, refreshToken } = await buildShopper();
    const { variantId } = await buildVariant();
    expect((await shop.cart.post('/v1/carts', { items: [{ variantId, quantity: 1 }] }, { token })).status).toBe(201);
    expect((await shop.user.get('/v1/me', { token })).status).toBe(200);
    const disabled = await post(`/${id}/disable`);
    expect(disabled).toMatchObject({ status: 200, body: { status: 'disabled', actions: ['enable', 'add_note'] } });
    expect(await lastAudit(id)).toMatchObject({
      action: 'customer:disable',
      actor: support.id,
      before: { status: 'active' },
      after: { status: 'disabled' },
    });

    const refused = { status: 403, body: { code: 'account_disabled' } };
    await eventually(async () => (await shop.user.get('/v1/me', { token })).status === 403, { timeoutMs: 20_000 });
    expect(await shop.user.get('/v1/me', { token })).toMatchObject(refused);
    await eventually(async () => (await shop.cart.get('/v1/carts/current', { token })).status === 403, {
      timeoutMs: 20_000,
    });
    expect(await shop.user.post('/v1/auth/login', { email, password })).toMatchObject(refused);
    expect(await shop.user.post('/v1/auth/refresh', { refreshToken })).toMatchObject(refused);

    expect((await post(`/${id}/enable`)).body.status).toBe('active');
    expect((await shop.user.get('/v1/me', { token })).status).toBe(200);
  });

  it('is disabled in the version that was seen, and not once the account is deleted', async () => {
    const { id, token } = await buildShopper();
    await shop.user.patch('/v1/me', { firstName: 'Augusta' }, { token });
    const stale = await shop.panel.post(`/v1/admin/customers/${id}/disable`, undefined, {
      token: support.token,
      headers: { 'if-match': '"1"' },
    });
    expect(stale).toMatchObject({ status: 412, body: { code: 'version_mismatch' } });
    expect((await shop.user.delete('/v1/me', { token })).status).toBe(204);
    expect(await post(`/${id}/enable`)).toMatchObject({ status: 409, body: { code: 'invalid_transition' } });
  });
});

describe('notes of staff', () => {
  it('are kept with who wrote them, newest first, until the account is deleted', async () => {
    const { id, token } = await buildShopper();
    expect((await post(`/${id}/notes`, { text: 'First' })).status).toBe(201);
    const second = await post(`/${id}/notes`, { text: 'Second' });
    expect(second.body).toMatchObject({ text: 'Second', staffId: support.id, staffName: support.name });
    const page = (await get(`/${id}/notes?limit=1`)).body;
    expect(page.items).toEqual([second.body]);
    const rest = (await get(`/${id}/notes?limit=1&cursor=${page.nextCursor}`)).body;
    expect(rest).toMatchObject({ items: [{ text: 'First' }], nextCursor: null });
    expect(JSON.stringify(await lastAudit(id))).not.toContain('Second');

    expect((await shop.user.delete('/v1/me', { token })).status).toBe(204);
    await eventually(async () => (await get(`/${id}/notes`)).body.items.length === 0);
  });
});

it('a customer is shown with the newest orders and what was spent', async () => {
  const { id, token } = await buildShopper();
  const { variantId } = await buildVariant({ price: 1_500 });
  const order = async (payment?: object) => {
    const cart = await shop.cart.post('/v1/carts', { items: [{ variantId, quantity: 2 }] }, { token });
    const body = { cartId: cart.body.id, shippingAddress: home, ...(payment ? { payment } : {}) };
    const answer = await shop.order.post('/v1/orders', body, { token });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body;
  };
  const paid = await order({ provider: 'mock', outcome: 'success' });
  const open = await order();
  const { orders } = (await get(`/${id}`)).body;
  expect(orders).toMatchObject({ count: 2, spent: { amount: 3_000, currency: 'USD' } });
  expect(orders.latest).toMatchObject([
    { id: open.id, status: 'pending', paymentStatus: 'awaiting' },
    { id: paid.id, number: paid.number, status: 'processing', paymentStatus: 'paid', total: { amount: 3_000 } },
  ]);
});
