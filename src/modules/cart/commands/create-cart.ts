import { config } from '../../../config/index.js';
import { newGuestToken } from '../../../platform/auth/guest-token.js';
import { isDuplicate, TransactionConflict } from '../../../platform/database/errors.js';
import { dbNow, sql } from '../../../platform/database/sql.js';
import { inOneStatement, type Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import {
  type CartRow,
  type CartView,
  findActiveCart,
  findCarts,
  loadContents,
  lockCarts,
} from '../queries/load-cart.js';
import { addCartItems, type ItemInput } from './add-cart-items.js';
import { touchCart } from './change-cart.js';

export interface CreatedCart {
  view: CartView;
  /** Given once, for a guest's cart. */
  token: string | null;
  isNew: boolean;
}

/** Makes a guest's cart, with a token of its own, for each of these lists of items; all or none. */
export async function createGuestCarts(tx: Tx, wanted: ItemInput[][]): Promise<CreatedCart[]> {
  const made = await insertGuestCarts(tx, wanted.length);
  const lines = await addCartItems(
    tx,
    made.map(({ cart }, at) => ({ cartId: cart.id, lines: [], items: wanted[at] ?? [] })),
  );
  return made.map(({ cart, token }, at) => ({ view: { cart, lines: lines[at] ?? [] }, token, isNew: true }));
}

/** Makes empty carts of guests, each with a token of its own: one statement needs no transaction. */
export async function createEmptyGuestCarts(count: number): Promise<CreatedCart[]> {
  const made = await inOneStatement(() => insertGuestCarts(null, count));
  return made.map(({ cart, token }) => ({ view: { cart, lines: [] }, token, isNew: true }));
}

async function insertGuestCarts(tx: Tx | null, count: number): Promise<{ cart: CartRow; token: string }[]> {
  const made = Array.from({ length: count }, () => ({ id: newId('cart'), ...newGuestToken() }));
  await insertCarts(
    tx,
    made.map(({ id, hash }) => ({ id, userId: null, tokenHash: hash })),
  );
  const carts = await findCarts(
    tx,
    made.map(({ id }) => id),
  );
  return made.map(({ id, token }) => {
    const cart = carts.get(id);
    if (!cart) throw new Error(`cart ${id} is gone`);
    return { cart, token };
  });
}

/** The shopper's active cart, made where there is none, with the items added. */
export async function createShopperCart(tx: Tx, userId: string, items: ItemInput[]): Promise<CreatedCart> {
  const { id, isNew } = await lockActiveCart(tx, userId);
  if (items.length > 0 && !isNew) await touchCart(tx, id);
  const [contents] = await loadContents(tx, [id]);
  if (!contents) throw new Error(`cart ${id} is gone`);
  const [lines = []] = await addCartItems(tx, [{ cartId: id, lines: contents.lines, items }]);
  return { view: { cart: contents.cart, lines }, token: null, isNew };
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
    await insertCarts(tx, [{ id, userId, tokenHash: null }]);
  } catch (error) {
    throw isDuplicate(error) ? new TransactionConflict('another call made the cart first') : error;
  }
  return { id, isNew: true };
}

async function insertCarts(
  tx: Tx | null,
  carts: { id: string; userId: string | null; tokenHash: string | null }[],
): Promise<void> {
  await sql(
    tx,
    `INSERT INTO carts (id, status, user_id, active_user_id, token_hash, currency, version, created_at, updated_at)
     VALUES ${carts.map(() => `(?, 'active', ?, ?, ?, ?, 1, ${dbNow}, ${dbNow})`).join(', ')}`,
    carts.flatMap((cart) => [cart.id, cart.userId, cart.userId, cart.tokenHash, config.store.currency]),
  );
}
