import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sql } from '../../../src/platform/database/sql.js';
import { newId } from '../../../src/platform/ids.js';
import { buildGuestOrder, buildPaidOrder } from '../../factories/order.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildVariant, levelOf } from '../../factories/variant.js';
import type { Json } from '../../support/client.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

vi.hoisted(() => {
  vi.stubEnv('MAX_PENDING_ORDERS', '0');
});

let shop: Shop;
let staff: StaffMember;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  staff = await buildStaff({ role: 'manager' });
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const bulk = (action: string, orderIds: string[], headers: Record<string, string> = {}) =>
  shop.panel.post(`/v1/admin/orders/bulk-${action}`, { orderIds }, { token: staff.token, headers });
const outcomes = ({ body }: { body: Json }) => body.items.map((item: Json) => item.code ?? item.ok);
async function auditsOf(orderId: string): Promise<number> {
  const { rows } = await sql(null, "SELECT id FROM audit_log WHERE subject_id = ? AND actor_kind = 'staff'", [orderId]);
  return rows.length;
}

describe('many orders at once', () => {
  it('are shipped each by itself, and those that cannot be say why', async () => {
    const { variantId } = await buildVariant({ onHand: 10 });
    const paid = await buildPaidOrder(shop, { [variantId]: 2 });
    const pending = await buildGuestOrder(shop, { [variantId]: 1 });
    const alsoPaid = await buildPaidOrder(shop, { [variantId]: 3 });
    const answer = await bulk('fulfill', [paid.id, pending.id, newId('ord'), alsoPaid.id, paid.id]);
    expect(outcomes(answer)).toEqual([true, 'invalid_transition', 'not_found', true]);
    expect(answer.body.items[1].detail).toContain('pending');
    expect(await levelOf(variantId)).toEqual({ onHand: 5, reserved: 1 });
    expect([await auditsOf(paid.id), await auditsOf(pending.id), await auditsOf(alsoPaid.id)]).toEqual([1, 0, 1]);
  });

  it('are cancelled and refunded once for each idempotency key', async () => {
    const { variantId } = await buildVariant({ onHand: 10 });
    const orders = [await buildPaidOrder(shop, { [variantId]: 2 }), await buildGuestOrder(shop, { [variantId]: 1 })];
    const ids = orders.map(({ id }) => id);
    const headers = { 'idempotency-key': randomUUID() };
    const first = await bulk('cancel', ids, headers);
    expect(outcomes(first)).toEqual([true, true]);
    const again = await bulk('cancel', ids, headers);
    expect([again.body, again.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
    const other = await bulk('cancel', ids.slice(1), headers);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
    const { body } = await shop.panel.get(`/v1/admin/orders/${ids[0]}`, { token: staff.token });
    expect(body).toMatchObject({ status: 'cancelled', paymentStatus: 'refunded' });
    expect(body.refunds).toHaveLength(1);
    expect(await levelOf(variantId)).toEqual({ onHand: 10, reserved: 0 });
  });

  it('are taken up after a crash where they were, without changing one twice', async () => {
    const { variantId } = await buildVariant({ onHand: 10 });
    const ids = [
      (await buildPaidOrder(shop, { [variantId]: 1 })).id,
      (await buildPaidOrder(shop, { [variantId]: 1 })).id,
    ];
    const headers = { 'idempotency-key': randomUUID() };
    const first = await bulk('fulfill', ids, headers);
    // As a crash leaves it that came before the answer was stored: the key waits at its recovery point.
    await sql(
      null,
      `UPDATE idempotency_keys SET status = NULL, answer = NULL, recovery_point = ?, locked_until = '2020-01-01 00:00:00.000'
       WHERE route = 'POST /v1/admin/orders/bulk-fulfill' AND status IS NOT NULL AND answer LIKE ?`,
      [JSON.stringify(ids), `%${ids[0]}%`],
    );
    const again = await bulk('fulfill', ids, headers);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect([await auditsOf(ids[0] ?? ''), await auditsOf(ids[1] ?? '')]).toEqual([1, 1]);
  });

  it('need the permission of the change, and at least one order', async () => {
    const viewer = await buildStaff({ permissions: ['order:read', 'order:cancel'] });
    const { status } = await shop.panel.post(
      '/v1/admin/orders/bulk-fulfill',
      { orderIds: [newId('ord')] },
      { token: viewer.token },
    );
    expect(status).toBe(403);
    expect((await bulk('cancel', [])).status).toBe(400);
  });
});
