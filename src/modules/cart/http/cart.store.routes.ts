import { inTransaction } from '../../../platform/database/transaction.js';
import { notFound, validationFailed } from '../../../platform/errors/index.js';
import {
  type Access,
  type Call,
  guestOrShopper,
  ok,
  type Route,
  route,
  shopper,
} from '../../../platform/http/route.js';
import { once } from '../../../platform/idempotency/index.js';
import { insufficientStock } from '../../product/index.js';
import { cartNotActive } from '../cart.errors.js';
import { type ItemInput, setCartItem } from '../commands/add-cart-items.js';
import { changeCarts } from '../commands/change-cart.js';
import { createShopperCart } from '../commands/create-cart.js';
import { mergeGuestCart } from '../commands/merge-carts.js';
import { getCart, getCurrentCart } from '../queries/get-cart.js';
import type { CartView } from '../queries/load-cart.js';
import { openCart } from '../queries/open-cart.js';
import { presentCart } from './cart.presenter.js';
import { AddItemRequest, Cart, CartItemParams, CartParams, CreateCartRequest, SetItemRequest } from './cart.schemas.js';
import { addItem, makeEmptyGuestCart, makeGuestCart } from './together.js';

const tag = 'carts';
const requestHeaders = { 'X-Cart-Token': 'opens a guest’s cart' };
const MIN_GUEST_KEY_LENGTH = 20;

const tokenOf = (call: Pick<Call, 'headers'>) => {
  const value = call.headers['x-cart-token'];
  return typeof value === 'string' ? value : undefined;
};

export const cartStoreRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v1/carts',
    summary: 'Make a cart, or add to the shopper’s own',
    description: 'A shopper has one active cart: where there is one it is answered with 200 and the items are added.',
    tag,
    access: guestOrShopper(),
    body: CreateCartRequest,
    replies: { 200: Cart, 201: Cart },
    errors: [notFound, insufficientStock],
    idempotent: true,
    handle: (call) => {
      const items = call.body.items ?? [];
      return call.actor.kind === 'shopper' ? ofShopper(call, call.actor.id, items) : ofGuest(call, items);
    },
  }),
  route({
    method: 'get',
    path: '/v1/carts/current',
    summary: 'The shopper’s active cart',
    tag,
    access: shopper(),
    replies: { 200: Cart },
    errors: [notFound],
    handle: async ({ actor }) => ok(presentCart(await getCurrentCart(actor.id))),
  }),
  route({
    method: 'get',
    path: '/v1/carts/{cartId}',
    summary: 'A cart with today’s prices and availability',
    tag,
    access: guestOrShopper(),
    params: CartParams,
    requestHeaders,
    replies: { 200: Cart },
    handle: async (call) => ok(presentCart(await getCart(call.context, call.params.cartId, tokenOf(call)))),
  }),
  route({
    method: 'post',
    path: '/v1/carts/{cartId}/items',
    summary: 'Add units of a variant',
    tag,
    access: guestOrShopper(),
    params: CartParams,
    body: AddItemRequest,
    requestHeaders,
    replies: { 200: Cart },
    errors: [insufficientStock, cartNotActive],
    idempotent: true,
    handle: async (call) => {
      const cart = await openCart(call.context, call.params.cartId, tokenOf(call));
      return addItem(call, cart.userId ?? cart.id, { cartId: cart.id, item: call.body });
    },
  }),
  route({
    method: 'patch',
    path: '/v1/carts/{cartId}/items/{itemId}',
    summary: 'Set the quantity of a line',
    tag,
    access: guestOrShopper(),
    params: CartItemParams,
    body: SetItemRequest,
    requestHeaders,
    replies: { 200: Cart },
    errors: [insufficientStock, cartNotActive],
    handle: (call) => setItem(call, call.body.quantity),
  }),
  route({
    method: 'delete',
    path: '/v1/carts/{cartId}/items/{itemId}',
    summary: 'Remove a line',
    tag,
    access: guestOrShopper(),
    params: CartItemParams,
    requestHeaders,
    replies: { 200: Cart },
    errors: [cartNotActive],
    handle: (call) => setItem(call, 0),
  }),
  route({
    method: 'post',
    path: '/v1/carts/{cartId}/merge',
    summary: 'Move a guest’s cart into the shopper’s',
    tag,
    access: shopper(),
    params: CartParams,
    body: undefined,
    requestHeaders,
    replies: { 200: Cart },
    errors: [cartNotActive],
    idempotent: true,
    handle: async (call) => {
      const guest = await openCart({ ...call.context, actor: { kind: 'guest' } }, call.params.cartId, tokenOf(call));
      return once(call, call.actor.id, async (tx) =>
        ok(presentCart(await mergeGuestCart(tx, guest.id, call.actor.id))),
      );
    },
  }),
];

async function setItem(
  {
    context,
    params,
    headers,
  }: Pick<Call<Access, { cartId: string; itemId: string }>, 'context' | 'params' | 'headers'>,
  quantity: number,
) {
  const { id: cartId } = await openCart(context, params.cartId, tokenOf({ headers }));
  const change = { cartId, itemId: params.itemId, quantity };
  const [view] = await inTransaction(context, (tx) =>
    changeCarts(tx, [cartId], async ([lines = []]) => [await setCartItem(tx, lines, change)]),
  );
  return ok(presentCart(view as CartView));
}

type KeyedCall = Parameters<typeof once>[0];

const ofShopper = (call: KeyedCall, userId: string, items: ItemInput[]) =>
  once(call, userId, async (tx) => {
    const { isNew, view } = await createShopperCart(tx, userId, items);
    return { status: isNew ? 201 : 200, body: presentCart(view) };
  });

function ofGuest(call: KeyedCall, items: ItemInput[]) {
  assertGuestKey(call.idempotency?.key);
  if (items.length === 0 && !call.idempotency) return makeEmptyGuestCart();
  return makeGuestCart(call, 'guest-cart', items);
}

/** A guest has no name to keep keys under, so the key alone must not be guessed or met by chance. */
function assertGuestKey(key: string | undefined): void {
  if (key === undefined || key.length >= MIN_GUEST_KEY_LENGTH) return;
  const message = `A guest’s key needs at least ${MIN_GUEST_KEY_LENGTH} characters.`;
  throw validationFailed({ detail: message, errors: [{ path: 'Idempotency-Key', message }] });
}
