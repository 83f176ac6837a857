import jwt from 'jsonwebtoken';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { UserSession } from '../../../src/models/user/user-session.js';
import { buildShopper, type Shopper } from '../../factories/user.js';
import { type Shop, startShop } from '../../support/shop.js';

const { newest, older } = vi.hoisted(() => {
  const secrets = { newest: 'the-new-secret-of-the-store-surface', older: 'the-old-secret-of-the-store-surface' };
  vi.stubEnv('JWT_SECRET', `${secrets.newest},${secrets.older}`);
  return secrets;
});
const STAFF_SECRET = 'test-only-secret-of-the-staff-surface';

let shop: Shop;
let ada: Shopper;
let sessionId: string;
beforeAll(async () => {
  shop = await startShop(['user']);
  ada = await buildShopper();
  sessionId = (await UserSession.findOne({ where: { userId: ada.id }, rejectOnEmpty: true })).id;
});
afterAll(() => shop.stop());

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const sign = (claims: object, secret: string, algorithm: jwt.Algorithm = 'HS256') =>
  jwt.sign(
    { iss: 'emporion', aud: 'store', typ: 'access', sub: ada.id, sid: sessionId, exp: inSeconds(60), ...claims },
    secret,
    { algorithm },
  );
const me = (token: string) => shop.user.get('/v1/me', { token });
const refused = { status: 401, body: { code: 'unauthenticated' } };

describe('an access token over HTTP', () => {
  it('is good under the new secret and under the old one', async () => {
    expect((await me(sign({}, newest))).status).toBe(200);
    expect((await me(sign({}, older))).status).toBe(200);
    expect(() => jwt.verify(ada.token, newest)).not.toThrow();
  });

  it('that has expired says so', async () => {
    expect(await me(sign({ exp: inSeconds(-1) }, newest))).toMatchObject({
      status: 401,
      body: { code: 'token_expired' },
    });
  });

  it('of staff is refused, whatever it is signed with', async () => {
    expect(await me(sign({ aud: 'staff' }, STAFF_SECRET))).toMatchObject(refused);
    expect(await me(sign({ aud: 'staff' }, newest))).toMatchObject(refused);
    expect(await me(sign({}, STAFF_SECRET))).toMatchObject(refused);
  });

  it('without a signature, or with another algorithm, is refused', async () => {
    expect(await me(sign({}, '', 'none'))).toMatchObject(refused);
    expect(await me(sign({}, newest, 'HS384'))).toMatchObject(refused);
  });

  it('of another shopper’s session, or of none, is refused', async () => {
    const other = await buildShopper();
    expect(await me(sign({ sub: other.id }, newest))).toMatchObject(refused);
    expect(await me(sign({ sid: 'ses_01JDZ0000000000000000000AA' }, newest))).toMatchObject(refused);
    expect(await me(sign({ typ: 'refresh' }, newest))).toMatchObject(refused);
  });

  it.each(['x', 'a.b.c', 'null', 'undefined'])('that is nonsense is refused: %s', async (token) => {
    expect(await me(token)).toMatchObject(refused);
  });

  it('is nothing a refresh token can stand in for', async () => {
    expect(await me(ada.refreshToken)).toMatchObject(refused);
    expect(await shop.user.post('/v1/auth/refresh', { refreshToken: ada.token.slice(0, 200) })).toMatchObject(refused);
  });
});

describe('a session that another process has ended', () => {
  it('is refused no later than 5 s after', async () => {
    const { id, token } = await buildShopper();
    expect((await me(token)).status).toBe(200);
    await UserSession.update({ revokedAt: new Date() }, { where: { userId: id } });
    const now = performance.now.bind(performance);
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + 5_000);
    try {
      expect(await me(token)).toMatchObject(refused);
    } finally {
      clock.mockRestore();
    }
  });
});
