// The buyers have filled their carts while there was enough for each, and then all order at once.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildVariant, levelOf } from '../factories/variant.js';
import { Buyers } from '../support/buyers.js';
import type { Answer } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { liveOrdersOf } from '../support/orders.js';
import { pool } from '../support/pool.js';
import { expectCleanVerify, outcomeOf, pick, startTwoOfEach, type TwoOfEach, tally } from '../support/two-of-each.js';

let shop: TwoOfEach;
let buyers: Buyers;
beforeAll(async () => {
  shop = await startTwoOfEach();
  buyers = new Buyers(shop);
});
afterAll(() => shop?.stop());

function expectShortages(answers: Answer[], shortage: { variantId: string; requested: number; available: number }) {
  for (const { status, body } of answers.filter((answer) => answer.status !== 201)) {
    expect([status, body.code, body.shortages]).toEqual([409, 'insufficient_stock', [shortage]]);
  }
}

it('sells 100 units to 300 buyers as 100 orders, and tells the others that there is none left', async () => {
  const { variantId, sku } = await buildVariant({ onHand: 100 });
  const availability = async () =>
    Promise.all(
      shop.products.map(
        async (client) => (await client.get(`/v1/products/product-${sku}`)).body.variants[0].availability,
      ),
    );
  expect(await availability()).toEqual(['in_stock', 'in_stock']);
  const carts = await buyers.fillCarts(300, () => [{ variantId, quantity: 1 }]);
  const startedAt = performance.now();
  const answers = await buyers.orderAll(carts);
  const tookMs = Math.round(performance.now() - startedAt);
  console.log(`300 buyers, 100 units: ${tally(answers.map(outcomeOf))} in ${tookMs} ms; ${buyers.patience.report()}`);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(100);
  expectShortages(answers, { variantId, requested: 1, available: 0 });
  expect(await liveOrdersOf(variantId)).toBe(100);
  expect(await levelOf(variantId)).toEqual({ onHand: 100, reserved: 100 });
  // Both processes have forgotten the page that they had shown before.
  await eventually(async () => (await availability()).every((each) => each === 'out_of_stock'));
  await expectCleanVerify();
});

it('sells one unit once to 50 buyers, in 20 rounds', async () => {
  const outcomes: string[] = [];
  for (let round = 0; round < 20; round++) {
    const { variantId } = await buildVariant({ onHand: 1 });
    const answers = await buyers.orderAll(await buyers.fillCarts(50, () => [{ variantId, quantity: 1 }]));
    outcomes.push(...answers.map(outcomeOf));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expectShortages(answers, { variantId, requested: 1, available: 0 });
    expect(await liveOrdersOf(variantId)).toBe(1);
  }
  console.log(`one unit, 50 buyers, 20 rounds: ${tally(outcomes)}`);
  await expectCleanVerify();
});

it('counts two lines of a cart on the same variant together at the last unit', async () => {
  const { variantId } = await buildVariant({ onHand: 1 });
  const both = [
    { variantId, quantity: 1 },
    { variantId, quantity: 1 },
  ];
  const refused = await shop.carts[0].post('/v1/carts', { items: both });
  expect(outcomeOf(refused)).toBe('409 insufficient_stock');
  expectShortages([refused], { variantId, requested: 2, available: 1 });
  const outcomes: string[] = [];
  for (let round = 0; round < 10; round++) {
    const [cart] = await buyers.fillCarts(1, () => []);
    const answers = await pool(2, (index) =>
      pick(shop.carts, index).post(`/v1/carts/${cart!.id}/items`, both[index], {
        headers: { 'x-cart-token': cart!.token },
      }),
    );
    outcomes.push(...answers.map(outcomeOf));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expectShortages(
      answers.filter(({ status }) => status !== 200),
      { variantId, requested: 2, available: 1 },
    );
  }
  console.log(`two lines added at once at the last unit, 10 rounds: ${tally(outcomes)}`);
});

it('reserves two lines of a cart on the same variant together when the last units are raced for', async () => {
  const outcomes: string[] = [];
  for (let round = 0; round < 10; round++) {
    const { variantId } = await buildVariant({ onHand: 3 });
    const line = { variantId, quantity: 1 };
    const answers = await buyers.orderAll(await buyers.fillCarts(10, () => [line, line]));
    outcomes.push(...answers.map(outcomeOf));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expectShortages(answers, { variantId, requested: 2, available: 1 });
    expect(await levelOf(variantId)).toEqual({ onHand: 3, reserved: 2 });
  }
  console.log(`two lines of one variant each, 10 buyers, 3 units, 10 rounds: ${tally(outcomes)}`);
  await expectCleanVerify();
});
