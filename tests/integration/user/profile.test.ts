import bcrypt from 'bcrypt';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Address } from '../../../src/models/user/address.js';
import { User } from '../../../src/models/user/user.js';
import { UserSession } from '../../../src/models/user/user-session.js';
import { getShopper } from '../../../src/modules/user/index.js';
import { sql } from '../../../src/platform/database/sql.js';
import { newId } from '../../../src/platform/ids.js';
import { buildShopper, PASSWORD } from '../../factories/user.js';
import { type Shop, startShop } from '../../support/shop.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['user']);
});
afterAll(() => shop.stop());

const login = (email: string, password = PASSWORD) => shop.user.post('/v1/auth/login', { email, password });
const NEW_PASSWORD = 'orchard lantern bridge';

describe('the profile', () => {
  it('is changed in part, and counts its versions', async () => {
    const { token } = await buildShopper();
    const before = await shop.user.get('/v1/me', { token });
    expect(before.headers['etag']).toBe('"1"');
    const changed = await shop.user.patch('/v1/me', { firstName: ' Augusta ', phone: '+442071234567' }, { token });
    expect(changed).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { firstName: 'Augusta', lastName: 'Lovelace', phone: '+442071234567' },
    });
    const removed = await shop.user.patch('/v1/me', { phone: null }, { token });
    expect(removed.body).not.toHaveProperty('phone');
    expect((await shop.user.get('/v1/me', { token })).body).toEqual(removed.body);
  });

  it('stays at its version when nothing changes', async () => {
    const { token } = await buildShopper();
    expect(await shop.user.patch('/v1/me', {}, { token })).toMatchObject({ status: 200, headers: { etag: '"1"' } });
    expect(await shop.user.patch('/v1/me', { firstName: 'Ada' }, { token })).toMatchObject({
      headers: { etag: '"1"' },
    });
  });

  it('is not changed over a newer version', async () => {
    const { token } = await buildShopper();
    const at = (version: number) => ({ token, headers: { 'If-Match': `"${version}"` } });
    expect((await shop.user.patch('/v1/me', { firstName: 'Augusta' }, at(1))).status).toBe(200);
    expect(await shop.user.patch('/v1/me', { firstName: 'Byron' }, at(1))).toMatchObject({
      status: 412,
      body: { code: 'version_mismatch' },
    });
    const names = Array.from({ length: 8 }, (_, i) => `Name ${i}`);
    const answers = await Promise.all(names.map((firstName) => shop.user.patch('/v1/me', { firstName }, at(2))));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, ...Array(7).fill(412)]);
  });

  it.each([
    ['email', 'other@example.com'],
    ['id', 'usr_1'],
    ['status', 'active'],
    ['passwordHash', 'x'],
    ['version', 9],
    ['firstName', ''],
    ['firstName', null],
    ['lastName', 5],
    ['phone', '12345'],
  ])('refuses a change of %s to %s', async (field, value) => {
    const { token } = await buildShopper();
    const answer = await shop.user.patch('/v1/me', { [field]: value }, { token });
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed', errors: [{ path: field }] } });
  });

  it('is not shown without a token', async () => {
    expect(await shop.user.get('/v1/me')).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });
});

describe('changing the password', () => {
  it('ends the other sessions and keeps this one', async () => {
    const { email, token, refreshToken } = await buildShopper();
    const other = await login(email);
    const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
    expect((await shop.user.put('/v1/me/password', change, { token })).status).toBe(204);
    expect((await shop.user.get('/v1/me', { token })).status).toBe(200);
    expect((await shop.user.get('/v1/me', { token: other.body.accessToken })).status).toBe(401);
    expect((await shop.user.post('/v1/auth/refresh', { refreshToken: other.body.refreshToken })).status).toBe(401);
    expect((await shop.user.post('/v1/auth/refresh', { refreshToken })).status).toBe(200);
    expect((await login(email)).status).toBe(401);
    expect((await login(email, NEW_PASSWORD)).status).toBe(200);
  });

  it('needs the current one', async () => {
    const { email, token } = await buildShopper();
    const change = { currentPassword: 'not the password', newPassword: NEW_PASSWORD };
    expect(await shop.user.put('/v1/me/password', change, { token })).toMatchObject({
      status: 401,
      body: { code: 'invalid_credentials' },
    });
    expect((await login(email)).status).toBe(200);
  });

  it('refuses a weak new one', async () => {
    const { token } = await buildShopper();
    const change = { currentPassword: PASSWORD, newPassword: 'password1234' };
    expect(await shop.user.put('/v1/me/password', change, { token })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'newPassword' }] },
    });
  });

  it('while somebody signs in with the old one leaves them outside', async () => {
    const { id, email, token } = await buildShopper();
    const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
    const compare = bcrypt.compare.bind(bcrypt);
    const spy = vi.spyOn(bcrypt, 'compare').mockImplementationOnce(async (password: string | Buffer, hash: string) => {
      const isRight = await compare(password, hash);
      // The old password has been found right; only now is it changed.
      expect((await shop.user.put('/v1/me/password', change, { token })).status).toBe(204);
      return isRight;
    });
    expect(await login(email)).toMatchObject({ status: 401, body: { code: 'invalid_credentials' } });
    spy.mockRestore();
    expect(await UserSession.count({ where: { userId: id, revokedAt: null } })).toBe(1);
  });

  it('twice at once from the same password succeeds once', async () => {
    const { token } = await buildShopper();
    const to = (newPassword: string) =>
      shop.user.put('/v1/me/password', { currentPassword: PASSWORD, newPassword }, { token });
    const answers = await Promise.all([to('first lantern bridge'), to('second lantern bridge')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([204, 401]);
  });
});

describe('sessions', () => {
  it('are listed with what they are known by, newest first and by pages', async () => {
    const { email } = await buildShopper();
    const headers = { 'User-Agent': 'Kitchen tablet' };
    const { body: signedIn } = await shop.user.post('/v1/auth/login', { email, password: PASSWORD }, { headers });
    const token = signedIn.accessToken;
    const first = await shop.user.get('/v1/me/sessions?limit=1', { token });
    expect(first.body.items).toEqual([
      {
        id: expect.stringMatching(/^ses_/),
        createdAt: expect.any(String),
        lastUsedAt: expect.any(String),
        ip: '127.0.0.1',
        userAgent: 'Kitchen tablet',
        current: true,
      },
    ]);
    const rest = await shop.user.get(`/v1/me/sessions?cursor=${first.body.nextCursor}`, { token });
    expect(rest.body).toMatchObject({ items: [{ current: false, userAgent: 'factory' }], nextCursor: null });
    expect((await shop.user.get('/v1/me/sessions?cursor=nonsense', { token })).status).toBe(400);
  });

  it('are ended one by one, once', async () => {
    const { email, token } = await buildShopper();
    const other = await login(email);
    const { body } = await shop.user.get('/v1/me/sessions', { token: other.body.accessToken });
    const { id } = body.items.find((session: { current: boolean }) => session.current);
    expect((await shop.user.delete(`/v1/me/sessions/${id}`, { token })).status).toBe(204);
    expect((await shop.user.get('/v1/me', { token: other.body.accessToken })).status).toBe(401);
    expect((await shop.user.delete(`/v1/me/sessions/${id}`, { token })).status).toBe(404);
    expect((await shop.user.get('/v1/me/sessions', { token })).body.items).toHaveLength(1);
  });

  it('of somebody else are not found, just as ids of nothing', async () => {
    const [mine, theirs] = [await buildShopper(), await buildShopper()];
    const { body } = await shop.user.get('/v1/me/sessions', { token: theirs.token });
    const bodies = [];
    for (const id of [body.items[0].id, newId('ses'), newId('usr'), 'nonsense']) {
      const answer = await shop.user.delete(`/v1/me/sessions/${id}`, { token: mine.token });
      expect(answer.status).toBe(404);
      bodies.push({ ...answer.body, instance: null });
    }
    expect(new Set(bodies.map((each) => JSON.stringify(each))).size).toBe(1);
    expect((await shop.user.get('/v1/me', { token: theirs.token })).status).toBe(200);
  });
});

describe('deleting the account', () => {
  it('removes the person, ends the sessions, frees the address and keeps the row', async () => {
    const { id, email, token, refreshToken } = await buildShopper({ phone: '+4915112345678' });
    const address = { firstName: 'Ada', lastName: 'L', line1: 'St James 12', city: 'London', country: 'GB' };
    expect((await shop.user.post('/v1/me/addresses', address, { token })).status).toBe(201);
    expect(await getShopper(id, null)).toEqual({ id, email, firstName: 'Ada', lastName: 'Lovelace' });

    expect((await shop.user.delete('/v1/me', { token })).status).toBe(204);

    expect((await shop.user.get('/v1/me', { token })).status).toBe(401);
    expect((await shop.user.post('/v1/auth/refresh', { refreshToken })).status).toBe(401);
    expect(await login(email)).toMatchObject({ status: 401, body: { code: 'invalid_credentials' } });
    expect(await getShopper(id, null)).toBeNull();
    const row = await User.findByPk(id, { raw: true, rejectOnEmpty: true });
    expect(row).toMatchObject({ email: null, passwordHash: null, firstName: '', lastName: '', phone: null });
    expect(row.status).toBe('deleted');
    expect(await Address.count({ where: { userId: id } })).toBe(0);
    const sessions = await UserSession.findAll({ where: { userId: id }, raw: true });
    expect(sessions).toMatchObject([{ ip: null, userAgent: null, revokedAt: expect.anything() }]);
    const { rows } = await sql(
      null,
      "SELECT kind, payload FROM outbox WHERE subject_id = ? AND kind = 'user.deleted'",
      [id],
    );
    expect(rows).toHaveLength(1);

    const again = await buildShopper({ email });
    expect(again.id).not.toBe(id);
  });

  it('twice at once does it once', async () => {
    const { id, token } = await buildShopper();
    const answers = await Promise.all([1, 2, 3].map(() => shop.user.delete('/v1/me', { token })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([204, 401, 401]);
    const { rows } = await sql(null, 'SELECT id FROM outbox WHERE subject_id = ?', [id]);
    expect(rows).toHaveLength(1);
  });
});
