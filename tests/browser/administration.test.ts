import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { User } from '../../src/models/user/user.js';
import { sql } from '../../src/platform/database/sql.js';
import { newId } from '../../src/platform/ids.js';
import { mock } from '../factories/order.js';
import { buildProduct } from '../factories/product.js';
import { buyAsGuest } from '../factories/purchase.js';
import { buildRole, buildStaff } from '../factories/staff.js';
import { type Panel, startPanel } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { SmtpSink } from '../support/smtp-sink.js';

const sink = new SmtpSink();
let panel: Panel;
beforeAll(async () => {
  panel = await startPanel({ SMTP_URL: `smtp://127.0.0.1:${await sink.listen()}` });
});
afterAll(async () => {
  await panel.stop();
  sink.close();
});

test('settings are saved, and the shop’s new name is in the page of who comes next', async () => {
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByLabel('Name').fill('Lantern & Oboe');
  await page.getByLabel('Time zone').fill('Istanbul');
  await page.getByRole('option', { name: 'Europe/Istanbul' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Settings saved').waitFor();
  await page.getByRole('banner').getByText('Lantern & Oboe').waitFor();
  expect(await page.title()).toBe('Settings · Lantern & Oboe');
  await page.reload();
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  expect(await page.getByLabel('Time zone').inputValue()).toBe('Europe/Istanbul');
  await eventually(async () => (await (await fetch(panel.url)).text()).includes('Lantern &#38; Oboe'));
  const other = (await panel.visit()).page;
  await other.getByText('to run Lantern & Oboe').waitFor();
  expect(await other.title()).toBe('Sign in · Lantern & Oboe');
});

test('a job that fails says why, and is done when it is tried again', async () => {
  sink.refusal = '550 the postman is ill';
  const product = await buildProduct();
  const email = 'lovelace@example.com';
  const { body } = await buyAsGuest(panel.shop, { [product.variants[0]!.id]: 1 }, { payment: mock, email });
  const { page } = await panel.visit(await buildStaff());
  await eventually(async () => {
    const { rows } = await sql(null, 'SELECT id FROM outbox WHERE subject_id = ? AND last_error IS NOT NULL', [
      body.id,
    ]);
    return rows.length > 0;
  });
  // As after many attempts: the next one is far away.
  await sql(null, "UPDATE outbox SET next_attempt_at = '2999-01-01 00:00:00.000' WHERE subject_id = ?", [body.id]);
  await page.getByRole('menuitem', { name: 'Jobs' }).click();
  await page.getByRole('tab', { name: 'Failing' }).click();
  const row = page.getByRole('row').filter({ hasText: body.id }).first();
  await row.getByText('the postman is ill').waitFor();
  sink.refusal = null;
  await page
    .getByRole('button', { name: /^Try again:/ })
    .first()
    .click();
  await page.getByText('It is tried again now').waitFor();
  await eventually(() => sink.messages.some(({ to }) => to.includes(email)));
});

test('the audit log has who fulfilled, gave money back, changed a role and added a product', async () => {
  const grace = await buildStaff({ name: 'Grace Hopper' });
  const role = await buildRole(['order:read']);
  await role.update({ name: 'Night shift' });
  const product = await buildProduct({ name: 'Walnut Bowl', variants: [{ price: 2500, stock: 9 }] });
  const { body: order } = await buyAsGuest(panel.shop, { [product.variants[0]!.id]: 1 }, { payment: mock });
  const { page } = await panel.visit(grace);
  const dialog = page.getByRole('dialog');
  await page.getByRole('heading', { name: 'Home' }).waitFor();

  await page.goto(`${panel.url}/orders/${order.id}`);
  await page.getByRole('button', { name: 'Fulfil' }).click();
  await dialog.getByRole('button', { name: 'Fulfil' }).click();
  await page.getByText('Completed').first().waitFor();
  await page.getByRole('button', { name: 'Refund' }).click();
  await dialog.getByLabel('Amount').fill('5');
  await dialog.getByRole('button', { name: 'Give money back' }).click();
  await page.getByText('Partly refunded').first().waitFor();

  await page.getByRole('menuitem', { name: 'Roles' }).click();
  await page.getByRole('button', { name: 'Change: Night shift' }).click();
  await dialog.getByRole('checkbox', { name: 'See customers' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Role saved').waitFor();

  await page.getByRole('menuitem', { name: 'Products' }).click();
  await page.getByRole('link', { name: 'Add product' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Willow Basket');
  await page.getByRole('textbox', { name: 'Price', exact: true }).fill('15');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Willow Basket' }).waitFor();

  await page.getByRole('menuitem', { name: 'Audit log' }).click();
  for (const action of ['order:fulfill', 'order:refund', 'role:update', 'product:create']) {
    await page.getByRole('row').filter({ hasText: action }).filter({ hasText: 'Grace Hopper' }).first().waitFor();
  }
  expect(await detailsOf(page, 'role:update')).toContain('customer:read');
  expect(await detailsOf(page, 'product:create')).toContain('Willow Basket');
});

test('a list that is longer than was counted says that there is more', async () => {
  const rows = Array.from({ length: 10_001 }, (_none, index) => ({
    id: newId('usr'),
    email: `shopper-${index}@example.com`,
    passwordHash: null,
    firstName: 'Ada',
    lastName: 'Lovelace',
    phone: null,
    status: 'active' as const,
  }));
  for (let at = 0; at < rows.length; at += 1_000) await User.bulkCreate(rows.slice(at, at + 1_000));
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Customers' }).click();
  await page.getByText('1-25 of 10,000+').waitFor();
});

async function detailsOf(page: Page, action: string): Promise<string> {
  await page.getByRole('row').filter({ hasText: action }).first().getByRole('button').click();
  const dialog = page.getByRole('dialog');
  const text = (await dialog.textContent()) ?? '';
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'hidden' });
  return text;
}
