import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../src/platform/ids.js';
import { buildMedia } from '../../factories/media.js';
import { buildProduct } from '../../factories/product.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
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
  shop = await startShop(['panel', 'product']);
  editor = await buildStaff({ role: 'catalog' });
  panel = staffClient(shop.panel, editor);
  store = uncached(shop.product);
});
afterAll(() => shop.stop());

const PATH = '/collections';
const usd = (amount: number) => ({ amount, currency: 'USD' });
const picked = (productIds: string[]) => ({ kind: 'picked', productIds });
const byRules = (rules: object[], match = 'all') => ({ kind: 'rules', match, rules });

async function create(title: string, content: object): Promise<string> {
  const { status, body } = await panel.post(PATH, { title, status: 'active', content });
  expect({ status, body }).toMatchObject({ status: 201 });
  return body.id;
}

async function namesIn(collection: string, query = ''): Promise<string[]> {
  const { status, body } = await store.get(`/v1/products?collection=${collection}${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.items.map(({ name }: { name: string }) => name);
}

/** Products with a tag of their own, so that other tests' do not come in. */
async function three(tag: string): Promise<string[]> {
  const ids: string[] = [];
  for (const [name, price] of [
    ['Cup', 300],
    ['Bowl', 100],
    ['Dish', 200],
  ] as const) {
    ids.push((await buildProduct({ name: `${name} ${tag}`, tags: [tag], variants: [{ price }] })).id);
  }
  return ids;
}

describe('a collection of picked products', () => {
  it('is shown with its products in the order in which staff have put them, page by page', async () => {
    const [cup = '', bowl = '', dish = ''] = await three('clay');
    const images = [{ url: 'https://pictures.example/clay.jpg', alt: 'Clay' }];
    const draft = await buildProduct({ name: 'Unfinished clay', status: 'draft', images });
    const id = await create('Of clay', picked([dish, draft.id, cup, bowl]));
    const { body, headers } = await panel.get(`${PATH}/${id}`);
    expect(headers['etag']).toBe('"1"');
    expect(body).toMatchObject({ id, slug: 'of-clay', title: 'Of clay', status: 'active', image: null });
    expect(body.content.products.map((product: { id: string }) => product.id)).toEqual([dish, draft.id, cup, bowl]);
    expect(body.content.products.slice(0, 2)).toMatchObject([{ image: null }, { status: 'draft', image: images[0] }]);
    expect(await namesIn('of-clay')).toEqual(['Dish clay', 'Cup clay', 'Bowl clay']);
    expect(await namesIn(id, '&sort=price')).toEqual(['Bowl clay', 'Dish clay', 'Cup clay']);
    expect(await namesIn(id, '&maxPrice=200')).toEqual(['Dish clay', 'Bowl clay']);
    const first = (await store.get(`/v1/products?collection=of-clay&limit=2`)).body;
    const rest = (await store.get(`/v1/products?collection=of-clay&limit=2&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...rest.items].map((item: { id: string }) => item.id)).toEqual([dish, cup, bowl]);
    expect(rest.nextCursor).toBeNull();
    expect((await store.get('/v1/products?sort=position')).body).toMatchObject({ errors: [{ path: 'sort' }] });
  });

  it('is put in another order by whoever has seen it last', async () => {
    const [cup = '', bowl = '', dish = ''] = await three('glass');
    const id = await create('Of glass', picked([cup, bowl, dish]));
    const change = { content: picked([dish, cup]) };
    const answer = await panel.patch(`${PATH}/${id}`, change, { 'if-match': '"1"' });
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect(await panel.patch(`${PATH}/${id}`, change, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
    expect(await namesIn(id)).toEqual(['Dish glass', 'Cup glass']);
    expect(await lastAudit(id)).toEqual({
      action: 'collection:update',
      actor: editor.id,
      before: { content: picked([cup, bowl, dish]) },
      after: change,
    });
    const same = await panel.patch(`${PATH}/${id}`, change);
    expect(same.headers['etag']).toBe('"2"');
    expect(await eventsOf(id)).toEqual(['collection.created', 'collection.updated']);
  });

  it('takes products that there are, each once', async () => {
    const { id } = await buildProduct();
    const errorsOf = async (productIds: string[]) =>
      (await panel.post(PATH, { title: 'Odd', content: picked(productIds) })).body.errors;
    expect(await errorsOf([id, newId('prod')])).toEqual([{ path: 'content.productIds.1', message: 'is no product' }]);
    expect(await errorsOf([id, id])).toEqual([{ path: 'content.productIds.1', message: 'occurs twice' }]);
  });

  it('loses a product that is deleted', async () => {
    const gone = (await buildProduct({ variants: [{ stock: 0 }] })).id;
    const kept = (await buildProduct({ name: 'Kept for good' })).id;
    const id = await create('Shrinking', picked([gone, kept]));
    expect(await panel.delete(`/products/${gone}`)).toMatchObject({ status: 204 });
    expect((await panel.get(`${PATH}/${id}`)).body.content.products).toMatchObject([{ id: kept }]);
    expect(await namesIn(id)).toEqual(['Kept for good']);
  });
});

describe('a collection of rules', () => {
  it('has whatever meets them, without staff doing anything', async () => {
    await three('wood');
    const id = await create(
      'Wooden and cheap',
      byRules([
        { field: 'tag', tag: 'Wood' },
        { field: 'price', max: usd(200) },
      ]),
    );
    expect(await namesIn(id)).toEqual(['Dish wood', 'Bowl wood']);
    const late = await buildProduct({ name: 'Spoon wood', tags: ['wood'], variants: [{ price: 50 }] });
    expect(await namesIn(id)).toEqual(['Spoon wood', 'Dish wood', 'Bowl wood']);
    await panel.patch(`/products/${late.id}`, { tags: ['metal'] });
    expect(await namesIn(id)).toEqual(['Dish wood', 'Bowl wood']);
    await panel.patch(`${PATH}/${id}`, { content: byRules([{ field: 'tag', tag: 'metal' }]) });
    expect(await namesIn(id)).toEqual(['Spoon wood']);
    const { content } = (await panel.get(`${PATH}/${id}`)).body;
    expect(content).toEqual(byRules([{ field: 'tag', tag: 'metal' }]));
  });

  it('is previewed before it is saved: how many, and the first of them', async () => {
    await three('steel');
    const rules = [
      { field: 'tag', tag: 'steel' },
      { field: 'price', min: usd(150), max: usd(400) },
    ];
    const preview = (body: object) => panel.post(`${PATH}/preview`, body);
    const { status, body } = await preview({ match: 'all', rules, limit: 1 });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { total: 2, totalIsExact: true, items: [{ name: 'Dish steel' }] },
    });
    expect((await preview({ match: 'all', rules: [{ field: 'tag', tag: 'nothing at all' }] })).body).toEqual({
      total: 0,
      totalIsExact: true,
      items: [],
    });
  });

  it('is refused where a rule says nothing or what cannot be, and named by its place', async () => {
    const refusals: [object, string][] = [
      [{ field: 'price', min: usd(-1) }, '0.min.amount'],
      [{ field: 'price', min: usd(300), max: usd(200) }, '0.max'],
      [{ field: 'price', min: { amount: 1, currency: 'EUR' } }, '0.min.currency'],
      [{ field: 'price' }, '0'],
      [{ field: 'price', min: usd(0) }, '0'],
      [{ field: 'category', categoryId: newId('cat') }, '0.categoryId'],
      [{ field: 'created' }, '0'],
      [{ field: 'created', withinDays: 0 }, '0.withinDays'],
      [{ field: 'created', withinDays: 3, from: '2026-01-01T00:00:00Z' }, '0'],
      [{ field: 'created', from: '2026-02-01T00:00:00Z', until: '2026-02-01T00:00:00Z' }, '0.until'],
      [{ field: 'colour', is: 'red' }, '0.field'],
    ];
    for (const [rule, path] of refusals) {
      const saved = await panel.post(PATH, { title: 'Odd', content: byRules([rule]) });
      expect(saved, JSON.stringify(saved.body)).toMatchObject({
        status: 400,
        body: { errors: [{ path: `content.rules.${path}` }] },
      });
      const seen = await panel.post(`${PATH}/preview`, { match: 'any', rules: [rule] });
      expect(seen, JSON.stringify(seen.body)).toMatchObject({
        status: 400,
        body: { errors: [{ path: `rules.${path}` }] },
      });
    }
  });

  it('is not without any, which every product would meet', async () => {
    expect(await panel.post(PATH, { title: 'All', content: byRules([]) })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'content.rules', message: expect.stringContaining('every product') }] },
    });
    expect(await panel.post(`${PATH}/preview`, { match: 'all', rules: [] })).toMatchObject({ status: 400 });
  });

  it('keeps the categories that it names from being deleted', async () => {
    const category = (await panel.post('/categories', { name: 'Named by a rule' })).body.id;
    const id = await create('By category', byRules([{ field: 'category', categoryId: category }]));
    expect(await panel.delete(`/categories/${category}`)).toMatchObject({
      status: 409,
      body: { code: 'in_use', collections: 1 },
    });
    expect(await panel.delete(`${PATH}/${id}`)).toMatchObject({ status: 204 });
    expect(await panel.delete(`/categories/${category}`)).toMatchObject({ status: 204 });
  });
});

describe('what shoppers see of collections', () => {
  it('is only what is active, newest first, with texts for search engines', async () => {
    const hidden = (await panel.post(PATH, { title: 'Not yet', content: picked([]) })).body;
    const id = await create('Gifts', picked([]));
    await panel.patch(`${PATH}/${id}`, { description: 'Small things.\n\nAnd large ones.' });
    const { items } = (await store.get('/v1/collections?limit=1')).body;
    expect(items).toEqual([
      {
        id,
        slug: 'gifts',
        title: 'Gifts',
        description: 'Small things.\n\nAnd large ones.',
        image: null,
        seo: { title: 'Gifts', description: 'Small things. And large ones.' },
      },
    ]);
    expect((await store.get('/v1/collections/gifts')).body).toEqual(items[0]);
    expect(await store.get(`/v1/collections/${hidden.slug}`)).toMatchObject({ status: 404 });
    expect(await namesIn(hidden.slug)).toEqual([]);
    const second = (await store.get('/v1/collections?limit=100')).body.items;
    expect(second.map((one: { id: string }) => one.id)).not.toContain(hidden.id);
    expect((await panel.get(`${PATH}?status=draft`)).body.items).toMatchObject([
      { id: hidden.id, kind: 'picked', productCount: 0 },
    ]);
  });

  it('stays at its old address too, which nobody else can have by chance', async () => {
    const id = await create('Spring', picked([(await buildProduct({ name: 'Tulip' })).id]));
    await panel.patch(`${PATH}/${id}`, { slug: 'early-spring' });
    const answer = await store.get('/v1/collections/spring');
    expect(answer).toMatchObject({ status: 301, body: { id, slug: 'early-spring' } });
    expect(answer.headers['location']).toBe('/v1/collections/early-spring');
    expect(await namesIn('spring')).toEqual(['Tulip']);
    expect((await panel.post(PATH, { title: 'Spring', content: picked([]) })).body.slug).toBe('spring-2');
    expect(await panel.post(PATH, { title: 'Mine', slug: 'early-spring', content: picked([]) })).toMatchObject({
      status: 409,
      body: { code: 'already_exists' },
    });
  });

  it('has a picture once that is ready, which is then kept', async () => {
    const mediaId = await buildMedia('ready');
    const id = await create('Pictured', picked([]));
    await panel.patch(`${PATH}/${id}`, { image: { mediaId } });
    expect((await store.get(`/v1/collections/${id}`)).body.image).toMatchObject({
      url: expect.stringContaining(`/media/${mediaId}/5.webp`),
      alt: 'Pictured',
    });
    expect((await panel.get(`/media/${mediaId}`)).body.uses).toBe(1);
    expect(await panel.delete(`/media/${mediaId}`)).toMatchObject({ status: 409, body: { code: 'in_use' } });
    await panel.patch(`${PATH}/${id}`, { image: null });
    expect((await store.get(`/v1/collections/${id}`)).body.image).toBeNull();
    const unknown = await panel.patch(`${PATH}/${id}`, { image: { mediaId: newId('med') } });
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ path: 'image.mediaId' }] } });
  });
});

describe('what many do to collections at once', () => {
  it('leaves each whole: the products of one of them, less those that were deleted', async () => {
    const products = await Promise.all([1, 2, 3, 4, 5, 6].map(() => buildProduct({ variants: [{ stock: 0 }] })));
    const ids = products.map(({ id }) => id);
    const orders = [ids, ids.toReversed(), ids.slice(2), ids.slice(0, 4).toReversed()];
    const id = await create('Crowded', picked(ids));
    const gone = ids.slice(0, 2);
    const answers = await Promise.all([
      ...orders.map((order) => panel.patch(`${PATH}/${id}`, { content: picked(order) })),
      ...gone.map((product) => panel.delete(`/products/${product}`)),
    ]);
    // Who names a product that is deleted already is told so.
    for (const { status, body } of answers) expect([200, 204, 400], JSON.stringify(body)).toContain(status);
    const { content } = (await panel.get(`${PATH}/${id}`)).body;
    const left = content.products.map((product: { id: string }) => product.id);
    expect(orders.map((order) => order.filter((one) => !gone.includes(one)))).toContainEqual(left);
  });

  it('leaves no rule that names a category which is deleted meanwhile', async () => {
    const category = async (n: number) => (await panel.post('/categories', { name: `Vanishing ${n}` })).body.id;
    for (const n of [1, 2, 3, 4]) {
      const categoryId = await category(n);
      const [made, gone] = await Promise.all([
        panel.post(PATH, { title: 'Of what vanishes', content: byRules([{ field: 'category', categoryId }]) }),
        panel.delete(`/categories/${categoryId}`),
      ]);
      expect([
        [201, 409],
        [400, 204],
      ]).toContainEqual([made.status, gone.status]);
    }
    await expectVerified();
  });
});

it('is changed by who may change the catalogue, and seen by who may see it', async () => {
  const viewer = staffClient(shop.panel, await buildStaff({ role: 'viewer' }));
  const id = await create('Guarded', picked([]));
  expect(await viewer.get(`${PATH}/${id}`)).toMatchObject({ status: 200 });
  const rules = [{ field: 'stock', inStock: true }];
  expect(await viewer.post(`${PATH}/preview`, { match: 'all', rules })).toMatchObject({ status: 200 });
  expect(await viewer.post(PATH, { title: 'Mine', content: picked([]) })).toMatchObject({ status: 403 });
  expect(await viewer.patch(`${PATH}/${id}`, { title: 'Mine' })).toMatchObject({ status: 403 });
  expect(await viewer.delete(`${PATH}/${id}`)).toMatchObject({ status: 403 });
});
