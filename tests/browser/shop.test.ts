import { afterAll, beforeAll, expect, test } from 'vitest';
import { mock } from '../factories/order.js';
import { buildProduct } from '../factories/product.js';
import { buyAsGuest } from '../factories/purchase.js';
import { buildRole, buildStaff } from '../factories/staff.js';
import { type Panel, startPanel } from '../support/browser.js';
import { eventually } from '../support/eventually.js';

let panel: Panel;
beforeAll(async () => {
  panel = await startPanel();
});
afterAll(() => panel.stop());

test('a product is made with options, and shoppers find its variants', async () => {
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Products' }).click();
  await page.getByRole('link', { name: 'Add product' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Linen Shirt');
  await page.getByRole('textbox', { name: 'Price', exact: true }).fill('49.90');
  await page.getByRole('button', { name: 'Add option' }).click();
  await page.getByRole('textbox', { name: 'Option', exact: true }).fill('Size');
  const values = page.getByRole('combobox', { name: 'Values' });
  for (const value of ['S', 'M', 'L']) {
    await values.fill(value);
    await values.press('Enter');
  }
  await page.getByText('3 variants will be made.').waitFor();
  await page.getByRole('combobox', { name: /^Status/ }).click();
  await page.getByRole('option', { name: 'Active' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Variants (3)' }).waitFor();
  const { body } = await eventually(async () => {
    const answer = await panel.shop.product.get('/v1/products/linen-shirt');
    return answer.status === 200 && answer;
  });
  expect(body.variants.map(({ name }: { name: string }) => name)).toEqual(['S', 'M', 'L']);
  expect(body.variants[0].price).toEqual({ amount: 4990, currency: 'USD' });
});

test('a new order appears without a reload; two are fulfilled at once, and the audit log has it', async () => {
  const product = await buildProduct({ variants: [{ stock: 9 }] });
  const buy = (email: string) => buyAsGuest(panel.shop, { [product.variants[0]!.id]: 1 }, { payment: mock, email });
  await buy('first@example.com');
  const { page } = await panel.visit(await buildStaff({ name: 'Grace Hopper' }));
  await page.getByRole('menuitem', { name: 'Orders' }).click();
  await page.getByText('first@example.com').waitFor();
  await buy('second@example.com');
  await page.getByText('second@example.com').waitFor();
  for (const email of ['first@example.com', 'second@example.com']) {
    await page.getByRole('row').filter({ hasText: email }).getByRole('checkbox').check();
  }
  await page.getByRole('toolbar').getByRole('button', { name: 'Fulfil' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fulfil' }).click();
  await page.getByText('2 done').waitFor();
  await page.getByRole('menuitem', { name: 'Audit log' }).click();
  await page
    .getByRole('row')
    .filter({ hasText: 'order:fulfill' })
    .filter({ hasText: 'Grace Hopper' })
    .first()
    .waitFor();
});

test('a role that is changed takes effect at once', async () => {
  const role = await buildRole(['order:read', 'product:read']);
  const staff = await buildStaff({ permissions: ['order:read', 'product:read', 'product:write'] });
  const owner = await buildStaff();
  const { page } = await panel.visit(staff);
  await page.getByRole('menuitem', { name: 'Products' }).click();
  await page.getByRole('link', { name: 'Add product' }).waitFor();
  const change = await panel.shop.panel.patch(
    `/v1/admin/staff/${staff.id}`,
    { roleId: role.id },
    { token: owner.token },
  );
  expect(change.status).toBe(200);
  await page.getByRole('link', { name: 'Add product' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Not allowed');
  await page.getByRole('textbox', { name: 'Price', exact: true }).fill('1');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Your role does not allow this').first().waitFor();
  const products = await panel.shop.panel.get('/v1/admin/products?q=allowed', { token: owner.token });
  expect(products.body.items).toEqual([]);
});
