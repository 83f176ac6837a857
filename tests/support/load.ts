import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type GuestCart, placeGuestOrder } from '../factories/purchase.js';
import type { Answer, Client } from './client.js';
import { tally } from './two-of-each.js';

/** What a client may send again with the same key until it is answered for good. */
const AGAIN = new Set(['unavailable', 'idempotency_in_progress']);
const PATIENCE_MS = 120_000;

interface LoadOptions {
  carts: [Client, Client];
  orders: [Client, Client];
  variantIds: string[];
  /** Buyers at once. */
  buyers?: number;
  /** How long each waits before they buy again. */
  pauseMs?: number;
}

export interface AckedOrder {
  id: string;
  /** What the buyer was told: an order that waits to be paid, a paid one, or a decline. */
  outcome: 'placed' | 'paid' | 'declined';
}

export interface Load {
  /** Every order that a buyer was told of. */
  readonly acked: AckedOrder[];
  /** How long the slowest answer took, and the slowest `unavailable`, in ms. */
  readonly slowest: { answer: number; unavailable: number };
  /** Ends when every buyer has the answer to their last order. */
  stop(): Promise<void>;
  /** How often buyers met this on the way, such as `503 unavailable`. */
  times(outcome: string): number;
  /** What the buyers met on the way. */
  report(): string;
}

const kinds = [
  { outcome: 'placed', payment: undefined },
  { outcome: 'paid', payment: { provider: 'mock', outcome: 'success' } },
  { outcome: 'placed', payment: undefined },
  { outcome: 'declined', payment: { provider: 'mock', outcome: 'decline' } },
] as const;

/**
 * Buyers who never give up: each fills a cart, orders it with a key, and sends the same again, to the other process,
 * until there is an answer. Some pay, some are declined, and half of them only order.
 */
export function startLoad({ carts, orders, variantIds, buyers = 8, pauseMs = 300 }: LoadOptions): Load {
  const acked: AckedOrder[] = [];
  const met: string[] = [];
  const slowest = { answer: 0, unavailable: 0 };
  let isStopped = false;

  async function timed(send: () => Promise<Answer>): Promise<Answer> {
    const startedAt = performance.now();
    const answer = await send();
    const kind = answer.body?.code === 'unavailable' ? 'unavailable' : 'answer';
    slowest[kind] = Math.max(slowest[kind], Math.round(performance.now() - startedAt));
    return answer;
  }

  /** Sends until there is an answer that is not "later"; anything unexpected ends the load. */
  async function persist(two: [Client, Client], send: (client: Client) => Promise<Answer>): Promise<Answer> {
    const end = performance.now() + PATIENCE_MS;
    for (let attempt = Math.floor(Math.random() * 2); performance.now() < end; attempt++) {
      try {
        const answer = await timed(() => send(two[attempt % 2 === 0 ? 0 : 1]));
        if (!AGAIN.has(answer.body?.code)) return answer;
        met.push(`${answer.status} ${answer.body.code}`);
      } catch (error) {
        if (!isConnectionError(error)) throw error;
        met.push('no connection');
      }
      await sleep(200 + Math.random() * 300);
    }
    throw new Error(`no answer within ${PATIENCE_MS} ms`);
  }

  async function buy(number: number): Promise<void> {
    const variantId = variantIds[number % variantIds.length];
    const cartKey = { headers: { 'idempotency-key': randomUUID() } };
    const items = [{ variantId, quantity: 1 }];
    const cart = await persist(carts, (client) => client.post('/v1/carts', { items }, cartKey));
    if (cart.status !== 201) throw new Error(`no cart: ${cart.status} ${JSON.stringify(cart.body)}`);
    const { outcome, payment } = kinds[number % kinds.length] ?? kinds[0];
    const input = { key: randomUUID(), email: `${randomUUID()}@example.com`, ...(payment ? { payment } : {}) };
    const answer = await persist(orders, (order) => placeGuestOrder({ order }, cart.body as GuestCart, input));
    // Whoever died before the provider was asked leaves an attempt that is given up, and its buyer is told so.
    const isDeclined = answer.status === 422 && payment !== undefined;
    if (answer.status !== 201 && !isDeclined) {
      throw new Error(`no order: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    acked.push({ id: (isDeclined ? answer.body.order : answer.body).id, outcome: isDeclined ? 'declined' : outcome });
  }

  let next = 0;
  async function buyer(): Promise<void> {
    while (!isStopped) {
      await buy(next++);
      await sleep(pauseMs);
    }
  }
  const running = Promise.all(Array.from({ length: buyers }, buyer));
  // It is looked at when the load is stopped.
  running.catch(() => undefined);
  return {
    acked,
    slowest,
    times: (outcome) => met.filter((each) => each === outcome).length,
    report: () =>
      `${acked.length} orders answered (${tally(acked.map(({ outcome }) => outcome))}), on the way ${tally(met) || 'nothing'}; slowest answer ${slowest.answer} ms`,
    async stop() {
      isStopped = true;
      await running;
    },
  };
}

/** What `fetch` throws where nobody listens, or the process dies while it answers. */
const isConnectionError = (error: unknown): boolean =>
  error instanceof TypeError && /fetch failed|terminated|other side closed/.test(error.message);
