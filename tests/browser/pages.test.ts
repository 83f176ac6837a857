import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCollection } from '../factories/collection.js';
import { mock } from '../factories/order.js';
import { buildProduct } from '../factories/product.js';
import { buyAsGuest } from '../factories/purchase.js';
import { buildStaff, type StaffMember } from '../factories/staff.js';
import { type Panel, signIn, startPanel } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { panelWords } from '../support/panel-words.js';
import { form } from '../support/pictures.js';
import { staffClient } from '../support/staff-client.js';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCREENS = path.resolve(import.meta.dirname, '../../.artifacts/screens');

let panel: Panel;
let staff: StaffMember;
let pages: Record<string, string>;
beforeAll(async () => {
  panel = await startPanel();
  staff = await buildStaff();
  const variants = [
    { options: { Size: 'S' }, price: 4900, stock: 3 },
    { options: { Size: 'M' }, price: 4900, stock: 20 },
  ];
  const product = await buildProduct({ name: 'Linen Dress', category: ['Women', 'Dresses'], variants });
  const stock = await moveAndCount(product.variants[1]!);
  const order = await buyAsGuest(panel.shop, { [product.variants[1]!.id]: 2 }, { payment: mock });
  const customer = await panel.shop.user.post('/v1/auth/register', {
    email: 'ada@example.com',
    password: 'a fine long password',
    firstName: 'Ada',
    lastName: 'Lovelace',
  });
  const picked = await buildCollection({ kind: 'picked', productIds: [product.id, (await buildProduct()).id] });
  const byRules = await buildCollection({
    kind: 'rules',
    match: 'any',
    rules: [
      { field: 'tag', tag: 'summer' },
      { field: 'price', min: 1000, max: 9000 },
      { field: 'created', withinDays: 30 },
      { field: 'created', from: '2026-01-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z' },
      { field: 'stock', inStock: true },
    ],
  });
  const shop = staffClient(panel.shop.panel, staff);
  const groups = [
    ['sofa', 'couch', 'settee'],
    ['dress', 'gown', 'evening wear'],
  ];
  await shop.put('/search/synonyms', { groups });
  const rows = ['Slug,Name,Price,Stock', 'wool-coat,Wool Coat,149.00,4', 'wool-scarf,Wool Scarf,a few,9'];
  const { body: imported } = await shop.post('/imports', form('file', [['winter.csv', Buffer.from(rows.join('\n'))]]));
  await eventually(async () => (await shop.get(`/imports/${imported.id}`)).body.status === 'ready');
  pages = {
    home: '/',
    orders: '/orders',
    order: `/orders/${order.body.id}`,
    products: '/products',
    'product-create': '/products/create',
    product: `/products/${product.id}`,
    categories: '/categories',
    collections: '/collections',
    'collection-create': '/collections/create',
    'collection-picked': `/collections/${picked.id}`,
    'collection-rules': `/collections/${byRules.id}`,
    synonyms: '/search-synonyms',
    imports: '/imports',
    import: `/imports/${imported.id}`,
    inventory: '/inventory',
    'stock-level': `/inventory/${product.variants[0]!.levelId}`,
    'stock-locations': '/stock-locations',
    'stock-transfers': '/stock-transfers',
    'stock-transfer-create': '/stock-transfers/create',
    'stock-transfer': `/stock-transfers/${stock.transferId}`,
    stocktakes: '/stocktakes',
    stocktake: `/stocktakes/${stock.stocktakeId}`,
    customers: '/customers',
    customer: `/customers/${customer.body.user.id}`,
    staff: '/staff',
    roles: '/roles',
    'audit-log': '/audit-log',
    settings: '/settings',
    jobs: '/jobs',
    account: '/account',
    nothing: '/orders/ord_00000000000000000000000000',
  };
  fs.mkdirSync(SCREENS, { recursive: true });
});
afterAll(() => panel.stop());

/** A second location with units in it, and a stocktake that has found too few. */
async function moveAndCount({ id, sku }: { id: string; sku: string }) {
  const { token } = staff;
  const post = async (address: string, body: object) =>
    (await panel.shop.panel.post(`/v1/admin${address}`, body, { token })).body.id as string;
  const { items } = (await panel.shop.panel.get('/v1/admin/stock-locations', { token })).body;
  const [from, to] = [items[0].id as string, await post('/stock-locations', { name: 'Showroom' })];
  const transferId = await post('/stock-transfers', {
    fromLocationId: from,
    toLocationId: to,
    items: [{ variantId: id, quantity: 5 }],
    note: 'for the window',
  });
  const stocktakeId = await post('/stocktakes', { locationId: from });
  const counts = { items: [{ sku, counted: 12 }] };
  await panel.shop.panel.put(`/v1/admin/stocktakes/${stocktakeId}/counts`, counts, { token });
  return { transferId, stocktakeId };
}

/** Each looks at some twenty pages, twice; it ends what hangs. */
const PATIENCE_MS = 300_000;
const sizes = [
  { name: 'desktop', viewport: { width: 1360, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 } },
];

test.each(sizes)(
  'no page has a serious fault of accessibility or is wider than the screen, in light and dark: $name',
  async ({ name, viewport }) => {
    const { page } = await panel.visit(undefined, { viewport });
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    const faults = [...(await look(page, 'sign-in', name))];
    await signIn(page, staff);
    await page.getByRole('heading', { name: 'Home' }).waitFor();
    for (const [key, address] of Object.entries(pages)) {
      await go(page, address);
      faults.push(...(await look(page, key, name)));
    }
    expect(faults).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  'every page speaks Turkish once it was chosen, and shows words, never their names',
  async () => {
    const { page } = await panel.visit(staff);
    await page.getByRole('heading', { name: 'Home' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('menuitem', { name: 'Türkçe' }).click();
    await page.getByRole('menuitem', { name: 'Siparişler' }).waitFor();
    const names = [...(await panelWords('en')).keys()];
    const raw: string[] = [];
    for (const [key, address] of Object.entries(pages)) {
      await go(page, address);
      // With the names of its buttons and fields, which are read to those who do not see them.
      const shown = await page.evaluate<string>('document.body.outerHTML');
      const found = [...names.filter((name) => shown.includes(name)), ...(shown.match(/\bra\.[a-z_]+\.\w+/g) ?? [])];
      raw.push(...found.map((name) => `${key}: ${name}`));
    }
    expect(raw).toEqual([]);
    await page.reload();
    await page.getByRole('menuitem', { name: 'Siparişler' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('tr');
  },
  PATIENCE_MS,
);

/** Within the app, as a person would: a whole load for each would take minutes. Ends when the other page is there. */
async function go(page: Page, address: string): Promise<void> {
  const shown = () =>
    page.evaluate<string>(`document.querySelector('main [role=progressbar]') ? '' :
      (document.querySelector('main h1, main [role=status]')?.textContent ?? '')`);
  const before = await shown();
  await page.evaluate(`history.pushState(null, '', '${address}'); dispatchEvent(new PopStateEvent('popstate'))`);
  await eventually(async () => address === '/' || !['', before].includes(await shown()), { timeoutMs: 45_000 });
}

/** Takes a picture in each theme, and gives what axe finds serious or critical. */
async function look(page: Page, key: string, size: string): Promise<string[]> {
  // Given by the browser's own channel, which the page's policy does not hinder.
  await page.evaluate(AXE);
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const name = `${key}-${colorScheme}-${size}`;
    await page.screenshot({ path: path.join(SCREENS, `${name}.png`), fullPage: true, animations: 'disabled' });
    const found = (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')))`)) as string[];
    const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth + 1');
    faults.push(...[...found, ...(isWide ? ['wider than the screen'] : [])].map((fault) => `${name}: ${fault}`));
  }
  return faults;
}
