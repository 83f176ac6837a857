import { config } from '../../../config/index.js';
import { newGuestToken } from '../../../platform/auth/guest-token.js';
import { isDuplicate, TransactionConflict } from '../../../platform/database/errors.js';
import { dbNow, sql } from '../../../platform/database/sql.js';
import { inOneStatement, type Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { type CartView, findActiveCart, findCart, loadContents, lockCarts } from '../queries/load-cart.js';
import { addCartItems, type ItemInput } from './add-cart-items.js';
import { touchCart } from './change-cart.js';

export interface CreatedCart {
  view: CartView;
  /** Given once, for a guest's cart. */
  token: string | null;
  isNew: boolean;
}

/** Makes a guest's cart with a token of its own. */
export async function createGuestCart(tx: Tx, items: ItemInput[]): Promise<CreatedCart> {
  const { token, hash } = newGuestToken();
  const id = newId('cart');
  await insertCart(tx, { id, userId: null, tokenHash: hash });
  return { view: await fill(tx, id, items), token, isNew: true };
}

/** As `createGuestCart` without items: a change of one row needs no transaction. */
export async function createEmptyGuestCart(): Promise<CreatedCart> {
  const { token, hash } = newGuestToken();
  const id = newId('cart');
  await inOneStatement(() => insertCart(null, { id, userId: null, tokenHash: hash }));
  const cart = await findCart(null, id);
  if (!cart) throw new Error(`cart ${id} is gone`);
  return { view: { cart, lines: [] }, token, isNew: true };
}

/** The shopper's active cart, made where there is none, with the items added. */
export async function createShopperCart(tx: Tx, userId: string, items: ItemInput[]): Promise<CreatedCart> {
  const { id, isNew } = await lockActiveCart(tx, userId);
  if (items.length > 0 && !isNew) await touchCart(tx, id);
  return { view: await fill(tx, id, items), token: null, isNew };
}

/** Locks the shopper's active cart, making it first where there is none; of two racing first calls both get it. */
export async function lockActiveCart(tx: Tx, userId: string): Promise<{ id: string; isNew: boolean }> {
  const found = await findActiveCart(tx, userId);
  if (found) {
    const locked = (await lockCarts(tx, [found.id])).get(found.id);
    if (locked?.status !== 'active') throw new TransactionConflict('the cart was closed meanwhile');
    return { id: found.id, isNew: false };
  }
  const id = newId('cart');
  try {
    await insertCart(tx, { id, userId, tokenHash: null });
  } catch (error) {
    throw isDuplicate(error) ? new TransactionConflict('another call made the cart first') : error;
  }
  return { id, isNew: true };
}

async function insertCart(
  tx: Tx | null,
  cart: { id: string; userId: string | null; tokenHash: string | null },
): Promise<void> {
  await sql(
    tx,
    `INSERT INTO carts (id, status, user_id, active_user_id, token_hash, currency, version, created_at, updated_at)
     VALUES (?, 'active', ?, ?, ?, ?, 1, ${dbNow}, ${dbNow})`,
    [cart.id, cart.userId, cart.userId, cart.tokenHash, config.store.currency],
  );
}

async function fill(tx: Tx, id: string, items: ItemInput[]): Promise<CartView> {
  const { cart, lines } = await loadContents(tx, id);
  return { cart, lines: await addCartItems(tx, id, lines, items) };
}
