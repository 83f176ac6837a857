import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import '../../../src/models/associates.js';
import { ensureCategory } from '../../../src/modules/product/commands/ensure-category.js';
import { setStatuses } from '../../../src/modules/product/commands/set-statuses.js';
import { productExport, runImport } from '../../../src/modules/product/index.js';
import { findProduct } from '../../../src/modules/product/queries/get-product.js';
import { systemContext } from '../../../src/platform/context.js';
import { sql } from '../../../src/platform/database/sql.js';
import { inTransaction } from '../../../src/platform/database/transaction.js';
import { type ExportFormat, written } from '../../../src/platform/export/index.js';
import { buildProduct } from '../../factories/product.js';
import { temporaryDir } from '../../support/environment.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures');
const folder = temporaryDir('formats');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function run(file: string) {
  const lines: string[] = [];
  const code = await runImport(file, { print: (line) => lines.push(line) });
  return { code, lines };
}

function write(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  return file;
}

async function exported(format: ExportFormat): Promise<string> {
  let text = '';
  for await (const part of written(productExport, format)) text += part;
  return text;
}

async function emptyShop(): Promise<void> {
  const tables = ['outbox', 'stock_movements', 'stock_levels', 'variant_option_values', 'variants', 'product_images'];
  for (const table of [...tables, 'products']) await sql(null, `DELETE FROM ${table}`);
  for (;;) {
    const { affected } = await sql(
      null,
      'DELETE FROM categories WHERE id NOT IN (SELECT parent_id FROM (SELECT parent_id FROM categories WHERE parent_id IS NOT NULL) p)',
    );
    if (affected === 0) return;
  }
}

describe('our own files', () => {
  it.each(['csv', 'jsonl'] as const)('%s: export, empty shop, import and export give the same file', async (format) => {
    await emptyShop();
    await buildProduct({
      slug: 'odd-boot',
      name: '=HYPERLINK("x")',
      description: 'Two  spaces,\n"quotes" and\n\na paragraph',
      category: ['Shoes > Boots', 'Winter, wet'],
      brand: "'-Rustic",
      tags: ['a, b', '@home'],
      status: 'draft',
      images: [
        { url: 'https://example.com/1.jpg', alt: '+ one' },
        { url: 'https://example.com/2.jpg', alt: '' },
      ],
      variants: [
        {
          options: { Size: '=1', Colour: 'Red' },
          price: 1005,
          compareAtPrice: 2000,
          stock: 3,
          backorderLimit: 7,
          sku: '-1',
        },
        { options: { Size: '2', Colour: 'Blue, dark' }, price: 5, stock: null },
      ],
    });
    await buildProduct({ slug: 'plain', status: 'archived', category: [] });
    const first = await exported(format);
    await emptyShop();
    const file = write(`shop.${format}`, first);
    expect(await run(file)).toEqual({ code: 0, lines: ['2 products: 2 new, 0 changed, 0 as before; no errors'] });
    expect(await exported(format)).toBe(first);
    expect((await run(file)).lines).toEqual(['2 products: 0 new, 0 changed, 2 as before; no errors']);
    expect(await exported(format)).toBe(first);
    if (format === 'csv') expect(first).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('the whole demo catalogue goes round', async () => {
    await emptyShop();
    const seeds = path.resolve(import.meta.dirname, '../../../seeds/products');
    await run(path.join(seeds, 'shopify-apparel.csv'));
    await run(path.join(seeds, 'dummyjson-products.json'));
    const first = await exported('csv');
    await emptyShop();
    expect((await run(write('demo.csv', first))).code).toBe(0);
    expect(await exported('csv')).toBe(first);
  });

  it('change what staff have changed in them, and bring no sold units back', async () => {
    await emptyShop();
    const { id, variants } = await buildProduct({ slug: 'lamp', category: ['Light'], variants: [{ stock: 5 }] });
    const before = await exported('csv');
    await sql(null, 'UPDATE stock_levels SET on_hand = 2 WHERE variant_id = ?', [String(variants[0]?.id)]);
    await inTransaction(systemContext('test'), (tx) => setStatuses(tx, [id], 'archived'));
    expect((await run(write('lamp.csv', before.replace('19.99', '29.99').replace('Light', 'Lamps')))).lines).toEqual([
      '1 products: 0 new, 1 changed, 0 as before; no errors',
    ]);
    const product = await findProduct('lamp');
    expect(product).toMatchObject({
      categoryPath: [{ name: 'Lamps' }],
      variants: [{ price: 2999, stock: { onHand: 2 } }],
    });
  });

  it('find a category by its names, whatever its address', async () => {
    await emptyShop();
    const category = await inTransaction(systemContext('test'), (tx) => ensureCategory(tx, ['Light']));
    await sql(null, "UPDATE categories SET slug = 'chosen' WHERE id = ?", [String(category)]);
    await run(write('category.csv', 'Slug,Name,Price,Category\nlamp,Lamp,5,Light\n'));
    expect(Number((await sql<{ n: number }>(null, 'SELECT COUNT(*) AS n FROM categories')).rows[0]?.n)).toBe(1);
  });

  it('tell what is wrong by row', async () => {
    await emptyShop();
    const rows = [
      'good,Good,active,1.50,yes,1',
      'Not A Slug,Bad,active,1,yes,1',
      'no-price,Bad,active,one,yes,1',
      'no-status,Bad,sold,1,yes,1',
      'no-flag,Bad,active,1,perhaps,1',
      'no-number,Bad,active,1,yes,1.5',
      ',Bad,active,1,yes,1',
    ];
    const { code, lines } = await run(
      write('bad.csv', `Slug,Name,Status,Price,Track Stock,Stock\n${rows.join('\n')}\n`),
    );
    expect(code).toBe(1);
    expect(lines[0]).toBe('1 products: 1 new, 0 changed, 0 as before; 6 errors');
    expect(lines.slice(2).map((line) => Number.parseInt(line, 10))).toEqual([3, 4, 5, 6, 7, 8]);
    const json = ['{"slug":"a","name":"A","variants":[{"price":"1"}]}', 'nonsense', '{"slug":"b","surprise":1}'];
    expect(
      (await run(write('bad.jsonl', json.join('\n')))).lines.slice(2).map((line) => Number.parseInt(line, 10)),
    ).toEqual([2, 3]);
  });
});

describe('files of WooCommerce', () => {
  const file = path.join(FIXTURES, 'woocommerce-products.csv');

  it('are taken over with their variations, wherever those stand, and again change nothing', async () => {
    await emptyShop();
    const { code, lines } = await run(file);
    expect([code, lines[0]]).toEqual([1, '4 products: 3 new, 1 changed, 0 as before; 3 errors']);
    expect(lines.slice(2).map((line) => line.trim().replace(/\s+/g, ' '))).toEqual([
      '7 Logo Collection the type "grouped" is none that is sold here',
      '8 Lost its parent "id:999" does not stand before it',
      '9 Album Regular price "fifteen" is not a price',
    ]);
    expect(await findProduct('v-neck-t-shirt')).toMatchObject({
      description: 'Soft.',
      categoryPath: [{ name: 'Clothing' }, { name: 'Tshirts' }],
      tags: ['cotton', 'summer'],
      variants: [
        {
          sku: 'woo-vneck-tee-red',
          options: { Colour: 'Red' },
          price: 2000,
          stock: { onHand: 7 },
          image: { url: 'https://example.com/vneck-red.jpg' },
        },
        { sku: 'woo-vneck-tee-green', price: 1500, compareAtPrice: 2000, stock: { onHand: 0, trackStock: true } },
      ],
    });
    expect(await findProduct('beanie')).toMatchObject({
      variants: [{ price: 1800, compareAtPrice: 2000, stock: { trackStock: false } }],
      images: [{}, {}],
    });
    expect((await run(file)).lines[0]).toMatch(/0 new, 0 changed/);
  });
});

describe('a file that cannot be read', () => {
  const good = 'Slug,Name,Price\nlamp,Lamp,5\n';
  const utf16 = (text: string, bigEndian = false) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${good}`)],
    ['UTF-16', utf16(good)],
    ['UTF-16, big end first', utf16(good, true)],
    ['Windows line ends', Buffer.from(good.replaceAll('\n', '\r\n'))],
  ])('is not one in %s', async (_, content) => {
    expect((await run(write('encoded.csv', content))).code).toBe(0);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['Latin-1', Buffer.from(`${good}boot,Böot,5\n`, 'latin1'), /not text in UTF-8/],
    ['UTF-16 without its mark', Buffer.from(good, 'utf16le'), /not text in UTF-8/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /not text in UTF-8/],
    ['other columns', 'Colour,Size\nred,1\n', /format is not known/],
    ['a column less', 'Slug,Name,Cost\nlamp,Lamp,1\n', /no column Price/],
    ['a column twice', 'Slug,Name,Price,Price\nlamp,Lamp,1,2\n', /column Price twice/],
    ['a cell of 10 MB', `${good}boot,"${'x'.repeat(10_000_000)}",1\n`, /more than 1 MB/],
    ['a line of 10 MB', `{"slug":"a","name":"${'x'.repeat(10_000_000)}"}`, /line is longer/],
    ['nothing', '', /empty/],
  ])('%s: says so, and nothing of it is imported', async (_, content, message) => {
    await emptyShop();
    const { code, lines } = await run(write('broken', content));
    expect([code, lines.join()]).toEqual([1, expect.stringMatching(message)]);
    expect((await sql(null, 'SELECT id FROM products')).rows).toEqual([]);
  });
});
