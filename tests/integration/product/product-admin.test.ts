import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Product } from '../../../src/models/product/product.js';
import { newId } from '../../../src/platform/ids.js';
import { buildProduct } from '../../factories/product.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import type { Json } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { eventsOf, lastAudit } from '../../support/history.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';
import { uncached } from '../../support/uncached.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let editor: StaffMember;
let panel: StaffClient;
let store: ReturnType<typeof uncached>;
beforeAll(async () => {
  shop = await startShop(['panel', 'product', 'cart', 'order']);
  editor = await buildStaff({ role: 'catalog' });
  panel = staffClient(shop.panel, editor);
  store = uncached(shop.product);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const usd = (amount: number) => ({ amount, currency: 'USD' });
const inStore = (idOrSlug: string) => store.get(`/v1/products/${idOrSlug}`);
/** Lists by words or prices follow a change within a second. */
const untilListed = (query: string, ids: string[]) =>
  eventually(async () => {
    const { items } = (await store.get(`/v1/products?${query}`)).body;
    expect(items.map(({ id }: Json) => id)).toEqual(ids);
    return true;
  });

async function create(body: Json): Promise<Json> {
  const answer = await panel.post('/products', body);
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
}
const lamp = (more: object = {}) => create({ name: 'Lamp', status: 'active', variant: { price: usd(1999) }, ...more });

describe('a new product', () => {
  it('is a draft with all that was said of it, seen by staff alone', async () => {
    const category = (await panel.post('/categories', { name: 'Lighting' })).body;
    const body = {
      name: ' Desk  Lamp ',
      description: 'Bright.\r\n\r\nAnd warm.\u0007 ',
      categoryId: category.id,
      brand: 'Lumen',
      seoTitle: 'The lamp',
      seoDescription: 'A lamp for your desk',
      tags: ['Office', 'light', 'OFFICE'],
      images: [{ url: 'https://example.com/1.jpg', alt: 'On' }, { url: 'https://example.com/2.jpg' }],
      options: [
        { name: 'Colour', values: [{ value: 'Red' }, { value: 'Blue' }] },
        { name: 'Size', values: [{ value: 'S' }, { value: 'L' }] },
      ],
      variant: { price: usd(1999), compareAtPrice: usd(2499), maxPerOrder: 5 },
    };
    const { status, body: product, headers } = await panel.post('/products', body);
    expect(status).toBe(201);
    expect(headers['etag']).toBe('"1"');
    const variant = (colour: string, size: string) => ({
      id: expect.stringMatching(/^var_/),
      sku: `desk-lamp-${colour}-${size}`.toLowerCase(),
      name: `${colour} / ${size}`,
      options: { Colour: colour, Size: size },
      price: usd(1999),
      compareAtPrice: usd(2499),
      maxPerOrder: 5,
      status: 'active',
      trackStock: true,
      imageId: null,
    });
    const option = (name: string, values: string[]) => ({
      id: expect.stringMatching(/^opt_/),
      name,
      values: values.map((value) => ({ id: expect.stringMatching(/^optv_/), value })),
    });
    expect(product).toEqual({
      id: expect.stringMatching(/^prod_/),
      slug: 'desk-lamp',
      name: 'Desk Lamp',
      description: 'Bright.\n\nAnd warm.',
      status: 'draft',
      brand: 'Lumen',
      categoryId: category.id,
      seoTitle: 'The lamp',
      seoDescription: 'A lamp for your desk',
      tags: ['light', 'OFFICE'],
      options: [option('Colour', ['Red', 'Blue']), option('Size', ['S', 'L'])],
      variants: [variant('Red', 'S'), variant('Red', 'L'), variant('Blue', 'S'), variant('Blue', 'L')],
      images: [
        { id: expect.stringMatching(/^img_/), url: 'https://example.com/1.jpg', alt: 'On', mediaId: null },
        { id: expect.stringMatching(/^img_/), url: 'https://example.com/2.jpg', alt: '', mediaId: null },
      ],
      createdAt: expect.stringMatching(/Z$/),
      updatedAt: expect.stringMatching(/Z$/),
    });
    expect((await panel.get(`/products/${product.id}`)).body).toEqual(product);
    expect(await inStore('desk-lamp')).toMatchObject({ status: 404 });
    expect(await lastAudit(product.id)).toMatchObject({ action: 'product:create', actor: editor.id, before: null });
    expect(await eventsOf(product.id)).toEqual(['product.created']);
    const levels = (await panel.get(`/stock-levels?variantId=${product.variants[0].id}`)).body.items;
    expect(levels).toMatchObject([{ onHand: 0, reserved: 0, sku: 'desk-lamp-red-s' }]);
  });

  it('is in the shop at once where it is made active, found by its words and price', async () => {
    const product = await lamp({ name: 'Çalışma Lambası', tags: ['Işık'] });
    expect(product.slug).toBe('calisma-lambasi');
    expect((await inStore(product.slug)).body).toMatchObject({ id: product.id, price: { min: usd(1999) } });
    await untilListed('q=isik%20calisma&maxPrice=1999', [product.id]);
  });

  it('has one variant without options, and none without a price', async () => {
    const single = await lamp({ variant: { price: usd(5), sku: 'L-1', trackStock: false } });
    expect(single.variants).toMatchObject([{ sku: 'L-1', name: 'Lamp', options: {}, trackStock: false }]);
    const none = await create({ name: 'Idea', status: 'active' });
    expect(none.variants).toEqual([]);
    expect(await inStore(none.slug)).toMatchObject({ status: 404 });
  });

  it('numbers addresses and skus that are taken', async () => {
    const made = await Promise.all(Array.from({ length: 4 }, () => lamp({ name: 'Same Lamp' })));
    expect(made.map(({ slug }) => slug).sort()).toEqual(['same-lamp', 'same-lamp-2', 'same-lamp-3', 'same-lamp-4']);
    expect(new Set(made.map(({ variants }) => variants[0].sku)).size).toBe(4);
  });

  it('has a sku of its own for each of many variants, also where its name leaves no room for their options', async () => {
    const name = 'Organic cotton crew neck shirt with long sleeves and a printed logo on its back';
    const values = Array.from({ length: 60 }, (_, at) => ({ value: `Size ${at}` }));
    const made = await lamp({ name, options: [{ name: 'Size', values }] });
    expect(new Set(made.variants.map(({ sku }: { sku: string }) => sku)).size).toBe(60);
    for (const { sku } of made.variants) expect(sku.length).toBeLessThanOrEqual(64);
  });

  it('is refused where it makes no sense, with everything that is wrong', async () => {
    const { sku } = await buildVariant();
    await lamp({ name: 'Taken', slug: 'taken' });
    const refused: [object, number, string[]][] = [
      [{ slug: 'taken' }, 409, []],
      [{ variant: { price: usd(1), sku } }, 409, []],
      [{ categoryId: newId('cat') }, 400, ['categoryId']],
      [{ description: 'Nice <b>bold</b> text' }, 400, ['description']],
      [{ slug: 'Not A Slug', status: 'sold' }, 400, ['slug', 'status']],
      [{ variant: { price: usd(-1) } }, 400, ['variant.price.amount']],
      [{ variant: { price: { amount: 1, currency: 'EUR' } } }, 400, ['variant.price.currency']],
      [{ variant: { price: usd(10), compareAtPrice: usd(10) } }, 400, ['variant.compareAtPrice']],
      [{ images: [{ url: 'javascript:alert(1)' }] }, 400, ['images.0.url']],
      [{ images: [{ url: 'https://example.com/a\nb.jpg' }] }, 400, ['images.0.url']],
      [{ options: [{ name: 'Size', values: [{ value: 'S' }] }] }, 400, ['variant']],
      [
        { options: [{ name: 'Size', values: [{ value: 'S' }, { value: ' s ' }] }], variant: { price: usd(1) } },
        400,
        ['options.0.values.1.value'],
      ],
      [
        {
          options: ['A', 'B', 'C'].map((name) => ({
            name,
            values: Array.from({ length: 13 }, (_, n) => ({ value: `${n}` })),
          })),
          variant: { price: usd(1) },
        },
        400,
        ['options'],
      ],
      [
        {
          options: [{ name: 'Size', values: [{ value: 'S' }, { value: 'M' }] }],
          variant: { price: usd(1), sku: 'for-all' },
        },
        400,
        ['variant.sku'],
      ],
    ];
    const before = await Product.count();
    for (const [more, status, paths] of refused) {
      const answer = await panel.post('/products', { name: 'Bad', ...more });
      expect({ more, status: answer.status }).toEqual({ more, status });
      const errors = (answer.body.errors ?? []).map(({ path }: { path: string }) => path);
      expect(errors.sort()).toEqual(paths);
    }
    expect(await Product.count()).toBe(before);
  });

  it('is one, however many ask with the same key', async () => {
    const headers = { 'idempotency-key': `product-${newId('adj')}` };
    const body = { name: 'Only Once', variant: { price: usd(1) } };
    const answers = await Promise.all([1, 2, 3].map(() => panel.post('/products', body, headers)));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(await Product.count({ where: { name: 'Only Once' } })).toBe(1);
  });
});

describe('changing a product', () => {
  it('changes what is said, counts the version and tells it once', async () => {
    const product = await lamp({ name: 'Old Name', tags: ['a'], variant: { price: usd(1), sku: 'NN-1' } });
    const path = `/products/${product.id}`;
    const changed = await panel.patch(path, { name: 'New Name', brand: 'Lumen', tags: ['b', 'C'] });
    expect(changed.headers['etag']).toBe('"2"');
    expect(changed.body).toMatchObject({ name: 'New Name', slug: 'old-name', tags: ['b', 'C'] });
    expect(changed.body.variants).toMatchObject([{ name: 'New Name' }]);
    expect(await lastAudit(product.id)).toMatchObject({
      action: 'product:update',
      before: { name: 'Old Name', brand: null, tags: ['a'] },
      after: { name: 'New Name', brand: 'Lumen', tags: ['b', 'C'] },
    });
    await untilListed('q=new%20lumen&tag=c', [product.id]);
    await untilListed('q=old', []);
    expect((await panel.patch(path, { name: 'New Name', tags: ['C', 'b'] })).headers['etag']).toBe('"2"');
    expect((await panel.patch(path, {})).headers['etag']).toBe('"2"');
    expect(await eventsOf(product.id)).toEqual(['product.created', 'product.updated']);
  });

  it('succeeds for whoever was first', async () => {
    const { id } = await lamp();
    const both = await Promise.all(
      ['One', 'Two'].map((name) => panel.patch(`/products/${id}`, { name }, { 'if-match': '"1"' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('publishes and withdraws it at once', async () => {
    const { id, slug } = await lamp({ name: 'Seasonal' });
    const setStatus = (status: string) => panel.patch(`/products/${id}`, { status });
    for (const status of ['archived', 'draft']) {
      await setStatus(status);
      expect(await inStore(slug)).toMatchObject({ status: 404 });
      await untilListed('q=seasonal', []);
    }
    await setStatus('active');
    expect(await inStore(id)).toMatchObject({ status: 200 });
    expect(await eventsOf(id)).toEqual(['product.created', 'product.archived', 'product.updated', 'product.updated']);
  });
});

describe('what the store keeps in memory', () => {
  it('is forgotten within a second of any change by staff', async () => {
    const { id, slug } = await lamp({ name: 'Kept in Memory' });
    const shown = () => shop.product.get(`/v1/products/${id}`);
    expect(await shown()).toMatchObject({ status: 200 });
    await panel.patch(`/products/${id}`, { name: 'Changed in Memory' });
    await eventually(async () => (await shown()).body.name === 'Changed in Memory', { timeoutMs: 1_000 });
    const list = () => shop.product.get(`/v1/products?q=${slug}`);
    expect((await list()).body.items).toHaveLength(1);
    await panel.post('/products/bulk-status', { productIds: [id], status: 'archived' });
    await eventually(async () => (await list()).body.items.length === 0, { timeoutMs: 1_000 });
    expect(await shown()).toMatchObject({ status: 404 });
  });
});

describe('the address of a product', () => {
  it('leads to it for ever, as 301, while it is in the shop', async () => {
    const { id } = await lamp({ name: 'First Address' });
    const rename = (slug: string) => panel.patch(`/products/${id}`, { slug });
    await rename('second-address');
    await rename('third-address');
    for (const old of ['first-address', 'second-address']) {
      const answer = await inStore(old);
      expect(answer).toMatchObject({ status: 301, body: { code: 'moved_permanently', id, slug: 'third-address' } });
      expect(answer.headers['location']).toBe('/v1/products/third-address');
    }
    await panel.patch(`/products/${id}`, { status: 'draft' });
    expect(await inStore('first-address')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    await panel.patch(`/products/${id}`, { status: 'active' });
    expect((await rename('first-address')).body.slug).toBe('first-address');
    expect(await inStore('first-address')).toMatchObject({ status: 200 });
    expect(await inStore('third-address')).toMatchObject({ status: 301 });
  });

  it('is not given to a new product by itself, but to one that asks for it', async () => {
    const { id } = await lamp({ name: 'Wanted' });
    await panel.patch(`/products/${id}`, { slug: 'no-longer-wanted' });
    expect((await lamp({ name: 'Wanted' })).slug).toBe('wanted-2');
    expect((await buildProduct({ name: 'Wanted' })).slug).toBe('wanted-3');
    const taker = await lamp({ name: 'Taker', slug: 'wanted' });
    expect((await inStore('wanted')).body.id).toBe(taker.id);
    expect(await panel.patch(`/products/${id}`, { slug: 'wanted' })).toMatchObject({
      status: 409,
      body: { code: 'already_exists' },
    });
  });
});

describe('the images of a product', () => {
  it('are kept, described, ordered, added and removed in one', async () => {
    const url = (name: string) => `https://example.com/${name}.jpg`;
    const product = await lamp({ images: [{ url: url('a'), alt: 'A' }, { url: url('b') }] });
    const [a, b] = product.images;
    const path = `/products/${product.id}`;
    const [variant] = product.variants;
    await panel.patch(`${path}/variants/${variant.id}`, { imageId: b.id });
    expect((await inStore(product.slug)).body.variants[0].image.url).toBe(url('b'));
    const changed = await panel.put(`${path}/images`, {
      images: [
        { url: url('c'), alt: 'C' },
        { id: a.id, alt: 'Better' },
      ],
    });
    expect(changed.body.images).toMatchObject([
      { url: url('c'), alt: 'C' },
      { id: a.id, url: url('a'), alt: 'Better' },
    ]);
    expect(changed.headers['etag']).toBe('"3"');
    expect(changed.body.variants).toMatchObject([{ imageId: null }]);
    await eventually(async () => {
      const { items } = (await store.get(`/v1/products?q=${product.slug}`)).body;
      return items.find(({ id }: Json) => id === product.id)?.image.url === url('c');
    });
    expect(await lastAudit(product.id)).toMatchObject({ action: 'product:set_images', before: [a, b] });
    const other = (await lamp({ images: [{ url: url('x') }] })).images[0];
    for (const [image, at] of [
      [{ id: other.id }, 'images.0.id'],
      [{ id: a.id, url: url('y') }, 'images.0'],
      [{ alt: 'nothing' }, 'images.0'],
    ] as const) {
      const answer = await panel.put(`${path}/images`, { images: [image] });
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: at }] } });
    }
    expect((await panel.put(`${path}/images`, { images: [] })).body.images).toEqual([]);
  });

  it('are each there once, however often an address is given, as after an import', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ url: `https://example.com/${name}.jpg`, alt: name }));
    const product = await lamp({ images: [a, b, { ...a, alt: 'again' }] });
    expect(product.images).toMatchObject([a, b]);
    const path = `/products/${product.id}`;
    await panel.patch(`${path}/variants/${product.variants[0].id}`, { imageId: product.images[1].id });
    const { body } = await panel.put(`${path}/images`, {
      images: [c, b, { id: product.images[0].id, alt: 'a' }, c, a],
    });
    expect(body.images).toMatchObject([c, { id: product.images[1].id, ...b }, { id: product.images[0].id, ...a }]);
    expect(body.variants).toMatchObject([{ imageId: product.images[1].id }]);
  });
});

describe('deleting a product', () => {
  it('removes one that was never sold, with everything of it', async () => {
    const product = await lamp({ name: 'Mistake', tags: ['x'], images: [{ url: 'https://example.com/m.jpg' }] });
    await panel.patch(`/products/${product.id}`, { slug: 'mistaken' });
    expect((await panel.delete(`/products/${product.id}`)).status).toBe(204);
    expect(await panel.get(`/products/${product.id}`)).toMatchObject({ status: 404 });
    expect(await inStore('mistake')).toMatchObject({ status: 404 });
    expect(await eventsOf(product.id)).toEqual(['product.created', 'product.updated', 'product.deleted']);
    expect((await lamp({ name: 'Mistake' })).slug).toBe('mistake');
  });

  it('is refused while carts, orders or the shelf have something of it', async () => {
    const stocked = await buildVariant({ onHand: 1 });
    const carted = await buildVariant({ onHand: null });
    const cart = await shop.cart.post('/v1/carts', { items: [{ variantId: carted.variantId, quantity: 1 }] });
    expect(cart.status).toBe(201);
    for (const { productId, variantId } of [stocked, carted]) {
      expect(await panel.delete(`/products/${productId}`)).toMatchObject({
        status: 409,
        body: { code: 'in_use', variantIds: [variantId] },
      });
    }
  });
});
