import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProduct } from '../factories/product.js';
import { buildStaff } from '../factories/staff.js';
import { dropFile, type Panel, startPanel } from '../support/browser.js';
import type { Json } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { type StaffClient, staffClient } from '../support/staff-client.js';

let panel: Panel;
let staff: StaffClient;
beforeAll(async () => {
  panel = await startPanel();
  staff = staffClient(panel.shop.panel, await buildStaff());
});
afterAll(() => panel.stop());

const read = async (path: string): Promise<Json> => (await staff.get(path)).body;

/** Waits until shoppers see just these in the collection, in this order: an answer may be kept for a second. */
const seen = (slug: string, names: string[]) =>
  eventually(async () => {
    const { body } = await panel.shop.product.get(`/v1/products?collection=${slug}`);
    return body.items.map(({ name }: Json) => name).join() === names.join();
  });

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a collection by rules shows what it would hold before it is saved, and shoppers see just that', async () => {
  await buildProduct({ name: 'Copper Kettle', tags: ['gift'], variants: [{ price: 4000 }] });
  await buildProduct({ name: 'Copper Cauldron', tags: ['gift'], variants: [{ price: 19_000 }] });
  await buildProduct({ name: 'Plain Kettle', variants: [{ price: 2000 }] });
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Collections' }).click();
  await page.getByText('No collections yet').waitFor();
  await page.getByRole('link', { name: 'Add collection' }).click();
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Small gifts');
  await choose(page, 'Status', 'Active');
  await page.getByRole('radio', { name: 'By rules' }).check();
  await page.getByText('Fill in a rule').waitFor();
  await page.getByRole('textbox', { name: 'Has the tag' }).fill('Gift');
  await page.getByText('2 products meet these rules').waitFor();

  await page.getByRole('button', { name: 'Add rule' }).click();
  await page.getByRole('combobox', { name: 'Rule', exact: true }).last().click();
  await page.getByRole('option', { name: 'Price', exact: true }).click();
  await page.getByRole('textbox', { name: 'At least' }).fill('60');
  await page.getByRole('textbox', { name: 'At most' }).fill('50');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('must not be below min').last().waitFor();
  expect(await read('/collections')).toMatchObject({ items: [] });

  await page.getByRole('textbox', { name: 'At least' }).fill('10');
  await page.getByText('1 product meets these rules').waitFor();
  await page.getByRole('link', { name: 'Copper Kettle' }).waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Small gifts' }).waitFor();
  await seen('small-gifts', ['Copper Kettle']);
  const [{ id }] = (await read('/collections')).items;
  expect((await read(`/collections/${id}`)).content).toEqual({
    kind: 'rules',
    match: 'all',
    rules: [
      { field: 'tag', tag: 'Gift' },
      { field: 'price', min: { amount: 1000, currency: 'USD' }, max: { amount: 5000, currency: 'USD' } },
    ],
  });

  await choose(page, 'A product must meet', 'any of these rules');
  await page.getByText('3 products meet these rules').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await seen('small-gifts', ['Plain Kettle', 'Copper Cauldron', 'Copper Kettle']);

  await page.getByRole('button', { name: 'Delete collection' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete collection' }).click();
  await page.getByText('No collections yet').waitFor();
  expect((await panel.shop.product.get('/v1/collections/small-gifts')).status).toBe(404);
});

test('products are picked by search, put into order by arrow and by hand, and taken out', async () => {
  for (const name of ['Oak Bench', 'Oak Stool', 'Oak Desk', 'Pine Shelf']) await buildProduct({ name });
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Collections' }).click();
  await page.getByRole('link', { name: 'Add collection' }).click();
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Our oak');
  await choose(page, 'Status', 'Active');
  const search = page.getByRole('combobox', { name: 'Add products' });
  await search.fill('oak');
  for (const name of ['Oak Bench', 'Oak Desk', 'Oak Stool']) await page.getByRole('option', { name }).click();
  await page.getByText('No other product by these words').waitFor();
  await search.press('Escape');
  await page.getByText('3 products', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Our oak' }).waitFor();
  await seen('our-oak', ['Oak Bench', 'Oak Desk', 'Oak Stool']);
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('row', { name: /Our oak Picked by hand 3 Active/ }).click();
  await page.getByRole('heading', { name: 'Our oak' }).waitFor();

  const [{ id }] = (await read('/collections')).items;
  await page.getByRole('button', { name: 'Move Oak Stool up' }).click();
  await save(page);
  await seen('our-oak', ['Oak Bench', 'Oak Stool', 'Oak Desk']);

  await drag(page, 'Drag Oak Desk', 'Drag Oak Bench');
  await save(page);
  await seen('our-oak', ['Oak Desk', 'Oak Bench', 'Oak Stool']);

  // Somebody else is quicker: nothing of theirs is overwritten.
  await staff.patch(`/collections/${id}`, { description: 'Solid.' });
  await page.getByRole('button', { name: 'Take Oak Bench out' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Somebody else has changed this meanwhile').waitFor();
  await page.getByText('Solid.').waitFor();
  await page.getByRole('button', { name: 'Take Oak Bench out' }).click();
  await save(page);
  await seen('our-oak', ['Oak Desk', 'Oak Stool']);
  expect(await read(`/collections/${id}`)).toMatchObject({ description: 'Solid.' });
});

const csv = (rows: string[]) => Buffer.from(['Slug,Name,Status,Price,Stock', ...rows].join('\n'));

test('a file is dropped, checked, and taken over but for its wrong row, which a file names', async () => {
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Products' }).click();
  await page.getByRole('link', { name: 'Import products' }).click();
  await page.getByText('Nothing was imported yet').waitFor();
  await dropFile(page.locator('[data-drop]'), 'letter.txt', Buffer.from('Dear shop,'));
  await page.getByText('Its format is not known').waitFor();

  const rows = [
    'silo-lamp,Silo Lamp,active,25.00,7',
    'wrong-lamp,Wrong Lamp,active,cheap,7',
    'oil-lamp,Oil Lamp,active,9.50,7',
  ];
  await dropFile(page.locator('[data-drop]'), 'lamps.csv', csv(rows));
  await page.getByRole('heading', { name: 'lamps.csv' }).waitFor();
  await page.getByText('2 of 3 products can be taken over').waitFor();
  await page.getByRole('row', { name: '3 wrong-lamp the price "cheap" is not a price' }).waitFor();
  await page.getByRole('row', { name: '4 Oil Lamp oil-lamp 1 New' }).waitFor();
  expect((await panel.shop.product.get('/v1/products/silo-lamp')).status).toBe(404);

  await page.getByRole('button', { name: 'Start import' }).click();
  await page.getByText('All 3 products were gone through').waitFor();
  expect(await textOf(page, 'Download all as CSV')).toBe(
    'Row,Item,Reason\r\n3,wrong-lamp,"the price ""cheap"" is not a price"\r\n',
  );
  const { body } = await panel.shop.product.get('/v1/products/silo-lamp');
  expect(body).toMatchObject({ name: 'Silo Lamp', variants: [{ price: { amount: 2500 }, availability: 'in_stock' }] });

  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('row', { name: /lamps\.csv .* Completed 2 0 0 1/ }).waitFor();
  expect(await textOf(page, 'Products: CSV')).toContain('oil-lamp');
  expect(await textOf(page, 'Inventory: JSON lines')).toContain('"onHand":7');
});

async function textOf(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return fs.readFileSync(await (await downloading).path(), 'utf8');
}

test('a long import is followed while it runs, and ends where it is cancelled', async () => {
  const { page } = await panel.visit(await buildStaff({ role: 'catalog' }));
  await page.getByRole('menuitem', { name: 'Import and export' }).click();
  const rows = Array.from({ length: 3000 }, (_, n) => `long-${n},Long ${n},draft,5.00,1`);
  await dropFile(page.locator('[data-drop]'), 'long.csv', csv(rows));
  await page.getByRole('button', { name: 'Start import' }).click();
  await page.getByText(/^[1-9]\d* of 3,000 products are done/).waitFor();
  await page.getByRole('button', { name: 'Cancel import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel import' }).click();
  await page.getByText(/It was ended after \d+ of 3,000 products/).waitFor();
  const [{ status, done, created }] = (await read('/imports')).items;
  expect([status, created]).toEqual(['cancelled', done]);
});

test('who may only look takes out what the role allows, and can neither import nor change', async () => {
  await staff.put('/search/synonyms', { groups: [['lantern', 'lamp']] });
  const { items } = await read('/imports');
  const { page } = await panel.visit(await buildStaff({ role: 'viewer' }));
  await page.getByRole('menuitem', { name: 'Import and export' }).click();
  await page.getByRole('button', { name: 'Products: CSV' }).waitFor();
  expect(await page.getByRole('button', { name: 'Orders: CSV' }).count()).toBe(0);
  expect(await page.locator('[data-drop]').count()).toBe(0);
  await page.getByRole('menuitem', { name: 'Synonyms' }).click();
  await page.getByText('lantern').waitFor();
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  await page.goto(`${panel.url}/collections/create`);
  await page.getByText('Your role does not allow this').waitFor();
  await page.goto(`${panel.url}/imports/${items[0].id}`);
  await page.getByText('Your role does not allow this').waitFor();
  await staff.put('/search/synonyms', { groups: [] });
});

test('words that mean the same are added, changed and deleted, and the search of the shop goes by them', async () => {
  await buildProduct({ name: 'Corduroy Sofa' });
  const isFound = async (q: string) =>
    (await panel.shop.product.get(`/v1/search?q=${q}`)).body.items.some(({ name }: Json) => name === 'Corduroy Sofa');
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('heading', { name: 'Home' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('y');
  await page.getByText('No synonyms yet').waitFor();
  await page.getByRole('button', { name: 'Add synonyms' }).click();
  const dialog = page.getByRole('dialog');
  const words = dialog.getByRole('combobox', { name: 'Words' });
  const type = async (word: string) => {
    await words.fill(word);
    await words.press('Enter');
  };
  await type('sofa');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('At least two words').waitFor();
  await type('a couch for two or three people');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.locator('p').getByText('must have 1 to 5 words').waitFor();
  await words.press('Backspace');
  await type('chesterfield');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Synonyms saved').waitFor();
  await eventually(() => isFound('chesterfield'));

  await page.getByRole('button', { name: 'Edit sofa, chesterfield' }).click();
  await words.press('Backspace');
  await type('couch');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await eventually(async () => (await isFound('couch')) && !(await isFound('chesterfield')));

  await page.getByRole('button', { name: 'Delete sofa, couch' }).click();
  await dialog.getByRole('button', { name: 'Delete synonyms' }).click();
  await page.getByText('No synonyms yet').waitFor();
  await eventually(async () => !(await isFound('couch')));
});

async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok());
  const shown = page.waitForResponse((response) => response.request().method() === 'GET' && response.ok());
  await page.getByRole('button', { name: 'Save' }).click();
  await saved;
  await shown;
}

async function drag(page: Page, name: string, onto: string): Promise<void> {
  const from = await page.getByRole('button', { name }).boundingBox();
  const to = await page.getByRole('button', { name: onto }).boundingBox();
  if (!from || !to) throw new Error('it is not on the screen');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y - 20, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
}
