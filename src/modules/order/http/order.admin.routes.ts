import type { Tx } from '../../../platform/database/transaction.js';
import { versionMismatch } from '../../../platform/errors/index.js';
import { ok, type Route, route, staff } from '../../../platform/http/route.js';
import { once, onceAround } from '../../../platform/idempotency/index.js';
import { insufficientStock } from '../../product/index.js';
import { addNote } from '../commands/add-note.js';
import { cancelOrder } from '../commands/cancel-order.js';
import { fulfillOrder } from '../commands/fulfill-order.js';
import { markPaid } from '../commands/mark-paid.js';
import { refundOrder } from '../commands/refund-order.js';
import { invalidTransition, paymentDeclined } from '../order.errors.js';
import { listOrders } from '../queries/list-orders.js';
import { loadOrder } from '../queries/load-order.js';
import { capturingFirst } from './capturing.js';
import { presentAdminOrder, presentSummary } from './order.presenter.js';
import {
  AdminListOrdersQuery,
  AdminOrder,
  AdminOrderList,
  CancelRequest,
  FulfillRequest,
  MarkPaidRequest,
  NoteRequest,
  OrderParams,
  RefundRequest,
} from './order.schemas.js';
import { changed, staffRefunding } from './staff-changes.js';

const tag = 'orders';
const changes = {
  method: 'post',
  tag,
  params: OrderParams,
  replies: { 200: AdminOrder },
  idempotent: true,
  conditional: true,
} as const;

export const orderAdminRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/admin/orders',
    summary: 'Orders, with search, filters and sort',
    tag,
    access: staff('order:read'),
    query: AdminListOrdersQuery,
    replies: { 200: AdminOrderList },
    async handle({ query, actor }) {
      const list = await listOrders(query);
      return ok({ ...list, items: list.items.map((order) => presentSummary(order, actor)) });
    },
  }),
  route({
    method: 'get',
    path: '/v1/admin/orders/{orderId}',
    summary: 'An order, with what you may do now in `actions`',
    tag,
    access: staff('order:read'),
    params: OrderParams,
    replies: { 200: AdminOrder },
    async handle({ params, actor }) {
      const view = await loadOrder(null, params.orderId);
      return ok(presentAdminOrder(view, actor), view.order.version);
    },
  }),
  route({
    ...changes,
    path: '/v1/admin/orders/{orderId}/mark-paid',
    summary: 'Record a payment received outside the shop',
    access: staff('order:mark_paid'),
    body: MarkPaidRequest.optional(),
    errors: [invalidTransition, versionMismatch],
    handle: (call) =>
      once(call, call.actor.id, (tx) =>
        changed(tx, call, 'order:mark_paid', () =>
          markPaid(tx, { orderId: call.params.orderId, reference: call.body?.reference ?? null }),
        ),
      ),
  }),
  route({
    ...changes,
    path: '/v1/admin/orders/{orderId}/fulfill',
    summary: 'Ship units of a paid order; with the last of them it is completed',
    access: staff('order:fulfill'),
    body: FulfillRequest.optional(),
    errors: [invalidTransition, insufficientStock, paymentDeclined, versionMismatch],
    handle: (call) => {
      const { orderId } = call.params;
      const { items = null, carrier = null, trackingNumber = null } = call.body ?? {};
      const ship = (tx: Tx, ifMatch: number | undefined) =>
        changed(tx, { ...call, ifMatch }, 'order:fulfill', () =>
          fulfillOrder(tx, { orderId, items, carrier, trackingNumber }),
        );
      return onceAround(call, call.actor.id, capturingFirst(call, ship));
    },
  }),
  route({
    ...changes,
    path: '/v1/admin/orders/{orderId}/notes',
    summary: 'Add a note that only staff see',
    access: staff('order:write'),
    body: NoteRequest,
    errors: [versionMismatch],
    handle: (call) =>
      once(call, call.actor.id, (tx) =>
        changed(tx, call, 'order:write', () => addNote(tx, call.params.orderId, call.body.text)),
      ),
  }),
  route({
    ...changes,
    path: '/v1/admin/orders/{orderId}/cancel',
    summary: 'Cancel an order that is pending, or paid and not shipped; the money is given back',
    access: staff('order:cancel'),
    body: CancelRequest.optional(),
    errors: [invalidTransition, versionMismatch],
    handle: (call) =>
      onceAround(
        call,
        call.actor.id,
        staffRefunding(call, 'order:cancel', (tx) => cancelOrder(tx, call.params.orderId, 'staff')),
      ),
  }),
  route({
    ...changes,
    path: '/v1/admin/orders/{orderId}/refund',
    summary: 'Give money back, all that is left or a part',
    access: staff('order:refund'),
    body: RefundRequest.optional(),
    errors: [invalidTransition, versionMismatch],
    handle: (call) => {
      const { amount = null, reason = 'other', note = null } = call.body ?? {};
      const { orderId } = call.params;
      const begin = (tx: Tx) => refundOrder(tx, { orderId, amount, reason, note });
      return onceAround(call, call.actor.id, staffRefunding(call, 'order:refund', begin));
    },
  }),
];
