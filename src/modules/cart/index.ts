/** What other modules may ask of carts. Everything that writes wants the caller's transaction. */
export { cartEmpty, cartNotActive } from './cart.errors.js';
export { closeCarts, giveCartBack, lockCartTrail, type ReturnedCart, recloseCart } from './commands/close-cart.js';
export type { CartLine, CartRow } from './queries/load-cart.js';
export { openCart } from './queries/open-cart.js';
export { variantsInCarts } from './queries/variants-in-carts.js';
