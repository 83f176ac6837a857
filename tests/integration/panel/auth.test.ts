import bcrypt from 'bcrypt';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Staff } from '../../../src/models/panel/staff.js';
import { StaffSession } from '../../../src/models/panel/staff-session.js';
import { buildStaff, STAFF_PASSWORD } from '../../factories/staff.js';
import { buildShopper } from '../../factories/user.js';
import type { Json } from '../../support/client.js';
import { type Shop, startShop } from '../../support/shop.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['panel', 'user']);
});
afterAll(() => shop.stop());

const login = (email: string, password = STAFF_PASSWORD) =>
  shop.panel.post('/v1/admin/auth/login', { email, password });
const refresh = (refreshToken: string) => shop.panel.post('/v1/admin/auth/refresh', { refreshToken });
const me = (token: string) => shop.panel.get('/v1/admin/me', { token });

describe('signing in on the panel port', () => {
  it('gives who one is, with role and permissions, and tokens', async () => {
    const { id, email } = await buildStaff({ role: 'catalog', name: 'Mary Jackson' });
    const answer = await login(` ${email.toUpperCase()} `);
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toMatchObject({ expiresIn: 900, tokenType: 'Bearer' });
    expect(answer.body.staff).toMatchObject({
      id,
      email,
      name: 'Mary Jackson',
      status: 'active',
      role: { id: expect.stringMatching(/^role_/), key: 'catalog', name: 'Catalogue' },
      permissions: expect.arrayContaining(['product:write', 'stock:adjust']),
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/password|hash/i);
    expect((await me(answer.body.accessToken)).body).toEqual(answer.body.staff);
  });

  it('works for the owner of the configuration', async () => {
    const answer = await login('owner@example.com', 'correct-horse-battery');
    expect(answer).toMatchObject({ status: 200, body: { staff: { role: { key: 'owner' } } } });
  });

  it('answers a wrong password and an unknown address the same, and compares a password in both', async () => {
    const { email } = await buildStaff();
    const compare = vi.spyOn(bcrypt, 'compare');
    const wrong = await login(email, 'not the password');
    const unknown = await login('nobody@example.com');
    expect(compare).toHaveBeenCalledTimes(2);
    compare.mockRestore();
    expect(wrong).toMatchObject({ status: 401, body: { code: 'invalid_credentials' } });
    expect({ ...wrong.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
  });

  it('says that an account is disabled only to who knows its password', async () => {
    const { email } = await buildStaff({ status: 'disabled' });
    expect(await login(email)).toMatchObject({ status: 403, body: { code: 'account_disabled' } });
    expect(await login(email, 'not the password')).toMatchObject({
      status: 401,
      body: { code: 'invalid_credentials' },
    });
  });

  it('hashes the password anew where the cost has changed', async () => {
    const { id, email } = await buildStaff();
    await Staff.update({ passwordHash: await bcrypt.hash(STAFF_PASSWORD, 5) }, { where: { id } });
    expect(await login(email)).toMatchObject({ status: 200 });
    const { passwordHash } = await Staff.findByPk(id, { rejectOnEmpty: true });
    expect(bcrypt.getRounds(passwordHash)).toBe(4);
    expect(await login(email)).toMatchObject({ status: 200 });
  });
});

describe('refreshing', () => {
  it('gives new tokens of the same session and uses the old one up', async () => {
    const ada = await buildStaff();
    const second = await refresh(ada.refreshToken);
    expect(second).toMatchObject({ status: 200, body: { staff: { id: ada.id } } });
    expect(await me(second.body.accessToken)).toMatchObject({ status: 200 });
    expect(await refresh(ada.refreshToken)).toMatchObject({ status: 401, body: { code: 'token_reused' } });
    expect(await refresh(second.body.refreshToken)).toMatchObject({ status: 200 });
  });

  it('with a token used long ago ends the session at once', async () => {
    const ada = await buildStaff();
    const second = await refresh(ada.refreshToken);
    const third = await refresh(second.body.refreshToken);
    expect(await refresh(ada.refreshToken)).toMatchObject({ status: 401, body: { code: 'token_reused' } });
    expect(await me(third.body.accessToken)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(await refresh(third.body.refreshToken)).toMatchObject({ status: 401 });
  });

  it('knows neither nonsense nor a shopper’s refresh token', async () => {
    const shopper = await buildShopper();
    expect(await refresh('nonsense')).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(await refresh(shopper.refreshToken)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });

  it('is over once the account is disabled', async () => {
    const { refreshToken } = await buildStaff({ status: 'disabled' });
    expect(await refresh(refreshToken)).toMatchObject({ status: 403, body: { code: 'account_disabled' } });
  });
});

describe('signing out', () => {
  it('ends the session, and twice is no error', async () => {
    const { token, refreshToken, id: staffId } = await buildStaff();
    const logout = () => shop.panel.post('/v1/admin/auth/logout', { refreshToken });
    expect((await logout()).status).toBe(204);
    expect(await me(token)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect((await logout()).status).toBe(204);
    const log = await shop.panel.get(`/v1/admin/audit-log?actorId=${staffId}`, { token: (await buildStaff()).token });
    expect(log.body.items.map((entry: Json) => entry.action)).toEqual(['session:revoke', 'session:create']);
  });
});

describe('the two surfaces', () => {
  it('refuse each other’s tokens', async () => {
    const shopper = await buildShopper();
    const staff = await buildStaff();
    expect(await me(shopper.token)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(await shop.user.get('/v1/me', { token: staff.token })).toMatchObject({
      status: 401,
      body: { code: 'unauthenticated' },
    });
  });

  it('know each other’s accounts as little', async () => {
    const shopper = await buildShopper();
    const staff = await buildStaff();
    expect(await login(shopper.email, shopper.password)).toMatchObject({ status: 401 });
    const onStore = { email: staff.email, password: staff.password };
    expect(await shop.user.post('/v1/auth/login', onStore)).toMatchObject({ status: 401 });
  });
});

describe('one’s own profile', () => {
  it('is changed at the version that was read, and the change is in the audit log', async () => {
    const { id, token } = await buildStaff({ name: 'Dorothy' });
    const read = await me(token);
    const changed = await shop.panel.patch(
      '/v1/admin/me',
      { name: ' Dorothy Vaughan ' },
      { token, headers: { 'if-match': read.headers['etag'] ?? '' } },
    );
    expect(changed).toMatchObject({ status: 200, body: { name: 'Dorothy Vaughan' } });
    const late = await shop.panel.patch(
      '/v1/admin/me',
      { name: 'Somebody Else' },
      { token, headers: { 'if-match': read.headers['etag'] ?? '' } },
    );
    expect(late).toMatchObject({ status: 412, body: { code: 'version_mismatch' } });
    const owner = await buildStaff();
    const log = await shop.panel.get(`/v1/admin/audit-log?subjectId=${id}&action=me:update`, { token: owner.token });
    expect(log.body.items).toHaveLength(1);
    expect(log.body.items[0]).toMatchObject({
      actorKind: 'staff',
      actorId: id,
      actorName: 'Dorothy Vaughan',
      before: { name: 'Dorothy' },
      after: { name: 'Dorothy Vaughan' },
      requestId: changed.headers['x-request-id'],
      ip: '127.0.0.1',
    });
  });

  it('cannot take another’s e-mail address', async () => {
    const other = await buildStaff();
    const { token } = await buildStaff();
    const answer = await shop.panel.patch(
      '/v1/admin/me',
      { email: other.email.toUpperCase(), currentPassword: STAFF_PASSWORD },
      { token },
    );
    expect(answer).toMatchObject({ status: 409, body: { code: 'already_exists' } });
  });

  it('changes the e-mail address with the password alone, which ends the other sessions', async () => {
    const { email, token } = await buildStaff();
    const other = (await login(email)).body.accessToken;
    const change = (currentPassword?: string) =>
      shop.panel.patch('/v1/admin/me', { email: `new-${email}`, currentPassword }, { token });
    expect(await change()).toMatchObject({ status: 400, body: { errors: [{ path: 'currentPassword' }] } });
    expect(await change('not the password')).toMatchObject({ status: 401, body: { code: 'invalid_credentials' } });
    expect((await me(token)).body.email).toBe(email);
    expect((await me(other)).status).toBe(200);
    expect(await change(STAFF_PASSWORD)).toMatchObject({ status: 200, body: { email: `new-${email}` } });
    expect((await me(token)).status).toBe(200);
    expect(await me(other)).toMatchObject({ status: 401 });
  });

  it('has at most 50 sessions: those used longest ago end', async () => {
    const { id, email, token } = await buildStaff();
    for (let n = 0; n < 50; n++) expect((await login(email)).status).toBe(200);
    expect(await StaffSession.count({ where: { staffId: id, revokedAt: null } })).toBe(50);
    expect(await me(token)).toMatchObject({ status: 401 });
  });

  it('has a password that is changed with the current one, which ends the other sessions', async () => {
    const { email, token, refreshToken } = await buildStaff();
    const other = (await login(email)).body.accessToken;
    const change = (currentPassword: string) =>
      shop.panel.put('/v1/admin/me/password', { currentPassword, newPassword: 'copper meadow 9 flute' }, { token });
    expect(await change('not the password')).toMatchObject({ status: 401, body: { code: 'invalid_credentials' } });
    expect((await change(STAFF_PASSWORD)).status).toBe(204);
    expect((await me(token)).status).toBe(200);
    expect((await refresh(refreshToken)).status).toBe(200);
    expect(await me(other)).toMatchObject({ status: 401 });
    expect(await login(email)).toMatchObject({ status: 401 });
    expect(await login(email, 'copper meadow 9 flute')).toMatchObject({ status: 200 });
  });

  it('shows where one is signed in, and ends a session there', async () => {
    const { id, email, token, sessionId } = await buildStaff();
    const phone = (await login(email)).body.accessToken;
    const list = await shop.panel.get('/v1/admin/me/sessions?limit=1', { token });
    expect(list.body).toMatchObject({ items: [{ current: false, ip: '127.0.0.1' }], total: 2, totalIsExact: true });
    const rest = await shop.panel.get(`/v1/admin/me/sessions?cursor=${list.body.nextCursor}`, { token });
    expect(rest.body).toMatchObject({ items: [{ id: sessionId, current: true }], nextCursor: null });
    const second = await shop.panel.get('/v1/admin/me/sessions?page=2&perPage=1', { token });
    expect(second.body.items).toEqual(rest.body.items);
    const end = () => shop.panel.delete(`/v1/admin/me/sessions/${list.body.items[0].id}`, { token });
    expect((await end()).status).toBe(204);
    expect(await me(phone)).toMatchObject({ status: 401 });
    expect(await end()).toMatchObject({ status: 404 });
    expect(await StaffSession.count({ where: { staffId: id, revokedAt: null } })).toBe(1);
  });
});
