import { dbNow, insertIgnore, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { getSellableVariants } from '../../product/index.js';
import { canBeHad } from '../can-be-had.js';
import { notSoldOut } from '../notice.errors.js';

/** How many variants one address may wait for: it may be a stranger's. */
const MAX_WAITING = 20;

interface Wish {
  variantId: string;
  email: string;
  /** Null for a guest. */
  userId: string | null;
}

/**
 * Remembers who wants to hear when a variant can be had again; a second time, or beyond what one address may wait for,
 * without effect, and nobody is told which. Throws `not_found` and `not_sold_out`.
 */
export async function putNotice(tx: Tx, { variantId, email, userId }: Wish): Promise<void> {
  const variant = (await getSellableVariants([variantId], tx)).get(variantId);
  if (!variant?.isSellable) throw notFound();
  if (canBeHad(variant)) throw notSoldOut();
  const { rows } = await sql<{ n: number }>(tx, 'SELECT COUNT(*) AS n FROM stock_notices WHERE email = ?', [email]);
  if (Number(rows[0]?.n) < MAX_WAITING) {
    await sql(
      tx,
      `${insertIgnore} stock_notices (id, variant_id, email, user_id, created_at, due_at) VALUES (?, ?, ?, ?, ${dbNow}, NULL)`,
      [newId('ntc'), variantId, email, userId],
    );
  }
  // What a shopper asked for as a guest goes with the account too.
  if (userId) {
    await sql(tx, 'UPDATE stock_notices SET user_id = ? WHERE variant_id = ? AND email = ?', [
      userId,
      variantId,
      email,
    ]);
  }
}

/** Forgets that a shopper waits for a variant. Throws `not_found`. */
export async function withdrawNotice(tx: Tx, userId: string, variantId: string): Promise<void> {
  const { affected } = await sql(tx, 'DELETE FROM stock_notices WHERE user_id = ? AND variant_id = ?', [
    userId,
    variantId,
  ]);
  if (affected === 0) throw notFound();
}

/** Takes an address out of all notices. */
export async function forgetAddress(tx: Tx, email: string): Promise<void> {
  await sql(tx, 'DELETE FROM stock_notices WHERE email = ?', [email]);
}
