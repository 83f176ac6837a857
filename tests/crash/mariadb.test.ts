// MariaDB is of the test's own, and is killed and frozen while orders are placed and expire.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { placeGuestOrder } from '../factories/purchase.js';
import { buildVariant } from '../factories/variant.js';
import type { Answer } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { type Load, startLoad } from '../support/load.js';
import { endsOfOrders, spreadOf, undeliveredEvents } from '../support/orders.js';
import { pool } from '../support/pool.js';
import { expectCleanVerify, pick, startTwoOfEach, type TwoOfEach, tally } from '../support/two-of-each.js';

const LATE_MS = 60_000;
/** How soon a database that is down is said to be. */
const DOWN_MS = 3_000;
/** How long a request may wait for a database that is busy. */
const BUDGET_MS = 10_000;
/** What a busy machine may add before a process has looked at the clock. */
const BUSY_MACHINE_MS = 1_000;
/** All that the shop's processes have logged: errors only, among them each request that was answered with 503. */
const logs: string[] = [];
const patiently = { timeoutMs: 2 * LATE_MS, everyMs: 500 };

// Before the configuration of this process is read, which names the database.
const mariadb = await vi.hoisted(async () => {
  const { startMariadb } = await import('../support/servers.js');
  const server = await startMariadb();
  process.env['DB_PORT'] = String(server.port);
  return server;
});

let shop: TwoOfEach;
let load: Load;
let variantIds: string[];

beforeAll(async () => {
  shop = await startTwoOfEach({ env: { PAYMENT_WINDOW_SECONDS: '5' } });
  for (const process of shop.processes) process.onOutput((text) => logs.push(text));
  const variants = await pool(10, () => buildVariant({ onHand: 10_000 }), { concurrency: 1 });
  variantIds = variants.map(({ variantId }) => variantId);
});
afterEach(() => mariadb.thaw());
afterAll(async () => {
  mariadb.thaw();
  await load?.stop().catch(() => undefined);
  await shop?.stop();
  await (await import('../../src/platform/database/sequelize.js')).sequelize.close();
  await mariadb.stop();
});

const moreOrders = async (count: number) => {
  const before = load.acked.length;
  await eventually(() => load.acked.length >= before + count, { timeoutMs: LATE_MS });
};

interface Probe {
  what: string;
  status: number;
  code: string | undefined;
  requestId: string;
}

const unknownCart = { id: 'cart_01JDZ0000000000000000000AA', token: 'x'.repeat(43) };

/** Every kind of request, to either process of its service. */
function requests(): [string, (index: number) => Promise<Answer>][] {
  const items = [{ variantId: variantIds[0], quantity: 1 }];
  const cart = (i: number) => pick(shop.carts, i);
  const order = (i: number) => pick(shop.orders, i);
  return [
    ['read', (i) => cart(i).get(`/v1/carts/${unknownCart.id}`, { headers: { 'x-cart-token': unknownCart.token } })],
    ['write', (i) => cart(i).post('/v1/carts', { items })],
    ['write with a key', (i) => cart(i).post('/v1/carts', { items }, { headers: { 'idempotency-key': randomUUID() } })],
    ['order', (i) => placeGuestOrder({ order: order(i) }, unknownCart, { key: randomUUID() })],
    ['ready', (i) => order(i).get('/health/ready')],
  ];
}

/** How long the shop took for each, in ms by its own clock, by request id; false until all of them are logged. */
function measuredBy(probes: Probe[]): Map<string, number> | false {
  const asked = new Set(probes.map(({ requestId }) => requestId));
  const measured = new Map<string, number>();
  for (const line of logs.join('').split('\n')) {
    if (!line.includes('"ms"')) continue;
    const { requestId, ms } = JSON.parse(line) as { requestId: string; ms: number };
    if (asked.has(requestId)) measured.set(requestId, ms);
  }
  return measured.size === asked.size && measured;
}

/** Sends each request so often, all at once or one after the other, and says how it was answered. */
async function probe(name: string, times: number, concurrency: number): Promise<void> {
  const all = requests();
  const probes = await pool(
    all.length * times,
    async (i): Promise<Probe> => {
      const [what, send] = all[i % all.length]!;
      const { status, body, headers } = await send(Math.floor(i / all.length));
      return { what, status, code: body.code, requestId: headers['x-request-id'] ?? '' };
    },
    { concurrency },
  );
  const measured = await eventually(() => measuredBy(probes));
  const inOrder = [...measured.values()].sort((a, b) => a - b);
  const took = spreadOf(inOrder);
  console.log(
    `${name}, ${times} × ${all.length} requests, ${concurrency} at once: ${tally(probes.map(({ status }) => String(status)))} in ${took}`,
  );
  // A few may be late where the machine has no time for the shop; nearly all must be in time by its own clock.
  expect(inOrder[Math.floor(inOrder.length * 0.9)]).toBeLessThan(DOWN_MS);
  for (const { what, status, code, requestId } of probes) {
    expect([what, status, code]).toEqual([what, 503, what === 'ready' ? undefined : 'unavailable']);
    expect(measured.get(requestId), what).toBeLessThan(DOWN_MS + BUSY_MACHINE_MS);
  }
}

it('says so while the database is dead, and has kept all it answered when it is back', async () => {
  load = startLoad({ ...shop, variantIds, pauseMs: 600 });
  await moreOrders(20);
  await mariadb.kill();
  await probe('database killed', 6, 30);
  await probe('database killed', 2, 1);
  await mariadb.restart();
  await moreOrders(20);
  console.log(`… and back: ${load.report()}`);
});

it('says so while the database is frozen, however many ask, and goes on when it answers again', async () => {
  const before = load.acked.length;
  mariadb.freeze();
  // What was in flight when it froze is over then, and nobody has a connection any more.
  await sleep(DOWN_MS);
  await probe('database frozen', 12, 60);
  await probe('database frozen', 1, 1);
  mariadb.thaw();
  await moreOrders(20);
  mariadb.freeze();
  await probe('database frozen under load', 12, 60);
  mariadb.thaw();
  await moreOrders(20);
  expect(load.acked.length).toBeGreaterThan(before);
  console.log(`… and thawed: ${load.report()}`);
});

it('has lost nothing at the end, and expired every order in time', async () => {
  await load.stop();
  console.log(`load: ${load.report()}; slowest 503 ${load.slowest.unavailable} ms`);
  expect(load.slowest.unavailable).toBeLessThan(BUDGET_MS + BUSY_MACHINE_MS);
  await eventually(async () => (await endsOfOrders()).every(({ isOpen }) => !isOpen), patiently);
  await eventually(async () => (await undeliveredEvents()) === 0, patiently);
  const ends = await endsOfOrders();
  expect(ends.map(({ id }) => id).sort()).toEqual(load.acked.map(({ id }) => id).sort());
  const late = ends.flatMap(({ cancelledMs }) => cancelledMs ?? []);
  console.log(`${late.length} of ${ends.length} orders expired, after their time: ${spreadOf(late)}`);
  expect(Math.max(...late)).toBeLessThan(LATE_MS);
  expect(ends.filter(({ cancellations }) => cancellations > 1)).toEqual([]);
  await expectCleanVerify();
});
