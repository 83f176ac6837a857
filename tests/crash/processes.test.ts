// One shop under load, whose processes are killed and frozen meanwhile: at the end nothing is lost, half done or late.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expireOrder } from '../../src/modules/order/commands/expire-order.js';
import { marks, sql } from '../../src/platform/database/sql.js';
import { asGuest, buyAsGuest } from '../factories/purchase.js';
import { buildVariant } from '../factories/variant.js';
import type { Answer, Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { holdOrder, holdRecording, isOrderHeld } from '../support/hold.js';
import { type Load, startLoad } from '../support/load.js';
import { endOfOrder, endsOfOrders, spreadOf, undeliveredEvents } from '../support/orders.js';
import { pool } from '../support/pool.js';
import { type PlatformProcess, type Processes, startProcesses } from '../support/processes.js';
import { SmtpSink } from '../support/smtp-sink.js';
import { expectCleanVerify, outcomeOf, tally } from '../support/two-of-each.js';

const DATABASE = String(process.env['DB_NAME']);
const LATE_MS = 60_000;
const BULLMQ_LOCK_MS = 30_000;
/** How often a worker is killed or frozen, and how many mails it may have been sending then. */
const WORKER_STOPS = 4;
const MAILS_IN_FLIGHT = 16;
const success = { provider: 'mock', outcome: 'success' };

/** Keeps every mail that was sent, also the second of the same. */
const sink = new SmtpSink();
let short: Processes;
let long: Processes;
/** Takes orders that expire soon, and is left alone. */
let steady: { cart: Client; order: Client };
/** Takes orders that do not expire in the time of the test, and is killed with payments in flight. */
let victim: PlatformProcess;
let load: Load;
/** Orders that are not of the load. */
let arranged = 0;

beforeAll(async () => {
  const smtpUrl = `smtp://127.0.0.1:${await sink.listen()}`;
  [short, long] = await Promise.all([
    startProcesses({
      services: [['cart', 'order'], ['cart'], ['order'], ['order'], ['worker'], ['worker']],
      env: { MAX_PENDING_ORDERS: '0', PAYMENT_WINDOW_SECONDS: '12', SMTP_URL: smtpUrl },
    }),
    startProcesses({ services: [['order']], env: { MAX_PENDING_ORDERS: '0', DB_POOL: '20' } }),
  ]);
  const [firstCart, secondCart] = short.clients('cart');
  const [steadyOrder, firstOrder, secondOrder] = short.clients('order');
  steady = { cart: firstCart!, order: steadyOrder! };
  victim = long.all[0]!;
  const variants = await pool(20, () => buildVariant({ onHand: 1_000 }), { concurrency: 1 });
  const variantIds = variants.map(({ variantId }) => variantId);
  load = startLoad({ carts: [firstCart!, secondCart!], orders: [firstOrder!, secondOrder!], variantIds, pauseMs: 600 });
});
afterAll(async () => {
  await load?.stop().catch(() => undefined);
  for (const process of short?.all ?? []) process.thaw();
  await Promise.all([short?.stop(), long?.stop()]);
  sink.close();
});

interface Placed {
  id: string;
  token: string;
  variantId: string;
}

async function place(order: Client, onHand: number): Promise<Placed> {
  const { variantId } = await buildVariant({ onHand });
  const { status, body } = await buyAsGuest({ cart: steady.cart, order }, { [variantId]: 1 });
  expect(status, JSON.stringify(body)).toBe(201);
  arranged += 1;
  return { id: body.id, token: body.token, variantId };
}

const pay = (client: Client, { id, token }: Placed, key?: string): Promise<Answer> =>
  client.post(`/v1/orders/${id}/payments`, success, {
    headers: { ...asGuest(token).headers, ...(key ? { 'idempotency-key': key } : {}) },
  });

/** How many of the orders have a charge in the provider's books that is not recorded. */
async function chargedAndUnrecorded(orders: Placed[]): Promise<number> {
  const { rows } = await sql<{ n: number }>(
    null,
    `SELECT COUNT(*) AS n FROM payments p JOIN mock_charges m ON m.provider_key = p.id AND m.outcome = 'success'
     WHERE p.status = 'started' AND p.order_id IN (${marks(orders.length)})`,
    orders.map(({ id }) => id),
  );
  return Number(rows[0]?.n);
}

/** Expires an order at its time as a worker does: those of the shop are busy being killed. */
async function expireWhenDue(order: Placed): Promise<void> {
  const isExpired = async () => (await expireOrder(order.id)) || (await endOfOrder(order)).status === 'cancelled';
  await eventually(isExpired, { timeoutMs: LATE_MS, everyMs: 200 });
}

it.concurrent('records every charge of an order process that was killed before it could', async () => {
  const own = victim.client('order');
  const kept = await pool(3, () => place(own, 1));
  const retried = await pool(3, () => place(own, 1));
  const revived = await pool(3, () => place(steady.order, 1));
  const refunded = await pool(3, () => place(steady.order, 1));
  const all = [...kept, ...retried, ...revived, ...refunded];
  const keys = retried.map(() => randomUUID());

  const hold = await holdRecording(DATABASE);
  const asked = all.map((order) =>
    pay(own, order, keys[retried.indexOf(order)]).catch((error: Error) => error.message),
  );
  await eventually(async () => (await chargedAndUnrecorded(all)) === all.length, { everyMs: 20 });
  await victim.kill9();
  await hold.release();
  // On a slow machine the first of them are told before the kill that it takes too long.
  const told = (await Promise.all(asked)).map((answer) => (typeof answer === 'string' ? answer : outcomeOf(answer)));
  expect(['fetch failed', '503 unavailable']).toEqual(expect.arrayContaining(told));
  expect(await chargedAndUnrecorded(all)).toBe(all.length);
  console.log(`killed between charge and record: ${all.length} payments, told: ${tally(told)}`);

  // The key's holder is gone: until its lock ends it is in progress, and then the retry goes on from there.
  const retrying = pool(retried.length, async (i) => {
    let waits = 0;
    for (;;) {
      const answer = await pay(steady.order, retried[i]!, keys[i]);
      if (answer.body.code !== 'idempotency_in_progress') return { answer, waits };
      waits += 1;
      await sleep(1_000);
    }
  });
  // Those expire before anybody asks the provider, and of some of them the stock is sold to somebody else.
  await pool(3, (i) => expireWhenDue(revived[i]!));
  await pool(3, async (i) => {
    const order = refunded[i]!;
    await expireWhenDue(order);
    const rival = await buyAsGuest(steady, { [order.variantId]: 1 }, { payment: success });
    expect(rival.status, JSON.stringify(rival.body)).toBe(201);
    arranged += 1;
  });
  await eventually(async () => (await Promise.all(all.map(endOfOrder))).every(({ isOpen }) => !isOpen), {
    timeoutMs: 2 * LATE_MS,
    everyMs: 500,
  });

  const ends = async (orders: Placed[]) =>
    (await Promise.all(orders.map(endOfOrder))).map(({ status, cancellations, revivals, captured, kept: left }) => ({
      status,
      cancellations,
      revivals,
      money: [captured, left],
    }));
  const paid = { status: 'processing', cancellations: 0, revivals: 0, money: [1_999, 1_999] };
  expect(await ends(kept)).toEqual(Array(3).fill(paid));
  expect(await ends(retried)).toEqual(Array(3).fill(paid));
  expect(await ends(revived)).toEqual(Array(3).fill({ ...paid, cancellations: 1, revivals: 1 }));
  expect(await ends(refunded)).toEqual(
    Array(3).fill({ status: 'cancelled', cancellations: 1, revivals: 0, money: [1_999, 0] }),
  );
  const retries = await retrying;
  console.log(
    `… 3 recorded by the sweep, 3 by a retry of their key (${retries.map(({ answer, waits }) => `${answer.status} after ${waits} × 409`).join(', ')}), 3 revived, 3 refunded`,
  );
  for (const [i, { answer }] of retries.entries()) {
    expect([answer.status, answer.body.status]).toEqual([201, 'processing']);
    const again = await pay(steady.order, retried[i]!, keys[i]);
    expect([again.headers['idempotency-replayed'], again.body]).toEqual(['true', answer.body]);
  }
});

it.concurrent('goes on while its order processes are killed in turn', async () => {
  const [, first, second] = short.running('order');
  for (const process of [first!, second!, first!, second!]) {
    const before = load.acked.length;
    await eventually(() => load.acked.length > before + 5, { timeoutMs: LATE_MS });
    await process.kill9();
    await sleep(500);
    await process.start();
  }
  console.log('kill -9 of an order process under load: 4 times');
});

/** Freezes the only worker while it holds the row of an order that is due. */
async function freezeWithOrder(worker: PlatformProcess): Promise<Placed> {
  for (let tries = 0; tries < 5; tries++) {
    const order = await place(steady.order, 1);
    const hold = await holdOrder(DATABASE, order.id);
    try {
      await hold.untilWaitedFor(LATE_MS);
      worker.freeze();
    } finally {
      // Who waits for the row has it now, unless its patience ended at this very moment.
      await hold.release();
    }
    if (await isOrderHeld(DATABASE, order.id)) return order;
    worker.thaw();
  }
  throw new Error('the worker was never frozen with the lock');
}

it.concurrent('expires in time what a frozen worker has its hands on, while the other is killed', async () => {
  const [frozen, other] = short.running('worker');
  await other!.kill9();
  const order = await freezeWithOrder(frozen!);
  const frozenAt = performance.now();

  await other!.start();
  for (let round = 0; round < 2; round++) {
    await sleep(2_000);
    await other!.kill9();
    await other!.start();
  }
  await eventually(async () => (await endOfOrder(order)).status === 'cancelled', { timeoutMs: LATE_MS, everyMs: 200 });
  await sleep(Math.max(0, frozenAt + BULLMQ_LOCK_MS + 2_000 - performance.now()));
  const frozenMs = performance.now() - frozenAt;
  frozen!.thaw();
  await eventually(async () => (await frozen!.client('worker').get('/health/ready')).status === 200);
  const { cancelledMs, cancellations } = await endOfOrder(order);
  console.log(
    `worker frozen for ${Math.round(frozenMs)} ms with a lock, the other killed 3 times: its order expired ${cancelledMs} ms after its time`,
  );
  expect(cancellations).toBe(1);
  expect(cancelledMs).toBeLessThan(LATE_MS);
});

/**
 * Every cancellation was told of, in one mail: only what a worker was sending when it was stopped may have come again,
 * under the same id.
 */
function expectMailsOnce(cancelled: string[]): void {
  const mails = sink.byId();
  const ids = [...mails.keys()];
  const told = ids
    .filter((id) => id.startsWith('order-cancelled-'))
    .map((id) => id.replace(/^order-cancelled-\d+-/, ''));
  expect(told.sort()).toEqual(cancelled.sort());
  const repeated = sink.messages.length - ids.length;
  console.log(`mails: ${tally(ids.map((id) => id.replace(/-\d+-ord_.*/, '')))}; sent again: ${repeated}`);
  expect(repeated).toBeLessThanOrEqual(WORKER_STOPS * MAILS_IN_FLIGHT);
}

it('has lost nothing at the end, done nothing twice, and expired every order in time', async () => {
  await load.stop();
  console.log(`load: ${load.report()}`);
  const patiently = { timeoutMs: 2 * LATE_MS, everyMs: 500 };
  await eventually(async () => (await endsOfOrders()).every(({ isOpen }) => !isOpen), patiently);
  await eventually(async () => (await undeliveredEvents()) === 0, patiently);

  const ends = await endsOfOrders();
  const known = new Set(ends.map(({ id }) => id));
  expect(load.acked.filter(({ id }) => !known.has(id))).toEqual([]);
  // Every key has one order, and nobody has one that they were not told of.
  expect(new Set(load.acked.map(({ id }) => id)).size).toBe(load.acked.length);
  expect(ends.length).toBe(load.acked.length + arranged);

  const late = ends.flatMap(({ cancelledMs }) => cancelledMs ?? []);
  console.log(`${late.length} of ${ends.length} orders expired, after their time: ${spreadOf(late)}`);
  expect(Math.max(...late)).toBeLessThan(LATE_MS);
  expect(ends.filter(({ cancellations }) => cancellations > 1)).toEqual([]);
  expectMailsOnce(ends.filter(({ cancelledMs }) => cancelledMs !== null).map(({ id }) => id));
  await expectCleanVerify();
});
