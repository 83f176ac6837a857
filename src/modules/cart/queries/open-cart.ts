import { config } from '../../../config/index.js';
import type { Context } from '../../../platform/context.js';
import { notFound } from '../../../platform/errors/index.js';
import { ipKey, limiters } from '../../../platform/limits/index.js';
import { createBatcher } from '../../../utils/batcher.js';
import { mayOpenCart } from '../cart.policy.js';
import { type CartRow, findCart, findCarts } from './load-cart.js';

/** Those who ask at the same time are answered by one statement. */
const found = createBatcher<string, CartRow | null>({
  max: config.orders.together,
  namesOf: () => [],
  async together(ids) {
    const carts = await findCarts(null, ids);
    return ids.map((id) => carts.get(id) ?? null);
  },
  alone: (id) => findCart(null, id),
});

/**
 * The cart, if it is the caller's. Another's is `not_found`, and a wrong token counts against its sender. A right one
 * is never refused: somebody else may guess from the same address.
 */
export async function openCart(context: Context, cartId: string, token: string | undefined): Promise<CartRow> {
  const cart = await found(cartId);
  if (cart && mayOpenCart(cart, context.actor, token)) return cart;
  if (token !== undefined) await limiters.secrets.count(ipKey(context.ip));
  throw notFound();
}
