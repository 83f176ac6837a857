import { isGuestToken } from '../../platform/auth/guest-token.js';
import type { Actor } from '../../platform/context.js';
import type { CartRow } from './queries/load-cart.js';

/** Whether this caller may open the cart: its shopper, or whoever holds the guest cart's token. */
export function mayOpenCart(cart: CartRow, actor: Actor, token: string | undefined): boolean {
  if (cart.userId) return actor.kind === 'shopper' && actor.id === cart.userId;
  return isGuestToken(token, cart.tokenHash);
}
