import type { Context } from '../../../platform/context.js';
import { notFound } from '../../../platform/errors/index.js';
import { ipKey, limiters } from '../../../platform/limits/index.js';
import { mayOpenCart } from '../cart.policy.js';
import { type CartRow, findCart } from './load-cart.js';

/**
 * The cart, if it is the caller's. Another's is `not_found`, and a wrong token counts against its sender. A right one
 * is never refused: somebody else may guess from the same address.
 */
export async function openCart(context: Context, cartId: string, token: string | undefined): Promise<CartRow> {
  const cart = await findCart(null, cartId);
  if (cart && mayOpenCart(cart, context.actor, token)) return cart;
  if (token !== undefined) await limiters.secrets.count(ipKey(context.ip));
  throw notFound();
}
