import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Category } from '../../../src/models/product/category.js';
import { ensureCategory } from '../../../src/modules/product/commands/ensure-category.js';
import { systemContext } from '../../../src/platform/context.js';
import { inTransaction } from '../../../src/platform/database/transaction.js';
import { newId } from '../../../src/platform/ids.js';
import { buildProduct } from '../../factories/product.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { eventsOf, lastAudit } from '../../support/history.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';
import { uncached } from '../../support/uncached.js';

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

const PATH = '/categories';
const get = (path: string) => panel.get(path);
const post = (path: string, body: unknown, headers: Record<string, string> = {}) => panel.post(path, body, headers);
const patch = (id: string, body: unknown, headers: Record<string, string> = {}) =>
  panel.patch(`${PATH}/${id}`, body, headers);
const remove = (id: string) => panel.delete(`${PATH}/${id}`);

async function create(name: string, parentId: string | null = null): Promise<string> {
  const { status, body } = await post(PATH, { name, parentId });
  expect({ status, body }).toMatchObject({ status: 201 });
  return body.id;
}
const move = (id: string, parentId: string | null, position?: number) =>
  post(`${PATH}/${id}/move`, { parentId, ...(position === undefined ? {} : { position }) });
const childrenOf = async (id: string) =>
  (await get(`${PATH}/${id}`)).body.children.map((child: { name: string }) => child.name);
const ancestorsOf = async (id: string) =>
  (await get(`${PATH}/${id}`)).body.ancestors.map((ancestor: { name: string }) => ancestor.name);

describe('a new category', () => {
  it('gets an address of its name, a place behind its siblings, an audit row and an event', async () => {
    const parent = await create('Garden');
    const first = await create('Café & Möbel', parent);
    const { body, headers } = await get(`${PATH}/${first}`);
    expect(body).toEqual({
      id: first,
      slug: 'cafe-mobel',
      name: 'Café & Möbel',
      parentId: parent,
      position: 0,
      ancestors: [{ id: parent, slug: 'garden', name: 'Garden' }],
      children: [],
    });
    expect(headers['etag']).toBe('"1"');
    const second = await post(PATH, { name: ' Café &\u0007 Möbel ', parentId: parent });
    expect(second.body).toMatchObject({ slug: 'cafe-mobel-2', name: 'Café & Möbel', position: 1 });
    expect(second.headers['etag']).toBe('"1"');
    expect(await lastAudit(first)).toMatchObject({
      action: 'category:create',
      actor: editor.id,
      before: null,
      after: { name: 'Café & Möbel', slug: 'cafe-mobel', parentId: parent },
    });
    expect(await eventsOf(first)).toEqual(['category.created']);
    expect((await store.get('/v1/categories/cafe-mobel')).body.id).toBe(first);
  });

  it('needs a free address where one is chosen, and a parent that is there', async () => {
    await create('Tools');
    expect(await post(PATH, { name: 'More tools', slug: 'tools' })).toMatchObject({
      status: 409,
      body: { code: 'already_exists' },
    });
    expect(await post(PATH, { name: 'Lost', parentId: newId('cat') })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'parentId' }] },
    });
  });

  it('is one, however many ask with the same key', async () => {
    const headers = { 'idempotency-key': `category-${newId('adj')}` };
    const answers = await Promise.all([1, 2, 3].map(() => post(PATH, { name: 'Once' }, headers)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it('gets a number of its own when many of one name are made at once', async () => {
    const parentId = await create('Crowd');
    const answers = await Promise.all([1, 2, 3, 4].map(() => post(PATH, { name: 'Twins', parentId })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(answers.map(({ body }) => body.slug).sort()).toEqual(['twins', 'twins-2', 'twins-3', 'twins-4']);
    expect(answers.map(({ body }) => body.position).sort()).toEqual([0, 1, 2, 3]);
  });
});

describe('the address of a category', () => {
  it('leads to it for ever, as 301 with the new one', async () => {
    const id = await create('Lamps');
    expect((await patch(id, { slug: 'lights' })).headers['etag']).toBe('"2"');
    await patch(id, { slug: 'lighting' });
    for (const old of ['lamps', 'lights']) {
      const answer = await store.get(`/v1/categories/${old}`);
      expect(answer).toMatchObject({ status: 301, body: { code: 'moved_permanently', id, slug: 'lighting' } });
      expect(answer.headers['location']).toBe('/v1/categories/lighting');
    }
    const product = await buildProduct({ category: ['Lamps'] });
    expect((await store.get('/v1/products?category=lamps')).body.items).toMatchObject([{ id: product.id }]);
    expect((await store.get(`/v1/products/${product.slug}`)).body.categoryPath).toMatchObject([{ id }]);
  });

  it('is given back to the one that had it, and taken by whoever asks for it', async () => {
    const id = await create('Rugs');
    await patch(id, { slug: 'carpets' });
    expect((await patch(id, { slug: 'rugs' })).body.slug).toBe('rugs');
    expect(await store.get('/v1/categories/rugs')).toMatchObject({ status: 200 });
    expect(await store.get('/v1/categories/carpets')).toMatchObject({ status: 301 });
    expect((await post(PATH, { name: 'Carpets' })).body.slug).toBe('carpets-2');
    const other = await post(PATH, { name: 'Carpets', slug: 'carpets' });
    expect(other.status).toBe(201);
    expect((await store.get('/v1/categories/carpets')).body.id).toBe(other.body.id);
    expect(await patch(id, { slug: 'carpets' })).toMatchObject({ status: 409, body: { code: 'already_exists' } });
  });

  it('stays when the name changes', async () => {
    const id = await create('Sofa');
    expect((await patch(id, { name: 'Sofas' })).body).toMatchObject({ name: 'Sofas', slug: 'sofa' });
    expect(await lastAudit(id)).toMatchObject({
      action: 'category:update',
      before: { name: 'Sofa', slug: 'sofa' },
      after: { name: 'Sofas', slug: 'sofa' },
    });
    expect((await patch(id, { name: 'Sofas' })).headers['etag']).toBe('"2"');
    expect(await eventsOf(id)).toEqual(['category.created', 'category.updated']);
  });

  it('changes for whoever was first', async () => {
    const id = await create('Chairs');
    const both = await Promise.all(
      ['Chairs and stools', 'Seats'].map((name) => patch(id, { name }, { 'if-match': '"1"' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe('moving a category', () => {
  it('takes along all that is below it, to the place asked for', async () => {
    const [home, outdoor] = [await create('Home'), await create('Outdoor')];
    const kitchen = await create('Kitchen', home);
    const pots = await create('Pots', kitchen);
    await create('Tents', outdoor);
    await create('Stoves', outdoor);
    const moved = await move(kitchen, outdoor, 1);
    expect(moved.body).toMatchObject({ parentId: outdoor, position: 1, ancestors: [{ id: outdoor }] });
    expect(await childrenOf(outdoor)).toEqual(['Tents', 'Kitchen', 'Stoves']);
    expect(await ancestorsOf(pots)).toEqual(['Outdoor', 'Kitchen']);
    expect(await childrenOf(home)).toEqual([]);
    await move(kitchen, outdoor, 99);
    expect(await childrenOf(outdoor)).toEqual(['Tents', 'Stoves', 'Kitchen']);
    await move(kitchen, null);
    expect(await ancestorsOf(pots)).toEqual(['Kitchen']);
    expect(await lastAudit(kitchen)).toMatchObject({ action: 'category:move', after: { parentId: null } });
  });

  it('moves what the store lists', async () => {
    const [wear, sale] = [await create('Wear'), await create('Sale')];
    const product = await buildProduct({ category: ['Wear', 'Hats'] });
    const hats = (await get(`${PATH}/${wear}`)).body.children[0].id;
    await move(hats, sale);
    expect((await store.get('/v1/products?category=sale')).body.items).toMatchObject([{ id: product.id }]);
    expect((await store.get('/v1/products?category=wear')).body.items).toEqual([]);
    expect((await get(`/products?categoryId=${sale}`)).body).toMatchObject({ total: 1, items: [{ id: product.id }] });
    expect((await get(`/products?categoryId=${wear}`)).body.total).toBe(0);
  });

  it('makes no circle, not even two at once', async () => {
    const [a, b] = [await create('A'), await create('B')];
    const under = await create('Under A', a);
    for (const target of [a, under]) {
      expect(await move(a, target)).toMatchObject({ status: 400, body: { errors: [{ path: 'parentId' }] } });
    }
    expect(await move(a, newId('cat'))).toMatchObject({ status: 400 });
    const both = await Promise.all([move(a, b), move(b, under)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
    const paths = (await Category.findAll({ where: { id: [a, b, under] } })).map(({ path }) => path);
    for (const path of paths) expect(new Set(path.split('/').slice(1, -1)).size).toBe(path.split('/').length - 2);
  });

  it('keeps the path of a child that is added meanwhile', async () => {
    const [from, to] = [await create('From'), await create('To')];
    const branch = await create('Branch', from);
    const [, added] = await Promise.all([move(branch, to), post(PATH, { name: 'Leaf', parentId: branch })]);
    expect(await ancestorsOf(added.body.id)).toEqual(['To', 'Branch']);
  });

  it('goes no deeper than a path can hold', async () => {
    let parent: string | null = null;
    for (let depth = 1; depth <= 16; depth++) parent = await create(`Level ${depth}`, parent);
    expect(await post(PATH, { name: 'Level 17', parentId: parent })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'parentId' }] },
    });
    const pair = await create('Top');
    await create('Bottom', pair);
    const [, fifteenth] = (await Category.findByPk(parent!))!.path.split('/').filter(Boolean).reverse();
    expect(await move(pair, fifteenth!)).toMatchObject({ status: 400, body: { errors: [{ path: 'parentId' }] } });
  });
});

describe('the order of categories', () => {
  it('is set for all children of a parent', async () => {
    const parent = await create('Alphabet');
    const ids = [await create('C', parent), await create('A', parent), await create('B', parent)];
    const order = { parentId: parent, categoryIds: [ids[1], ids[2], ids[0]] };
    expect(await post(`${PATH}/reorder`, order)).toMatchObject({ status: 204 });
    expect(await childrenOf(parent)).toEqual(['A', 'B', 'C']);
    expect(await lastAudit(parent)).toMatchObject({ before: ids, after: order.categoryIds });
    for (const categoryIds of [ids.slice(1), [...ids, ids[0]], [ids[0], ids[1], newId('cat')]]) {
      expect(await post(`${PATH}/reorder`, { parentId: parent, categoryIds })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'categoryIds' }] },
      });
    }
  });
});

describe('deleting a category', () => {
  it('needs it to be empty', async () => {
    const parent = await create('Attic');
    const child = await create('Box', parent);
    expect(await remove(parent)).toMatchObject({ status: 409, body: { code: 'in_use', products: 0, children: 1 } });
    await buildProduct({ category: ['Cellar'] });
    const cellar = (await Category.findOne({ where: { slug: 'cellar' } }))!.id;
    expect(await remove(cellar)).toMatchObject({ status: 409, body: { products: 1, children: 0 } });
    await patch(child, { slug: 'boxes' });
    expect((await remove(child)).status).toBe(204);
    expect((await remove(parent)).status).toBe(204);
    expect(await store.get('/v1/categories/boxes')).toMatchObject({ status: 404 });
    expect(await store.get('/v1/categories/box')).toMatchObject({ status: 404 });
    expect(await lastAudit(child)).toMatchObject({ action: 'category:delete', after: null });
    expect(await eventsOf(child)).toEqual(['category.created', 'category.updated', 'category.deleted']);
  });
});

describe('an import', () => {
  it('finds a category by the address it had', async () => {
    const names = ['Import', 'Shoes'];
    const ensure = () => inTransaction(systemContext('test'), (tx) => ensureCategory(tx, names));
    const id = await ensure();
    await patch(String(id), { name: 'Footwear', slug: 'footwear' });
    expect(await ensure()).toBe(id);
  });
});
