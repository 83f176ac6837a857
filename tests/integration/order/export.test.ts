import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sql } from '../../../src/platform/database/sql.js';
import { buildGuestOrder, buildPaidOrder } from '../../factories/order.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import { type Shop, startShop } from '../../support/shop.js';

vi.hoisted(() => {
  vi.stubEnv('MAX_PENDING_ORDERS', '0');
});

let shop: Shop;
let staff: StaffMember;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  staff = await buildStaff({ role: 'manager' });
});
afterAll(() => shop.stop());

async function exported(query: string): Promise<Record<string, string>[]> {
  const { status, body, headers } = await shop.panel.get(`/v1/admin/orders/export?${query}`, { token: staff.token });
  expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(headers['content-disposition']).toMatch(/^attachment; filename="orders-\d{4}-\d\d-\d\d\.csv"$/);
  expect(headers['cache-control']).toBe('no-store');
  return parse(body, { columns: true, bom: true });
}

describe('orders as a file', () => {
  it('are those that the filters let through, newest first, however many', async () => {
    const { variantId, sku } = await buildVariant({ price: 1999, onHand: 1_000 });
    const stem = randomUUID();
    const first = await buildPaidOrder(shop, { [variantId]: 2 }, `${stem}-a@example.com`);
    await buildGuestOrder(shop, { [variantId]: 1 }, `${stem}-b@example.com`);
    const rows = await exported(`email=${stem}`);
    expect(rows.map((row) => row['email'])).toEqual([`${stem}-b@example.com`, `${stem}-a@example.com`]);
    expect(rows[1]).toMatchObject({
      status: 'processing',
      payment_status: 'paid',
      currency: 'USD',
      total: '39.98',
      refunded: '0.00',
      units: '2',
      items: `2 × Product ${sku} (${sku})`,
      shipping_name: 'Ada Lovelace',
      shipping_country: 'GB',
    });
    expect(await exported(`email=${stem}&paymentStatus=paid`)).toHaveLength(1);
    expect((await exported(`ids=${first.id}`)).map((row) => row['email'])).toEqual([`${stem}-a@example.com`]);
    expect(await exported(`ids=${first.id}&status=pending`)).toEqual([]);
  });

  it('go on past the orders that are read at once', async () => {
    const { variantId } = await buildVariant({ onHand: 1_000 });
    const stem = randomUUID();
    const { id } = await buildGuestOrder(shop, { [variantId]: 1 }, `${stem}@example.com`);
    const columns = `status, payment_status, fulfillment_status, email, currency, subtotal, discount, shipping, tax, total,
      shipping_address, billing_address, placed_at, expires_at, created_at, updated_at`;
    for (let n = 0; n < 450; n++) {
      await sql(null, `INSERT INTO orders (id, number, ${columns}) SELECT ?, ?, ${columns} FROM orders WHERE id = ?`, [
        `${id.slice(0, -4)}${String(n).padStart(4, '0')}`,
        `N${n}`,
        id,
      ]);
    }
    const rows = await exported(`email=${stem}`);
    expect(new Set(rows.map((row) => row['number'])).size).toBe(451);
  });

  it('do nothing in a spreadsheet that the text of a buyer asks for', async () => {
    const { variantId } = await buildVariant({ onHand: 1_000 });
    const stem = randomUUID();
    for (const [at, line1] of ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '"a",\n=b'].entries()) {
      const order = await buildGuestOrder(shop, { [variantId]: 1 }, `${stem}${at}@example.com`);
      const { body } = await shop.panel.get(`/v1/admin/orders/${order.id}`, { token: staff.token });
      const address = JSON.stringify({ ...body.shippingAddress, line1 });
      await sql(null, 'UPDATE orders SET shipping_address = ? WHERE id = ?', [address, order.id]);
    }
    const lines = (await exported(`email=${stem}`)).map((row) => row['shipping_line1']).reverse();
    expect(lines).toEqual(["'=1+1", "'+1", "'-1", "'@x", "'\t=1", "'\r=1", '"a",\n=b']);
  });

  it('leave an audit row, and need a permission of their own', async () => {
    await exported('status=completed');
    const { rows } = await sql<{ after_state: unknown }>(
      null,
      "SELECT after_state FROM audit_log WHERE action = 'order:export' AND subject_id = ? ORDER BY id DESC",
      [staff.id],
    );
    expect(JSON.stringify(rows[0]?.after_state)).toContain('completed');
    const support = await buildStaff({ role: 'support' });
    expect((await shop.panel.get('/v1/admin/orders/export', { token: support.token })).status).toBe(403);
  });

  it('have no body where only their head is asked for', async () => {
    const headers = { authorization: `Bearer ${staff.token}` };
    const answer = await fetch(`${shop.panel.baseUrl}/v1/admin/orders/export`, { method: 'HEAD', headers });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});
