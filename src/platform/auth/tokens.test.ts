import jwt from 'jsonwebtoken';
import { describe, expect, it, vi } from 'vitest';

const { newest, older, unknown } = vi.hoisted(() => {
  const secrets = { newest: 'n'.repeat(40), older: 'o'.repeat(40), unknown: 'u'.repeat(40) };
  vi.stubEnv('JWT_SECRET', `${secrets.newest},${secrets.older}`);
  vi.stubEnv('STAFF_JWT_SECRET', 's'.repeat(40));
  return secrets;
});

const { signAccessToken, verifyAccessToken } = await import('./tokens.js');

const claims = { subject: 'usr_1', sessionId: 'ses_1' };
const secondsFromNow = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const good = () => ({
  iss: 'emporion',
  aud: 'store',
  typ: 'access',
  sub: 'usr_1',
  sid: 'ses_1',
  exp: secondsFromNow(60),
});
const sign = (payload: object, secret = newest, options: jwt.SignOptions = {}) => jwt.sign(payload, secret, options);
const codeOf = (token: string, audience: 'store' | 'staff' = 'store') => {
  try {
    verifyAccessToken(audience, token);
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('access tokens', () => {
  it('say who and which session, for 15 minutes', () => {
    const token = signAccessToken('store', claims);
    expect(verifyAccessToken('store', token)).toEqual(claims);
    const payload = jwt.decode(token) as jwt.JwtPayload;
    expect(payload).toMatchObject({ iss: 'emporion', aud: 'store', typ: 'access', sub: 'usr_1', sid: 'ses_1' });
    expect((payload.exp as number) - (payload.iat as number)).toBe(900);
  });

  it('are good on their own surface only', () => {
    expect(codeOf(signAccessToken('staff', claims), 'store')).toBe('unauthenticated');
    expect(codeOf(signAccessToken('store', claims), 'staff')).toBe('unauthenticated');
    expect(codeOf(sign({ ...good(), aud: 'staff' }))).toBe('unauthenticated');
  });

  it('are good under the old secret too, and signed with the new one', () => {
    expect(codeOf(sign(good(), older))).toBe('accepted');
    expect(codeOf(sign(good(), unknown))).toBe('unauthenticated');
    expect(() => jwt.verify(signAccessToken('store', claims), newest)).not.toThrow();
  });

  it('that have expired are told apart, unless something else is wrong as well', () => {
    const expired = { ...good(), exp: secondsFromNow(-1) };
    expect(codeOf(sign(expired))).toBe('token_expired');
    expect(codeOf(sign(expired, unknown))).toBe('unauthenticated');
    expect(codeOf(sign({ ...expired, aud: 'staff' }))).toBe('unauthenticated');
  });

  it.each(['iss', 'aud', 'typ', 'sub', 'sid', 'exp'])('without %s are refused', (claim) => {
    const payload: Record<string, unknown> = good();
    delete payload[claim];
    expect(codeOf(sign(payload))).toBe('unauthenticated');
  });

  it('of another type or issuer are refused', () => {
    expect(codeOf(sign({ ...good(), typ: 'refresh' }))).toBe('unauthenticated');
    expect(codeOf(sign({ ...good(), iss: 'somebody' }))).toBe('unauthenticated');
  });

  it('of another algorithm, or of none, are refused', () => {
    expect(codeOf(sign(good(), `${newest}${newest}`.slice(0, 40), { algorithm: 'HS512' }))).toBe('unauthenticated');
    expect(codeOf(sign(good(), '', { algorithm: 'none' }))).toBe('unauthenticated');
  });

  it.each(['', 'x', 'a.b.c', '..', `${'a'.repeat(5_000)}.b.c`])('that are nonsense are refused', (token) => {
    expect(codeOf(token)).toBe('unauthenticated');
  });

  it('stop at their time even when they were good a moment ago', () => {
    vi.useFakeTimers();
    try {
      const token = sign({ ...good(), exp: secondsFromNow(2) });
      expect(codeOf(token)).toBe('accepted');
      vi.advanceTimersByTime(2_000);
      expect(codeOf(token)).toBe('token_expired');
    } finally {
      vi.useRealTimers();
    }
  });
});
