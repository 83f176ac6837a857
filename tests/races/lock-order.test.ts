import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildVariant, levelOf } from '../factories/variant.js';
import { Buyers, opening } from '../support/buyers.js';
import type { Answer } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { asRoot, LOCK_TABLES_REFRESH_MS } from '../support/mariadb.js';
import { pool } from '../support/pool.js';
import { expectCleanVerify, outcomeOf, pick, startTwoOfEach, type TwoOfEach, tally } from '../support/two-of-each.js';

const CARTS = 200;

let shop: TwoOfEach;
beforeAll(async () => {
  shop = await startTwoOfEach();
});
afterAll(() => shop?.stop());

/** The transactions that are open on this database now; the worker has one or another at any time. */
async function openTransactions(): Promise<string[]> {
  return asRoot(async (root) => {
    const [rows] = await root.query(
      `SELECT CONCAT(t.trx_id, ' ', t.trx_started) AS name FROM information_schema.innodb_trx t
       JOIN information_schema.processlist p ON p.id = t.trx_mysql_thread_id WHERE p.db = ?`,
      [process.env['DB_NAME']],
    );
    return (rows as { name: string }[]).map(({ name }) => name);
  });
}

/** How often both order processes have run a transaction again. */
async function transactionRetries(): Promise<number> {
  const texts = await Promise.all(shop.orders.map((client) => client.get('/metrics')));
  return texts.reduce((sum, { body }) => sum + Number(/^db_transaction_retries_total (\d+)/m.exec(body)?.[1] ?? 0), 0);
}

function expectNoFailure(answers: Answer[]): void {
  for (const answer of answers) {
    expect(answer.status < 300 || answer.status === 409, JSON.stringify(answer.body)).toBe(true);
  }
}

it('takes 200 orders of the same variants in opposite order at once, and leaves no deadlock', async () => {
  // More than half of the buyers find less than they want of the last of them.
  const stock = [CARTS * 2, CARTS * 2, CARTS * 2, CARTS * 2, 90];
  const variants = await pool(stock.length, (i) => buildVariant({ onHand: stock[i]! }), { concurrency: 1 });
  const ids = variants.map(({ variantId }) => variantId);
  const buyers = new Buyers(shop);
  const carts = await buyers.fillCarts(CARTS, (i) => {
    const inOrder = i % 2 === 0 ? ids : [...ids].reverse();
    // Also different ones of them, so that their locks overlap in every way.
    return inOrder.filter((_, at) => i % 5 !== at).map((variantId) => ({ variantId, quantity: 1 }));
  });
  const placed = await pool(CARTS, (i) => buyers.order(i >> 1, carts[i]!));
  console.log(
    `200 carts in opposite order, ordered at once: ${tally(placed.map(outcomeOf))}; ${buyers.patience.report()}`,
  );
  expectNoFailure(placed);
  const orders = placed.flatMap(({ status, body }, i) => (status === 201 ? [{ ...body, cart: carts[i]! }] : []));
  expect(orders.length).toBeGreaterThanOrEqual(90);
  expect((await levelOf(ids.at(-1)!)).reserved).toBe(90);

  // Every other one is cancelled while the rest is paid, from the process that did not take it.
  const changed = await pool(orders.length, (i) => {
    const { id, token, cart } = orders[i]!;
    const { headers, ...opened } = opening(cart, { token });
    const options = { ...opened, headers: { ...headers, 'idempotency-key': randomUUID() } };
    const [path, body] = i % 2 === 0 ? ['cancel', {}] : ['payments', { provider: 'mock', outcome: 'success' }];
    return buyers.patience.untilAnswered(() =>
      pick(shop.orders, (i >> 1) + 1).post(`/v1/orders/${id}/${path}`, body, options),
    );
  });
  console.log(`… then cancelled or paid at once: ${tally(changed.map(outcomeOf))}`);
  expect(changed.map(({ status }) => status)).toEqual(orders.map((_, i) => (i % 2 === 0 ? 200 : 201)));
  const open = await openTransactions();
  await eventually(async () => !(await openTransactions()).some((name) => open.includes(name)), {
    everyMs: LOCK_TABLES_REFRESH_MS,
  });
  console.log(`… transactions left open: 0; run again after a lock conflict: ${await transactionRetries()}`);
  await expectCleanVerify();
});
