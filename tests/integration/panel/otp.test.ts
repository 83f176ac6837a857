import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StaffOtp } from '../../../src/models/panel/staff-otp.js';
import { sql } from '../../../src/platform/database/sql.js';
import { buildStaffWithOtp, codeOf } from '../../factories/otp.js';
import { buildStaff, STAFF_PASSWORD } from '../../factories/staff.js';
import { lastAudit } from '../../support/history.js';
import { type Shop, startShop } from '../../support/shop.js';
import { staffClient } from '../../support/staff-client.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['panel']);
});
afterAll(() => shop.stop());

const login = (email: string, more: object = {}) =>
  shop.panel.post('/v1/admin/auth/login', { email, password: STAFF_PASSWORD, ...more });
const wrong = { status: 401, body: { code: 'invalid_credentials' } };
/** Clocks move on between making a code and its check: of two neighbours one is not the right one. */
const notACode = (secret: string) =>
  ['000000', '111111', '222222', '333333'].find((code) => ![-2, -1, 0, 1, 2].some((n) => codeOf(secret, n) === code));

describe('a second factor', () => {
  it('begins with a secret, is in force with a first code, and gives recovery codes once', async () => {
    const ada = await buildStaff();
    const client = staffClient(shop.panel, ada);
    expect(await client.put('/me/otp', { currentPassword: 'not it' })).toMatchObject(wrong);
    const { body } = await client.put('/me/otp', { currentPassword: STAFF_PASSWORD });
    expect(new URL(body.uri).searchParams.get('secret')).toBe(body.secret);
    expect((await login(ada.email)).status).toBe(200);
    expect((await client.get('/me')).body.otp).toBe(false);

    expect(await client.put('/me/otp/confirmation', { otp: notACode(body.secret) })).toMatchObject(wrong);
    const confirmed = await client.put('/me/otp/confirmation', { otp: codeOf(body.secret) });
    expect(confirmed.status).toBe(200);
    expect(new Set(confirmed.body.recoveryCodes).size).toBe(10);
    for (const code of confirmed.body.recoveryCodes) expect(code).toMatch(/^([0-9a-z]{4}-){3}[0-9a-z]{4}$/);
    expect((await client.get('/me')).body.otp).toBe(true);
    expect(await login(ada.email)).toMatchObject({ status: 401, body: { code: 'otp_required' } });
    expect(await client.put('/me/otp', { currentPassword: STAFF_PASSWORD })).toMatchObject({
      status: 409,
      body: { code: 'already_exists' },
    });
    expect(await lastAudit(ada.id)).toMatchObject({ action: 'me:otp_confirm', after: { otp: true } });
  });

  it('is asked for only after the right password', async () => {
    const { email, secret } = await buildStaffWithOtp();
    expect(await login(email, { password: 'not it', otp: codeOf(secret) })).toMatchObject(wrong);
    expect(await login(email, { password: 'not it' })).toMatchObject(wrong);
    expect((await login(email, { otp: codeOf(secret) })).status).toBe(200);
  });

  it('takes no code twice, also when both come at the same time', async () => {
    const { email, secret } = await buildStaffWithOtp();
    const otp = codeOf(secret);
    const answers = await Promise.all([login(email, { otp }), login(email, { otp }), login(email, { otp })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
    expect(await login(email, { otp })).toMatchObject(wrong);
    expect(await login(email, { otp: codeOf(secret, -1) })).toMatchObject(wrong);
  });

  it('takes each recovery code once, however it is typed', async () => {
    const { email, recoveryCodes } = await buildStaffWithOtp();
    const [first = '', second = ''] = recoveryCodes;
    const both = await Promise.all([login(email, { recoveryCode: first }), login(email, { recoveryCode: first })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect((await login(email, { recoveryCode: ` ${second.toUpperCase().replaceAll('-', ' ')} ` })).status).toBe(200);
    expect(await login(email, { recoveryCode: second })).toMatchObject(wrong);
    expect(await login(email, { recoveryCode: 'aaaa-aaaa-aaaa-aaaa' })).toMatchObject(wrong);
  });

  it('is kept so that the database alone does not give it away', async () => {
    const { id, secret, recoveryCodes } = await buildStaffWithOtp();
    expect((await StaffOtp.findByPk(id))?.secret).not.toContain(secret);
    const { rows } = await sql(null, 'SELECT code_hash FROM staff_recovery_codes WHERE staff_id = ?', [id]);
    expect(rows).toHaveLength(10);
    expect(JSON.stringify(rows)).not.toContain(recoveryCodes[0]?.replaceAll('-', ''));
  });

  it('is turned off with the password and a code', async () => {
    const grace = await buildStaffWithOtp();
    const client = staffClient(shop.panel, grace);
    const disable = (body: object) => client.post('/me/otp/disable', body);
    expect((await disable({ currentPassword: STAFF_PASSWORD })).body.code).toBe('otp_required');
    expect(await disable({ currentPassword: 'not it', otp: codeOf(grace.secret) })).toMatchObject(wrong);
    expect((await disable({ currentPassword: STAFF_PASSWORD, otp: codeOf(grace.secret) })).status).toBe(204);
    expect((await login(grace.email)).status).toBe(200);
    expect(await login(grace.email, { recoveryCode: grace.recoveryCodes[0] })).toMatchObject({ status: 200 });
  });

  it('is taken from who lost it by somebody who manages them', async () => {
    const lost = await buildStaffWithOtp({ role: 'viewer' });
    const owner = staffClient(shop.panel, await buildStaff());
    expect((await owner.get(`/staff/${lost.id}`)).body).toMatchObject({
      otp: true,
      actions: ['change', 'reset_otp', 'disable'],
    });
    expect((await owner.post(`/staff/${lost.id}/reset-otp`)).body).toMatchObject({ otp: false });
    expect((await login(lost.email)).status).toBe(200);
    expect(await lastAudit(lost.id)).toMatchObject({ action: 'staff:reset_otp', before: { otp: true } });
  });
});
