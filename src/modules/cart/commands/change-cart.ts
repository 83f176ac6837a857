import type { Context } from '../../../platform/context.js';
import { dbNow, sql } from '../../../platform/database/sql.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { cartNotActive } from '../cart.errors.js';
import { type CartView, loadCartView, lockCarts } from '../queries/load-cart.js';

/** Bumps a cart's version, which locks its row before lines that refer to it are written. */
export async function touchCart(tx: Tx, cartId: string): Promise<void> {
  await sql(tx, `UPDATE carts SET version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [cartId]);
}

/** Runs a change of an active cart's lines under its lock and gives the cart as it is then. */
export async function changeCart(tx: Tx, cartId: string, change: () => Promise<void>): Promise<CartView> {
  const { affected } = await sql(
    tx,
    `UPDATE carts SET version = version + 1, updated_at = ${dbNow} WHERE id = ? AND status = 'active'`,
    [cartId],
  );
  if (affected === 0) throw cartNotActive();
  await change();
  const cart = (await lockCarts(tx, [cartId])).get(cartId);
  if (!cart) throw notFound();
  return loadCartView(tx, cart);
}

/** `changeCart` in a transaction of its own. */
export function changeOpenCart(context: Context, cartId: string, change: (tx: Tx) => Promise<void>): Promise<CartView> {
  return inTransaction(context, (tx) => changeCart(tx, cartId, () => change(tx)));
}
