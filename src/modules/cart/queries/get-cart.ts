import type { Context } from '../../../platform/context.js';
import { notFound } from '../../../platform/errors/index.js';
import { type CartView, findActiveCart, loadCartView } from './load-cart.js';
import { openCart } from './open-cart.js';

/** A cart that is the caller's, with today's prices. */
export async function getCart(context: Context, cartId: string, token: string | undefined): Promise<CartView> {
  return loadCartView(null, await openCart(context, cartId, token));
}

/** The shopper's active cart; `not_found` where there is none yet. */
export async function getCurrentCart(userId: string): Promise<CartView> {
  const cart = await findActiveCart(null, userId);
  if (!cart) throw notFound({ detail: 'There is no active cart; make one with POST /v1/carts.' });
  return loadCartView(null, cart);
}
