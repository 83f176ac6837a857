import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../src/platform/ids.js';
import { fillGuestCart, type GuestCart } from '../../factories/purchase.js';
import { buildVariant } from '../../factories/variant.js';
import type { CallOptions, Json } from '../../support/client.js';
import { rowCounts } from '../../support/row-counts.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let cart: GuestCart;
let variantId: string;
let itemId: string;
let before: Record<string, unknown>;
beforeAll(async () => {
  shop = await startShop(['cart']);
  variantId = (await buildVariant({ onHand: 9_999 })).variantId;
  cart = await fillGuestCart(shop, { [variantId]: 2 });
  const { body } = await shop.cart.get(`/v1/carts/${cart.id}`, { headers: { 'x-cart-token': cart.token } });
  itemId = body.items[0].id;
});
beforeEach(async () => {
  before = await rowCounts();
});
// Whatever was refused: nothing was written.
afterEach(async () => {
  expect(await rowCounts()).toEqual(before);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const item = (quantity: unknown = 1) => ({ variantId, quantity });
const withToken = (headers: Record<string, string> = {}): CallOptions => ({
  headers: { 'x-cart-token': cart.token, ...headers },
});
/** A number may be wrong for several reasons; each path is told once here. */
const pathsOf = (body: Json): string[] => [
  ...new Set<string>(body.errors.map((error: { path: string }) => error.path)),
];

/** A body of each request that writes, around one line of a cart. */
const requests: [string, (line: unknown) => [string, string, unknown]][] = [
  ['POST /v1/carts', (line) => ['POST', '/v1/carts', { items: [line] }]],
  ['POST …/items', (line) => ['POST', `/v1/carts/${cart.id}/items`, line]],
];
const badQuantities = [0, -1, 1.5, 1_000_000, 10_000, '2', null, true, [1], {}, 1e300, -0.0001];

describe.each(requests)('%s', (_name, request) => {
  const send = (line: unknown) => {
    const [method, path, body] = request(line);
    return shop.cart.call(method, path, body, withToken());
  };

  it.each(badQuantities)('refuses a quantity of %j', async (quantity) => {
    const answer = await send(item(quantity));
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
    expect(pathsOf(answer.body)).toEqual([expect.stringMatching(/(^|\.)quantity$/)]);
  });

  it('refuses ids of the wrong kind', async () => {
    for (const id of [newId('prod'), newId('cart'), variantId.toLowerCase(), 'var_', '', 7, null, [variantId]]) {
      const answer = await send({ variantId: id, quantity: 1 });
      expect([id, answer.status]).toEqual([id, 400]);
      expect(pathsOf(answer.body)).toEqual([expect.stringMatching(/(^|\.)variantId$/)]);
    }
  });

  it('names all that is wrong at once', async () => {
    const answer = await send({ variantId: 1, quantity: 0, price: 1, note: 'x' });
    expect(
      pathsOf(answer.body)
        .map((path) => path.split('.').at(-1))
        .sort(),
    ).toEqual(['note', 'price', 'quantity', 'variantId']);
  });

  it('refuses what is no object', async () => {
    for (const line of [null, 'x', 1, [item()], undefined]) expect((await send(line)).status).toBe(400);
  });
});

describe('setting a quantity', () => {
  const set = (body: unknown, headers = {}) =>
    shop.cart.patch(`/v1/carts/${cart.id}/items/${itemId}`, body, withToken(headers));

  it.each(badQuantities.filter((quantity) => quantity !== 0))('refuses %j', async (quantity) => {
    const answer = await set({ quantity });
    expect(answer.status).toBe(400);
    expect(pathsOf(answer.body)).toEqual(['quantity']);
  });

  it('refuses other fields', async () => {
    expect(await set({ quantity: 1, unitPrice: 1 })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'unitPrice' }] },
    });
    expect((await set({})).status).toBe(400);
    expect((await set(undefined)).status).toBe(400);
  });
});

describe('a body that is no JSON object', () => {
  const send = (body: string | undefined, headers: Record<string, string> = {}) =>
    shop.cart.post(`/v1/carts/${cart.id}/items`, body, withToken(headers));

  it.each(['{', '', '{"variantId":}', 'quantity=1', '{"a":1}{', '\u0000', '{"quantity":NaN}'])(
    'is refused: %j',
    async (body) => {
      const answer = await send(body);
      expect(answer.status).toBe(400);
      expect(answer.body.code).toBe(body === '' ? 'validation_failed' : 'malformed_json');
      expect(answer.body.detail).not.toMatch(/position|token|JSON at/);
    },
  );

  it('is refused when it is too large, before it is looked at', async () => {
    const large = JSON.stringify({ ...item(), note: 'x'.repeat(200_000) });
    expect(await send(large)).toMatchObject({ status: 413, body: { code: 'payload_too_large' } });
    const many = { items: Array.from({ length: 101 }, () => item()) };
    expect(await shop.cart.post('/v1/carts', many)).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'items' }] },
    });
  });

  it('is refused when it is nested without end, or sets a prototype', async () => {
    const deep = `{"items":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
    expect((await shop.cart.post('/v1/carts', deep)).status).toBe(400);
    expect((await send(`{"__proto__":{"quantity":1},"variantId":"${variantId}","quantity":1}`)).status).toBe(400);
    expect((await send(`{"constructor":{},"variantId":"${variantId}","quantity":1}`)).status).toBe(400);
  });

  it('is refused with another content type', async () => {
    const body = JSON.stringify(item());
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/xml',
      'application/json; charset=latin1',
    ]) {
      expect(await send(body, { 'content-type': type })).toMatchObject({
        status: 415,
        body: { code: 'unsupported_media_type' },
      });
    }
  });
});

describe('headers and query', () => {
  it.each(['', ' ', 'x'.repeat(256), 'schlüssel', 'tab\there'])('an Idempotency-Key of %j is refused', async (key) => {
    // Header values are bytes; a space alone is trimmed to nothing on its way.
    const sent = Buffer.from(key).toString('latin1');
    const answer = await shop.cart.post(
      `/v1/carts/${cart.id}/items`,
      { variantId: newId('var'), quantity: 1 },
      withToken({ 'idempotency-key': sent }),
    );
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'Idempotency-Key' }] } });
  });

  it('parameters that no route knows are refused', async () => {
    expect((await shop.cart.get(`/v1/carts/${cart.id}?token=${cart.token}`, withToken())).status).toBe(400);
    expect((await shop.cart.post('/v1/carts?items=1', {})).status).toBe(400);
    expect((await shop.cart.delete(`/v1/carts/${cart.id}/items/${itemId}?all=1`, withToken())).status).toBe(400);
  });

  it('bad tokens are refused, not taken for guests', async () => {
    for (const authorization of [
      'Bearer',
      'Bearer ',
      'Bearer x',
      'bearer x.y.z',
      'Token abc',
      `Bearer ${'a.'.repeat(9)}`,
    ]) {
      const answer = await shop.cart.post('/v1/carts', {}, { headers: { authorization } });
      expect([authorization, answer.status, answer.body.code]).toEqual([authorization, 401, 'unauthenticated']);
    }
  });

  it('other methods are not allowed, and say which are', async () => {
    for (const [method, path] of [
      ['PUT', `/v1/carts/${cart.id}`],
      ['DELETE', `/v1/carts/${cart.id}`],
      ['GET', '/v1/carts'],
    ] as const) {
      const answer = await shop.cart.call(method, path, undefined, withToken());
      expect([method, answer.status, answer.body.code]).toEqual([method, 405, 'method_not_allowed']);
      expect(answer.headers['allow']).toBeTruthy();
    }
  });
});
