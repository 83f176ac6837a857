import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StaffInvitation } from '../../../src/models/panel/staff-invitation.js';
import { buildInvitee, buildRole, buildStaff } from '../../factories/staff.js';
import { mailsAbout, mailsOf } from '../../support/mails.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';

const PASSWORD = 'copper meadow 9 flute';

let shop: Shop;
let owner: StaffClient;
beforeAll(async () => {
  shop = await startShop(['panel', 'worker']);
  owner = staffClient(shop.panel, await buildStaff());
});
afterAll(() => shop.stop());

const accept = (token: string, more: object = {}, headers: Record<string, string> = {}) =>
  shop.panel.post('/v1/admin/auth/accept-invitation', { token, password: PASSWORD, ...more }, { headers });
const login = (email: string, password = PASSWORD) => shop.panel.post('/v1/admin/auth/login', { email, password });
const linkIn = (text: string) => /(\S+)#\/accept-invitation\?token=(\S+)/.exec(text)?.slice(1) ?? [];

async function invited() {
  const email = `${randomUUID()}@example.com`;
  const { id: roleId } = await buildRole(['order:read']);
  const answer = await owner.post('/staff', { email, name: 'Grace Hopper', roleId });
  expect(answer.status).toBe(201);
  return { email, id: String(answer.body.id), body: answer.body };
}

describe('somebody who is invited', () => {
  it('gets a link, sets a password with it and is signed in with their role', async () => {
    const { email, id, body } = await invited();
    expect(body).toMatchObject({ status: 'invited', actions: ['change', 'resend_invitation', 'disable'] });
    expect(Date.parse(body.invitationExpiresAt)).toBeGreaterThan(Date.now() + 6 * 24 * 3_600_000);
    const [mail] = await mailsAbout(id, 1);
    expect(mail).toMatchObject({ to: email, subject: 'Your account at Emporion' });
    const [base, token = ''] = linkIn(mail?.text ?? '');
    expect(base).toBe('http://localhost:0/');

    const row = await StaffInvitation.findByPk(id, { rejectOnEmpty: true });
    expect(row.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await login(email, '')).status).toBe(400);
    expect((await login(email)).body.code).toBe('invalid_credentials');
    const answer = await accept(token);
    expect(answer).toMatchObject({
      status: 200,
      body: { staff: { id, status: 'active', permissions: ['order:read'] } },
    });
    expect((await shop.panel.get('/v1/admin/me', { token: answer.body.accessToken })).status).toBe(200);
    expect((await login(email)).status).toBe(200);
    expect((await owner.get(`/staff/${id}`)).body).toMatchObject({ status: 'active', actions: ['change', 'disable'] });
    const { items } = (await owner.get(`/audit-log?subjectId=${id}`)).body;
    expect(items.map((entry: { action: string }) => entry.action)).toEqual(['staff:accept', 'staff:invite']);
  });

  it('may have the refresh token in a cookie', async () => {
    const { token } = await buildInvitee();
    const answer = await accept(token, { cookie: true }, { 'sec-fetch-site': 'same-origin' });
    expect(answer.headers['set-cookie']).toMatch(/^staff_refresh_token=/);
    expect(answer.body).not.toHaveProperty('refreshToken');
  });

  it('can use the link once, also when it comes twice at the same time', async () => {
    const { token } = await buildInvitee();
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    expect((await accept(token)).status).toBe(404);
  });

  it('keeps the link when the password is too weak', async () => {
    const { token } = await buildInvitee();
    expect((await accept(token, { password: 'password12' })).status).toBe(400);
    expect((await accept(token)).status).toBe(200);
  });

  it('needs a new link after 7 days, and after one was sent again', async () => {
    const late = await buildInvitee();
    await StaffInvitation.update({ expiresAt: new Date(Date.now() - 1_000) }, { where: { staffId: late.id } });
    expect((await accept(late.token)).status).toBe(404);
    expect((await owner.post(`/staff/${late.id}/resend-invitation`)).status).toBe(200);
    expect((await accept(late.token)).status).toBe(404);
    const [mail] = await mailsAbout(late.id, 1);
    expect((await accept(linkIn(mail?.text ?? '')[1] ?? '')).status).toBe(200);
    expect(await owner.post(`/staff/${late.id}/resend-invitation`)).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition' },
    });
  });

  it('is invited no more once disabled, and can be invited anew', async () => {
    const { id, token } = await buildInvitee();
    const disabled = await owner.post(`/staff/${id}/disable`);
    expect(disabled.body).toMatchObject({ status: 'disabled', actions: ['change', 'resend_invitation'] });
    expect((await accept(token)).status).toBe(404);
    expect((await owner.post(`/staff/${id}/enable`)).body.code).toBe('invalid_transition');
    expect((await owner.post(`/staff/${id}/resend-invitation`)).body.status).toBe('invited');
  });
});

it('an address is invited once, and a lost answer mails nobody twice', async () => {
  const { id: roleId } = await buildRole([]);
  const body = { email: `${randomUUID()}@example.com`, name: 'Grace', roleId };
  const first = await owner.post('/staff', body, { 'idempotency-key': 'invite-grace' });
  expect((await owner.post('/staff', body, { 'idempotency-key': 'invite-grace' })).body).toEqual(first.body);
  expect(await owner.post('/staff', body)).toMatchObject({ status: 409, body: { code: 'already_exists' } });
  await mailsAbout(first.body.id, 1);
  expect(mailsOf(first.body.id)).toHaveLength(1);
});

it('the list tells the invited from the disabled', async () => {
  const { id, token } = await buildInvitee();
  const ids = async (status: string) =>
    (await owner.get(`/staff?status=${status}&limit=100`)).body.items.map((one: { id: string }) => one.id);
  expect(await ids('invited')).toContain(id);
  expect(await ids('disabled')).not.toContain(id);
  await accept(token);
  expect(await ids('active')).toContain(id);
  expect(await ids('invited')).not.toContain(id);
});
