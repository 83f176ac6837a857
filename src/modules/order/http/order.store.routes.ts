import { notFound, rateLimited } from '../../../platform/errors/index.js';
import { type Call, guestOrShopper, ok, type Route, route, shopper } from '../../../platform/http/route.js';
import { onceAround } from '../../../platform/idempotency/index.js';
import { cartEmpty, cartNotActive, openCart } from '../../cart/index.js';
import { insufficientStock } from '../../product/index.js';
import { cancelOrder } from '../commands/cancel-order.js';
import { invalidTransition, paymentDeclined, priceChanged, tooManyPendingOrders } from '../order.errors.js';
import { listOwnOrders } from '../queries/list-orders.js';
import { loadOrder } from '../queries/load-order.js';
import { openOrder } from '../queries/open-order.js';
import { paying, placing } from './beginnings.js';
import { purchase } from './buy.js';
import { newOrder } from './order.input.js';
import { presentOrder } from './order.presenter.js';
import {
  CancelRequest,
  ListOrdersQuery,
  Order,
  OrderList,
  OrderParams,
  PayOrderRequest,
  PlaceOrderRequest,
} from './order.schemas.js';
import { underLimits } from './purchase-limits.js';
import { refunding } from './refunding.js';

const tag = 'orders';
const requestHeaders = { 'X-Order-Token': 'opens a guest’s order' };

const headerOf = (call: Pick<Call, 'headers'>, name: 'x-order-token' | 'x-cart-token') => {
  const value = call.headers[name];
  return typeof value === 'string' ? value : undefined;
};

export const orderStoreRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v1/orders',
    summary: 'Place an order, and pay it in the same call where a payment is given',
    description: 'The cart is closed and its stock is held until `expiresAt`. A decline answers 422 with the order.',
    tag,
    access: guestOrShopper(),
    body: PlaceOrderRequest,
    requestHeaders: { 'X-Cart-Token': 'opens a guest’s cart' },
    replies: { 201: Order },
    errors: [
      notFound,
      insufficientStock,
      cartEmpty,
      cartNotActive,
      priceChanged,
      tooManyPendingOrders,
      paymentDeclined,
      rateLimited,
    ],
    idempotent: true,
    async handle(call) {
      const cart = await openCart(call.context, call.body.cartId, headerOf(call, 'x-cart-token'));
      const input = await newOrder(call, cart.id);
      const work = purchase(call.context, placing(input));
      const buying = { context: call.context, isGuestOrder: input.userId === null, hasPayment: input.payment !== null };
      return underLimits(buying, () => onceAround(call, input.userId ?? cart.id, work));
    },
  }),
  route({
    method: 'get',
    path: '/v1/orders',
    summary: 'The shopper’s own orders, newest first',
    tag,
    access: shopper(),
    query: ListOrdersQuery,
    replies: { 200: OrderList },
    async handle({ actor, query }) {
      const { views, nextCursor } = await listOwnOrders({ userId: actor.id, ...query });
      return ok({ items: views.map((view) => presentOrder(view)), nextCursor });
    },
  }),
  route({
    method: 'get',
    path: '/v1/orders/{orderId}',
    summary: 'An order with its lines, payments, shipments and timeline',
    tag,
    access: guestOrShopper(),
    params: OrderParams,
    requestHeaders,
    replies: { 200: Order },
    async handle(call) {
      const order = await openOrder(call.context, call.params.orderId, headerOf(call, 'x-order-token'));
      return ok(presentOrder(await loadOrder(null, order.id)), order.version);
    },
  }),
  route({
    method: 'post',
    path: '/v1/orders/{orderId}/payments',
    summary: 'Pay a pending order; one that is paid for already is answered as it is',
    tag,
    access: guestOrShopper(),
    params: OrderParams,
    body: PayOrderRequest,
    requestHeaders,
    replies: { 200: Order, 201: Order },
    errors: [invalidTransition, paymentDeclined, rateLimited],
    idempotent: true,
    async handle(call) {
      const order = await openOrder(call.context, call.params.orderId, headerOf(call, 'x-order-token'));
      const work = purchase(call.context, paying(order.id, call.body));
      const buying = { context: call.context, isGuestOrder: false, hasPayment: true };
      return underLimits(buying, () => onceAround(call, order.userId ?? order.id, work));
    },
  }),
  route({
    method: 'post',
    path: '/v1/orders/{orderId}/cancel',
    summary: 'Cancel an order that is pending, or paid and not shipped; the money is given back',
    tag,
    access: guestOrShopper(),
    params: OrderParams,
    body: CancelRequest.optional(),
    requestHeaders,
    replies: { 200: Order },
    errors: [invalidTransition],
    idempotent: true,
    async handle(call) {
      const order = await openOrder(call.context, call.params.orderId, headerOf(call, 'x-order-token'));
      const work = refunding({
        orderId: order.id,
        begin: (tx) => cancelOrder(tx, order.id, 'customer'),
        present: (view) => presentOrder(view),
      });
      return onceAround(call, order.userId ?? order.id, work);
    },
  }),
];
