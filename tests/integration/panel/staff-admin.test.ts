import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/models/panel/role.js';
import { Staff } from '../../../src/models/panel/staff.js';
import { buildRole, buildStaff, STAFF_PASSWORD, type StaffMember } from '../../factories/staff.js';
import { lastAudit } from '../../support/history.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';

let shop: Shop;
let owner: StaffClient;
beforeAll(async () => {
  shop = await startShop(['panel']);
  owner = staffClient(shop.panel, await buildStaff());
});
afterAll(() => shop.stop());

const as = (staff: StaffMember) => staffClient(shop.panel, staff);
const idOfRole = async (roleKey: string) => (await Role.findOne({ where: { roleKey }, rejectOnEmpty: true })).id;
const login = (email: string) => shop.panel.post('/v1/admin/auth/login', { email, password: STAFF_PASSWORD });
const invitee = (roleId: string) => ({ email: `${randomUUID()}@example.com`, name: 'Grace Hopper', roleId });

describe('a change of staff takes effect at the next request', () => {
  it('when somebody is given another role', async () => {
    const clerk = await buildStaff({ role: 'viewer' });
    expect((await as(clerk).patch('/me', { name: 'Still me' })).status).toBe(200);
    expect((await as(clerk).get('/staff')).status).toBe(200);
    const changed = await owner.patch(`/staff/${clerk.id}`, { roleId: await idOfRole('catalog') });
    expect(changed).toMatchObject({ status: 200, body: { role: { key: 'catalog' }, name: 'Still me' } });
    expect((await as(clerk).get('/staff')).status).toBe(403);
    expect(await lastAudit(clerk.id)).toMatchObject({ action: 'access:refused' });
  });

  it('when somebody is disabled, and let in again', async () => {
    const clerk = await buildStaff({ role: 'viewer' });
    const disabled = await owner.post(`/staff/${clerk.id}/disable`);
    expect(disabled.body).toMatchObject({ status: 'disabled', actions: ['change', 'enable'] });
    expect(await lastAudit(clerk.id)).toMatchObject({
      action: 'staff:disable',
      before: { status: 'active' },
      after: { status: 'disabled' },
    });
    expect(await as(clerk).get('/me')).toMatchObject({ status: 401 });
    expect(await login(clerk.email)).toMatchObject({ status: 403, body: { code: 'account_disabled' } });
    expect((await owner.post(`/staff/${clerk.id}/enable`)).body).toMatchObject({ status: 'active' });
    expect((await login(clerk.email)).status).toBe(200);
  });

  it('is based on the version that was seen', async () => {
    const { id } = await buildStaff({ role: 'viewer' });
    const { headers } = await owner.get(`/staff/${id}`);
    const first = await owner.patch(`/staff/${id}`, { name: 'First' }, { 'if-match': String(headers['etag']) });
    expect(first).toMatchObject({ status: 200, body: { name: 'First' } });
    const second = await owner.patch(`/staff/${id}`, { name: 'Second' }, { 'if-match': String(headers['etag']) });
    expect(second).toMatchObject({ status: 412, body: { code: 'version_mismatch' } });
  });
});

describe('nobody rises above themselves', () => {
  const hiring = ['staff:read', 'staff:manage', 'role:manage', 'order:read'];
  let hirer: StaffMember;
  beforeAll(async () => {
    hirer = await buildStaff({ permissions: hiring });
  });

  it('by giving a role that allows more, to others or to themselves', async () => {
    const manager = await idOfRole('manager');
    const { id } = await buildStaff({ permissions: ['order:read'] });
    for (const answer of [
      await as(hirer).post('/staff', invitee(manager)),
      await as(hirer).patch(`/staff/${id}`, { roleId: manager }),
      await as(hirer).patch(`/staff/${hirer.id}`, { roleId: manager }),
    ]) {
      expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } });
      expect(answer.body.detail).toContain('order:refund');
    }
    const same = (await buildRole(['order:read'])).id;
    expect((await as(hirer).post('/staff', invitee(same))).status).toBe(201);
  });

  it('nor touches who may do more', async () => {
    const boss = await buildStaff({ role: 'manager' });
    const role = (await buildRole([])).id;
    expect((await as(hirer).get(`/staff/${boss.id}`)).body.actions).toEqual([]);
    for (const answer of [
      await as(hirer).patch(`/staff/${boss.id}`, { name: 'Nobody' }),
      await as(hirer).patch(`/staff/${boss.id}`, { roleId: role }),
      await as(hirer).post(`/staff/${boss.id}/disable`),
      await as(hirer).post(`/staff/${boss.id}/enable`),
    ]) {
      expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    }
    expect((await as(boss).get('/me')).body.name).toBe(boss.name);
  });

  it('and what they were refused is in the audit log', async () => {
    const manager = await idOfRole('manager');
    const curious = await buildStaff({ permissions: hiring });
    expect((await as(curious).patch(`/staff/${curious.id}`, { roleId: manager })).status).toBe(403);
    expect(await lastAudit(curious.id)).toMatchObject({
      action: 'access:refused',
      actor: curious.id,
      after: { method: 'PATCH', path: `/v1/admin/staff/${curious.id}`, permission: 'staff:manage' },
    });
  });

  it('by a role they make or change', async () => {
    expect((await as(hirer).post('/roles', { name: randomUUID(), permissions: ['order:refund'] })).status).toBe(403);
    const high = await buildRole(['order:refund']);
    expect((await as(hirer).patch(`/roles/${high.id}`, { permissions: [] })).status).toBe(403);
    expect((await as(hirer).delete(`/roles/${high.id}`)).status).toBe(403);
    const low = await buildRole(['order:read']);
    expect((await as(hirer).patch(`/roles/${low.id}`, { permissions: ['order:refund'] })).status).toBe(403);
    expect((await as(hirer).patch(`/roles/${low.id}`, { permissions: hiring })).status).toBe(200);
    expect((await as(hirer).patch(`/roles/${hirer.roleId}`, { permissions: ['settings:write'] })).status).toBe(403);
  });
});

describe('custom roles', () => {
  it('are made once, shown, changed at once and removed when nobody has them', async () => {
    const body = { name: `Depot ${randomUUID()}`, permissions: ['stock:read', 'stock:read'] };
    const made = await owner.post('/roles', body, { 'idempotency-key': 'depot' });
    expect(made).toMatchObject({ status: 201, body: { permissions: ['stock:read'], builtIn: false, members: 0 } });
    expect((await owner.post('/roles', body, { 'idempotency-key': 'depot' })).body).toEqual(made.body);
    expect(await owner.post('/roles', body)).toMatchObject({ status: 409, body: { code: 'already_exists' } });

    const { id } = made.body;
    const clerk = await buildStaff({ role: 'viewer' });
    expect((await owner.patch(`/staff/${clerk.id}`, { roleId: id })).status).toBe(200);
    expect((await as(clerk).get('/staff')).status).toBe(403);
    expect((await owner.patch(`/roles/${id}`, { permissions: ['staff:read'] })).status).toBe(200);
    expect((await as(clerk).get('/staff')).status).toBe(200);
    expect((await owner.get(`/roles/${id}`)).body).toMatchObject({ members: 1, actions: ['change'] });
    expect(await owner.delete(`/roles/${id}`)).toMatchObject({ status: 409, body: { code: 'role_in_use' } });

    await owner.patch(`/staff/${clerk.id}`, { roleId: await idOfRole('viewer') });
    expect((await owner.delete(`/roles/${id}`)).status).toBe(204);
    expect((await owner.get(`/roles/${id}`)).status).toBe(404);
    expect(await lastAudit(id)).toMatchObject({ action: 'role:delete', after: null });
  });

  it('cannot be given once they are gone', async () => {
    const answer = await owner.post('/staff', invitee('role_01J00000000000000000000000'));
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'roleId' }] } });
  });

  it('built-in ones are fixed, for owners too', async () => {
    const id = await idOfRole('viewer');
    expect((await owner.get(`/roles/${id}`)).body).toMatchObject({ builtIn: true, actions: [] });
    expect((await owner.patch(`/roles/${id}`, { name: 'Watcher' })).status).toBe(403);
    expect((await owner.delete(`/roles/${id}`)).status).toBe(403);
  });
});

describe('the last owner', () => {
  it('cannot be demoted or disabled, by anybody', async () => {
    const roleId = await idOfRole('owner');
    const last = await buildStaff();
    await Staff.update({ status: 'disabled' }, { where: { roleId } });
    await Staff.update({ status: 'active' }, { where: { id: last.id } });
    expect((await as(last).get(`/staff/${last.id}`)).body.actions).toEqual(['change']);
    const viewer = await idOfRole('viewer');
    for (const answer of [
      await as(last).patch(`/staff/${last.id}`, { roleId: viewer }),
      await as(last).post(`/staff/${last.id}/disable`),
    ]) {
      expect(answer).toMatchObject({ status: 409, body: { code: 'last_owner' } });
    }
    const second = await buildStaff();
    expect((await as(second).patch(`/staff/${last.id}`, { roleId: viewer })).status).toBe(200);
  });
});
