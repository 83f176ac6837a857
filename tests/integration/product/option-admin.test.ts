import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../src/platform/ids.js';
import { buildProduct } from '../../factories/product.js';
import { buildStaff } from '../../factories/staff.js';
import type { Answer, Json } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { lastAudit } from '../../support/history.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';
import { uncached } from '../../support/uncached.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let panel: StaffClient;
let store: ReturnType<typeof uncached>;
beforeAll(async () => {
  shop = await startShop(['panel', 'product', 'cart']);
  panel = staffClient(shop.panel, await buildStaff({ role: 'catalog' }));
  store = uncached(shop.product);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const usd = (amount: number) => ({ amount, currency: 'USD' });
const option = (name: string, ...values: string[]) => ({ name, values: values.map((value) => ({ value })) });

async function shirt(...options: Json[]): Promise<Json> {
  const tags = [newId('adj')];
  const body = { name: 'Shirt', status: 'active', tags, options, variant: { price: usd(1000) } };
  const answer = await panel.post('/products', body);
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
}
const setOptions = (id: string, options: Json[], more: object = {}): Promise<Answer> =>
  panel.put(`/products/${id}/options`, { options, ...more });
const patchVariant = (product: Json, name: string, body: object): Promise<Answer> =>
  panel.patch(`/products/${product.id}/variants/${variantOf(product, name).id}`, body);
const variantOf = (product: Json, name: string): Json => {
  const found = product.variants.find((variant: Json) => variant.name === name);
  if (!found) throw new Error(`no variant ${name}`);
  return found;
};
const names = ({ variants }: Json, status = 'active'): string[] =>
  variants.filter((variant: Json) => variant.status === status).map((variant: Json) => variant.name);
const ids = ({ variants }: Json) => variants.map(({ id }: Json) => id);
const inStore = async (idOrSlug: string): Promise<Json> => (await store.get(`/v1/products/${idOrSlug}`)).body;

describe('options of a product', () => {
  it('are renamed with their variants, which stay the same ones', async () => {
    const product = await shirt(option('Size', 'S', 'M'), option('Colour', 'Red'));
    const [size, colour] = product.options;
    const [small, medium] = size.values;
    const { body, headers } = await setOptions(product.id, [
      { ...colour, name: 'Color' },
      {
        ...size,
        values: [
          { ...medium, value: 'Medium' },
          { ...small, value: 'Small' },
        ],
      },
    ]);
    expect(headers['etag']).toBe('"2"');
    expect(names(body)).toEqual(['Red / Medium', 'Red / Small']);
    expect(ids(body)).toEqual(ids(product).reverse());
    expect(body.variants[0]).toMatchObject({ options: { Color: 'Red', Size: 'Medium' }, price: usd(1000) });
    expect(body.options.map(({ id }: Json) => id)).toEqual([colour.id, size.id]);
    expect((await inStore(product.slug)).options).toEqual([
      { name: 'Color', values: ['Red'] },
      { name: 'Size', values: ['Medium', 'Small'] },
    ]);
    await eventually(async () => {
      const found = await store.get('/v1/products?q=medium&option.color=red&option.size=small');
      return found.body.items[0]?.id === product.id;
    });
    expect(await lastAudit(product.id)).toMatchObject({
      action: 'product:set_options',
      before: { options: [size, colour] },
    });
  });

  it('may swap their names and values', async () => {
    const product = await shirt(option('Inner', 'Red', 'Blue'), option('Outer', 'Red', 'Blue'));
    const [inner, outer] = product.options;
    const [red, blue] = inner.values;
    const { body } = await setOptions(product.id, [
      {
        id: inner.id,
        name: 'Outer',
        values: [
          { id: red.id, value: 'Blue' },
          { id: blue.id, value: 'Red' },
        ],
      },
      { ...outer, name: 'Inner' },
    ]);
    expect(ids(body)).toEqual(ids(product));
    expect(names(body)).toEqual(['Blue / Red', 'Blue / Blue', 'Red / Red', 'Red / Blue']);
    expect(body.variants[0].options).toEqual({ Outer: 'Blue', Inner: 'Red' });
  });

  it('make variants for what was not possible before, at the lowest price', async () => {
    const product = await shirt(option('Size', 'S', 'M'));
    await patchVariant(product, 'M', { price: usd(800) });
    const wider = (await setOptions(product.id, [option('Size', 'S', 'M', 'L')])).body;
    expect(names(wider)).toEqual(['S', 'M', 'L']);
    expect(variantOf(wider, 'L')).toMatchObject({ price: usd(800), sku: `${product.slug}-l`, trackStock: true });
    const coloured = (
      await setOptions(product.id, [option('Size', 'S', 'M', 'L'), option('Colour', 'Red', 'Blue')], {
        price: usd(900),
      })
    ).body;
    expect(names(coloured)).toEqual(['S / Red', 'S / Blue', 'M / Red', 'M / Blue', 'L / Red', 'L / Blue']);
    expect(variantOf(coloured, 'S / Red').id).toBe(variantOf(product, 'S').id);
    expect(variantOf(coloured, 'M / Blue').price).toEqual(usd(900));
  });

  it('make nothing of a combination that was taken out on purpose, unless asked for all', async () => {
    const product = await shirt(option('Size', 'S', 'M'), option('Colour', 'Red', 'Blue'));
    await panel.delete(`/products/${product.id}/variants/${variantOf(product, 'M / Blue').id}`);
    const options = [option('Size', 'S', 'M'), option('Colour', 'Red', 'Blue', 'Green')];
    expect(names((await setOptions(product.id, options)).body)).toEqual([
      'S / Red',
      'S / Blue',
      'S / Green',
      'M / Red',
      'M / Green',
    ]);
    const fit = [...options, option('Fit', 'Slim', 'Wide')];
    expect(names((await setOptions(product.id, fit)).body)).not.toContain('M / Blue / Slim');
    expect((await setOptions(product.id, fit, { generate: 'none' })).headers['etag']).toBe('"4"');
    expect(names((await setOptions(product.id, fit, { generate: 'all' })).body)).toHaveLength(12);
  });

  it('take their variants with them: deleted where nothing has happened, archived where it has', async () => {
    const product = await shirt(option('Size', 'S', 'M', 'L'));
    await putIntoStock(variantOf(product, 'M').id);
    const narrower = (await setOptions(product.id, [option('Size', 'S')])).body;
    expect(names(narrower)).toEqual(['S']);
    expect(names(narrower, 'archived')).toEqual(['M']);
    expect(variantOf(narrower, 'M').id).toBe(variantOf(product, 'M').id);
    expect(await lastAudit(product.id)).toMatchObject({
      after: {
        variants: {
          archived: [variantOf(product, 'M').id],
          deleted: [variantOf(product, 'L').id],
          restored: [],
          made: 0,
        },
      },
    });
    expect((await inStore(product.slug)).variants).toMatchObject([{ name: 'S' }]);
    expect((await store.get(`/v1/products?option.size=m&tag=${product.tags[0]}`)).body.items).toEqual([]);

    const again = (await setOptions(product.id, [option('Size', 'S', 'm')])).body;
    expect(names(again)).toEqual(['S', 'm']);
    expect(variantOf(again, 'm')).toMatchObject({
      id: variantOf(product, 'M').id,
      sku: `${product.slug}-m`,
      options: { Size: 'm' },
    });
    expect((await inStore(product.slug)).variants[1].availability).toBe('low_stock');
  });

  it('archive what is in a cart, and the cart says so', async () => {
    const product = await shirt(option('Size', 'S', 'M'));
    const { id } = variantOf(product, 'M');
    await panel.put(`/products/${product.id}/variants/${id}/tracking`, { trackStock: false });
    const cart = (await shop.cart.post('/v1/carts', { items: [{ variantId: id, quantity: 1 }] })).body;
    const narrower = (await setOptions(product.id, [option('Size', 'S')])).body;
    expect(names(narrower, 'archived')).toEqual(['M']);
    const seen = await shop.cart.get(`/v1/carts/${cart.id}`, { headers: { 'x-cart-token': cart.token } });
    expect(seen.body.items).toMatchObject([{ variantId: id, availability: 'out_of_stock' }]);
    const more = await shop.cart.post('/v1/carts', { items: [{ variantId: id, quantity: 1 }] });
    expect(more).toMatchObject({ status: 404 });
  });

  it('go only where the variants stay apart', async () => {
    const product = await shirt(option('Size', 'S', 'M'), option('Colour', 'Red', 'Blue'));
    const refused = await setOptions(product.id, [option('Size', 'S', 'M')]);
    expect(refused).toMatchObject({ status: 409, body: { code: 'in_use' } });
    expect(refused.body.variantIds.sort()).toEqual(ids(product).sort());
    await setOptions(product.id, [option('Size', 'S', 'M'), option('Colour', 'Red')]);
    const { body } = await setOptions(product.id, [option('Size', 'S', 'M')]);
    expect(names(body)).toEqual(['S', 'M']);
    expect(ids(body)).toEqual([variantOf(product, 'S / Red').id, variantOf(product, 'M / Red').id]);
    await setOptions(product.id, [option('Size', 'S')]);
    const plain = (await setOptions(product.id, [])).body;
    expect(plain).toMatchObject({ options: [], variants: [{ name: 'Shirt', options: {} }] });
  });

  it('make the first variants where there is a price for them', async () => {
    const { id } = (await panel.post('/products', { name: 'Idea' })).body;
    expect(await setOptions(id, [option('Size', 'S')])).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'price' }] },
    });
    expect(names((await setOptions(id, [option('Size', 'S', 'M')], { price: usd(5) })).body)).toEqual(['S', 'M']);
  });

  it('give an imported variant that lacks an option its first value', async () => {
    const built = await buildProduct({
      variants: [{ options: { Size: 'S' } }, { options: { Size: 'M', Colour: 'Red' } }],
    });
    const { body } = await setOptions(built.id, [option('Size', 'S', 'M'), option('Colour', 'Blue', 'Red')], {
      generate: 'none',
    });
    expect(names(body)).toEqual(['S / Blue', 'M / Red']);
    expect(body.variants[1].options).toEqual({ Size: 'M', Colour: 'Red' });
  });

  it('are refused with everything that is wrong', async () => {
    const product = await shirt(option('Size', 'S', 'M'));
    const [size] = product.options;
    const other = (await shirt(option('Size', 'S'))).options[0];
    const refused: [Json[], string[]][] = [
      [[{ ...option('Size', 'S'), id: other.id }], ['options.0.id']],
      [[{ ...size, values: other.values }], ['options.0.values.0.id']],
      [[size, { ...size, name: 'Other' }], ['options.1.id']],
      [[option('Size', 'S'), option(' SIZE ', 'S')], ['options.1.name']],
      [[option('Size', 'S', 'ｓ')], ['options.0.values.1.value']],
      [[option('Size')], ['options.0.values']],
      [['A', 'B', 'C', 'D'].map((name) => option(name, 'x')), ['options']],
    ];
    for (const [options, paths] of refused) {
      const answer = await setOptions(product.id, options);
      expect(answer.status, JSON.stringify(options)).toBe(400);
      const errors = answer.body.errors.map(({ path }: { path: string }) => path);
      expect(new Set(errors)).toEqual(new Set(paths));
    }
    expect((await panel.get(`/products/${product.id}`)).headers['etag']).toBe('"1"');
  });
});

async function putIntoStock(variantId: string): Promise<void> {
  const [level] = (await panel.get(`/stock-levels?variantId=${variantId}`)).body.items;
  expect((await panel.post(`/stock-levels/${level.id}/adjust`, { delta: 3, reason: 'received' })).status).toBe(200);
}
