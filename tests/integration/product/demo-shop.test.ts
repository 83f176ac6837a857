import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../../src/models/associates.js';
import { demoMediaDir, loadDemoShop } from '../../../src/modules/product/index.js';
import { sql } from '../../../src/platform/database/sql.js';
import { type Shop, startShop } from '../../support/shop.js';

let shop: Shop;
const lines: string[] = [];
beforeAll(async () => {
  shop = await startShop(['product']);
  // Two at once, as two processes would.
  const load = () => loadDemoShop((line) => lines.push(line));
  const loaded = await Promise.all([load(), load()]);
  expect(loaded.sort()).toEqual([false, true]);
});
afterAll(() => shop.stop());

describe('the demo shop', () => {
  it('is loaded once, with every product tracked and its opening stock in the ledger', async () => {
    expect(lines.at(-1)).toBe('  demo shop: 254 of 254 products');
    expect(await loadDemoShop()).toBe(false);
    const count = async (text: string) => Number((await sql<{ n: number }>(null, text)).rows[0]?.n);
    expect(await count('SELECT COUNT(*) AS n FROM products')).toBe(254);
    expect(await count('SELECT COUNT(*) AS n FROM variants')).toBe(260);
    expect(await count('SELECT COUNT(*) AS n FROM stock_levels')).toBe(260);
    expect(
      await count(`SELECT COUNT(*) AS n FROM stock_levels l JOIN stock_movements m ON m.stock_level_id = l.id
        WHERE m.kind = 'opening' AND m.delta_on_hand = l.on_hand`),
    ).toBe(260);
  });

  it('has pictures of its own for all of it, and no others', async () => {
    const { rows } = await sql<{ url: string }>(null, 'SELECT DISTINCT url FROM product_images');
    for (const { url } of rows) expect(existsSync(path.join(demoMediaDir, url)), url).toBe(true);
    const files = readdirSync(path.join(demoMediaDir, 'products'));
    expect(files).toHaveLength(rows.length);
    for (const file of files) expect(statSync(path.join(demoMediaDir, 'products', file)).size).toBeLessThan(5_000);
    const { rows: bare } = await sql(
      null,
      'SELECT slug FROM products p WHERE NOT EXISTS (SELECT 1 FROM product_images i WHERE i.product_id = p.id)',
    );
    expect(bare).toEqual([]);
  });

  it('is sorted into a menu of two levels that has no empty shelf', async () => {
    const { items } = (await shop.product.get('/v1/categories')).body;
    const menu = [
      'Women',
      'Men',
      'Jewellery',
      'Accessories',
      'Beauty',
      'Home & Garden',
      'Electronics',
      'Sports',
      'Groceries',
      'Vehicles',
    ];
    expect(items.map(({ name }: { name: string }) => name)).toEqual(menu);
    for (const top of items) {
      for (const { slug } of [top, ...top.children]) {
        const { body } = await shop.product.get(`/v1/products?category=${slug}&limit=1`);
        expect(body.items, slug).toHaveLength(1);
      }
    }
  });

  it('gives every card a picture and a price', async () => {
    let cursor = '';
    let cards = 0;
    do {
      const { body } = await shop.product.get(`/v1/products?limit=100${cursor}`);
      for (const card of body.items) {
        expect(card.image.url).toMatch(/^http:\/\/localhost:0\/media\/products\/[a-z0-9-]+\.svg$/);
        expect(card.price.min.amount).toBeGreaterThan(0);
      }
      cards += body.items.length;
      cursor = body.nextCursor && `&cursor=${body.nextCursor}`;
    } while (cursor);
    expect(cards).toBe(254);
  });
});
