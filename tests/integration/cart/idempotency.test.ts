import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/platform/database/sql.js';
import { asCart, linesOf } from '../../factories/cart.js';
import { fillGuestCart } from '../../factories/purchase.js';
import { buildShopper } from '../../factories/user.js';
import { buildVariant } from '../../factories/variant.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['cart']);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const keyed = (key: string, headers: Record<string, string> = {}) => ({
  headers: { ...headers, 'idempotency-key': key },
});
const countOf = async (table: string) => {
  const { rows } = await sql<{ n: number }>(null, `SELECT COUNT(*) AS n FROM ${table}`);
  return Number(rows[0]?.n);
};

describe('a guest’s cart under a key', () => {
  it('is made once, and the replay has the same token', async () => {
    const { variantId } = await buildVariant();
    const body = { items: [{ variantId, quantity: 2 }] };
    const key = randomUUID();
    const first = await shop.cart.post('/v1/carts', body, keyed(key));
    const carts = await countOf('carts');
    const again = await shop.cart.post('/v1/carts', body, keyed(key));
    expect(again.status).toBe(201);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(first.headers).not.toHaveProperty('idempotency-replayed');
    expect(again.body).toEqual(first.body);
    expect(await countOf('carts')).toBe(carts);
    expect((await shop.cart.get(`/v1/carts/${first.body.id}`, asCart(again.body.token))).status).toBe(200);
  });

  it('keeps the token only encrypted', async () => {
    const made = await shop.cart.post('/v1/carts', {}, keyed(`secret-${randomUUID()}`));
    const { rows } = await sql(null, 'SELECT * FROM idempotency_keys');
    const stored = JSON.stringify(rows);
    expect(rows.some((row) => row['is_encrypted'] === 1 && row['status'] === 201)).toBe(true);
    expect(stored).not.toContain(made.body.token);
    expect(stored).not.toContain(made.body.id);
  });

  it('needs a key that nobody else will use', async () => {
    for (const key of ['k', 'x'.repeat(19)]) {
      const answer = await shop.cart.post('/v1/carts', {}, keyed(key));
      expect(answer).toMatchObject({
        status: 400,
        body: { code: 'validation_failed', errors: [{ path: 'Idempotency-Key' }] },
      });
    }
    expect((await shop.cart.post('/v1/carts', {}, keyed('x'.repeat(20)))).status).toBe(201);
    expect((await shop.cart.post('/v1/carts', {}, keyed('y'.repeat(255)))).status).toBe(201);
    expect((await shop.cart.post('/v1/carts', {}, keyed('z'.repeat(256)))).status).toBe(400);
    expect((await shop.cart.post('/v1/carts', {}, keyed(`${'x'.repeat(20)}é`))).status).toBe(400);
  });

  it('is refused with another body', async () => {
    const { variantId } = await buildVariant();
    const key = randomUUID();
    expect((await shop.cart.post('/v1/carts', {}, keyed(key))).status).toBe(201);
    const other = await shop.cart.post('/v1/carts', { items: [{ variantId, quantity: 1 }] }, keyed(key));
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });

  it('is made once by calls that race', async () => {
    const key = randomUUID();
    const before = await countOf('carts');
    const answers = await Promise.all(Array.from({ length: 6 }, () => shop.cart.post('/v1/carts', {}, keyed(key))));
    expect(answers.map((answer) => answer.status)).toEqual(Array(6).fill(201));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(answers.filter((answer) => !answer.headers['idempotency-replayed'])).toHaveLength(1);
    expect(await countOf('carts')).toBe(before + 1);
  });
});

describe('adding under a key', () => {
  it('adds once for each cart, and the same key serves another cart', async () => {
    const { variantId } = await buildVariant({ onHand: 30 });
    const carts = [await fillGuestCart(shop, {}), await fillGuestCart(shop, {})];
    for (const { id, token } of carts) {
      for (let i = 0; i < 3; i++) {
        const added = await shop.cart.post(
          `/v1/carts/${id}/items`,
          { variantId, quantity: 2 },
          keyed('1', { 'x-cart-token': token }),
        );
        expect(added.status).toBe(200);
        expect(linesOf(added.body)).toEqual({ [variantId]: 2 });
      }
    }
  });

  it('is a key of its shopper: another’s same key is another', async () => {
    const { variantId } = await buildVariant({ onHand: 30 });
    const body = { items: [{ variantId, quantity: 1 }] };
    const [one, two] = [await buildShopper(), await buildShopper()];
    const first = await shop.cart.post('/v1/carts', body, { token: one.token, ...keyed('cart') });
    const replayed = await shop.cart.post('/v1/carts', body, { token: one.token, ...keyed('cart') });
    const second = await shop.cart.post('/v1/carts', body, { token: two.token, ...keyed('cart') });
    expect([first.status, replayed.status, second.status]).toEqual([201, 201, 201]);
    expect(replayed.body).toEqual(first.body);
    expect(second.body.id).not.toBe(first.body.id);
  });

  it('looks first at who may open the cart', async () => {
    const { variantId } = await buildVariant();
    const cart = await fillGuestCart(shop, {});
    const add = (token: string) =>
      shop.cart.post(`/v1/carts/${cart.id}/items`, { variantId, quantity: 1 }, keyed('key', { 'x-cart-token': token }));
    expect((await add(cart.token)).status).toBe(200);
    expect((await add('w'.repeat(43))).status).toBe(404);
  });

  it('leaves no key for what was refused', async () => {
    const { variantId } = await buildVariant({ onHand: 1 });
    const cart = await fillGuestCart(shop, {});
    const add = (quantity: number) =>
      shop.cart.post(
        `/v1/carts/${cart.id}/items`,
        { variantId, quantity },
        keyed('try', { 'x-cart-token': cart.token }),
      );
    const keys = await countOf('idempotency_keys');
    expect((await add(2)).status).toBe(409);
    expect(await countOf('idempotency_keys')).toBe(keys);
    expect((await add(1)).status).toBe(200);
  });
});
