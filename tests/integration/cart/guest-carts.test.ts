import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { config } from '../../../src/config/index.js';
import { sql } from '../../../src/platform/database/sql.js';
import { newId } from '../../../src/platform/ids.js';
import { asCart } from '../../factories/cart.js';
import { fillGuestCart } from '../../factories/purchase.js';
import { buildShopper } from '../../factories/user.js';
import { buildVariant } from '../../factories/variant.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['cart', 'order']);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

describe('a guest’s cart', () => {
  it('is made with its items and a token that is given once', async () => {
    const { variantId, sku } = await buildVariant({ price: 1250, onHand: 7 });
    const made = await shop.cart.post('/v1/carts', { items: [{ variantId, quantity: 3 }] });
    expect(made.status).toBe(201);
    expect(made.headers['cache-control']).toContain('no-store');
    expect(made.body).toMatchObject({
      status: 'active',
      currency: 'USD',
      items: [
        {
          variantId,
          sku,
          productSlug: `product-${sku}`,
          quantity: 3,
          unitPrice: { amount: 1250, currency: 'USD' },
          total: { amount: 3750, currency: 'USD' },
          priceChanged: false,
          availability: 'in_stock',
        },
      ],
      totals: { subtotal: { amount: 3750 }, discount: { amount: 0 }, total: { amount: 3750 } },
    });
    expect(made.body.token).toMatch(/^[\w-]{43}$/);
    const read = await shop.cart.get(`/v1/carts/${made.body.id}`, asCart(made.body.token));
    const { token: _token, ...rest } = made.body;
    expect(read.body).toEqual(rest);
    const { rows } = await sql<{ token_hash: string }>(null, 'SELECT token_hash FROM carts WHERE id = ?', [
      made.body.id,
    ]);
    expect(rows[0]?.token_hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('may be empty, with a body or without fields', async () => {
    const made = await shop.cart.post('/v1/carts', {});
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ items: [], totals: { total: { amount: 0 } } });
    expect((await shop.cart.post('/v1/carts', { items: [] })).status).toBe(201);
  });

  it('sums up lines of the same variant that are sent together', async () => {
    const { variantId } = await buildVariant({ onHand: 5 });
    const items = [
      { variantId, quantity: 2 },
      { variantId, quantity: 3 },
    ];
    const made = await shop.cart.post('/v1/carts', { items });
    expect(made.body.items).toMatchObject([{ variantId, quantity: 5 }]);
    const { variantId: scarce } = await buildVariant({ onHand: 4 });
    const refused = await shop.cart.post('/v1/carts', {
      items: items.map((item) => ({ ...item, variantId: scarce })),
    });
    expect(refused.body).toMatchObject({ code: 'insufficient_stock', shortages: [{ requested: 5, available: 4 }] });
  });

  it('lasts CART_TTL_DAYS from the last change', async () => {
    const { variantId } = await buildVariant();
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    const { body } = await shop.cart.get(`/v1/carts/${cart.id}`, asCart(cart.token));
    const days = (Date.parse(body.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(config.cartTtlDays - 0.01);
    expect(days).toBeLessThan(config.cartTtlDays + 0.01);
  });

  it('is not made where one of its items cannot be had', async () => {
    const before = await sql<{ n: number }>(null, 'SELECT COUNT(*) AS n FROM carts');
    const { variantId } = await buildVariant({ onHand: 1 });
    const answer = await shop.cart.post('/v1/carts', { items: [{ variantId, quantity: 2 }] });
    expect(answer.status).toBe(409);
    const after = await sql<{ n: number }>(null, 'SELECT COUNT(*) AS n FROM carts');
    expect(after.rows).toEqual(before.rows);
  });
});

describe('another’s cart', () => {
  it('is the same answer as none at all, whatever is done with it', async () => {
    const { variantId } = await buildVariant();
    const guest = await fillGuestCart(shop, { [variantId]: 1 });
    const owner = await buildShopper();
    const theirs = (await shop.cart.post('/v1/carts', { items: [{ variantId, quantity: 1 }] }, { token: owner.token }))
      .body;
    const stranger = await buildShopper();
    const calls = [
      {},
      asCart('x'.repeat(43)),
      asCart('short'),
      { token: stranger.token },
      { token: stranger.token, ...asCart('x'.repeat(43)) },
    ];
    const bodies = new Set<string>();
    for (const id of [guest.id, theirs.id, newId('cart')]) {
      const line = newId('item');
      for (const options of calls) {
        const answers = [
          await shop.cart.get(`/v1/carts/${id}`, options),
          await shop.cart.post(`/v1/carts/${id}/items`, { variantId, quantity: 1 }, options),
          await shop.cart.patch(`/v1/carts/${id}/items/${line}`, { quantity: 1 }, options),
          await shop.cart.delete(`/v1/carts/${id}/items/${line}`, options),
        ];
        for (const answer of answers) {
          expect(answer.status).toBe(404);
          const { instance, ...body } = answer.body;
          expect(instance).toBeTruthy();
          bodies.add(JSON.stringify(body));
        }
      }
    }
    expect([...bodies]).toHaveLength(1);
    expect((await shop.cart.get(`/v1/carts/${guest.id}`, asCart(guest.token))).body.items).toHaveLength(1);
  });

  it('does not open with the token of another cart', async () => {
    const { variantId } = await buildVariant();
    const [mine, other] = [
      await fillGuestCart(shop, { [variantId]: 1 }),
      await fillGuestCart(shop, { [variantId]: 1 }),
    ];
    expect((await shop.cart.get(`/v1/carts/${other.id}`, asCart(mine.token))).status).toBe(404);
  });

  it('that a guest made opens for a shopper who holds its token', async () => {
    const { variantId } = await buildVariant();
    const guest = await fillGuestCart(shop, { [variantId]: 1 });
    const { token } = await buildShopper();
    expect((await shop.cart.get(`/v1/carts/${guest.id}`, { token, ...asCart(guest.token) })).status).toBe(200);
  });

  it.each(['cart_', 'cart_1', 'CART_01J00000000000000000000000', `ord_${'0'.repeat(26)}`, 'current2', '%00', "'"])(
    'by the id %s is not found',
    async (id) => {
      const answer = await shop.cart.get(`/v1/carts/${id}`);
      expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
    },
  );
});

describe('reading a cart', () => {
  it('writes nothing', async () => {
    const { variantId } = await buildVariant();
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    const rowOf = async () => {
      const { rows } = await sql(null, 'SELECT version, status, updated_at FROM carts WHERE id = ?', [cart.id]);
      const lines = await sql(null, 'SELECT quantity, unit_price, updated_at FROM cart_items WHERE cart_id = ?', [
        cart.id,
      ]);
      return [rows, lines.rows];
    };
    const before = await rowOf();
    await sql(null, 'UPDATE variants SET price = 5555 WHERE id = ?', [variantId]);
    for (let i = 0; i < 3; i++) await shop.cart.get(`/v1/carts/${cart.id}`, asCart(cart.token));
    expect(await rowOf()).toEqual(before);
  });
});
