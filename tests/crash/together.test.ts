// Orders wait for the same variant in one process, in a transaction that they share, when it is killed or cut off.
import { randomUUID } from 'node:crypto';
import type mysql from 'mysql2/promise';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillGuestCart, placeGuestOrder } from '../factories/purchase.js';
import { buildVariant, levelOf } from '../factories/variant.js';
import type { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { connectAsRoot, LOCK_TABLES_REFRESH_MS } from '../support/mariadb.js';
import { liveOrdersOf } from '../support/orders.js';
import { pool } from '../support/pool.js';
import { type PlatformProcess, type Processes, startProcesses } from '../support/processes.js';
import { expectCleanVerify, outcomeOf, tally } from '../support/two-of-each.js';

const DATABASE = String(process.env['DB_NAME']);
const BUYERS = 12;
const payment = { provider: 'mock', outcome: 'success' };

let processes: Processes;
let victim: PlatformProcess;
let cart: Client;
let survivor: Client;
beforeAll(async () => {
  processes = await startProcesses({
    services: [['order'], ['cart', 'order'], ['worker']],
    env: { MAX_PENDING_ORDERS: '0' },
  });
  victim = processes.all[0]!;
  cart = processes.clients('cart')[0]!;
  survivor = processes.clients('order')[1]!;
});
afterAll(() => processes?.stop());

/** Buyers whose orders stand still at the lock of their variant, in the process that is about to be hit. */
async function standStill() {
  const { variantId, levelId } = await buildVariant({ onHand: 1_000 });
  const carts = await pool(BUYERS, () => fillGuestCart({ cart }, { [variantId]: 1 }), { concurrency: 4 });
  const inputs = carts.map(() => ({ key: randomUUID(), email: `${randomUUID()}@example.com`, payment }));
  const holder = await connectAsRoot(undefined, DATABASE);
  await holder.beginTransaction();
  await holder.query('SELECT id FROM stock_levels WHERE id = ? FOR UPDATE', [levelId]);
  const ask = (order: Client, at: number) => placeGuestOrder({ order }, carts[at]!, inputs[at]);
  const asked = carts.map((_, at) => ask(victim.client('order'), at).catch((error: Error) => error.message));
  const waiting = async () => (await connectionsThatWait(holder)).length > 0;
  await eventually(waiting, { everyMs: LOCK_TABLES_REFRESH_MS });
  const release = async () => {
    await holder.rollback();
    await holder.end();
  };
  return { variantId, holder, asked, release, askAgain: (at: number) => ask(survivor, at) };
}

async function connectionsThatWait(holder: mysql.Connection): Promise<number[]> {
  const [rows] = await holder.query<mysql.RowDataPacket[]>(
    `SELECT t.trx_mysql_thread_id AS id FROM information_schema.innodb_trx t
     WHERE t.trx_state = 'LOCK WAIT' AND t.trx_mysql_thread_id IN
       (SELECT id FROM information_schema.processlist WHERE db = ?)`,
    [DATABASE],
  );
  return rows.map(({ id }) => Number(id));
}

async function expectEachOnce({ variantId, askAgain }: Awaited<ReturnType<typeof standStill>>): Promise<void> {
  const answers = await pool(BUYERS, (at) =>
    eventually(
      async () => {
        const answer = await askAgain(at);
        return answer.body.code === 'idempotency_in_progress' || answer.status === 503 ? null : answer;
      },
      { timeoutMs: 60_000, everyMs: 500 },
    ),
  );
  expect(answers.map(outcomeOf)).toEqual(Array(BUYERS).fill('201'));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(BUYERS);
  expect(await liveOrdersOf(variantId)).toBe(BUYERS);
  expect(await levelOf(variantId)).toEqual({ onHand: 1_000, reserved: BUYERS });
  await expectCleanVerify();
}

it('makes each order once where the connection of the shared transaction is cut', async () => {
  const still = await standStill();
  for (const id of await connectionsThatWait(still.holder))
    await still.holder.query(`KILL ${id}`).catch(() => undefined);
  await still.release();
  const told = (await Promise.all(still.asked)).map((answer) =>
    typeof answer === 'string' ? answer : outcomeOf(answer),
  );
  console.log(`connection cut under ${BUYERS} orders, told: ${tally(told)}`);
  for (const outcome of told) expect(['201', '503 unavailable']).toContain(outcome);
  await expectEachOnce(still);
});

it('makes each order once where the process is killed in the middle of the shared transaction', async () => {
  const still = await standStill();
  await victim.kill9();
  await still.release();
  const told = (await Promise.all(still.asked)).map((answer) =>
    typeof answer === 'string' ? answer : outcomeOf(answer),
  );
  console.log(`killed under ${BUYERS} orders, told: ${tally(told)}`);
  await expectEachOnce(still);
});
