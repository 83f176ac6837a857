// Carts that are filled at the same time share a transaction: each must end as it would have alone.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '../../../src/platform/database/sql.js';
import { cartsChangedTogether } from '../../../src/platform/metrics/index.js';
import { asCart, linesOf } from '../../factories/cart.js';
import { fillGuestCart } from '../../factories/purchase.js';
import { buildVariant } from '../../factories/variant.js';
import { pool } from '../../support/pool.js';
import { type Shop, startShop } from '../../support/shop.js';
import { togetherSoFar } from '../../support/together.js';
import { outcomeOf } from '../../support/two-of-each.js';
import { expectVerified } from '../../support/verified.js';

const CARTS = 24;

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['cart']);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const soFar = () => togetherSoFar(cartsChangedTogether);

type Opened = { id: string; token: string };

function add(cart: Opened, variantId: string, { quantity = 1, key }: { quantity?: number; key?: string } = {}) {
  const headers = { 'x-cart-token': cart.token, ...(key ? { 'idempotency-key': key } : {}) };
  return shop.cart.post(`/v1/carts/${cart.id}/items`, { variantId, quantity }, { headers });
}

it('makes many carts in few transactions, each with its own lines and token', async () => {
  const hot = await buildVariant({ onHand: 1_000 });
  const others = await pool(CARTS, () => buildVariant({ onHand: 50 }), { concurrency: 1 });
  const before = await soFar();
  const made = await pool(CARTS, (at) => {
    const items = [
      { variantId: hot.variantId, quantity: at + 1 },
      { variantId: others[at]!.variantId, quantity: 2 },
    ];
    return shop.cart.post('/v1/carts', { items });
  });
  const after = await soFar();
  expect(made.map(({ status }) => status)).toEqual(Array(CARTS).fill(201));
  expect(after.count - before.count).toBe(CARTS);
  expect(after.transactions - before.transactions).toBeLessThan(CARTS);
  for (const [at, { body }] of made.entries()) {
    const expected = { [hot.variantId]: at + 1, [others[at]!.variantId]: 2 };
    expect(linesOf(body)).toEqual(expected);
    expect(linesOf((await shop.cart.get(`/v1/carts/${body.id}`, asCart(body.token))).body)).toEqual(expected);
    const another = made[(at + 1) % CARTS]!.body;
    expect((await shop.cart.get(`/v1/carts/${body.id}`, asCart(another.token))).status).toBe(404);
  }
});

it('makes empty carts that only their own token opens', async () => {
  const made = await pool(CARTS, () => shop.cart.post('/v1/carts', {}));
  expect(new Set(made.map(({ body }) => body.id)).size).toBe(CARTS);
  const opened = await pool(CARTS, (at) => {
    const { id } = made[at]!.body;
    return shop.cart.get(`/v1/carts/${id}`, asCart(made[(at + (at % 2)) % CARTS]!.body.token));
  });
  expect(opened.map(({ status }) => status)).toEqual(made.map((_, at) => (at % 2 === 0 ? 200 : 404)));
});

it('adds to many carts in few transactions, to new lines and to old ones', async () => {
  const hot = await buildVariant({ onHand: 1_000 });
  const carts = await pool(CARTS, (at) => fillGuestCart(shop, at % 2 === 0 ? { [hot.variantId]: at + 1 } : {}), {
    concurrency: 1,
  });
  const before = await soFar();
  const added = await pool(CARTS, (at) => add(carts[at]!, hot.variantId, { quantity: 3 }));
  const after = await soFar();
  expect(after.count - before.count).toBe(CARTS);
  expect(after.transactions - before.transactions).toBeLessThan(CARTS);
  for (const [at, { status, body }] of added.entries()) {
    expect(status).toBe(200);
    expect(linesOf(body)).toEqual({ [hot.variantId]: at % 2 === 0 ? at + 4 : 3 });
    expect(linesOf((await shop.cart.get(`/v1/carts/${carts[at]!.id}`, asCart(carts[at]!.token))).body)).toEqual(
      linesOf(body),
    );
  }
});

it('refuses none with the one that is refused, and tells each why', async () => {
  const good = await buildVariant({ onHand: 1_000 });
  const rare = await buildVariant({ onHand: 1 });
  const carts = await pool(CARTS, () => fillGuestCart(shop, { [good.variantId]: 1 }), { concurrency: 1 });
  const closed = carts.filter((_, at) => at % 6 === 3).map(({ id }) => id);
  for (const id of closed) await sql(null, "UPDATE carts SET status = 'merged' WHERE id = ?", [id]);
  const answers = await pool(CARTS, (at) => {
    const cart = carts[at]!;
    if (at % 6 === 1) return add(cart, rare.variantId, { quantity: 2 });
    if (at % 6 === 2) return add(cart, 'var_01ARZ3NDEKTSV4RRFFQ69G5FAV');
    return at % 6 === 4 ? add({ ...cart, token: 'w'.repeat(43) }, good.variantId) : add(cart, good.variantId);
  });
  const outcomes = ['200', '409 insufficient_stock', '404 not_found', '409 cart_not_active', '404 not_found', '200'];
  expect(answers.map(outcomeOf)).toEqual(answers.map((_, at) => outcomes[at % 6]));
  const { rows } = await sql<{ cart_id: string; quantity: number }>(
    null,
    'SELECT cart_id, quantity FROM cart_items WHERE variant_id = ?',
    [good.variantId],
  );
  const quantities = new Map(rows.map((row) => [row.cart_id, row.quantity]));
  expect(carts.map(({ id }) => quantities.get(id))).toEqual(carts.map((_, at) => (outcomes[at % 6] === '200' ? 2 : 1)));
});

it('adds once for each key, and loses none of those that add to the same cart', async () => {
  const { variantId } = await buildVariant({ onHand: 1_000 });
  const [one, two] = [await fillGuestCart(shop, {}), await fillGuestCart(shop, {})];
  const keys = Array.from({ length: 6 }, () => randomUUID());
  const answers = await pool(CARTS, (at) => add(at % 2 === 0 ? one : two, variantId, { key: keys[at % 6]! }));
  for (const answer of answers) expect(['200', '409 idempotency_in_progress']).toContain(outcomeOf(answer));
  const again = await pool(6, (at) => add(at % 2 === 0 ? one : two, variantId, { key: keys[at]! }));
  expect(again.map(outcomeOf)).toEqual(Array(6).fill('200'));
  for (const cart of [one, two]) {
    expect(linesOf((await shop.cart.get(`/v1/carts/${cart.id}`, asCart(cart.token))).body)).toEqual({ [variantId]: 3 });
  }
});
