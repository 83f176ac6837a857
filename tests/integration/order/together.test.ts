// Orders that wait at the same time are placed in one transaction: each must end as it would have alone.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '../../../src/platform/database/sql.js';
import { ordersPlacedTogether, paymentsRecordedTogether } from '../../../src/platform/metrics/index.js';
import { asCart, fillShopperCart } from '../../factories/cart.js';
import { decline, mock } from '../../factories/order.js';
import { address, fillGuestCart, placeGuestOrder } from '../../factories/purchase.js';
import { buildShopper } from '../../factories/user.js';
import { buildVariant, levelOf } from '../../factories/variant.js';
import { liveOrdersOf } from '../../support/orders.js';
import { pool } from '../../support/pool.js';
import { type Shop, startShop } from '../../support/shop.js';
import { togetherSoFar } from '../../support/together.js';
import { outcomeOf } from '../../support/two-of-each.js';
import { expectVerified } from '../../support/verified.js';

const ORDERS = 24;

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['cart', 'order']);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const placedSoFar = () => togetherSoFar(ordersPlacedTogether);
const paidSoFar = () => togetherSoFar(paymentsRecordedTogether);

it('places many orders in few transactions, each with its own lines, token, answer and events', async () => {
  const hot = await buildVariant({ onHand: 1_000 });
  const others = await pool(ORDERS, () => buildVariant({ onHand: 3 }), { concurrency: 1 });
  const carts = await pool(
    ORDERS,
    (at) => fillGuestCart(shop, { [hot.variantId]: 2, [others[at]!.variantId]: (at % 3) + 1 }),
    { concurrency: 4 },
  );
  const [before, paidBefore] = [await placedSoFar(), await paidSoFar()];
  const keys = carts.map(() => randomUUID());
  const buy = (at: number) =>
    placeGuestOrder(shop, carts[at]!, {
      key: keys[at]!,
      email: `buyer-${at}@example.com`,
      ...(at % 2 === 0 ? { payment: mock } : {}),
    });
  const answers = await pool(ORDERS, buy);
  const [after, paid] = [await placedSoFar(), await paidSoFar()];
  expect(answers.map(outcomeOf)).toEqual(Array(ORDERS).fill('201'));
  expect(after.count - before.count).toBe(ORDERS);
  expect(after.transactions - before.transactions).toBeLessThan(ORDERS);
  expect(paid.count - paidBefore.count).toBe(ORDERS / 2);
  expect(paid.transactions - paidBefore.transactions).toBeLessThan(ORDERS / 2);
  for (const [at, { body }] of answers.entries()) {
    expect(body).toMatchObject({ email: `buyer-${at}@example.com`, status: at % 2 === 0 ? 'processing' : 'pending' });
    expect(body.items.map((item: { variantId: string; quantity: number }) => [item.variantId, item.quantity])).toEqual([
      [hot.variantId, 2],
      [others[at]!.variantId, (at % 3) + 1],
    ]);
    const opened = await shop.order.get(`/v1/orders/${body.id}`, { headers: { 'x-order-token': body.token } });
    expect(opened.status).toBe(200);
    expect(await levelOf(others[at]!.variantId)).toMatchObject({ reserved: (at % 3) + 1 });
  }
  expect(await levelOf(hot.variantId)).toEqual({ onHand: 1_000, reserved: 2 * ORDERS });
  const { rows } = await sql<{ n: number }>(null, "SELECT COUNT(*) AS n FROM outbox WHERE kind = 'order.placed'");
  expect(Number(rows[0]?.n)).toBe(ORDERS);
  const again = await pool(ORDERS, buy);
  expect(again.map(({ body }) => body)).toEqual(answers.map(({ body }) => body));
});

it('takes no order with the one that fails, and tells each why', async () => {
  const good = await buildVariant({ onHand: 1_000 });
  const soldOut = await buildVariant({ onHand: 1 });
  const draft = await buildVariant({ onHand: 5 });
  const lines = (at: number) => {
    if (at % 6 === 1) return { [good.variantId]: 1, [soldOut.variantId]: 1 };
    return at % 6 === 2 ? { [good.variantId]: 1, [draft.variantId]: 1 } : { [good.variantId]: 1 };
  };
  const carts = await pool(ORDERS, (at) => fillGuestCart(shop, lines(at)), { concurrency: 4 });
  await sql(null, "UPDATE products SET status = 'draft' WHERE id = ?", [draft.productId]);
  await sql(null, 'UPDATE stock_levels SET reserved = 1 WHERE id = ?', [soldOut.levelId]);
  await sql(null, 'UPDATE stock_movements SET delta_reserved = 1 WHERE stock_level_id = ?', [soldOut.levelId]);
  const inputs = [
    { payment: mock },
    {},
    {},
    { payment: decline },
    { expectedTotal: { amount: 1, currency: 'USD' } },
    {},
  ];
  const outcomes = [
    '201',
    '409 insufficient_stock',
    '409 insufficient_stock',
    '422 payment_declined',
    '409 price_changed',
  ];
  const answers = await pool(ORDERS, (at) => placeGuestOrder(shop, carts[at]!, inputs[at % 6]));
  for (const [at, answer] of answers.entries()) {
    expect(outcomeOf(answer), `order ${at}`).toBe(outcomes[at % 6] ?? '201');
    const cart = await shop.cart.get(`/v1/carts/${carts[at]!.id}`, asCart(carts[at]!.token));
    const isPlaced = answer.status !== 409;
    expect(cart.body.status).toBe(isPlaced ? 'ordered' : 'active');
  }
  expect(await liveOrdersOf(good.variantId)).toBe(ORDERS / 2);
  expect(await levelOf(good.variantId)).toEqual({ onHand: 1_000, reserved: ORDERS / 2 });
  // The units that were only written as reserved.
  await sql(null, 'UPDATE stock_levels SET reserved = 0 WHERE id = ?', [soldOut.levelId]);
  await sql(null, 'UPDATE stock_movements SET delta_reserved = 0 WHERE stock_level_id = ?', [soldOut.levelId]);
});

it('makes one order of a key, and one of a cart, however many ask at once', async () => {
  const { variantId } = await buildVariant({ onHand: 1_000 });
  const carts = await pool(6, () => fillGuestCart(shop, { [variantId]: 1 }), { concurrency: 4 });
  const keys = carts.map(() => randomUUID());
  const sameKey = pool(24, (at) => {
    const cart = at % 4;
    return placeGuestOrder(shop, carts[cart]!, { key: keys[cart]!, email: `one-${cart}@example.com` });
  });
  const sameCart = pool(8, (at) => placeGuestOrder(shop, carts[4 + (at % 2)]!, { key: randomUUID(), payment: mock }));
  for (const [at, { status, body }] of (await sameKey).entries()) {
    if (status !== 201) expect([status, body.code]).toEqual([409, 'idempotency_in_progress']);
    else expect(body.email).toBe(`one-${at % 4}@example.com`);
  }
  expect((await sameCart).map(outcomeOf).sort()).toEqual([
    ...Array(2).fill('201'),
    ...Array(6).fill('409 cart_not_active'),
  ]);
  const replayed = await pool(4, (at) =>
    placeGuestOrder(shop, carts[at]!, { key: keys[at]!, email: `one-${at}@example.com` }),
  );
  expect(replayed.map(({ status }) => status)).toEqual(Array(4).fill(201));
  expect(await liveOrdersOf(variantId)).toBe(6);
  expect(await levelOf(variantId)).toEqual({ onHand: 1_000, reserved: 6 });
});

it('sells the last units to as many as there are', async () => {
  const { variantId } = await buildVariant({ onHand: 7 });
  const carts = await pool(20, () => fillGuestCart(shop, { [variantId]: 1 }), { concurrency: 4 });
  const answers = await pool(20, (at) => placeGuestOrder(shop, carts[at]!, { payment: mock }));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(7);
  for (const { body } of answers.filter(({ status }) => status !== 201)) {
    expect(body).toMatchObject({ code: 'insufficient_stock', shortages: [{ variantId, requested: 1, available: 0 }] });
  }
  expect(await levelOf(variantId)).toEqual({ onHand: 7, reserved: 7 });
});

it.each([
  { payment: { provider: 'manual' }, kind: 'payment_chosen' },
  { payment: mock, kind: 'paid' },
])('writes down who placed each order and paid by $payment.provider', async ({ payment, kind }) => {
  const { variantId } = await buildVariant({ onHand: 1_000 });
  const shoppers = await pool(4, () => buildShopper(), { concurrency: 1 });
  const carts = await pool(4, (at) => fillShopperCart(shop, shoppers[at]!.token, { [variantId]: 1 }));
  const guests = await pool(4, () => fillGuestCart(shop, { [variantId]: 1 }));
  const asked = await Promise.all([
    pool(4, (at) => {
      const body = { cartId: carts[at]!.id, shippingAddress: address, payment };
      return shop.order.post('/v1/orders', body, { token: shoppers[at]!.token });
    }),
    pool(4, (at) => placeGuestOrder(shop, guests[at]!, { payment })),
  ]);
  for (const [at, { status, body }] of asked.flat().entries()) {
    expect(status).toBe(201);
    const actor =
      at < 4 ? { actor_kind: 'shopper', actor_id: shoppers[at]!.id } : { actor_kind: 'guest', actor_id: null };
    const { rows } = await sql(
      null,
      'SELECT kind, actor_kind, actor_id FROM order_timeline WHERE order_id = ? ORDER BY id',
      [body.id],
    );
    expect(rows).toEqual([
      { kind: 'placed', ...actor },
      { kind, ...actor },
    ]);
  }
});
