import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbNow, sql } from '../../../src/platform/database/sql.js';
import { buildStaff, STAFF_PASSWORD, type StaffMember } from '../../factories/staff.js';
import { type Shop, startShop } from '../../support/shop.js';

let shop: Shop;
let auditor: StaffMember;
beforeAll(async () => {
  shop = await startShop(['panel']);
  auditor = await buildStaff({ permissions: ['audit:read'] });
});
afterAll(() => shop.stop());

const log = async (query: Record<string, string | number> = {}) =>
  shop.panel.get(`/v1/admin/audit-log?${new URLSearchParams(query as Record<string, string>)}`, {
    token: auditor.token,
  });
const rename = (token: string, name: string) => shop.panel.patch('/v1/admin/me', { name }, { token });

describe('the audit log', () => {
  it('is not for everybody, and says who was refused what', async () => {
    const curious = await buildStaff({ role: 'catalog', name: 'Curious' });
    const refused = await shop.panel.get('/v1/admin/audit-log?limit=5', { token: curious.token });
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    const { body } = await log({ actorId: curious.id, action: 'access:refused' });
    expect(body.total).toBe(1);
    expect(body.items[0]).toMatchObject({
      actorName: 'Curious',
      subjectId: curious.id,
      before: null,
      after: { method: 'GET', path: '/v1/admin/audit-log', permission: 'audit:read' },
      requestId: refused.headers['x-request-id'],
    });
  });

  it('takes at most 60 refusals a minute of each', async () => {
    const persistent = await buildStaff({ role: 'catalog' });
    for (let n = 0; n < 65; n++) {
      expect((await shop.panel.get('/v1/admin/staff', { token: persistent.token })).status).toBe(403);
    }
    expect((await log({ actorId: persistent.id, action: 'access:refused' })).body.total).toBe(60);
  });

  it('holds every sign-in and change with before and after, in the order they came', async () => {
    const ada = await buildStaff({ name: 'One' });
    for (const name of ['Two', 'Three']) expect((await rename(ada.token, name)).status).toBe(200);
    const { items } = (await log({ actorId: ada.id })).body;
    expect(items.map((entry: { action: string }) => entry.action)).toEqual([
      'me:update',
      'me:update',
      'session:create',
    ]);
    expect(items[0]).toMatchObject({ before: { name: 'Two' }, after: { name: 'Three' } });
    expect(items[1]).toMatchObject({ before: { name: 'One' }, after: { name: 'Two' } });
    expect(items[2]).toMatchObject({ subjectId: ada.sessionId, after: { staffId: ada.id } });
    expect(JSON.stringify(items)).not.toMatch(/hash|lantern/i);
  });

  it('holds nothing of a change that failed', async () => {
    const ada = await buildStaff();
    const { email } = await buildStaff();
    const changes = { email, currentPassword: STAFF_PASSWORD };
    expect((await shop.panel.patch('/v1/admin/me', changes, { token: ada.token })).status).toBe(409);
    expect((await log({ subjectId: ada.id })).body).toMatchObject({ total: 0 });
  });

  it('is filtered by time: from is in, to is out', async () => {
    const ada = await buildStaff();
    await rename(ada.token, 'First');
    await new Promise((resolve) => setTimeout(resolve, 5));
    await rename(ada.token, 'Second');
    const [second, first] = (await log({ subjectId: ada.id })).body.items;
    const names = async (query: object) =>
      (await log({ subjectId: ada.id, ...query })).body.items.map(
        (entry: { after: { name: string } }) => entry.after.name,
      );
    expect(await names({ from: second.at })).toEqual(['Second']);
    expect(await names({ to: second.at })).toEqual(['First']);
    expect(await names({ from: first.at, to: second.at })).toEqual(['First']);
    expect(await names({ from: '2999-01-01T00:00:00Z' })).toEqual([]);
    expect(await names({ to: '1970-01-01T00:00:00Z' })).toEqual([]);
    const inIstanbul = new Date(Date.parse(second.at) + 3 * 3_600_000).toISOString().replace('Z', '+03:00');
    expect(await names({ from: inIstanbul })).toEqual(['Second']);
  });

  it('refuses what no action is called', async () => {
    for (const action of ['ürün:yaz', 'order', "a:b'"]) expect((await log({ action })).status).toBe(400);
  });

  it('pages by cursor and by number, and counts', async () => {
    const ada = await buildStaff();
    for (let n = 1; n <= 5; n++) await rename(ada.token, `Name ${n}`);
    const first = (await log({ subjectId: ada.id, limit: 2 })).body;
    expect(first).toMatchObject({ total: 5, totalIsExact: true });
    const second = (await log({ subjectId: ada.id, limit: 2, cursor: first.nextCursor })).body;
    const third = (await log({ subjectId: ada.id, limit: 2, cursor: second.nextCursor })).body;
    expect(third.nextCursor).toBeNull();
    const names = [first, second, third].flatMap((page) =>
      page.items.map((entry: { after: { name: string } }) => entry.after.name),
    );
    expect(names).toEqual(['Name 5', 'Name 4', 'Name 3', 'Name 2', 'Name 1']);
    expect((await log({ subjectId: ada.id, page: 2, perPage: 2 })).body.items).toEqual(second.items);
    expect((await log({ subjectId: ada.id, page: 4, perPage: 2 })).body).toMatchObject({ items: [], total: 5 });
  });

  it('counts exactly up to 10,000, and says when there are more', async () => {
    const add = (rows: number) =>
      sql(
        null,
        `INSERT INTO audit_log (at, actor_kind, actor_id, action, subject_id, request_id)
         VALUES ${Array(rows).fill(`(${dbNow}, 'system', 'many', 'test:count', 'nothing', 'none')`).join(', ')}`,
      );
    for (let n = 0; n < 10; n++) await add(1_000);
    expect((await log({ actorId: 'many', limit: 1 })).body).toMatchObject({ total: 10_000, totalIsExact: true });
    await add(1);
    expect((await log({ actorId: 'many', limit: 1 })).body).toMatchObject({ total: 10_000, totalIsExact: false });
    const far = (await log({ actorId: 'many', page: 101, perPage: 100 })).body;
    expect(far).toMatchObject({ items: [{ actorId: 'many' }], nextCursor: null });
  });
});
