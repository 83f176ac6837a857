import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '../../src/platform/database/sql.js';
import { buildVariant, levelOf } from '../factories/variant.js';
import { Buyers, placeOrder } from '../support/buyers.js';
import { liveOrdersOf } from '../support/orders.js';
import { Patience } from '../support/patience.js';
import { pool } from '../support/pool.js';
import { expectCleanVerify, outcomeOf, pick, startTwoOfEach, type TwoOfEach, tally } from '../support/two-of-each.js';

const KEYS = 100;
const SENDS = 5;

let shop: TwoOfEach;
beforeAll(async () => {
  shop = await startTwoOfEach();
});
afterAll(() => shop?.stop());

/** What the key's order is paid with, and what every one of its answers must be. */
const kinds = [
  { payment: undefined, status: 201, order: 'pending' },
  { payment: { provider: 'mock', outcome: 'success' }, status: 201, order: 'processing' },
  { payment: { provider: 'mock', outcome: 'decline' }, status: 422, order: 'pending' },
  { payment: { provider: 'mock', outcome: 'success' }, status: 201, order: 'processing' },
] as const;
const kindOf = (key: number) => kinds[key % kinds.length]!;

it('makes 100 orders of 100 keys that are each sent five times at once over both processes', async () => {
  const { variantId } = await buildVariant({ onHand: 1_000 });
  const carts = await new Buyers(shop).fillCarts(KEYS, () => [{ variantId, quantity: 1 }]);
  const buyers = carts.map((cart) => ({ cart, key: randomUUID(), email: `${randomUUID()}@example.com` }));
  const first: string[] = [];
  const patience = new Patience();
  const answers = await pool(KEYS * SENDS, (index) => {
    const buyer = Math.floor(index / SENDS);
    const { cart, key, email } = buyers[buyer]!;
    const { payment } = kindOf(buyer);
    return patience.untilAnswered(async (attempt) => {
      const order = pick(shop.orders, index + attempt);
      const answer = await placeOrder(order, cart, { key, email, ...(payment ? { payment } : {}) });
      if (attempt === 0) first.push(outcomeOf(answer));
      return answer;
    });
  });
  console.log(`${KEYS} keys × ${SENDS}: first answers ${tally(first)}; ${patience.report()}`);
  const made: string[] = [];
  for (let key = 0; key < KEYS; key++) {
    const ofKey = answers.slice(key * SENDS, (key + 1) * SENDS);
    const { status, order } = kindOf(key);
    expect(ofKey.map((answer) => answer.status)).toEqual(Array(SENDS).fill(status));
    expect(new Set(ofKey.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    // The one that was not replayed may have been lost by a busy shop.
    const first = ofKey.filter(({ headers }) => headers['idempotency-replayed'] !== 'true');
    expect(first.length).toBe(patience.times('unavailable') === 0 ? 1 : Math.min(first.length, 1));
    const body = status === 201 ? ofKey[0]?.body : ofKey[0]?.body.order;
    expect(body.status).toBe(order);
    made.push(body.id);
  }
  expect(new Set(made).size).toBe(KEYS);
  expect(await liveOrdersOf(variantId)).toBe(KEYS);
  expect(await levelOf(variantId)).toEqual({ onHand: 1_000, reserved: KEYS });
  const { rows } = await sql<{ n: number }>(null, "SELECT COUNT(*) AS n FROM mock_charges WHERE kind = 'charge'");
  expect(Number(rows[0]?.n)).toBe(75);
  console.log(`${KEYS} keys × ${SENDS}: ${new Set(made).size} orders, five identical answers of each key`);
  await expectCleanVerify();
});

it('makes one cart of one key that is sent five times at once over both processes, of 100', async () => {
  const { variantId } = await buildVariant({ onHand: 1_000 });
  const keys = Array.from({ length: KEYS }, () => randomUUID());
  const patience = new Patience();
  const answers = await pool(KEYS * SENDS, (index) => {
    const options = { headers: { 'idempotency-key': keys[Math.floor(index / SENDS)]! } };
    const body = { items: [{ variantId, quantity: 2 }] };
    return patience.untilAnswered(() => pick(shop.carts, index).post('/v1/carts', body, options));
  });
  for (let key = 0; key < KEYS; key++) {
    const ofKey = answers.slice(key * SENDS, (key + 1) * SENDS);
    expect(ofKey.map(({ status }) => status)).toEqual(Array(SENDS).fill(201));
    expect(new Set(ofKey.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  }
  const ids = new Set(answers.map(({ body }) => body.id));
  console.log(`${KEYS} keys × ${SENDS} for carts: ${ids.size} carts; ${patience.report()}`);
  expect(ids.size).toBe(KEYS);
});
