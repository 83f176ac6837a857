// What shoppers and the worker do is done once, over a shop of some size, and every statement that was sent for it is
// explained by the server: each must find its rows through an index.
import { randomUUID } from 'node:crypto';
import type mysql from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadCatalogue } from '../../../scripts/bench/data/catalogue.js';
import { loadOrders } from '../../../scripts/bench/data/orders.js';
import type { CollectionRule } from '../../../src/modules/product/queries/collection-rules.js';
import { isMysql } from '../../../src/platform/database/sequelize.js';
import { asCart, fillShopperCart } from '../../factories/cart.js';
import { buildCollection } from '../../factories/collection.js';
import { mock } from '../../factories/order.js';
import { address, asGuest, fillGuestCart, placeGuestOrder } from '../../factories/purchase.js';
import { PASSWORD } from '../../factories/user.js';
import { type CapturedStatement, captureSql } from '../../support/captured-sql.js';
import { eventually } from '../../support/eventually.js';
import { connectAsRoot } from '../../support/mariadb.js';
import { type Shop, startShop } from '../../support/shop.js';

const PRODUCTS = 1_000;
const ORDERS = 3_000;
/** Tables that do not grow with the shop: reading all of one is right. */
const SMALL = [
  'schema_migrations',
  'settings',
  'stock_locations',
  'categories',
  'category_redirects',
  'collections',
  'collection_redirects',
  'roles',
  'search_synonyms',
  'outbox',
];

/** What goes once through all that was before a release, so many orders at a time, may read what it goes through. */
const OF_THE_PAST = /\border_id > '[^']*' AND \w+\.order_id <= '|^SELECT DISTINCT day FROM daily_variant_sales$/;

/** So does a search that is built: it reads everything that is sold, many products at a time. */
const OF_ALL_PRODUCTS = /\bproduct_id IN \((\?, ){90}/;

let connection: mysql.Connection;
let captured: CapturedStatement[];
let shop: Shop;

beforeAll(async () => {
  if (!isMysql) return;
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  connection = await connectAsRoot(undefined, String(process.env['DB_NAME']));
  await connection.query('SET foreign_key_checks = 0, unique_checks = 0');
  await loadCatalogue(connection, PRODUCTS);
  await loadOrders(connection, ORDERS);
  await connection.query(
    `INSERT INTO outbox (kind, subject_id, payload, created_at, next_attempt_at, delivered_at)
     SELECT 'order.placed', id, '{}', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) FROM orders`,
  );
  await connection.query("INSERT INTO outbox_deliveries SELECT id, 'order-mails', created_at FROM outbox");
  await connection.query('SET foreign_key_checks = 1, unique_checks = 1');
  const [tables] = await connection.query<mysql.RowDataPacket[]>('SHOW TABLES');
  await connection.query(`ANALYZE TABLE ${tables.map((row) => `\`${Object.values(row)[0]}\``).join(', ')}`);
  captured = captureSql();
  shop = await startShop(['user', 'product', 'order', 'cart', 'worker']);
}, 180_000);
afterAll(async () => {
  await shop?.stop();
  await connection?.end();
});

interface Plan {
  table: string | null;
  type: string | null;
  key: string | null;
  rows: string | number | null;
  Extra: string | null;
}

/** The parts of a statement that read a table which grows, and through no index or through all of one. */
async function withoutIndex({ text, params }: CapturedStatement): Promise<string[]> {
  if (!/^\s*(select|update|delete)\b/i.test(text) || OF_THE_PAST.test(text) || OF_ALL_PRODUCTS.test(text)) return [];
  const [plans] = await connection.query<mysql.RowDataPacket[]>(`EXPLAIN ${text}`, params);
  const isCut = /\blimit \d+/i.test(text);
  return (plans as Plan[])
    .filter(({ table, type, key }) => {
      // A derived table, or what the server finds at once to be empty; an outer join then has one row of nothing.
      if (!table || table.startsWith('<') || type === null || type === 'const') return false;
      return key === null || type === 'ALL' || (type === 'index' && !isCut);
    })
    .filter(({ table }) => !SMALL.includes(realName(text, table ?? '')))
    .map(({ table, type, key, rows, Extra }) => `${table}: ${type} by ${key}, ${rows} rows (${Extra})\n  ${text}`);
}

/** The table behind an alias. */
const realName = (text: string, alias: string): string =>
  new RegExp(`\\b(?:from|join|update)\\s+(\\w+)(?:\\s+as)?\\s+${alias}\\b`, 'i').exec(text.replaceAll('`', ''))?.[1] ??
  alias;

async function browse(): Promise<void> {
  const list = await shop.product.get('/v1/products?limit=20&inStock=true');
  const [first] = list.body.items;
  await shop.product.get(`/v1/products/${first.slug}`);
  await shop.product.get(`/v1/products?limit=5&q=${encodeURIComponent(first.name)}`);
  const { items: categories } = (await shop.product.get('/v1/categories')).body;
  await shop.product.get(`/v1/products/${first.slug}/related`);
  const collections = await collectionsOf(list.body.items, categories[0]?.id);
  for (const sort of ['newest', 'price', '-price', 'name', 'best_selling']) {
    for (const more of [
      '',
      '&minPrice=100',
      '&inStock=true',
      `&category=${categories[0]?.slug}`,
      ...collections.map(({ slug }) => `&collection=${slug}`),
    ]) {
      const one = await shop.product.get(`/v1/products?limit=5&sort=${sort}${more}`);
      expect(one.status, more).toBe(200);
      if (one.body.nextCursor) {
        const next = await shop.product.get(`/v1/products?limit=5&sort=${sort}${more}&cursor=${one.body.nextCursor}`);
        expect(next.status).toBe(200);
      }
    }
  }
}

/** A picked one, and one of every kind of rule for each way to take them together. */
async function collectionsOf(products: { id: string }[], categoryId: string): Promise<{ slug: string }[]> {
  const rules: CollectionRule[] = [
    { field: 'tag', tag: 'summer' },
    { field: 'category', categoryId },
    { field: 'price', min: 100, max: 100_000 },
    { field: 'created', withinDays: 3_000 },
    { field: 'stock', inStock: true },
  ];
  const picked = await buildCollection({ kind: 'picked', productIds: products.map(({ id }) => id) });
  await shop.product.get('/v1/collections?limit=5');
  await shop.product.get(`/v1/collections/${picked.slug}`);
  await shop.product.get(`/v1/products?collection=${picked.slug}&limit=3`);
  return [
    picked,
    await buildCollection({ kind: 'rules', match: 'all', rules }),
    await buildCollection({ kind: 'rules', match: 'any', rules }),
  ];
}

async function buyAsGuest(variantIds: string[]): Promise<void> {
  const items = Object.fromEntries(variantIds.map((id) => [id, 1]));
  const cart = await fillGuestCart(shop, items);
  await shop.cart.get(`/v1/carts/${cart.id}`, asCart(cart.token));
  await shop.cart.post(`/v1/carts/${cart.id}/items`, { variantId: variantIds[0], quantity: 1 }, asCart(cart.token));
  const input = { key: randomUUID(), email: `${randomUUID()}@example.com`, payment: mock };
  const placed = await placeGuestOrder(shop, cart, input);
  expect(placed.status, JSON.stringify(placed.body)).toBe(201);
  await placeGuestOrder(shop, cart, input);
  await shop.order.get(`/v1/orders/${placed.body.id}`, asGuest(placed.body.token));
  const pending = await placeGuestOrder(shop, await fillGuestCart(shop, items), { payment: { provider: 'manual' } });
  await shop.order.post(`/v1/orders/${pending.body.id}/cancel`, {}, asGuest(pending.body.token));
}

async function buyAsShopper(variantIds: string[]): Promise<void> {
  const email = `${randomUUID()}@example.com`;
  await shop.user.post('/v1/auth/register', { email, password: PASSWORD, firstName: 'Ada', lastName: 'Lovelace' });
  const { body } = await shop.user.post('/v1/auth/login', { email, password: PASSWORD });
  const token = body.accessToken;
  await shop.user.post('/v1/auth/refresh', { refreshToken: body.refreshToken });
  await shop.cart.get('/v1/carts/current', { token });
  const cart = await fillShopperCart(shop, token, { [variantIds[0]!]: 1 });
  const order = { cartId: cart.id, shippingAddress: address };
  expect((await shop.order.post('/v1/orders', order, { token })).status).toBe(201);
  await shop.order.get('/v1/orders?limit=2', { token });
}

describe.runIf(isMysql)('what shoppers and the worker ask of the database', () => {
  it('is found through indexes', async () => {
    await browse();
    const [ample] = await connection.query<mysql.RowDataPacket[]>(
      'SELECT variant_id AS id FROM stock_levels WHERE on_hand - reserved > 1000 LIMIT 3',
    );
    const variantIds = ample.map(({ id }) => String(id));
    await buyAsGuest(variantIds);
    await buyAsShopper(variantIds);
    await shop.order.get('/health/ready');
    const isDelivered = async () => {
      const [rows] = await connection.query<mysql.RowDataPacket[]>('SELECT id FROM outbox WHERE delivered_at IS NULL');
      return rows.length === 0;
    };
    await eventually(isDelivered, { timeoutMs: 30_000 });
    const texts = captured.map(({ text }) => text).join('\n');
    for (const part of ['INSERT INTO orders', 'UPDATE stock_levels', 'FROM cart_items', 'UPDATE outbox', 'FROM user']) {
      expect(texts).toContain(part);
    }
    const found: string[] = [];
    for (const statement of captured) found.push(...(await withoutIndex(statement)));
    expect(found.join('\n')).toBe('');
  }, 180_000);

  it('would be noticed where one is missing', async () => {
    const text = "SELECT id FROM orders WHERE note = 'x'";
    expect(await withoutIndex({ text, params: [] })).toEqual([expect.stringMatching(/^orders: ALL by null/)]);
  });
});
