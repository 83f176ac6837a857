import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Variant } from '../../../src/models/product/variant.js';
import { buildProduct } from '../../factories/product.js';
import { type Shop, startShop } from '../../support/shop.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['product']);
});
afterAll(() => shop.stop());

describe('the product page', () => {
  it('has everything a page shows, by id and by slug', async () => {
    const built = await buildProduct({
      name: 'Oak Table',
      description: 'Solid oak.\n\nSeats six.',
      category: ['Home', 'Furniture'],
      brand: 'Rustic LTD',
      tags: ['Wood', 'Dining'],
      images: [
        { url: 'https://example.com/oak.jpg', alt: 'An oak table' },
        { url: 'products/oak.svg', alt: '' },
      ],
      variants: [
        { options: { Size: 'Small' }, price: 19_900, compareAtPrice: 24_900, stock: 40 },
        { options: { Size: 'Large' }, price: 29_900, stock: 2 },
        { options: { Size: 'Huge' }, price: 39_900, stock: 0 },
        { options: { Size: 'Custom' }, price: 49_900, stock: 0, backorderLimit: 3 },
      ],
    });
    const { status, body } = await shop.product.get('/v1/products/oak-table');
    expect(status).toBe(200);
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    const variant = (index: number) => ({
      id: built.variants[index]?.id,
      sku: built.variants[index]?.sku,
      image: null,
    });
    expect(body).toEqual({
      id: built.id,
      slug: 'oak-table',
      name: 'Oak Table',
      description: 'Solid oak.\n\nSeats six.',
      brand: 'Rustic LTD',
      tags: ['Dining', 'Wood'],
      price: { min: usd(19_900), max: usd(49_900) },
      availability: 'in_stock',
      options: [{ name: 'Size', values: ['Small', 'Large', 'Huge', 'Custom'] }],
      variants: [
        {
          ...variant(0),
          name: 'Small',
          options: { Size: 'Small' },
          price: usd(19_900),
          compareAtPrice: usd(24_900),
          availability: 'in_stock',
        },
        {
          ...variant(1),
          name: 'Large',
          options: { Size: 'Large' },
          price: usd(29_900),
          availability: 'low_stock',
          available: 2,
        },
        { ...variant(2), name: 'Huge', options: { Size: 'Huge' }, price: usd(39_900), availability: 'out_of_stock' },
        { ...variant(3), name: 'Custom', options: { Size: 'Custom' }, price: usd(49_900), availability: 'backorder' },
      ],
      images: [
        { url: 'https://example.com/oak.jpg', alt: 'An oak table' },
        { url: 'http://localhost:0/media/products/oak.svg', alt: 'Oak Table' },
      ],
      categoryPath: [
        { id: expect.stringMatching(/^cat_/), slug: 'home', name: 'Home' },
        { id: expect.stringMatching(/^cat_/), slug: 'home-furniture', name: 'Furniture' },
      ],
      seo: { title: 'Oak Table', description: 'Solid oak. Seats six.' },
    });
    expect((await shop.product.get(`/v1/products/${built.id}`)).body).toEqual(body);
  });

  it('gives the SEO fields that were written, and cuts a long description', async () => {
    await buildProduct({ name: 'Written', seoTitle: 'Buy it', seoDescription: 'The best.', description: 'x' });
    expect((await shop.product.get('/v1/products/written')).body.seo).toEqual({
      title: 'Buy it',
      description: 'The best.',
    });
    await buildProduct({ name: 'Wordy', description: 'word '.repeat(100).trim() });
    const { description } = (await shop.product.get('/v1/products/wordy')).body.seo;
    expect(description).toHaveLength(160);
    expect(description).toMatch(/word…$|wor…$|wo…$|w…$/);
  });

  it('tells how many of a variant an order may have', async () => {
    const { variants } = await buildProduct({ name: 'Rare' });
    await Variant.update({ maxPerOrder: 2 }, { where: { id: variants[0]?.id ?? '' } });
    expect((await shop.product.get('/v1/products/rare')).body.variants[0].maxPerOrder).toBe(2);
  });

  it('shows nothing that is not sold: the same 404 as for what does not exist', async () => {
    const draft = await buildProduct({ name: 'Still a draft', status: 'draft' });
    await buildProduct({ name: 'Gone by', status: 'archived' });
    await buildProduct({ name: 'Empty', variants: [] });
    const missing = await shop.product.get('/v1/products/no-such-thing');
    const known = [
      'still-a-draft',
      draft.id,
      'gone-by',
      'empty',
      'prod_01ARZ3NDEKTSV4RRFFQ69G5FAV',
      '%F0%9F%98%80',
      'a%20b',
    ];
    for (const path of known) {
      const { status, body } = await shop.product.get(`/v1/products/${path}`);
      expect({ status, ...body, instance: '' }, path).toEqual({ status: 404, ...missing.body, instance: '' });
    }
  });
});

describe('categories', () => {
  beforeAll(async () => {
    await buildProduct({ name: 'Kite', category: ['Toys', 'Outdoor', 'Kites'] });
    await buildProduct({ name: 'Ball', category: ['Toys', 'Balls'] });
  });

  it('are a tree', async () => {
    const { status, body } = await shop.product.get('/v1/categories');
    expect(status).toBe(200);
    expect(body.nextCursor).toBeNull();
    const node = (slug: string, name: string, children: unknown[] = []) => ({
      id: expect.stringMatching(/^cat_/),
      slug,
      name,
      children,
    });
    expect(body.items.find(({ slug }: { slug: string }) => slug === 'toys')).toEqual(
      node('toys', 'Toys', [
        node('toys-outdoor', 'Outdoor', [node('toys-outdoor-kites', 'Kites')]),
        node('toys-balls', 'Balls'),
      ]),
    );
  });

  it('show their ancestors from the root, and their children in order', async () => {
    const outdoor = (await shop.product.get('/v1/categories/toys-outdoor')).body;
    const link = (slug: string, name: string) => ({ id: expect.stringMatching(/^cat_/), slug, name });
    expect(outdoor).toEqual({
      ...link('toys-outdoor', 'Outdoor'),
      ancestors: [link('toys', 'Toys')],
      children: [link('toys-outdoor-kites', 'Kites')],
    });
    expect((await shop.product.get(`/v1/categories/${outdoor.id}`)).body).toEqual(outdoor);
    const kites = (await shop.product.get('/v1/categories/toys-outdoor-kites')).body;
    expect(kites.ancestors.map(({ slug }: { slug: string }) => slug)).toEqual(['toys', 'toys-outdoor']);
    const toys = (await shop.product.get('/v1/categories/toys')).body;
    expect(toys.children.map(({ slug }: { slug: string }) => slug)).toEqual(['toys-outdoor', 'toys-balls']);
    expect(toys.ancestors).toEqual([]);
  });

  it('that do not exist are 404, and unknown parameters 400', async () => {
    expect(await shop.product.get('/v1/categories/none')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await shop.product.get('/v1/categories?depth=2')).toMatchObject({ status: 400 });
    expect(await shop.product.get('/v1/categories/toys?x=1')).toMatchObject({ status: 400 });
    expect(await shop.product.post('/v1/categories', {})).toMatchObject({ status: 405 });
  });
});
