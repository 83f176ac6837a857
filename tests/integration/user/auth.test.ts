import bcrypt from 'bcrypt';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { User } from '../../../src/models/user/user.js';
import { buildShopper, PASSWORD } from '../../factories/user.js';
import { type Shop, startShop } from '../../support/shop.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['user']);
});
afterAll(() => shop.stop());

let count = 0;
const newcomer = (more: object = {}) => ({
  email: `newcomer-${count++}@example.com`,
  password: PASSWORD,
  firstName: 'Grace',
  lastName: 'Hopper',
  ...more,
});
const register = (body: object) => shop.user.post('/v1/auth/register', body);
const login = (email: string, password = PASSWORD) => shop.user.post('/v1/auth/login', { email, password });

describe('registering', () => {
  it('makes an account and signs in', async () => {
    const body = newcomer({ phone: '+4915112345678' });
    const answer = await register(body);
    expect(answer.status).toBe(201);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body.user).toMatchObject({
      id: expect.stringMatching(/^usr_/),
      email: body.email,
      firstName: 'Grace',
      lastName: 'Hopper',
      phone: '+4915112345678',
    });
    expect(answer.body).toMatchObject({ expiresIn: 900, tokenType: 'Bearer' });
    const me = await shop.user.get('/v1/me', { token: answer.body.accessToken });
    expect(me.body).toEqual(answer.body.user);
  });

  it('says nothing of the password', async () => {
    const answer = await register(newcomer());
    expect(JSON.stringify(answer.body)).not.toMatch(/password|hash/i);
  });

  it('knows an address by its normal form', async () => {
    const { email } = newcomer();
    const answer = await register(newcomer({ email: `  ${email.toUpperCase()} ` }));
    expect(answer.body.user.email).toBe(email);
    expect(await register(newcomer({ email }))).toMatchObject({ status: 409, body: { code: 'already_exists' } });
    expect(await login(` ${email.toUpperCase()}`)).toMatchObject({ status: 200 });
  });

  it('hashes the password for a taken address too', async () => {
    const { email } = await buildShopper();
    const hash = vi.spyOn(bcrypt, 'hash');
    expect(await register(newcomer({ email }))).toMatchObject({ status: 409, body: { code: 'already_exists' } });
    expect(hash).toHaveBeenCalledTimes(1);
    hash.mockRestore();
  });

  it('of one address at once makes one account', async () => {
    const body = newcomer();
    const answers = await Promise.all(Array.from({ length: 10 }, () => register(body)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, ...Array(9).fill(409)]);
    expect(await User.count({ where: { email: body.email } })).toBe(1);
  });

  it('takes a password of 72 bytes and signs in with it, and with nothing longer', async () => {
    const password = 'é'.repeat(36);
    const body = newcomer({ password });
    expect((await register(body)).status).toBe(201);
    expect((await login(body.email, password)).status).toBe(200);
    expect(await login(body.email, `${password}x`)).toMatchObject({ status: 401 });
  });

  it.each([
    ['email', 'nobody'],
    ['email', `${'a'.repeat(250)}@example.com`],
    ['password', 'too short'],
    ['password', `${'é'.repeat(36)}x`],
    ['password', 'Password123!'],
    ['password', 12345678901],
    ['firstName', '   '],
    ['firstName', 'x'.repeat(101)],
    ['lastName', undefined],
    ['phone', '0151 2345678'],
  ])('refuses a wrong %s', async (field, value) => {
    const answer = await register(newcomer({ [field]: value }));
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toEqual([field]);
  });

  it('names everything that is wrong at once, unknown fields too', async () => {
    const answer = await register({ email: 'nobody', password: 'short', firstName: '', isAdmin: true });
    expect(answer.body.errors.map((error: { path: string }) => error.path).sort()).toEqual([
      'email',
      'firstName',
      'isAdmin',
      'lastName',
      'password',
    ]);
  });

  it('refuses more than 10 kB', async () => {
    const answer = await register(newcomer({ firstName: 'x'.repeat(10_000) }));
    expect(answer).toMatchObject({ status: 413, body: { code: 'payload_too_large' } });
  });
});

describe('signing in', () => {
  it('opens a session of its own', async () => {
    const { email, id } = await buildShopper();
    const first = await login(email);
    const second = await login(email);
    expect(first).toMatchObject({ status: 200, body: { user: { id, email }, expiresIn: 900, tokenType: 'Bearer' } });
    expect(second.body.refreshToken).not.toBe(first.body.refreshToken);
    const { body } = await shop.user.get('/v1/me/sessions', { token: second.body.accessToken });
    expect(body.items).toHaveLength(3);
  });

  it('answers a wrong password and an unknown address alike, after the same work', async () => {
    const { email } = await buildShopper();
    const compare = vi.spyOn(bcrypt, 'compare');
    const wrong = await login(email, 'not the password');
    const unknown = await login('nobody-at-all@example.com', 'not the password');
    const costs = compare.mock.calls.map(([, hash]) => bcrypt.getRounds(hash));
    compare.mockRestore();
    expect(costs).toEqual([4, 4]);
    expect(wrong).toMatchObject({ status: 401, body: { code: 'invalid_credentials' } });
    const same = ({ status, body }: typeof wrong) => ({ status, ...body, instance: null });
    expect(same(unknown)).toEqual(same(wrong));
  });

  it('tells that an account is disabled only to who knows its password', async () => {
    const { email, id, token, refreshToken } = await buildShopper();
    await User.update({ status: 'disabled' }, { where: { id } });
    expect(await login(email, 'not the password')).toMatchObject({ body: { code: 'invalid_credentials' } });
    const disabled = { status: 403, body: { code: 'account_disabled' } };
    expect(await login(email)).toMatchObject(disabled);
    expect(await shop.user.get('/v1/me', { token })).toMatchObject(disabled);
    expect(await shop.user.post('/v1/auth/refresh', { refreshToken })).toMatchObject(disabled);
  });

  it('hashes the password again where the cost has changed since', async () => {
    const { email, id } = await buildShopper();
    await User.update({ passwordHash: await bcrypt.hash(PASSWORD, 5) }, { where: { id } });
    expect((await login(email)).status).toBe(200);
    const { passwordHash } = await User.findByPk(id, { rejectOnEmpty: true });
    expect(bcrypt.getRounds(passwordHash ?? '')).toBe(4);
    expect((await login(email)).status).toBe(200);
  });
});

describe('signing out', () => {
  it('ends the session at once, for its access token too', async () => {
    const { token, refreshToken } = await buildShopper();
    expect((await shop.user.get('/v1/me', { token })).status).toBe(200);
    expect((await shop.user.post('/v1/auth/logout', { refreshToken })).status).toBe(204);
    expect(await shop.user.get('/v1/me', { token })).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(await shop.user.post('/v1/auth/refresh', { refreshToken })).toMatchObject({
      status: 401,
      body: { code: 'unauthenticated' },
    });
  });

  it('leaves other sessions alone, and may be repeated', async () => {
    const { email, refreshToken } = await buildShopper();
    const other = await login(email);
    for (const _ of [1, 2]) expect((await shop.user.post('/v1/auth/logout', { refreshToken })).status).toBe(204);
    expect((await shop.user.post('/v1/auth/logout', { refreshToken: 'no such token' })).status).toBe(204);
    expect((await shop.user.get('/v1/me', { token: other.body.accessToken })).status).toBe(200);
  });
});
