import { afterAll, beforeAll, expect, test } from 'vitest';
import { mock } from '../factories/order.js';
import { buildProduct } from '../factories/product.js';
import { buyAsGuest } from '../factories/purchase.js';
import { buildStaff } from '../factories/staff.js';
import { type Panel, startPanel } from '../support/browser.js';

let panel: Panel;
beforeAll(async () => {
  panel = await startPanel();
});
afterAll(() => panel.stop());

test('an order placed in the shop is found, fulfilled in part, and refunded in part', async () => {
  const product = await buildProduct({ name: 'Walnut Bowl', variants: [{ price: 2500, stock: 9 }] });
  const bought = await buyAsGuest(
    panel.shop,
    { [product.variants[0]!.id]: 3 },
    { payment: mock, email: 'ada@example.com' },
  );
  const { number, id } = bought.body;
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Orders' }).click();
  await page.getByText('ada@example.com').click();
  await page.getByRole('heading', { name: `Order ${number}` }).waitFor();

  await page.getByRole('button', { name: 'Fulfil' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Walnut Bowl: units').fill('2');
  await dialog.getByLabel('Carrier').fill('DHL');
  await dialog.getByLabel('Tracking number').fill('JD0146');
  await dialog.getByRole('button', { name: 'Fulfil' }).click();
  await page.getByText('Partly fulfilled').waitFor();
  await page.getByText('DHL · JD0146').first().waitFor();

  await page.getByRole('button', { name: 'Refund' }).click();
  await dialog.getByLabel('Amount').fill('99.00');
  await dialog.getByRole('button', { name: 'Give money back' }).click();
  await dialog.getByText('At most 75.00').waitFor();
  await dialog.getByLabel('Amount').fill('25.50');
  await dialog.getByRole('button', { name: 'Give money back' }).click();
  await page.getByText('Partly refunded').waitFor();

  const admin = await panel.shop.panel.get(`/v1/admin/orders/${id}`, { token: (await buildStaff()).token });
  expect(admin.body).toMatchObject({
    fulfillmentStatus: 'partially_fulfilled',
    shipments: [{ carrier: 'DHL', trackingNumber: 'JD0146' }],
    payments: [{ refunded: { amount: 2550 } }],
  });
});

test('an order is opened by its number from anywhere', async () => {
  const product = await buildProduct();
  const bought = await buyAsGuest(panel.shop, { [product.variants[0]!.id]: 1 }, { payment: mock });
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Orders' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Type a page').fill(bought.body.number.toLowerCase());
  await page.getByRole('option', { name: `Order ${bought.body.number}` }).click();
  await page.getByRole('heading', { name: `Order ${bought.body.number}` }).waitFor();
});

test('a change that somebody else was faster with is not overwritten', async () => {
  const product = await buildProduct();
  const bought = await buyAsGuest(panel.shop, { [product.variants[0]!.id]: 1 }, { payment: mock });
  const staff = await buildStaff();
  const { page } = await panel.visit(staff);
  await page.goto(`${panel.url}/orders/${bought.body.id}`);
  await page.getByRole('button', { name: 'Cancel order' }).click();
  const notes = `/v1/admin/orders/${bought.body.id}/notes`;
  await panel.shop.panel.post(notes, { text: 'The customer called.' }, { token: staff.token });
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel order' }).click();
  await page.getByText('Somebody else has changed this meanwhile.').waitFor();
  await page.getByText('The customer called.').waitFor();
  const order = await panel.shop.panel.get(`/v1/admin/orders/${bought.body.id}`, { token: staff.token });
  expect(order.body.status).toBe('processing');
});

test('filters are kept as a view of one’s own, opened again in another browser, and removed', async () => {
  const product = await buildProduct({ variants: [{ stock: 9 }] });
  const buy = (email: string) => buyAsGuest(panel.shop, { [product.variants[0]!.id]: 1 }, { payment: mock, email });
  await buy('lovelace@example.com');
  await buy('hopper@example.com');
  const staff = await buildStaff();
  const { page } = await panel.visit(staff);
  await page.getByRole('menuitem', { name: 'Orders' }).click();
  await page.getByText('hopper@example.com').waitFor();
  await page.getByRole('button', { name: 'Add filter' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Payment' }).click();
  await page.getByRole('combobox', { name: 'Payment' }).click();
  await page.getByRole('option', { name: 'Paid', exact: true }).click();
  await page.getByRole('textbox', { name: 'Number, e-mail, product or SKU' }).fill('lovelace');
  await page.getByText('hopper@example.com').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Paid by Ada');
  await page.getByRole('dialog').getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('tab', { name: 'Paid by Ada', selected: true }).waitFor();

  const other = (await panel.visit(staff)).page;
  await other.getByRole('menuitem', { name: 'Orders' }).click();
  await other.getByText('hopper@example.com').waitFor();
  await other.getByRole('tab', { name: 'Paid by Ada' }).click();
  await other.getByText('hopper@example.com').waitFor({ state: 'hidden' });
  await other.getByText('lovelace@example.com').waitFor();
  await other.getByRole('button', { name: 'Remove view' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Remove view' }).click();
  // What is behind a dialog counts as hidden as well.
  await other.getByRole('dialog').waitFor({ state: 'hidden' });
  await other.getByRole('tab', { name: 'Paid by Ada' }).waitFor({ state: 'hidden' });
  const kept = await panel.shop.panel.get('/v1/admin/saved-views', { token: staff.token });
  expect(kept.body.items).toEqual([]);
});

test('a viewer sees no buttons, and a forged request of theirs is refused', async () => {
  const product = await buildProduct();
  const bought = await buyAsGuest(panel.shop, { [product.variants[0]!.id]: 1 }, { payment: mock });
  const viewer = await buildStaff({ role: 'viewer' });
  const { page } = await panel.visit(viewer);
  await page.goto(`${panel.url}/orders/${bought.body.id}`);
  await page.getByRole('heading', { name: `Order ${bought.body.number}` }).waitFor();
  for (const name of ['Fulfil', 'Cancel order', 'Refund', 'Add note']) {
    expect(await page.getByRole('button', { name }).count(), name).toBe(0);
  }
  const forged = await panel.shop.panel.post(`/v1/admin/orders/${bought.body.id}/cancel`, {}, { token: viewer.token });
  expect(forged.status).toBe(403);
});
