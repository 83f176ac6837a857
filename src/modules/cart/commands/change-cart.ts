import { dbNow, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { cartNotActive } from '../cart.errors.js';
import { type CartLine, type CartView, loadContents, type ViewLine } from '../queries/load-cart.js';

/** Bumps a cart's version, which locks its row before lines that refer to it are written. */
export async function touchCart(tx: Tx, cartId: string): Promise<void> {
  await sql(tx, `UPDATE carts SET version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [cartId]);
}

/**
 * Runs a change of the lines of active carts under their locks, all or none; it is given the lines of each, and gives
 * them as they are then. Throws `cart_not_active`.
 */
export async function changeCarts(
  tx: Tx,
  cartIds: string[],
  change: (lines: CartLine[][]) => Promise<ViewLine[][]>,
): Promise<CartView[]> {
  const { affected } = await sql(
    tx,
    `UPDATE carts SET version = version + 1, updated_at = ${dbNow}
     WHERE id IN (${marks(cartIds.length)}) AND status = 'active'`,
    cartIds,
  );
  if (affected < cartIds.length) throw cartNotActive();
  const contents = await loadContents(tx, cartIds);
  const lines = await change(contents.map((each) => each.lines));
  return contents.map(({ cart }, at) => ({ cart, lines: lines[at] ?? [] }));
}
