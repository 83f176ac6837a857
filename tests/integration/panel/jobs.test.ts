import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMysql } from '../../../src/platform/database/sequelize.js';
import { sql } from '../../../src/platform/database/sql.js';
import { defineEventHandler, startRelay } from '../../../src/platform/outbox/index.js';
import { buildGuestOrder } from '../../factories/order.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import type { Json } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { type Shop, startShop } from '../../support/shop.js';

let shop: Shop;
let staff: StaffMember;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  staff = await buildStaff({ role: 'manager' });
});
afterAll(() => shop.stop());

const jobs = async (query = ''): Promise<Json[]> =>
  (await shop.panel.get(`/v1/admin/jobs${query}`, { token: staff.token })).body.items;
const retry = (id: string, token = staff.token) => shop.panel.post(`/v1/admin/jobs/${id}/retry`, undefined, { token });

describe('background jobs, as staff see them', () => {
  it('show what waits, what fails and why, and are tried again at once when asked for', async () => {
    const { variantId } = await buildVariant();
    const { id } = await buildGuestOrder(shop, { [variantId]: 1 });
    const own = async (query: string) => (await jobs(query)).filter((job) => job.subjectId === id);
    expect(await own('?kind=order.placed')).toMatchObject([{ state: 'waiting', attempts: 0, lastError: null }]);
    let isBroken = true;
    const relay = startRelay([
      defineEventHandler({
        name: 'fragile',
        kinds: ['order.placed'],
        external: async () => {
          if (isBroken) throw new Error('the printer is out of paper');
        },
      }),
    ]);
    try {
      const [failing] = await eventually(async () => {
        const found = await own('?state=failing');
        return found.length > 0 && found;
      });
      expect(failing.lastError).toBe('fragile: Error: the printer is out of paper');
      // As after many attempts: the next one is far away.
      await sql(null, "UPDATE outbox SET next_attempt_at = '2999-01-01 00:00:00.000' WHERE subject_id = ?", [id]);
      isBroken = false;
      expect((await retry(failing.id)).body).toMatchObject({ id: failing.id, state: 'failing' });
      await eventually(async () => (await own('?state=delivered')).length === 1);
      expect((await retry(failing.id)).body.state).toBe('delivered');
    } finally {
      await relay.stop();
    }
    const { rows } = await sql(null, "SELECT id FROM audit_log WHERE action = 'job:manage' AND subject_id = ?", [id]);
    expect(rows).toHaveLength(2);
  });

  it('are not retried by who may only look', async () => {
    const viewer = await buildStaff({ role: 'viewer' });
    const { variantId } = await buildVariant();
    await buildGuestOrder(shop, { [variantId]: 1 });
    const [job] = await jobs();
    expect((await retry(job.id, viewer.token)).status).toBe(403);
    expect((await retry('1')).status).toBe(404);
    expect((await shop.panel.get('/v1/admin/jobs/queue', { token: viewer.token })).status).toBe(200);
  });

  it.runIf(isMysql && process.env['REDIS_URL'])('count what waits in Redis', async () => {
    const { body } = await shop.panel.get('/v1/admin/jobs/queue', { token: staff.token });
    expect(body).toMatchObject({ redis: 'ready', counts: { failed: 0 }, failed: [] });
  });

  it.runIf(!isMysql)('say that there is no queue in Redis where none is configured', async () => {
    const { body } = await shop.panel.get('/v1/admin/jobs/queue', { token: staff.token });
    expect(body).toEqual({ redis: 'off', counts: null, failed: [] });
  });
});
