import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/models/panel/role.js';
import { Staff } from '../../../src/models/panel/staff.js';
import { StaffSession } from '../../../src/models/panel/staff-session.js';
import { ensureBuiltInRoles } from '../../../src/modules/panel/commands/ensure-built-in-roles.js';
import { allPermissions, builtInRoles } from '../../../src/modules/panel/permissions.js';
import { buildRole, buildStaff, type StaffMember } from '../../factories/staff.js';
import { type Shop, startShop } from '../../support/shop.js';

let shop: Shop;
let owner: StaffMember;
beforeAll(async () => {
  shop = await startShop(['panel']);
  owner = await buildStaff();
});
afterAll(() => shop.stop());

const staffList = (token: string) => shop.panel.get('/v1/admin/staff', { token });

describe('a change takes effect at the next request', () => {
  it('when a role loses and gets a permission', async () => {
    const { token, roleId } = await buildStaff({ permissions: ['staff:read'] });
    expect((await staffList(token)).status).toBe(200);
    await Role.update({ permissions: ['order:read'] }, { where: { id: roleId } });
    expect(await staffList(token)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    await Role.update({ permissions: ['order:read', 'staff:read'] }, { where: { id: roleId } });
    expect((await staffList(token)).status).toBe(200);
  });

  it('when somebody gets another role', async () => {
    const { id, token } = await buildStaff({ role: 'catalog' });
    expect((await staffList(token)).status).toBe(403);
    await Staff.update({ roleId: (await buildRole(['staff:read'])).id }, { where: { id } });
    expect((await staffList(token)).status).toBe(200);
    const me = await shop.panel.get('/v1/admin/me', { token });
    expect(me.body.permissions).toEqual(['staff:read']);
  });

  it('when somebody is disabled', async () => {
    const { id, token } = await buildStaff();
    expect((await staffList(token)).status).toBe(200);
    await Staff.update({ status: 'disabled' }, { where: { id } });
    expect(await staffList(token)).toMatchObject({ status: 403, body: { code: 'account_disabled' } });
  });

  it('when a session has run out', async () => {
    const { token, sessionId } = await buildStaff();
    await StaffSession.update({ expiresAt: new Date(Date.now() - 1_000) }, { where: { id: sessionId } });
    expect(await staffList(token)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });
});

describe('built-in roles', () => {
  const may = (key: string) => new Set<string>(builtInRoles.find((role) => role.key === key)?.permissions);

  it('are five, each of known permissions', async () => {
    const answer = await shop.panel.get('/v1/admin/roles?limit=100', { token: owner.token });
    const builtIn = answer.body.items.filter((role: { builtIn: boolean }) => role.builtIn);
    expect(new Set(builtIn.map((role: { key: string }) => role.key))).toEqual(
      new Set(['owner', 'manager', 'catalog', 'support', 'viewer']),
    );
    const permissions = await shop.panel.get('/v1/admin/permissions', { token: owner.token });
    expect(permissions.body.items.map((one: { key: string }) => one.key)).toEqual(allPermissions);
    for (const role of builtIn) expect(allPermissions).toEqual(expect.arrayContaining(role.permissions));
  });

  it('let each do their work and no more', () => {
    expect(may('owner')).toEqual(new Set(allPermissions));
    expect(may('manager').has('order:refund')).toBe(true);
    expect(may('manager').has('role:manage')).toBe(false);
    expect(may('catalog').has('order:read')).toBe(false);
    expect(may('support').has('order:refund')).toBe(false);
    for (const permission of may('viewer')) expect(permission).toMatch(/:read$/);
  });

  it('are put right at the next start, once, whoever starts', async () => {
    const before = await Role.findOne({ where: { roleKey: 'viewer' }, rejectOnEmpty: true });
    await before.update({ permissions: ['order:refund'], name: 'Changed' });
    await Promise.all([ensureBuiltInRoles(), ensureBuiltInRoles()]);
    await ensureBuiltInRoles();
    const after = await Role.findOne({ where: { roleKey: 'viewer' }, rejectOnEmpty: true });
    expect(new Set(after.permissions)).toEqual(may('viewer'));
    expect(after).toMatchObject({ id: before.id, name: 'Viewer' });
    expect(await Role.count({ where: { builtIn: true } })).toBe(5);
    const { version } = after;
    await ensureBuiltInRoles();
    expect((await after.reload()).version).toBe(version);
  });
});

describe('the list of staff', () => {
  it('shows who they are, newest first, and pages by cursor and by number', async () => {
    const first = await shop.panel.get('/v1/admin/staff?limit=2', { token: owner.token });
    expect(first.body).toMatchObject({ total: await Staff.count(), totalIsExact: true });
    expect(JSON.stringify(first.body)).not.toMatch(/password|hash/i);
    const second = await shop.panel.get(`/v1/admin/staff?limit=2&cursor=${first.body.nextCursor}`, {
      token: owner.token,
    });
    const byNumber = await shop.panel.get('/v1/admin/staff?page=2&perPage=2', { token: owner.token });
    expect(byNumber.body.items).toEqual(second.body.items);
    const ids = [...first.body.items, ...second.body.items].map((one: { id: string }) => one.id);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(new Set(ids).size).toBe(4);
  });

  it('is filtered by role and by status', async () => {
    const { id, roleId } = await buildStaff({ permissions: ['stock:read'], status: 'disabled' });
    const list = (query: string) => shop.panel.get(`/v1/admin/staff?${query}`, { token: owner.token });
    expect((await list(`roleId=${roleId}`)).body).toMatchObject({ items: [{ id }], total: 1 });
    expect((await list(`roleId=${roleId}&status=active`)).body).toMatchObject({ items: [], total: 0 });
  });

  it('takes a cursor or a page, not both, and only its own cursor', async () => {
    const { body } = await shop.panel.get('/v1/admin/staff?limit=1', { token: owner.token });
    const both = await shop.panel.get(`/v1/admin/staff?page=2&cursor=${body.nextCursor}`, { token: owner.token });
    expect(both).toMatchObject({ status: 400, body: { errors: [{ path: 'page' }] } });
    const forged = await shop.panel.get('/v1/admin/staff?cursor=Zm9yZ2Vk', { token: owner.token });
    expect(forged).toMatchObject({ status: 400, body: { errors: [{ path: 'cursor' }] } });
  });
});
