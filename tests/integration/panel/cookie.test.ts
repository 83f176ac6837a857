import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStaff, STAFF_PASSWORD } from '../../factories/staff.js';
import { type Shop, startShop } from '../../support/shop.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['panel']);
});
afterAll(() => shop.stop());

const OWN_PAGE = { 'sec-fetch-site': 'same-origin' };

async function signIn(headers: Record<string, string> = OWN_PAGE) {
  const { email } = await buildStaff();
  return shop.panel.post('/v1/admin/auth/login', { email, password: STAFF_PASSWORD, cookie: true }, { headers });
}
const cookieOf = (headers: Record<string, string>) => String(headers['set-cookie']).split(';')[0] ?? '';
const send = (path: string, cookie: string, headers: Record<string, string> = OWN_PAGE, body: object = {}) =>
  shop.panel.post(`/v1/admin/auth/${path}`, body, { headers: { cookie, ...headers } });
const me = (token: string) => shop.panel.get('/v1/admin/me', { token });

describe('a browser that signs in with `cookie`', () => {
  it('gets the refresh token where no script reads it, for the paths of signing in alone', async () => {
    const { status, body, headers } = await signIn();
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('refreshToken');
    const [pair, ...attributes] = String(headers['set-cookie']).split('; ');
    expect(pair).toMatch(/^staff_refresh_token=[\w-]{43}$/);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=2592000', 'Path=/v1/admin/auth', 'SameSite=Strict']);
  });

  it('gets the next one with each refresh; the one just replaced is refused alone', async () => {
    const first = cookieOf((await signIn()).headers);
    const refreshed = await send('refresh', first);
    expect(refreshed.status).toBe(200);
    expect(refreshed.body).not.toHaveProperty('refreshToken');
    expect((await me(refreshed.body.accessToken)).status).toBe(200);
    expect(await send('refresh', first)).toMatchObject({ status: 401, body: { code: 'token_reused' } });
    expect((await send('refresh', cookieOf(refreshed.headers))).status).toBe(200);
  });

  it('is signed out with the cookie, which goes', async () => {
    const { body, headers } = await signIn();
    const out = await send('logout', cookieOf(headers));
    expect(out.status).toBe(204);
    expect(out.headers['set-cookie']).toMatch(/^staff_refresh_token=; Max-Age=0; Path=\/v1\/admin\/auth;/);
    expect((await me(body.accessToken)).status).toBe(401);
    expect((await send('refresh', cookieOf(headers))).status).toBe(401);
  });

  it('that has no cookie any more is not signed in, and may sign out all the same', async () => {
    expect(await send('refresh', 'other=1')).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect((await send('logout', '')).status).toBe(204);
  });
});

describe('a page of another origin', () => {
  const others: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://localhost:5999' },
    { origin: 'http://evil.example' },
    { origin: 'null' },
    {},
  ];

  it.each(others)('with %j cannot use the cookie, nor have one set', async (headers) => {
    const cookie = cookieOf((await signIn()).headers);
    for (const path of ['refresh', 'logout']) {
      const answer = await send(path, cookie, headers);
      expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } });
      expect(answer.headers).not.toHaveProperty('set-cookie');
    }
    expect(await signIn(headers)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect((await send('refresh', cookie)).status).toBe(200);
  });

  it('is told from one of this origin by `Origin`, where the browser says no more', async () => {
    const cookie = cookieOf((await signIn()).headers);
    expect((await send('refresh', cookie, { origin: new URL(shop.panel.baseUrl).origin })).status).toBe(200);
  });
});

it('a program sends its token in the body, whatever cookie there is', async () => {
  const { email } = await buildStaff();
  const { body, headers } = await shop.panel.post('/v1/admin/auth/login', { email, password: STAFF_PASSWORD });
  expect(headers).not.toHaveProperty('set-cookie');
  const refreshed = await send('refresh', 'staff_refresh_token=nonsense', {}, { refreshToken: body.refreshToken });
  expect(refreshed).toMatchObject({ status: 200, body: { refreshToken: expect.any(String) } });
  expect(refreshed.headers).not.toHaveProperty('set-cookie');
});
