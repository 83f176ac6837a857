import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { indexOrderWords } from '../../../src/modules/order/jobs/index-order-words.handler.js';
import { sql } from '../../../src/platform/database/sql.js';
import { buildGuestOrder } from '../../factories/order.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { type BuiltVariant, buildVariant } from '../../factories/variant.js';
import type { Json } from '../../support/client.js';
import { deliver, eventsOf } from '../../support/deliver.js';
import { type Shop, startShop } from '../../support/shop.js';

vi.hoisted(() => {
  vi.stubEnv('MAX_PENDING_ORDERS', '0');
});

let shop: Shop;
let staff: StaffMember;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  staff = await buildStaff({ role: 'viewer' });
});
afterAll(() => shop.stop());

const idsOf = (body: Json): string[] => body.items.map((order: { id: string }) => order.id);
async function list(query: Record<string, string | number>) {
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const { status, body } = await shop.panel.get(`/v1/admin/orders?${search}`, { token: staff.token });
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}
const find = async (q: string) => idsOf(await list({ q }));

async function variantNamed(name: string, price?: number): Promise<BuiltVariant> {
  const variant = await buildVariant({ onHand: 1_000, ...(price === undefined ? {} : { price }) });
  await sql(null, 'UPDATE products SET name = ? WHERE id = ?', [name, variant.productId]);
  return variant;
}

/** An order whose event has come to its handler. */
async function order(items: Record<string, number>, email?: string): Promise<string> {
  const { id } = await buildGuestOrder(shop, items, email);
  for (const event of await eventsOf(id)) {
    if (indexOrderWords.kinds.includes(event.kind)) await deliver(indexOrderWords, event);
  }
  return id;
}

describe('the one search field of the order list', () => {
  it('finds words of what was bought, all of them, whatever their case and accents', async () => {
    const lamp = await variantNamed('Gölge Reading-Lamp');
    const shade = await variantNamed('Paper Shade (Gölge)');
    const one = await order({ [lamp.variantId]: 1 });
    const two = await order({ [lamp.variantId]: 1, [shade.variantId]: 2 });
    expect(await find('golge')).toEqual([two, one]);
    expect(await find('  GÖLGE  lamp ')).toEqual([two, one]);
    expect(await find('reading-lamp paper')).toEqual([two]);
    expect(await find(lamp.sku.toUpperCase())).toEqual([two, one]);
    expect(await find('gol lamp')).toEqual([]);
    expect(await find('%')).toEqual([]);
    expect(await list({ q: 'golge', status: 'pending', limit: 1 })).toMatchObject({ items: [{ id: two }], total: 2 });
  });

  it('finds an order by its number, and a buyer by how the e-mail address begins', async () => {
    const { variantId } = await buildVariant();
    const stem = randomUUID();
    const id = await order({ [variantId]: 1 }, `${stem}@example.com`);
    const { body } = await shop.panel.get(`/v1/admin/orders/${id}`, { token: staff.token });
    expect(await find(body.number)).toEqual([id]);
    expect(await find(`#${body.number.toLowerCase()}`)).toEqual([id]);
    expect(await find(`${stem.toUpperCase()}@Example`)).toEqual([id]);
    expect(await find(stem)).toEqual([id]);
    expect(await find(`${stem} chair`)).toEqual([]);
  });

  it('finds what was ordered under a name that the product has no more', async () => {
    const variant = await variantNamed('Zephyr');
    const id = await order({ [variant.variantId]: 1 });
    await sql(null, "UPDATE products SET name = 'Sirocco' WHERE id = ?", [variant.productId]);
    expect(await find('zephyr')).toEqual([id]);
    expect(await find('sirocco')).toEqual([]);
  });
});

describe('the order list', () => {
  it('is sorted by time and total, and paged in each order while orders come in', async () => {
    const { variantId } = await variantNamed('Quince', 100);
    const ids: string[] = [];
    for (const units of [3, 1, 2, 1]) ids.push(await order({ [variantId]: units }));
    const [three = '', one = '', two = '', alsoOne = ''] = ids;
    const orders = {
      newest: [alsoOne, two, one, three],
      oldest: [three, one, two, alsoOne],
      total: [one, alsoOne, two, three],
      '-total': [three, two, alsoOne, one],
    };
    for (const [sort, expected] of Object.entries(orders)) {
      expect([sort, idsOf(await list({ q: 'quince', sort }))]).toEqual([sort, expected]);
      expect(idsOf(await list({ q: 'quince', sort, page: 2, perPage: 3 }))).toEqual(expected.slice(3));
      const paged: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: Json = await list({ q: 'quince', sort, limit: 1, ...(cursor ? { cursor } : {}) });
        paged.push(...idsOf(page));
        cursor = page.nextCursor;
      }
      expect(paged).toEqual(expected);
    }
  });

  it('is filtered by total, both ends included', async () => {
    const { variantId } = await variantNamed('Medlar', 100);
    for (const units of [1, 2, 3]) await order({ [variantId]: units });
    const totals = async (query: object) =>
      (await list({ q: 'medlar', sort: 'total', ...query })).items.map((row: Json) => row.total.amount);
    expect(await totals({ minTotal: 200 })).toEqual([200, 300]);
    expect(await totals({ maxTotal: 200 })).toEqual([100, 200]);
    expect(await totals({ minTotal: 101, maxTotal: 299 })).toEqual([200]);
  });

  it('refuses the cursor of another order', async () => {
    const { variantId } = await variantNamed('Sorb');
    for (let n = 0; n < 2; n++) await order({ [variantId]: 1 });
    const { nextCursor } = await list({ q: 'sorb', limit: 1 });
    const answer = await shop.panel.get(`/v1/admin/orders?sort=total&cursor=${nextCursor}`, { token: staff.token });
    expect([answer.status, answer.body.errors[0].path]).toEqual([400, 'cursor']);
  });
});
