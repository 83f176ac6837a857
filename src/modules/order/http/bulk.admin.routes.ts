import type { z } from 'zod';
import type { Context, StaffActor } from '../../../platform/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { internalError, Problem, unavailable } from '../../../platform/errors/index.js';
import { type IdempotencyRequest, ok, type Reply, type Route, route, staff } from '../../../platform/http/route.js';
import { onceAround } from '../../../platform/idempotency/index.js';
import { loggerOf } from '../../../platform/logging/index.js';
import { limitConcurrency } from '../../../utils/limit.js';
import { cancelOrder } from '../commands/cancel-order.js';
import { fulfillOrder } from '../commands/fulfill-order.js';
import { capturingFirst } from './capturing.js';
import { BulkCancelRequest, BulkFulfillRequest, BulkOrderResult } from './order.schemas.js';
import { changed, type StaffCall, staffRefunding } from './staff-changes.js';

const AT_ONCE = 4;
/** No order is begun with less of the request's time left: what was begun must be answered. */
const MIN_LEFT_MS = 3_000;

const common = {
  method: 'post',
  tag: 'orders',
  description: 'Each order by itself: one that cannot be changed says why, and holds up no other.',
  replies: { 200: BulkOrderResult },
  idempotent: true,
} as const;

/** Changes of many orders at once. */
export const orderBulkAdminRoutes: Route[] = [
  route({
    ...common,
    path: '/v1/admin/orders/bulk-fulfill',
    summary: 'Ship all that is left of up to 100 paid orders',
    access: staff('order:fulfill'),
    body: BulkFulfillRequest,
    handle: (call) =>
      inBulk(call, (one, scope) => {
        const input = { items: null, carrier: call.body.carrier ?? null, trackingNumber: null };
        const ship = (tx: Tx) =>
          changed(tx, one, 'order:fulfill', () => fulfillOrder(tx, { orderId: one.params.orderId, ...input }));
        return onceAround(one, scope, capturingFirst(one, ship));
      }),
  }),
  route({
    ...common,
    path: '/v1/admin/orders/bulk-cancel',
    summary: 'Cancel up to 100 orders; the money is given back',
    access: staff('order:cancel'),
    body: BulkCancelRequest,
    handle: (call) =>
      inBulk(call, (one, scope) =>
        onceAround(
          one,
          scope,
          staffRefunding(one, 'order:cancel', (tx) => cancelOrder(tx, one.params.orderId, 'staff')),
        ),
      ),
  }),
];

interface BulkCall {
  readonly context: Context;
  readonly actor: StaffActor;
  readonly idempotency: IdempotencyRequest | undefined;
  readonly body: { orderIds: string[] };
}

interface OneCall extends StaffCall {
  readonly context: Context;
  readonly idempotency: IdempotencyRequest | undefined;
}

type Change = (one: OneCall, scope: string) => Promise<Reply>;

/**
 * Makes the same change of each order, in a transaction of its own and under a key of its own: after a crash the same
 * request goes on where it was, and no order is changed twice.
 */
function inBulk(call: BulkCall, change: Change): Promise<Reply> {
  const limited = limitConcurrency(AT_ONCE);
  // The request's own transactions write its key and nothing else; each change of an order has its audit row.
  const context: Context = { ...call.context, actor: { kind: 'system', name: 'bulk' } };
  return onceAround<string[], Outcome[]>({ context, idempotency: call.idempotency }, call.actor.id, {
    begin: async () => ({ step: [...new Set(call.body.orderIds)] }),
    call: (orderIds) => Promise.all(orderIds.map((orderId) => limited(() => attempt(call, orderId, change)))),
    finish: async (_tx, _orderIds, items) => ok({ items }),
  });
}

type Outcome = z.output<typeof BulkOrderResult>['items'][number];

async function attempt(call: BulkCall, orderId: string, change: Change): Promise<Outcome> {
  const { context, actor, idempotency } = call;
  const own = idempotency && { ...idempotency, route: `${idempotency.route}/${orderId}` };
  try {
    if (context.deadline - performance.now() < MIN_LEFT_MS)
      throw unavailable({ detail: 'There was no time left for it.' });
    const one = { context, actor, idempotency: own, params: { orderId }, ifMatch: undefined, body: undefined };
    const { status, body } = await change(one, `${actor.id}/${orderId}`);
    if (status < 400) return { orderId, ok: true, code: null, detail: null };
    const { code, detail = null } = body as { code: string; detail?: string };
    return { orderId, ok: false, code, detail };
  } catch (error) {
    const problem = error instanceof Problem ? error : internalError();
    if (problem.status >= 500)
      loggerOf('orders').error({ err: error, orderId }, 'an order of many could not be changed');
    return { orderId, ok: false, code: problem.code, detail: problem.message };
  }
}
