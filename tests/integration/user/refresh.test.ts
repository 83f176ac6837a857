import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserRefreshToken } from '../../../src/models/user/user-refresh-token.js';
import { UserSession } from '../../../src/models/user/user-session.js';
import { removeOldSessions } from '../../../src/modules/user/jobs/remove-old-sessions.job.js';
import { dbNowPlus, sql } from '../../../src/platform/database/sql.js';
import { buildShopper } from '../../factories/user.js';
import { type Shop, startShop } from '../../support/shop.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['user']);
});
afterAll(() => shop.stop());

const DAY = 86_400;
const refresh = (refreshToken: string) => shop.user.post('/v1/auth/refresh', { refreshToken });
const next = async (refreshToken: string): Promise<string> => {
  const answer = await refresh(refreshToken);
  expect(answer.status).toBe(200);
  return answer.body.refreshToken;
};
const reused = { status: 401, body: { code: 'token_reused' } };
const refused = { status: 401, body: { code: 'unauthenticated' } };
/** Makes every use of a token of this shopper so many seconds older. */
const usedSecondsAgo = (userId: string, seconds: number) =>
  sql(
    null,
    `UPDATE user_refresh_tokens SET used_at = ${dbNowPlus(-seconds)}
     WHERE used_at IS NOT NULL AND session_id IN (SELECT id FROM user_sessions WHERE user_id = ?)`,
    [userId],
  );
const sessionOf = (userId: string) => UserSession.findOne({ where: { userId }, rejectOnEmpty: true });

describe('a refresh token', () => {
  it('gives new tokens of the same session', async () => {
    const shopper = await buildShopper();
    const answer = await refresh(shopper.refreshToken);
    expect(answer).toMatchObject({ status: 200, body: { user: { id: shopper.id }, expiresIn: 900 } });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect((await shop.user.get('/v1/me', { token: answer.body.accessToken })).status).toBe(200);
    const { body } = await shop.user.get('/v1/me/sessions', { token: answer.body.accessToken });
    expect(body.items).toHaveLength(1);
  });

  it('is kept as a hash only', async () => {
    const { id, refreshToken } = await buildShopper();
    const token = await UserRefreshToken.findOne({
      where: { sessionId: (await sessionOf(id)).id },
      rejectOnEmpty: true,
    });
    expect(token.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(token)).not.toContain(refreshToken);
  });

  it('just replaced is refused without ending the session', async () => {
    const { refreshToken } = await buildShopper();
    const second = await next(refreshToken);
    expect(await refresh(refreshToken)).toMatchObject(reused);
    expect(await refresh(refreshToken)).toMatchObject(reused);
    await next(second);
  });

  it('replaced more than 10 s ago ends the session', async () => {
    const { id, refreshToken, token } = await buildShopper();
    const second = await next(refreshToken);
    await usedSecondsAgo(id, 9);
    expect(await refresh(refreshToken)).toMatchObject(reused);
    expect((await shop.user.get('/v1/me', { token })).status).toBe(200);
    await usedSecondsAgo(id, 11);
    expect(await refresh(refreshToken)).toMatchObject(reused);
    expect(await refresh(second)).toMatchObject(refused);
    expect(await shop.user.get('/v1/me', { token })).toMatchObject(refused);
  });

  it('older than the one just replaced ends the session, however recent', async () => {
    const { refreshToken } = await buildShopper();
    const second = await next(refreshToken);
    const third = await next(second);
    expect(await refresh(refreshToken)).toMatchObject(reused);
    expect(await refresh(third)).toMatchObject(refused);
    expect(await refresh(second)).toMatchObject(reused);
  });

  it('of another session of the same shopper is not touched by that', async () => {
    const { email, password, refreshToken } = await buildShopper();
    const other = await shop.user.post('/v1/auth/login', { email, password });
    await next(await next(refreshToken));
    expect(await refresh(refreshToken)).toMatchObject(reused);
    await next(other.body.refreshToken);
  });

  it('sent 20 times at once succeeds once, and the session goes on', async () => {
    for (let round = 0; round < 3; round++) {
      const { refreshToken } = await buildShopper();
      const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
      const winners = answers.filter((answer) => answer.status === 200);
      expect(winners).toHaveLength(1);
      expect(answers.filter((answer) => answer.body.code === 'token_reused')).toHaveLength(19);
      await next(winners[0]?.body.refreshToken);
    }
  });

  it('is good for 30 days, anew at each use', async () => {
    const { id, refreshToken } = await buildShopper();
    const second = await next(refreshToken);
    const { id: sessionId, expiresAt } = await sessionOf(id);
    expect(Math.abs(expiresAt.getTime() - Date.now() - 30 * DAY * 1000)).toBeLessThan(60_000);
    await sql(null, `UPDATE user_refresh_tokens SET expires_at = ${dbNowPlus(-1)} WHERE session_id = ?`, [sessionId]);
    expect(await refresh(second)).toMatchObject(refused);
  });

  it.each(['x', 'A'.repeat(43), '🦊'.repeat(20), "' OR 1=1 --"])(
    'that was never given is refused: %s',
    async (token) => {
      expect(await refresh(token)).toMatchObject(refused);
    },
  );

  it('that is no text at all is a bad request', async () => {
    for (const body of [
      {},
      { refreshToken: '' },
      { refreshToken: 1 },
      { refreshToken: null },
      { refreshToken: ['x'] },
    ]) {
      expect(await shop.user.post('/v1/auth/refresh', body)).toMatchObject({
        status: 400,
        body: { code: 'validation_failed' },
      });
    }
  });
});

describe('retention', () => {
  it('removes expired tokens and sessions that ended 30 days ago, and no others', async () => {
    const [kept, ended, revoked, lately] = await Promise.all([1, 2, 3, 4].map(() => buildShopper()));
    if (!kept || !ended || !revoked || !lately) throw new Error('four shoppers');
    const set = (column: string, userId: string, seconds: number) =>
      sql(null, `UPDATE user_sessions SET ${column} = ${dbNowPlus(seconds)} WHERE user_id = ?`, [userId]);
    await set('expires_at', ended.id, -31 * DAY);
    await set('revoked_at', revoked.id, -31 * DAY);
    await set('revoked_at', lately.id, -29 * DAY);
    const second = await next(kept.refreshToken);
    const { id: keptSession } = await sessionOf(kept.id);
    await sql(
      null,
      `UPDATE user_refresh_tokens SET expires_at = ${dbNowPlus(-1)} WHERE session_id = ? AND position = 1`,
      [keptSession],
    );

    await removeOldSessions.run();

    const left = await UserSession.findAll({ where: { userId: [kept.id, ended.id, revoked.id, lately.id] } });
    expect(left.map((session) => session.userId).sort()).toEqual([kept.id, lately.id].sort());
    expect(await UserRefreshToken.count({ where: { sessionId: keptSession } })).toBe(1);
    await next(second);
  });
});
