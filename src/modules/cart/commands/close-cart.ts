import { isDuplicate, TransactionConflict } from '../../../platform/database/errors.js';
import { dbNow, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { cartEmpty, cartNotActive } from '../cart.errors.js';
import {
  type CartLine,
  type CartRow,
  findActiveCart,
  findCart,
  loadLines,
  loadLinesOf,
  lockCarts,
} from '../queries/load-cart.js';
import { MAX_LINES, removeLines } from './add-cart-items.js';
import { touchCart } from './change-cart.js';
import { moveLines } from './merge-carts.js';

/**
 * Closes active carts for an order each, all or none, and gives their lines in the order of `cartIds`. Throws
 * `cart_not_active` and `cart_empty`.
 */
export async function closeCarts(tx: Tx, cartIds: string[]): Promise<CartLine[][]> {
  const { affected } = await sql(
    tx,
    `UPDATE carts SET status = 'ordered', active_user_id = NULL, version = version + 1, updated_at = ${dbNow}
     WHERE id IN (${marks(cartIds.length)}) AND status = 'active'`,
    cartIds,
  );
  if (affected < cartIds.length) throw cartNotActive();
  const linesOf = await loadLinesOf(tx, cartIds);
  return cartIds.map((cartId) => assertOrderable(linesOf(cartId)));
}

function assertOrderable(lines: CartLine[]): CartLine[] {
  if (lines.length === 0) throw cartEmpty();
  // A cart may have grown over the limit when an order's lines were given back to it: none of them was dropped.
  if (lines.length > MAX_LINES) {
    const message = `The cart has ${lines.length} lines; an order has at most ${MAX_LINES}.`;
    throw validationFailed({ detail: message, errors: [{ path: 'cartId', message }] });
  }
  return lines;
}

/** Where the lines of a cart are after its order was cancelled unpaid. */
export interface ReturnedCart {
  cartId: string;
  version: number;
}

/**
 * Makes the cart of an order that was cancelled unpaid active again; where its shopper has a newer active cart, its
 * lines go there and it is `merged`. Null where the cart is gone.
 */
export async function giveCartBack(tx: Tx, cartId: string): Promise<ReturnedCart | null> {
  const known = await findCart(tx, cartId);
  if (!known) return null;
  const newer = known.userId ? await findActiveCart(tx, known.userId) : null;
  const locked = await lockCarts(tx, newer ? [cartId, newer.id] : [cartId]);
  const cart = locked.get(cartId);
  if (cart?.status !== 'ordered') return null;
  if (!newer) return reopen(tx, cart);
  const target = locked.get(newer.id);
  if (target?.status !== 'active') throw new TransactionConflict('the newer cart was closed meanwhile');
  const lines = await loadLines(tx, cartId);
  await moveLines(tx, { fromId: cartId, toId: target.id, lines, existing: await loadLines(tx, target.id) });
  return { cartId: target.id, version: target.version + 1 };
}

async function reopen(tx: Tx, cart: CartRow): Promise<ReturnedCart> {
  try {
    await sql(
      tx,
      `UPDATE carts SET status = 'active', active_user_id = user_id, version = version + 1, updated_at = ${dbNow} WHERE id = ?`,
      [cart.id],
    );
  } catch (error) {
    throw isDuplicate(error) ? new TransactionConflict('the shopper has a newer cart') : error;
  }
  return { cartId: cart.id, version: cart.version + 1 };
}

/**
 * Locks the cart and those its lines were merged into since, and gives their ids, oldest first. None of them can become
 * an order until the transaction ends.
 */
export async function lockCartTrail(tx: Tx, cartId: string): Promise<string[]> {
  const trail = await trailOf(tx, cartId);
  const last = (await lockCarts(tx, trail)).get(trail.at(-1) ?? '');
  if (last?.mergedIntoId) throw new TransactionConflict('the cart was merged into another meanwhile');
  return trail;
}

async function trailOf(tx: Tx, cartId: string): Promise<string[]> {
  const trail: string[] = [];
  let next: string | null = cartId;
  while (next && !trail.includes(next)) {
    trail.push(next);
    next = (await findCart(tx, next))?.mergedIntoId ?? null;
  }
  return trail;
}

/**
 * Closes a cart again for an order that is revived: it, or the newer cart that took its lines, which gives them up as
 * far as they are still there. The caller has locked `trail` and seen that none of it has become another live order.
 */
export async function recloseCart(
  tx: Tx,
  trail: string[],
  ordered: { variantId: string; quantity: number }[],
): Promise<void> {
  const carts = await lockCarts(tx, trail);
  const cart = carts.get(trail[0] ?? '');
  const last = carts.get(trail.at(-1) ?? '');
  if (!cart || !last) return;
  if (last.id !== cart.id && last.status === 'active') await takeOut(tx, last.id, ordered);
  await sql(
    tx,
    `UPDATE carts SET status = 'ordered', active_user_id = NULL, merged_into_id = NULL, version = version + 1, updated_at = ${dbNow}
     WHERE id = ?`,
    [cart.id],
  );
}

async function takeOut(tx: Tx, cartId: string, ordered: { variantId: string; quantity: number }[]): Promise<void> {
  await touchCart(tx, cartId);
  const gone: string[] = [];
  for (const line of await loadLines(tx, cartId)) {
    const taken = ordered.find((each) => each.variantId === line.variantId)?.quantity ?? 0;
    if (taken >= line.quantity) gone.push(line.id);
    else if (taken > 0) {
      await sql(tx, `UPDATE cart_items SET quantity = quantity - ?, updated_at = ${dbNow} WHERE id = ?`, [
        taken,
        line.id,
      ]);
    }
  }
  await removeLines(tx, gone);
}
