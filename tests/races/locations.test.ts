// Units are taken from one location to another while they are ordered, paid for, cancelled and ordered again.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { transferStock } from '../../src/modules/product/commands/transfer-stock.js';
import { systemContext } from '../../src/platform/context.js';
import { sql } from '../../src/platform/database/sql.js';
import { inTransaction } from '../../src/platform/database/transaction.js';
import { Problem } from '../../src/platform/errors/index.js';
import { buildLevelAt, buildLocation, stockAt } from '../factories/location.js';
import { buildVariant } from '../factories/variant.js';
import { Buyers, opening } from '../support/buyers.js';
import { pool } from '../support/pool.js';
import { expectCleanVerify, outcomeOf, pick, startTwoOfEach, type TwoOfEach, tally } from '../support/two-of-each.js';

const CARTS = 90;
const TRANSFERS = 90;

let shop: TwoOfEach;
beforeAll(async () => {
  shop = await startTwoOfEach();
});
afterAll(() => shop?.stop());

/** Two variants at three locations, and where these are. */
async function stocked(units: number) {
  const variants = [await buildVariant({ onHand: units }), await buildVariant({ onHand: units })];
  const locations = [await buildLocation({ priority: 1 }), await buildLocation({ priority: 2 })];
  const levels = variants.map(({ levelId }) => String(levelId));
  for (const { variantId } of variants) {
    for (const locationId of locations) levels.push(await buildLevelAt(locationId, variantId, { onHand: units }));
  }
  const { rows } = await sql<{ id: string }>(null, 'SELECT location_id AS id FROM stock_levels WHERE id = ?', [
    levels[0] ?? '',
  ]);
  return { places: [rows[0]?.id ?? '', ...locations], ids: variants.map(({ variantId }) => variantId), levels };
}

it('sells every unit once while units are moved between locations, and loses none', async () => {
  const { places, ids, levels } = await stocked(22);
  const buyers = new Buyers(shop);
  // 66 units of each, for 90 buyers of one or two.
  const carts = await buyers.fillCarts(CARTS, (i) => {
    const inOrder = i % 2 === 0 ? ids : [...ids].reverse();
    return inOrder.map((variantId) => ({ variantId, quantity: 1 + (i % 2) }));
  });
  const move = async (i: number): Promise<string> => {
    const [fromLocationId = '', toLocationId = ''] = [places[i % 3], places[(i + 1 + (i % 2)) % 3]];
    const items = (i % 2 === 0 ? ids : [...ids].reverse()).map((variantId) => ({ variantId, quantity: 1 + (i % 4) }));
    const transfer = { fromLocationId, toLocationId, items, note: null };
    try {
      await inTransaction(systemContext('test', 60_000), (tx) => transferStock(tx, transfer));
      return 'moved';
    } catch (error) {
      // A busy database may keep somebody waiting for too long; whoever asked would ask again.
      if (error instanceof Problem && ['insufficient_stock', 'unavailable'].includes(error.code)) return error.code;
      throw error;
    }
  };
  const order = async (i: number): Promise<string> => {
    const cart = carts[i]!;
    const answer = await buyers.order(i, cart);
    if (answer.status !== 201 || i % 5 !== 0) return outcomeOf(answer);
    const path = `/v1/orders/${answer.body.id}/cancel`;
    const cancelled = await pick(shop.orders, i).post(path, {}, opening(cart, answer.body));
    return `${outcomeOf(answer)}, cancelled ${outcomeOf(cancelled)}`;
  };
  const [orders, moves] = await Promise.all([pool(CARTS, order), pool(TRANSFERS, move, { concurrency: 4 })]);
  console.log(`${CARTS} orders against ${TRANSFERS} transfers: ${tally(orders)}; ${tally(moves)}`);
  expect(new Set(orders)).toEqual(new Set(orders.filter((outcome) => /^(201|409 insufficient_stock)/.test(outcome))));
  expect(moves.filter((outcome) => outcome === 'moved').length).toBeGreaterThan(0);
  const stock = await Promise.all(levels.map(stockAt));
  expect(stock.reduce((sum, { onHand }) => sum + onHand, 0)).toBe(132);
  for (const { onHand, reserved } of stock) expect(reserved).toBeLessThanOrEqual(onHand);
  await expectCleanVerify();
});
