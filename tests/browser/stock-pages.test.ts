import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildLevelAt, buildLocation, stockAt } from '../factories/location.js';
import { type BuiltProduct, buildProduct } from '../factories/product.js';
import { buildStaff } from '../factories/staff.js';
import { type Panel, startPanel } from '../support/browser.js';
import type { Json } from '../support/client.js';
import { eventually } from '../support/eventually.js';

let panel: Panel;
let token: string;
let rug: BuiltProduct;
let lamp: BuiltProduct;
beforeAll(async () => {
  panel = await startPanel();
  token = (await buildStaff()).token;
  const sizes = [
    { options: { Size: 'Small' }, sku: 'KILIM-S', stock: 8 },
    { options: { Size: 'Large' }, sku: 'KILIM-L', stock: 30 },
  ];
  rug = await buildProduct({ name: 'Wool Kilim', variants: sizes });
  lamp = await buildProduct({ name: 'Oil Lamp', variants: [{ sku: 'LAMP-OIL', stock: 20 }] });
});
afterAll(() => panel.stop());

const read = async (path: string): Promise<Json> => (await panel.shop.panel.get(`/v1/admin${path}`, { token })).body;
const namesOf = ({ items }: Json): string[] => items.map(({ name }: { name: string }) => name);

/** Confirms the open dialog, and waits until it is gone. */
async function confirm(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.locator('[type=submit]').click();
  await dialog.waitFor({ state: 'hidden' });
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

test('locations are added, renamed, put into another order and archived, and what stands in the way is said', async () => {
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Stock locations' }).click();
  await page.getByRole('button', { name: 'Add location' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Attic');
  await confirm(page);
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await row('Attic').getByRole('button', { name: 'Serve with Attic earlier' }).click();
  await eventually(async () => namesOf(await read('/stock-locations')).join() === 'Attic,Main warehouse');
  await page.getByText('Order changed').waitFor();

  const act = async (name: string, item: string) => {
    await page.getByRole('button', { name: `What to do with ${name}` }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  await act('Attic', 'Edit');
  await page.getByRole('textbox', { name: 'Name' }).fill('Loft');
  await page.getByRole('switch', { name: 'Sells what it has' }).uncheck();
  await confirm(page);
  await row('Loft').getByText('Not selling').waitFor();
  expect((await read('/stock-locations')).items[0]).toMatchObject({ name: 'Loft', active: false });

  await act('Main warehouse', 'Archive');
  await page.getByRole('dialog').locator('[type=submit]').click();
  await page.getByText('It is the only location that sells').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await act('Loft', 'Archive');
  await confirm(page);
  await row('Loft').waitFor({ state: 'detached' });
  expect(namesOf(await read('/stock-locations'))).toEqual(['Main warehouse']);
});

test('units are taken to another location, found by sku and by name, and the transfer says who did it', async () => {
  const attic = await buildLocation();
  const keeper = await buildStaff();
  const { page } = await panel.visit(keeper);
  await page.getByRole('menuitem', { name: 'Stock transfers' }).click();
  await page.getByRole('link', { name: 'Transfer stock' }).click();
  await choose(page, 'To', `Location ${attic}`);
  const search = page.getByRole('combobox', { name: 'Add an article' });
  const pick = async (text: string, found: string) => {
    await search.fill(text);
    await page.getByRole('option', { name: found }).waitFor();
    await search.press('Enter');
  };
  await pick('KILIM-L', 'KILIM-L');
  await pick('oil lamp', 'Oil Lamp');
  const units = (name: string) => page.getByRole('spinbutton', { name: `Units of ${name}` });
  await units('Oil Lamp').fill('21');
  expect(await page.getByRole('button', { name: 'Transfer', exact: true }).isDisabled()).toBe(true);
  await units('Oil Lamp').fill('4');
  await units('Wool Kilim · Large').fill('10');
  await page.getByRole('textbox', { name: 'Note' }).fill('for the fair');
  await page.getByRole('button', { name: 'Transfer', exact: true }).click();
  await page.getByRole('heading', { name: `Main warehouse → Location ${attic}` }).waitFor();
  await page.getByText(keeper.name).first().waitFor();

  const { items } = await read(`/stock-transfers?locationId=${attic}`);
  expect(items).toMatchObject([{ units: 14, lines: 2, note: 'for the fair', staffName: keeper.name }]);
  expect((await read(`/stock-levels?locationId=${attic}&productId=${lamp.id}`)).items[0]).toMatchObject({ onHand: 4 });
  await page.getByRole('menuitem', { name: 'Stock transfers' }).click();
  await page
    .getByRole('row')
    .filter({ hasText: 'for the fair' })
    .getByRole('cell', { name: '14', exact: true })
    .waitFor();
});

test('a stocktake is counted by keyboard, compared and posted, and the ledger has the difference', async () => {
  const cellar = await buildLocation();
  const [small, large] = rug.variants.map(({ id }) => id) as [string, string];
  const [one, other] = [await buildLevelAt(cellar, small), await buildLevelAt(cellar, large)];
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Stocktakes' }).click();
  await page.getByRole('button', { name: 'Begin stocktake' }).click();
  await choose(page, 'Location', `Location ${cellar}`);
  await page.getByRole('dialog').locator('[type=submit]').click();
  const sku = page.getByRole('combobox', { name: 'SKU or name' });
  await sku.waitFor();
  const keys = page.keyboard;
  const count = async (text: string, units: string) => {
    await keys.type(text);
    await keys.press('Enter');
    await keys.type(units);
    await keys.press('Enter');
  };
  await sku.focus();
  await count('KILIM-S', '7');
  await page.getByText('Wool Kilim · Small: 7 counted, 10 expected, difference −3').waitFor();
  await count('KILIM-L', '10');
  await page.getByText('Wool Kilim · Large: 10 counted, 10 expected').waitFor();
  await count('LAMP-OIL', '1');
  await page.getByText('No article with this SKU is counted here').waitFor();
  await page.getByText('2 of 2', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Differences' }).click();
  await page.getByRole('row').filter({ hasText: 'Large' }).waitFor({ state: 'detached' });
  await page.getByRole('row').filter({ hasText: 'Small' }).getByText('−3').waitFor();
  expect((await stockAt(one)).onHand).toBe(10);

  await page.getByRole('button', { name: 'Post' }).click();
  await page.getByText('1 difference is posted to the stock.').waitFor();
  await confirm(page);
  await page.getByRole('main').getByText('Posted').first().waitFor();
  expect(await sku.count()).toBe(0);
  expect([(await stockAt(one)).onHand, (await stockAt(other)).onHand]).toEqual([7, 10]);
  const { items } = await read(`/stock-movements?variantId=${small}&locationId=${cellar}&kind=adjust`);
  expect(items).toMatchObject([{ deltaOnHand: -3, reason: 'count' }]);
});

test('inventory is narrowed to a location, a level shows its own ledger, and many articles are adjusted at one place', async () => {
  const shed = await buildLocation();
  const level = await buildLevelAt(shed, lamp.variants[0]!.id, { onHand: 0 });
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Inventory' }).click();
  await page.getByRole('cell', { name: 'Main warehouse' }).first().waitFor();
  await page.getByRole('button', { name: 'Add filter' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Location' }).click();
  await choose(page, 'Location', `Location ${shed}`);
  await page.getByRole('cell', { name: 'Main warehouse' }).first().waitFor({ state: 'detached' });
  const row = page.getByRole('row').filter({ hasText: 'Oil Lamp' });
  await row.getByText('Sold out').waitFor();
  await row.click();
  await page.getByRole('heading', { name: 'Oil Lamp' }).waitFor();
  await page.getByRole('region', { name: 'Movements' }).getByText('Opening').waitFor();
  expect(await page.getByRole('region', { name: 'Movements' }).getByText('Transferred').count()).toBe(0);
  await page.getByRole('link', { name: 'Main warehouse' }).click();
  await page.getByRole('heading', { name: 'At Main warehouse' }).waitFor();
  await page.getByRole('region', { name: 'Movements' }).getByRole('link', { name: 'Transferred' }).first().waitFor();

  await page.getByRole('button', { name: 'Adjust', exact: true }).click();
  await page.getByLabel('Change').fill('2');
  await confirm(page);
  await page.getByRole('region', { name: 'Movements' }).getByRole('row').nth(1).getByText('Received').waitFor();

  await page.getByRole('menuitem', { name: 'Products' }).click();
  await page.getByRole('row').filter({ hasText: 'Oil Lamp' }).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Adjust stock' }).click();
  await page.getByRole('combobox', { name: 'Location' }).filter({ hasText: 'Main warehouse' }).waitFor();
  await choose(page, 'Location', `Location ${shed}`);
  await page.getByLabel('Change').fill('6');
  await confirm(page);
  expect(await stockAt(level)).toMatchObject({ onHand: 6 });
});

test('whoever may only look sees no buttons, and whoever may not look sees nothing', async () => {
  const { items } = await read('/stocktakes');
  const { page } = await panel.visit(await buildStaff({ permissions: ['stock:read'] }));
  await page.getByRole('menuitem', { name: 'Stock locations' }).click();
  await page.getByRole('link', { name: 'Main warehouse' }).waitFor();
  expect(await page.getByRole('button', { name: /Add location|What to do/ }).count()).toBe(0);
  await page.getByRole('menuitem', { name: 'Stocktakes' }).click();
  await page.getByRole('row').nth(1).waitFor();
  expect(await page.getByRole('button', { name: 'Begin stocktake' }).count()).toBe(0);
  await page.goto(`${panel.url}/stock-transfers/create`);
  await page.getByText('Your role does not allow this').waitFor();

  const { page: other } = await panel.visit(await buildStaff({ permissions: ['order:read'] }));
  await other.getByRole('menuitem', { name: 'Orders' }).waitFor();
  expect(await other.getByRole('menuitem', { name: 'Stock locations' }).count()).toBe(0);
  await other.goto(`${panel.url}/stocktakes/${items[0].id}`);
  await other.getByText('Your role does not allow this').waitFor();
});
