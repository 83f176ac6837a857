import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProduct } from '../factories/product.js';
import { buildStaff } from '../factories/staff.js';
import { dropFile, type Panel, startPanel } from '../support/browser.js';
import type { Json } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { picture } from '../support/pictures.js';

let panel: Panel;
let token: string;
beforeAll(async () => {
  panel = await startPanel();
  token = (await buildStaff()).token;
});
afterAll(() => panel.stop());

const read = async (path: string): Promise<Json> => (await panel.shop.panel.get(`/v1/admin${path}`, { token })).body;

test('pictures are dropped onto a new product and onto one that is there, and shoppers see them', async () => {
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Products' }).click();
  await page.getByRole('link', { name: 'Add product' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Oak Stool');
  await page.getByRole('textbox', { name: 'Price', exact: true }).fill('79');
  await dropFile(page.locator('[data-drop]'), 'oak-stool_side.png', await picture(900, 600));
  await page.getByText('oak stool side').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Oak Stool' }).waitFor();
  await page.locator('main img[src*="/900.webp"]').waitFor();
  await dropFile(page.locator('[data-drop]'), 'top.png', await picture(640, 640));
  await page.locator('main img[src*="/640.webp"]').waitFor();
  await dropFile(page.locator('[data-drop]'), 'letter.png', Buffer.from('this is no picture at all'));
  await page.getByText('is no JPEG, PNG, WebP, AVIF or GIF').waitFor();
  const { items } = await read('/products?q=stool');
  const product = await read(`/products/${items[0].id}`);
  expect(product.images.map(({ alt }: { alt: string }) => alt)).toEqual(['oak stool side', 'top']);
  expect((await fetch(product.images[1].url)).headers.get('content-type')).toBe('image/webp');
});

test('what was typed into a product is not lost by a click elsewhere', async () => {
  const { id } = await buildProduct({ name: 'Willow Basket' });
  const { page } = await panel.visit(await buildStaff());
  await page.goto(`${panel.url}/products/${id}`);
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill('Willow Basket, large');
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.getByRole('menuitem', { name: 'Customers' }).click();
  await eventually(() => expect(asked).toEqual(['confirm']));
  expect(await name.inputValue()).toBe('Willow Basket, large');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Willow Basket, large' }).waitFor();
  // What is saved asks nothing.
  await page.getByRole('menuitem', { name: 'Customers' }).click();
  await page.getByRole('heading', { name: 'Customers' }).waitFor();
});

test('price, stock and status of several products are changed from the list', async () => {
  const sizes = [
    { options: { Size: 'S' }, price: 1000, stock: 4 },
    { options: { Size: 'L' }, price: 2000, stock: 6 },
  ];
  await buildProduct({ name: 'Wool Scarf', variants: sizes });
  await buildProduct({ name: 'Wool Voucher', variants: [{ price: 5000, stock: null }] });
  await buildProduct({ name: 'Cotton Socks', variants: [{ price: 500, stock: 9 }] });
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Products' }).click();
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  const change = async (names: string[], button: string, fill: () => Promise<void>) => {
    const dialog = page.getByRole('dialog');
    for (const name of names) await row(name).getByRole('checkbox').check();
    await page.getByRole('toolbar').getByRole('button', { name: button }).click();
    await fill();
    await dialog.locator('[type=submit]').click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('toolbar').waitFor({ state: 'hidden' });
  };
  await row('Wool Scarf').getByRole('cell', { name: '10', exact: true }).waitFor();

  await change(['Wool Scarf', 'Wool Voucher'], 'Adjust stock', () => page.getByLabel('Change').fill('-2'));
  await row('Wool Scarf').getByRole('cell', { name: '6', exact: true }).waitFor();
  await row('Wool Voucher').getByRole('cell', { name: '–', exact: true }).waitFor();

  await change(['Wool Scarf', 'Wool Voucher'], 'Change price', () =>
    page.getByRole('spinbutton', { name: 'Percent' }).fill('10'),
  );
  await row('Wool Scarf').getByText('$11.00 – $22.00').waitFor();
  await row('Wool Voucher').getByText('$55.00').waitFor();

  await change(['Wool Scarf'], 'Set status', async () => {
    await page.getByRole('combobox', { name: 'Status' }).click();
    await page.getByRole('option', { name: 'Archived' }).click();
  });
  await row('Wool Scarf').getByText('Archived').waitFor();
  const { items } = await read('/products?status=active');
  const names = items.map(({ name }: { name: string }) => name);
  expect(names).toContain('Cotton Socks');
  expect(names).not.toContain('Wool Scarf');
});

test('a category is dragged below another one, and back between two', async () => {
  await buildProduct({ category: ['Garden', 'Tools'] });
  await buildProduct({ category: ['Kitchen', 'Knives'] });
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Categories' }).click();
  await drag(page, 'Tools', page.getByText('Kitchen', { exact: true }));
  await eventually(async () => (await namesBelow('Kitchen')).join() === 'Knives,Tools');
  await page.getByText('Category moved').waitFor();
  // The line above a name is where something comes to lie before it.
  await drag(page, 'Tools', page.getByText('Knives', { exact: true }), 'above');
  await eventually(async () => (await namesBelow('Kitchen')).join() === 'Tools,Knives');
  expect(await namesBelow('Garden')).toEqual([]);
});

async function namesBelow(name: string): Promise<string[]> {
  const { items } = await read('/categories');
  const parent = items.find((node: { name: string }) => node.name === name);
  return parent.children.map((node: { name: string }) => node.name);
}

async function drag(page: Page, name: string, target: Locator, where: 'onto' | 'above' = 'onto'): Promise<void> {
  const from = await page.getByRole('button', { name: `Drag ${name}` }).boundingBox();
  const to = await target.boundingBox();
  if (!from || !to) throw new Error('it is not on the screen');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  const y = where === 'onto' ? to.y + to.height / 2 : to.y - 11;
  await page.mouse.move(from.x + 20, from.y + 20, { steps: 4 });
  await page.mouse.move(to.x + 20, y, { steps: 12 });
  await page.mouse.up();
}
