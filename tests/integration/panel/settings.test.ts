import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql, toDate } from '../../../src/platform/database/sql.js';
import { buyAsGuest } from '../../factories/purchase.js';
import { buildStaff } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import { eventually } from '../../support/eventually.js';
import { lastAudit } from '../../support/history.js';
import { mailsAbout } from '../../support/mails.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';

let shop: Shop;
let owner: StaffClient;
beforeAll(async () => {
  shop = await startShop(['panel', 'cart', 'order', 'worker']);
  owner = staffClient(shop.panel, await buildStaff());
});
afterAll(() => shop.stop());

async function windowOf(orderId: string): Promise<number> {
  const { rows } = await sql<{ placed_at: unknown; expires_at: unknown }>(
    null,
    'SELECT placed_at, expires_at FROM orders WHERE id = ?',
    [orderId],
  );
  return Math.round((toDate(rows[0]?.expires_at).getTime() - toDate(rows[0]?.placed_at).getTime()) / 1000);
}
const order = async (payment?: { provider: string; outcome: string }) => {
  const { variantId } = await buildVariant();
  const answer = await buyAsGuest(shop, { [variantId]: 1 }, payment ? { payment } : {});
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return String(answer.body.id);
};

it('are those of the configuration until staff change them', async () => {
  const { body, headers } = await owner.get('/settings');
  expect(headers['etag']).toBe('"1"');
  expect(body).toEqual({
    name: 'Emporion',
    currency: 'USD',
    timeZone: 'UTC',
    paymentWindowSeconds: 900,
    senderAddress: 'Emporion <shop@example.com>',
  });
  expect(await windowOf(await order())).toBe(900);
});

it('hold for the next order and the next mail, and are changed in the version that was seen', async () => {
  const changes = {
    name: 'Kumaş & Co',
    timeZone: 'Europe/Istanbul',
    paymentWindowSeconds: 3_600,
    senderAddress: 'Kumaş <kumas@example.com>',
  };
  const changed = await owner.patch('/settings', changes, { 'if-match': '"1"' });
  expect(changed).toMatchObject({ status: 200, body: { ...changes, currency: 'USD' }, headers: { etag: '"2"' } });
  expect((await owner.get('/settings')).body).toEqual(changed.body);
  expect(await owner.patch('/settings', { name: 'Late' }, { 'if-match': '"1"' })).toMatchObject({
    status: 412,
    body: { code: 'version_mismatch' },
  });
  expect(await lastAudit('store')).toMatchObject({
    action: 'settings:update',
    before: { name: 'Emporion', paymentWindowSeconds: 900 },
    after: { name: 'Kumaş & Co', paymentWindowSeconds: 3_600 },
  });

  expect(await windowOf(await order())).toBe(3_600);
  const [mail] = await mailsAbout(await order({ provider: 'mock', outcome: 'success' }), 1);
  expect(mail?.subject).toMatch(/– Kumaş & Co$/);
});

it('reach a process that did not make the change within seconds', async () => {
  expect(await windowOf(await order())).toBe(3_600);
  await sql(null, "UPDATE settings SET value = '1800' WHERE name = 'payment_window_seconds'");
  await eventually(async () => (await windowOf(await order())) === 1_800, { timeoutMs: 20_000, everyMs: 500 });
});

it('change one at a time, and none is lost', async () => {
  const answers = await Promise.all([
    owner.patch('/settings', { name: 'One' }),
    owner.patch('/settings', { timeZone: 'Asia/Tokyo' }),
    owner.patch('/settings', { paymentWindowSeconds: 60 }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const { body, headers } = await owner.get('/settings');
  expect(body).toMatchObject({ name: 'One', timeZone: 'Asia/Tokyo', paymentWindowSeconds: 60 });
  expect(headers['etag']).toBe('"5"');
});

it('refuse what no shop can be run with', async () => {
  for (const bad of [
    { timeZone: 'Mars/Olympus' },
    { paymentWindowSeconds: 0 },
    { senderAddress: 'nobody' },
    { senderAddress: 'Shop\r\nBcc: all@example.com <shop@example.com>' },
    { name: ' ' },
    { currency: 'EUR' },
  ]) {
    expect(await owner.patch('/settings', bad), JSON.stringify(bad)).toMatchObject({ status: 400 });
  }
});
