import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import '../../../src/models/associates.js';
import { loadDemoShop, reserveStock, runImport, shipStock } from '../../../src/modules/product/index.js';
import { findProduct } from '../../../src/modules/product/queries/get-product.js';
import { listProducts } from '../../../src/modules/product/queries/list-products.js';
import { systemContext } from '../../../src/platform/context.js';
import { sql } from '../../../src/platform/database/sql.js';
import { inTransaction } from '../../../src/platform/database/transaction.js';
import { newId } from '../../../src/platform/ids.js';
import { temporaryDir } from '../../support/environment.js';

const SEEDS = path.resolve(import.meta.dirname, '../../../seeds/products');
const folder = temporaryDir('import');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const TABLES = [
  'categories',
  'products',
  'product_options',
  'product_option_values',
  'product_images',
  'product_tags',
  'variants',
  'variant_option_values',
  'stock_levels',
  'stock_movements',
];

/** Every row of the catalogue and its stock: what an import may change, times included. */
async function everything(): Promise<Record<string, unknown[]>> {
  const tables = TABLES.map(async (table) => [table, (await sql(null, `SELECT * FROM ${table} ORDER BY 1, 2`)).rows]);
  return Object.fromEntries(await Promise.all(tables));
}

async function run(file: string, options: { trackStock?: boolean } = {}) {
  const lines: string[] = [];
  const code = await runImport(file, { ...options, print: (line) => lines.push(line) });
  return { code, lines };
}

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  return file;
}

const HEADING =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Image Position,Image Alt Text,SEO Title,SEO Description,Variant Image';
/** A Shopify file of rows that name only what they need. */
const shopify = (name: string, rows: Record<string, string>[]) =>
  write(
    name,
    [
      HEADING,
      ...rows.map((row) =>
        HEADING.split(',')
          .map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`)
          .join(','),
      ),
    ].join('\r\n'),
  );
const dummyjson = (name: string, products: unknown) => write(name, JSON.stringify(products));

const bySlug = async (slug: string) => (await findProduct(slug))!;
const levelOf = async (sku: string) => {
  const { rows } = await sql<{
    id: string;
    variant_id: string;
    on_hand: number;
    reserved: number;
    backorder_limit: number;
  }>(null, 'SELECT l.* FROM stock_levels l JOIN variants v ON v.id = l.variant_id WHERE v.sku = ?', [sku]);
  return rows[0];
};
const kindsOf = async (variantId: string) =>
  (
    await sql<{ kind: string }>(null, 'SELECT kind FROM stock_movements WHERE variant_id = ? ORDER BY id', [variantId])
  ).rows.map(({ kind }) => kind);

describe('importing real files', () => {
  it.each([
    ['shopify-apparel.csv', 20],
    ['shopify-home-and-garden.csv', 20],
    ['shopify-jewellery.csv', 20],
    ['dummyjson-products.json', 194],
  ])('takes all of %s over, and changes nothing the second time', async (file, products) => {
    const first = await run(path.join(SEEDS, file));
    expect(first).toEqual({
      code: 0,
      lines: [`${products} products: ${products} new, 0 changed, 0 as before; no errors`],
    });
    const before = await everything();
    const second = await run(path.join(SEEDS, file));
    expect(second).toEqual({
      code: 0,
      lines: [`${products} products: 0 new, 0 changed, ${products} as before; no errors`],
    });
    expect(await everything()).toEqual(before);
  });

  it('makes skus of handle and options, adds variants and images of repeated handles, tracks what the file tracks', async () => {
    const pot = await bySlug('clay-plant-pot');
    expect(pot).toMatchObject({
      description: 'Classic blown clay pot for plants',
      brand: 'Company 123',
      tags: ['Plants', 'Pot'],
      options: [{ name: 'Size', values: ['Regular', 'Large'] }],
      categoryPath: [{ name: 'Outdoor' }],
    });
    expect(pot.variants).toMatchObject([
      { sku: 'clay-plant-pot-regular', name: 'Regular', options: { Size: 'Regular' }, price: 999 },
      { sku: 'clay-plant-pot-large', name: 'Large', options: { Size: 'Large' }, price: 1599 },
    ]);
    expect(pot.images).toHaveLength(2);
    expect(pot.variants[0]?.stock.trackStock).toBe(false);
    expect((await bySlug('gemstone')).description).toContain('\n• Sterling');
    const bracelet = await bySlug('chain-bracelet');
    expect(bracelet.variants[1]?.image?.url).toContain('7-chakra-bracelet');
    expect((await sql(null, "SELECT id FROM products WHERE source_key LIKE 'shopify:%'")).rows).toHaveLength(60);
  });

  it('gives a title that comes twice an address with its sku, and DummyJSON its stock', async () => {
    const moonphases = (await listProducts({ sort: 'newest', limit: 10, q: 'cellini moonphase' })).items;
    expect(moonphases.map(({ slug }) => slug).sort()).toEqual([
      'rolex-cellini-moonphase',
      expect.stringMatching(/^rolex-cellini-moonphase-[a-z]{3}-[a-z]{3}-/),
    ]);
    const level = await levelOf('BEA-ESS-ESS-001');
    expect(level).toMatchObject({ on_hand: 99, reserved: 0 });
    expect(await kindsOf(level?.variant_id ?? '')).toEqual(['opening']);
  });

  it('tracks everything when asked to, from then on', async () => {
    const file = path.join(SEEDS, 'shopify-apparel.csv');
    expect((await run(file, { trackStock: true })).lines[0]).toContain('0 new, 20 changed');
    expect(await levelOf('ocean-blue-shirt')).toMatchObject({ on_hand: 1 });
    const before = await everything();
    expect((await run(file, { trackStock: true })).lines[0]).toContain('20 as before');
    expect((await run(file)).lines[0]).toContain('20 as before');
    expect(await everything()).toEqual(before);
  });
});

describe('importing a changed file', () => {
  const row = (more: Record<string, string> = {}) => ({
    Handle: 'mug',
    Title: 'Mug',
    'Option1 Name': 'Size',
    'Option1 Value': 'Small',
    'Variant Inventory Tracker': 'shopify',
    'Variant Inventory Qty': '5',
    'Variant Price': '8.50',
    Tags: 'cups, zebra',
    ...more,
  });

  it('takes each picture once, in the order of the shop, though variants name it again', async () => {
    const [front, back] = ['https://example.com/front.jpg', 'https://example.com/back.jpg'];
    const handle = 'tea-mug';
    await run(
      shopify('tea-mug.csv', [
        row({
          Handle: handle,
          Tags: '',
          'Image Src': front,
          'Image Position': '1',
          'Image Alt Text': 'f',
          'Variant Image': front,
        }),
        { Handle: handle, 'Image Src': back, 'Image Position': '2', 'Image Alt Text': 'b' },
        { Handle: handle, 'Image Src': front, 'Image Position': '3', 'Image Alt Text': 'again' },
      ]),
    );
    expect((await bySlug(handle)).images).toEqual([
      { url: front, alt: 'f' },
      { url: back, alt: 'b' },
    ]);
  });

  it('changes what differs, adds what is new and removes no variant', async () => {
    await run(shopify('mug.csv', [row(), { ...row({ Title: '' }), 'Option1 Value': 'Big', 'Variant Price': '12' }]));
    const before = await bySlug('mug');
    const changed = shopify('mug.csv', [
      row({
        Title: 'Big mug',
        'Variant Price': '9',
        'Variant Compare At Price': '10',
        Tags: 'cups',
        'SEO Title': 'Mugs',
      }),
      { Handle: 'mug', 'Option1 Value': 'Huge', 'Variant Price': '15' },
      { Handle: 'mug', 'Image Src': 'https://example.com/mug.jpg', 'Image Position': '1', 'Image Alt Text': 'a mug' },
    ]);
    expect((await run(changed)).lines[0]).toContain('1 changed');
    const after = await bySlug('mug');
    expect(after).toMatchObject({
      id: before.id,
      name: 'Big mug',
      tags: ['cups'],
      seoTitle: 'Mugs',
      version: before.version + 1,
    });
    expect(after.variants.map(({ id, name, price, compareAtPrice }) => [id, name, price, compareAtPrice])).toEqual([
      [before.variants[0]?.id, 'Small', 900, 1000],
      [before.variants[1]?.id, 'Big', 1200, null],
      [expect.any(String), 'Huge', 1500, null],
    ]);
    expect(after.images).toEqual([{ url: 'https://example.com/mug.jpg', alt: 'a mug' }]);
    expect((await listProducts({ sort: 'price', limit: 5, q: 'mug zebra' })).items).toEqual([]);
    expect((await listProducts({ sort: 'price', limit: 5, q: 'huge mug' })).items[0]?.minPrice).toBe(900);
    expect((await run(changed)).lines[0]).toContain('1 as before');
  });

  it('takes another stock over with a ledger row, and the same stock not again after units were sold', async () => {
    const file = (qty: string, policy = 'deny') =>
      shopify('jug.csv', [
        row({ Handle: 'jug', Title: 'Jug', 'Variant Inventory Qty': qty, 'Variant Inventory Policy': policy }),
      ]);
    await run(file('5'));
    const level = await levelOf('jug-small');
    const variantId = level?.variant_id ?? '';
    const lines = [{ variantId, levelId: level?.id ?? '', quantity: 3 }];
    const orderId = newId('ord');
    await inTransaction(systemContext('test'), async (tx) => {
      await reserveStock(tx, { orderId, reference: `${orderId}:1`, lines });
      await shipStock(tx, { orderId, reference: 'shipment', lines });
    });
    expect((await run(file('5'))).lines[0]).toContain('1 as before');
    expect(await levelOf('jug-small')).toMatchObject({ on_hand: 2, reserved: 0 });
    await run(file('9'));
    expect(await levelOf('jug-small')).toMatchObject({ on_hand: 9 });
    expect(await kindsOf(variantId)).toEqual(['opening', 'reserve', 'ship', 'import']);
    await run(file('9', 'continue'));
    expect(await levelOf('jug-small')).toMatchObject({ on_hand: 9, backorder_limit: 9_999 });
    await run(file('9'));
    expect(await levelOf('jug-small')).toMatchObject({ backorder_limit: 0 });
  });

  it('takes a stock that was sold not again either, where a file of our own came between', async () => {
    const theirs = shopify('kettle.csv', [row({ Handle: 'kettle', Title: 'Kettle', 'Variant Inventory Qty': '10' })]);
    await run(theirs);
    const level = await levelOf('kettle-small');
    await sql(null, 'UPDATE stock_levels SET on_hand = 6 WHERE id = ?', [level?.id ?? '']);
    const ours = {
      slug: 'kettle',
      name: 'Kettle',
      status: 'active',
      options: ['Size'],
      variants: [{ sku: 'kettle-small', options: { Size: 'Small' }, price: '9.00', stock: 6 }],
    };
    await run(write('kettle.jsonl', JSON.stringify(ours)));
    await run(theirs);
    expect((await levelOf('kettle-small'))?.on_hand).toBe(6);
  });

  it('refuses options that the product does not have: each variant has a value of every one', async () => {
    await run(shopify('vase.csv', [row({ Handle: 'vase', Title: 'Vase' })]));
    const before = await bySlug('vase');
    const other = shopify('vase.csv', [
      row({ Handle: 'vase', Title: 'Vase', 'Option1 Name': 'Colour', 'Option1 Value': 'Lilac' }),
    ]);
    const { code, lines } = await run(other);
    expect(code).toBe(1);
    expect(lines.join('\n')).toContain('has Size in the shop and Colour in the file');
    expect(await bySlug('vase')).toEqual(before);
  });

  it('does not take a stock over that would not cover what is promised, and says so', async () => {
    const file = (qty: string) =>
      shopify('urn.csv', [row({ Handle: 'urn', Title: 'Urn', 'Variant Inventory Qty': qty, 'Variant Price': qty })]);
    await run(file('5'));
    const level = await levelOf('urn-small');
    await inTransaction(systemContext('test'), (tx) =>
      reserveStock(tx, {
        orderId: newId('ord'),
        reference: 'r',
        lines: [{ variantId: level?.variant_id ?? '', levelId: level?.id ?? '', quantity: 4 }],
      }),
    );
    const before = await everything();
    expect(await run(file('3'))).toEqual({
      code: 1,
      lines: [
        '0 products: 0 new, 0 changed, 0 as before; 1 error',
        '   row  item  reason',
        '     2  urn   the stock cannot be 3: 4 are promised to orders',
      ],
    });
    expect(await everything()).toEqual(before);
  });

  it('leaves what staff have archived or put elsewhere where it is', async () => {
    const file = shopify('vase.csv', [row({ Handle: 'vase', Title: 'Vase', Type: 'Decoration' })]);
    await run(file);
    await sql(null, "UPDATE products SET status = 'archived', category_id = NULL WHERE slug = 'vase'");
    const other = shopify('vase.csv', [row({ Handle: 'vase', Title: 'Vase', Type: 'Glass' })]);
    await run(other);
    await run(file);
    expect(await bySlug('vase')).toMatchObject({ status: 'archived', categoryPath: [{ name: 'Glass' }] });
  });
});

describe('importing bad rows', () => {
  const good = { 'Variant Price': '10', Title: 'Good' };

  it('reports each with its row and reason, and takes the rest over', async () => {
    const { code, lines } = await run(
      shopify('bad.csv', [
        { ...good, Handle: 'ok-1' },
        { ...good, Handle: '' },
        { Handle: 'untitled', 'Variant Price': '1' },
        { ...good, Handle: 'priceless', 'Variant Price': '' },
        { ...good, Handle: 'odd-price', 'Variant Price': '12,50' },
        { ...good, Handle: 'too-exact', 'Variant Price': '1.999' },
        { ...good, Handle: 'long', Title: 'x'.repeat(201) },
        { ...good, Handle: 'half', 'Option1 Name': 'Size', 'Option1 Value': 'S' },
        { Handle: 'half', 'Option1 Value': 'M', 'Variant Price': '-1' },
        { Handle: 'half', 'Option1 Value': 's', 'Variant Price': '2' },
        { Handle: 'half', 'Option1 Value': 'L', 'Variant Price': '3' },
        {
          ...good,
          Handle: 'script',
          'Image Src': 'javascript:alert(1)',
          'Body (HTML)': '<script>alert(1)</script><p>Fine</p>',
        },
        { ...good, Handle: 'stock', 'Variant Inventory Tracker': 'shopify', 'Variant Inventory Qty': 'many' },
        { ...good, Handle: 'ok-2', 'Variant Inventory Tracker': 'shopify', 'Variant Inventory Qty': '-3' },
      ]),
    );
    expect(code).toBe(1);
    expect(lines[0]).toBe('4 products: 4 new, 0 changed, 0 as before; 10 errors');
    expect(lines.slice(2).map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
      '3 Good Handle is empty',
      '4 untitled Title is empty, and no row shortly before has this handle',
      '5 priceless Variant Price is empty',
      '6 odd-price Variant Price "12,50" is not a price',
      '7 too-exact Variant Price "1.999" is not a price',
      '8 long Title is longer than 200',
      '10 half Variant Price "-1" is not a price',
      '11 half repeats the option values of a row before',
      '13 script an image address is not an http(s) one, and is left out',
      '14 stock Variant Inventory Qty "many" is not a whole number',
    ]);
    expect((await bySlug('half')).variants.map(({ name }) => name)).toEqual(['S', 'L']);
    expect(await bySlug('script')).toMatchObject({ description: 'Fine', images: [] });
    expect(await levelOf('ok-2')).toMatchObject({ on_hand: 0 });
  });

  it('reports a sku that is another’s, and numbers the ones it makes', async () => {
    const own = { 'Variant SKU': 'SKU-1' };
    const { lines } = await run(
      shopify('skus.csv', [
        { ...good, ...own, Handle: 'first' },
        { ...good, ...own, Handle: 'second' },
        { ...good, Handle: 'a-b' },
        { ...good, Handle: 'a', 'Option1 Name': 'Kind', 'Option1 Value': 'B' },
      ]),
    );
    expect(lines.slice(2).map((line) => line.trim())).toEqual([
      '3  second  the sku "SKU-1" is that of another variant',
    ]);
    expect((await bySlug('a')).variants[0]?.sku).toBe('a-b-2');
  });

  it('takes rows of a handle that comes again further down', async () => {
    await run(
      shopify('apart.csv', [
        { ...good, Handle: 'apart', 'Option1 Name': 'Size', 'Option1 Value': 'S' },
        { ...good, Handle: 'between' },
        { Handle: 'apart', 'Option1 Value': 'M', 'Variant Price': '11' },
      ]),
    );
    expect((await bySlug('apart')).variants.map(({ name, price }) => [name, price])).toEqual([
      ['S', 1000],
      ['M', 1100],
    ]);
  });

  it('drafts what is not published', async () => {
    await run(shopify('draft.csv', [{ ...good, Handle: 'unpublished', Published: 'false' }]));
    expect((await bySlug('unpublished')).status).toBe('draft');
  });

  it('reports bad DummyJSON products the same way', async () => {
    const { code, lines } = await run(
      dummyjson('bad.json', {
        products: [
          { title: 'Fine', price: 9.99, stock: 3, sku: 'F-1', images: ['ftp://example.com/x.png'] },
          { title: '', price: 1 },
          { title: 'No price' },
          { title: 'Broken stock', price: 1, stock: 1.5 },
          { title: 'Fine again', price: 2, sku: 'F-1' },
          'text',
          { title: '東京', price: 3, sku: 'TOK-1' },
          { title: '東京', price: 3 },
          { title: 'Plain', price: '4.20' },
        ],
        total: 9,
      }),
    );
    expect(code).toBe(1);
    expect(lines[0]).toBe('3 products: 3 new, 0 changed, 0 as before; 7 errors');
    expect(lines.slice(2).map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
      '1 Fine an image address is not an http(s) one, and is left out',
      '2 title: is empty',
      '3 No price price: Invalid input',
      '4 Broken stock stock "1.5" is not a whole number',
      '5 Fine again is the same product as row 1',
      expect.stringMatching(/^6 Invalid input/),
      '8 東京 neither title nor sku has a letter or digit to make an address of',
    ]);
    expect((await bySlug('tok-1')).name).toBe('東京');
    expect((await bySlug('plain')).variants).toMatchObject([
      { sku: 'plain', price: 420, stock: { trackStock: false } },
    ]);
  });

  it('says what is wrong with a file as a whole', async () => {
    const problem = async (file: string) => (await run(file)).lines.join('\n').replace(file, 'FILE');
    expect(await problem(path.join(folder, 'none.csv'))).toBe('FILE cannot be imported. There is no such file.');
    expect(await problem(folder)).toBe('FILE cannot be imported. It is a folder.');
    expect(await problem(write('x.txt', 'hello'))).toContain('Its format is not known');
    expect(await problem(write('x.json', '[{]'))).toContain('It is not JSON');
    expect(await problem(write('y.json', '{"items":[]}'))).toContain('neither an array of products');
    expect(await problem(write('x.csv', 'Handle,Title\na,b'))).toContain('it has no column Variant Price');
    expect((await run(write('empty.json', '[]'))).code).toBe(0);
  });

  it('reads lines that end in whichever way, within one file', async () => {
    const file = write(
      'ends.csv',
      'Handle,Title,Variant Price\r\nend-1,One,1\nend-2,Two,2\r\nend-3,Three,3\rend-4,Four,4',
    );
    expect((await run(file)).lines).toEqual(['4 products: 4 new, 0 changed, 0 as before; no errors']);
  });

  it('reports rows that are no CSV, and goes on', async () => {
    const file = write('quotes.csv', 'Handle,Title,Variant Price\nq-1,One,1\nq-2,T"wo,2\nq-3,Three,3\nq-4,"Four,4');
    const { code, lines } = await run(file);
    expect(code).toBe(1);
    expect(lines[0]).toBe('2 products: 2 new, 0 changed, 0 as before; 2 errors');
    expect(lines.slice(2).map((line) => line.trim().split(/\s+/)[0])).toEqual(['3', '5']);
  });
});

describe('the demo shop', () => {
  it('is not loaded where there are products already', async () => {
    expect(await loadDemoShop()).toBe(false);
  });
});
