// Each order is placed through one process, paid through another at the time it expires, and expired by whichever of
// two workers is first. Who wins is left to chance: what counts is that each order comes to one end.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dbNow, sql, toDate } from '../../src/platform/database/sql.js';
import { buildVariant, levelOf } from '../factories/variant.js';
import { Buyers, opening } from '../support/buyers.js';
import { eventually } from '../support/eventually.js';
import { type EndedOrder, endsOfOrders, spreadOf } from '../support/orders.js';
import { pool } from '../support/pool.js';
import { expectCleanVerify, outcomeOf, pick, startTwoOfEach, type TwoOfEach, tally } from '../support/two-of-each.js';

const ORDERS = 500;
const VARIANTS = 50;
/** Placed so far apart, their times are as far apart; further on a machine that is busy. */
const APART_MS = [40, 80] as const;
const AIM_MS = 50;

let shop: TwoOfEach;
beforeAll(async () => {
  shop = await startTwoOfEach({ env: { PAYMENT_WINDOW_SECONDS: '8' } });
});
afterAll(() => shop?.stop());

/** How far the database's clock is ahead of this process's. */
async function databaseAheadMs(): Promise<number> {
  const before = Date.now();
  const { rows } = await sql<{ now: unknown }>(null, `SELECT ${dbNow} AS now`);
  return toDate(rows[0]?.now).getTime() - (before + Date.now()) / 2;
}

/** How long before its aim a payment is sent, to arrive in time: the middle of what payments took of late. */
class Lead {
  private readonly last: number[] = [10];

  get(): number {
    const sorted = [...this.last].sort((a, b) => a - b);
    return sorted[sorted.length >> 1]!;
  }

  /** A refused payment was only begun; one that was taken was begun in the first third of its time. */
  learn(tookMs: number, wasTaken: boolean): void {
    this.last.push(wasTaken ? tookMs / 3 : tookMs);
    if (this.last.length > 15) this.last.shift();
  }
}

interface Shot {
  orderId: string;
  outcome: string;
  /** When it was sent, after the order's time. */
  sentMs: number;
}

it('brings 500 orders that are paid within 50 ms of their expiry to one end each', async () => {
  // Many, since it is not the stock that is raced for here.
  const variants = await pool(VARIANTS, () => buildVariant({ onHand: ORDERS }), { concurrency: 1 });
  const ids = variants.map(({ variantId }) => variantId);
  const buyers = new Buyers(shop);
  const carts = await buyers.fillCarts(ORDERS, (i) => [{ variantId: ids[i % VARIANTS]!, quantity: 1 }]);
  const aheadMs = await databaseAheadMs();
  const lead = new Lead();
  let turn = Promise.resolve();
  const nextTurn = () => {
    turn = turn.then(() => sleep(Math.min(Math.max(lead.get(), APART_MS[0]), APART_MS[1])));
    return turn;
  };

  async function placeAndPay(i: number): Promise<Shot> {
    await nextTurn();
    const { status, body } = await buyers.order(i, carts[i]!);
    expect(status, JSON.stringify(body)).toBe(201);
    const expiresAt = Date.parse(body.expiresAt) - aheadMs;
    const aim = (Math.random() * 2 - 1) * AIM_MS;
    // Most of the wait first, so that what was learnt meanwhile counts.
    await sleep(Math.max(0, expiresAt - 1_500 - Date.now()));
    await sleep(Math.max(0, expiresAt + aim - lead.get() - Date.now()));
    const sentMs = Date.now() - expiresAt;
    const payment = { provider: 'mock', outcome: 'success' };
    const answer = await pick(shop.orders, i + 1).post(
      `/v1/orders/${body.id}/payments`,
      payment,
      opening(carts[i]!, body),
    );
    lead.learn(Date.now() - expiresAt - sentMs, answer.status === 201);
    return { orderId: body.id, outcome: outcomeOf(answer), sentMs };
  }

  const shots = await pool(ORDERS, placeAndPay);
  const isOver = async () => (await endsOfOrders()).every(({ isOpen }) => !isOpen);
  await eventually(isOver, { timeoutMs: 120_000, everyMs: 500 });
  const ends = new Map((await endsOfOrders()).map((end) => [end.id, end]));
  expect(ends.size).toBe(ORDERS);
  report(shots, [...ends.values()]);

  const seen = new Set(shots.map(({ outcome }) => outcome));
  // Whoever is told that the shop is busy does not know what became of the payment: any one end is right.
  seen.delete('503 unavailable');
  expect(seen).toEqual(new Set(['201', '409 invalid_transition']));
  for (const { orderId, outcome } of shots) {
    const end = ends.get(orderId)!;
    // Cancelled at most once, and what was cancelled with money taken has given it back or lives again.
    expect(end.cancellations, orderId).toBeLessThanOrEqual(1);
    expect(end.kept, orderId).toBe(end.status === 'processing' ? end.total : 0);
    if (end.status === 'cancelled') expect([end.id, end.cancelReason]).toEqual([orderId, 'expired']);
    else expect([end.id, end.status]).toEqual([orderId, 'processing']);
    if (outcome === '201') expect(end.captured, orderId).toBe(end.total);
    if (outcome.startsWith('409')) expect([orderId, end.status, end.captured]).toEqual([orderId, 'cancelled', 0]);
  }
  const live = [...ends.values()].filter(({ status }) => status === 'processing').length;
  const levels = await pool(VARIANTS, (i) => levelOf(ids[i]!), { concurrency: 4 });
  expect(levels.reduce((sum, { reserved }) => sum + reserved, 0)).toBe(live);
  await expectCleanVerify();
});

function report(shots: Shot[], ends: EndedOrder[]): void {
  const within = shots.filter(({ sentMs }) => Math.abs(sentMs) <= AIM_MS).length;
  const name = `${ORDERS} orders paid at their expiry`;
  console.log(`${name}, sent after it: ${spreadOf(shots.map(({ sentMs }) => sentMs))}; ${within} within ±${AIM_MS} ms`);
  console.log(`${name}, taken and begun after it: ${spreadOf(ends.flatMap(({ begunMs }) => begunMs ?? []))}`);
  console.log(`${name}, expired after it: ${spreadOf(ends.flatMap(({ cancelledMs }) => cancelledMs ?? []))}`);
  console.log(`${name}, answers: ${tally(shots.map(({ outcome }) => outcome))}`);
  const endOf = ({ status, revivals, captured }: EndedOrder) =>
    `${status === 'processing' ? 'paid' : 'expired'}${revivals ? ' and revived' : ''}${captured && status === 'cancelled' ? ' and refunded' : ''}`;
  console.log(`${name}, ends: ${tally(ends.map(endOf))}`);
}
