import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { cartNotActive } from '../cart.errors.js';
import { type CartLine, type CartView, loadContents } from '../queries/load-cart.js';

/** Bumps a cart's version, which locks its row before lines that refer to it are written. */
export async function touchCart(tx: Tx, cartId: string): Promise<void> {
  await sql(tx, `UPDATE carts SET version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [cartId]);
}

/** Runs a change of an active cart's lines under its lock; it is given them, and gives them as they are then. */
export async function changeCart(
  tx: Tx,
  cartId: string,
  change: (lines: CartLine[]) => Promise<CartView['lines']>,
): Promise<CartView> {
  const { affected } = await sql(
    tx,
    `UPDATE carts SET version = version + 1, updated_at = ${dbNow} WHERE id = ? AND status = 'active'`,
    [cartId],
  );
  if (affected === 0) throw cartNotActive();
  const { cart, lines } = await loadContents(tx, cartId);
  return { cart, lines: await change(lines) };
}
