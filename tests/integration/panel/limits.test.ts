import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Staff } from '../../../src/models/panel/staff.js';
import { signInStaff } from '../../../src/modules/panel/commands/sign-in-staff.js';
import { systemContext } from '../../../src/platform/context.js';
import { signInFailures } from '../../../src/platform/metrics/index.js';
import { buildStaffWithOtp, codeOf } from '../../factories/otp.js';
import { buildStaff, STAFF_PASSWORD } from '../../factories/staff.js';
import { buildShopper } from '../../factories/user.js';
import { type Shop, startShop } from '../../support/shop.js';

vi.hoisted(() => Object.assign(process.env, { RATE_LIMIT_LOGIN: '3', RATE_LIMIT_REFRESH: '2' }));

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['panel', 'user']);
});
afterAll(() => shop.stop());

const login = (email: string, password: string) => shop.panel.post('/v1/admin/auth/login', { email, password });

describe('limits of staff', () => {
  it('stop guessing a password, and do so apart from shoppers of the same address', async () => {
    const email = `both-${randomUUID()}@example.com`;
    const staff = await buildStaff({ email });
    const shopper = await buildShopper({ email });
    const failed = () =>
      signInFailures.get().then(({ values }) => values.find(({ labels }) => labels.surface === 'staff')?.value ?? 0);
    const before = await failed();
    for (let n = 0; n < 3; n++) expect((await login(email, 'wrong')).status).toBe(401);
    expect((await failed()) - before).toBe(3);
    const stopped = await login(email, staff.password);
    expect(stopped).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0);
    const onStore = await shop.user.post('/v1/auth/login', { email, password: shopper.password });
    expect(onStore.status).toBe(200);
  });

  it('stop guessing the code of a second factor, wherever the guesses come from', async () => {
    const { id, secret } = await buildStaffWithOtp();
    const guess = (otp: string, n: number) =>
      signInStaff(
        { ...systemContext('test'), ip: `192.0.2.${n}` },
        {
          email,
          password: STAFF_PASSWORD,
          otp,
          userAgent: undefined,
        },
      );
    const { email } = await Staff.findByPk(id, { rejectOnEmpty: true });
    const wrong = ['000000', '111111', '222222', '333333', '444444', '555555'].filter(
      (code) => ![-1, 0, 1, 2].some((n) => codeOf(secret, n) === code),
    );
    for (const [n, code] of wrong.slice(0, 3).entries()) {
      await expect(guess(code, n)).rejects.toMatchObject({ code: 'invalid_credentials' });
    }
    await expect(guess(codeOf(secret), 9)).rejects.toMatchObject({ code: 'rate_limited' });
  });

  it('count failures alone', async () => {
    const { email, password } = await buildStaff();
    for (let n = 0; n < 5; n++) expect((await login(email, password)).status).toBe(200);
  });

  it('hold for the current password in a password change', async () => {
    const { token } = await buildStaff();
    const change = () =>
      shop.panel.put(
        '/v1/admin/me/password',
        { currentPassword: 'wrong', newPassword: 'copper meadow 9 flute' },
        { token },
      );
    for (let n = 0; n < 3; n++) expect((await change()).status).toBe(401);
    expect((await change()).status).toBe(429);
  });

  it('hold for the refreshes of a session', async () => {
    let { refreshToken } = await buildStaff();
    const refresh = () => shop.panel.post('/v1/admin/auth/refresh', { refreshToken });
    for (let n = 0; n < 2; n++) {
      const answer = await refresh();
      expect(answer.status).toBe(200);
      refreshToken = answer.body.refreshToken;
    }
    expect(await refresh()).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
  });
});
