import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { cartNotActive } from '../cart.errors.js';
import {
  type CartLine,
  type CartView,
  findActiveCart,
  loadCartView,
  loadLines,
  lockCarts,
} from '../queries/load-cart.js';
import { MAX_LINES, MAX_QUANTITY } from './add-cart-items.js';
import { lockActiveCart } from './create-cart.js';

/** Moves the guest cart's lines into the shopper's active cart, made where there is none; the guest cart is `merged`. */
export async function mergeGuestCart(tx: Tx, guestCartId: string, userId: string): Promise<CartView> {
  const known = await findActiveCart(tx, userId);
  // Both rows in the order of their ids, as every transaction locks carts.
  const guest = (await lockCarts(tx, known ? [guestCartId, known.id] : [guestCartId])).get(guestCartId);
  if (guest?.status !== 'active') throw cartNotActive();
  const { id: targetId } = await lockActiveCart(tx, userId);
  const lines = await loadLines(tx, targetId);
  const added = await loadLines(tx, guestCartId);
  const count = new Set([...lines, ...added].map((line) => line.variantId)).size;
  if (count > MAX_LINES) {
    const message = `The two carts have ${count} lines together; a cart has at most ${MAX_LINES}.`;
    throw validationFailed({ detail: message, errors: [{ path: 'items', message }] });
  }
  await moveLines(tx, { fromId: guestCartId, toId: targetId, lines: added, existing: lines });
  const target = (await lockCarts(tx, [targetId])).get(targetId);
  if (!target) throw new Error(`cart ${targetId} is gone`);
  return loadCartView(tx, target);
}

/** Puts lines of one locked cart into another, adding up by variant, and marks the first `merged`. */
export async function moveLines(
  tx: Tx,
  { fromId, toId, lines, existing }: { fromId: string; toId: string; lines: CartLine[]; existing: CartLine[] },
): Promise<void> {
  await sql(tx, `UPDATE carts SET version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [toId]);
  await sql(
    tx,
    `UPDATE carts SET status = 'merged', active_user_id = NULL, merged_into_id = ?, version = version + 1, updated_at = ${dbNow} WHERE id = ?`,
    [toId, fromId],
  );
  await sql(tx, 'DELETE FROM cart_items WHERE cart_id = ?', [fromId]);
  const fresh = lines.filter((line) => !existing.some((each) => each.variantId === line.variantId));
  await insertLines(tx, toId, fresh);
  for (const line of lines) {
    const twin = existing.find((each) => each.variantId === line.variantId);
    if (!twin) continue;
    const quantity = Math.min(twin.quantity + line.quantity, MAX_QUANTITY);
    await sql(tx, `UPDATE cart_items SET quantity = ?, updated_at = ${dbNow} WHERE id = ?`, [quantity, twin.id]);
  }
}

/** Writes new lines of a locked cart at the prices they were last set with. */
export async function insertLines(tx: Tx, cartId: string, lines: Omit<CartLine, 'id'>[]): Promise<void> {
  if (lines.length === 0) return;
  await sql(
    tx,
    `INSERT INTO cart_items (id, cart_id, variant_id, quantity, unit_price, created_at, updated_at)
     VALUES ${lines.map(() => `(?, ?, ?, ?, ?, ${dbNow}, ${dbNow})`).join(', ')}`,
    lines.flatMap((line) => [newId('item'), cartId, line.variantId, line.quantity, line.unitPrice]),
  );
}
