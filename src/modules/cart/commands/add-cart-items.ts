import { isMissingReference, TransactionConflict } from '../../../platform/database/errors.js';
import { dbNow, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound, validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { getSellableVariants, insufficientStock, type SellableVariant, type Shortage } from '../../product/index.js';
import { type CartLine, type CartView, priceLines, withVariants } from '../queries/load-cart.js';

export interface ItemInput {
  variantId: string;
  quantity: number;
}

export const MAX_LINES = 100;
export const MAX_QUANTITY = 9_999;

/**
 * Adds units to a locked cart with these lines, and gives its lines as they are then; the same variant adds up. Throws
 * `insufficient_stock` with what is left.
 */
export async function addCartItems(
  tx: Tx,
  cartId: string,
  lines: CartLine[],
  items: ItemInput[],
): Promise<CartView['lines']> {
  const wanted = sumByVariant(items);
  // One statement for what is added and what is shown.
  const variants = await getSellableVariants([...wanted.keys(), ...lines.map((line) => line.variantId)], tx);
  const next = [...wanted].map(([variantId, added]) => {
    const line = lines.find((each) => each.variantId === variantId);
    return { variantId, line, quantity: added + (line?.quantity ?? 0), variant: sellable(variants, variantId) };
  });
  assertFits(lines, next);
  assertInStock(next);
  const written = await writeLines(tx, cartId, next);
  const untouched = lines.filter(({ id }) => !written.some((each) => each.id === id));
  return [...withVariants(untouched, variants), ...written].sort(byId);
}

/** Sets the quantity of a line of a locked cart with these lines, and gives them as they are then; 0 removes it. */
export async function setCartItem(
  tx: Tx,
  lines: CartLine[],
  { cartId, itemId, quantity }: { cartId: string; itemId: string; quantity: number },
): Promise<CartView['lines']> {
  const line = lines.find((each) => each.id === itemId);
  if (!line) throw notFound();
  const others = lines.filter((each) => each !== line);
  if (quantity === 0) {
    await sql(tx, 'DELETE FROM cart_items WHERE id = ? AND cart_id = ?', [itemId, cartId]);
    return priceLines(tx, others);
  }
  const variants = await getSellableVariants(
    lines.map((each) => each.variantId),
    tx,
  );
  const variant = sellable(variants, line.variantId);
  assertInStock([{ variantId: line.variantId, quantity, variant }]);
  const written = await writeLines(tx, cartId, [{ variantId: line.variantId, line, quantity, variant }]);
  return [...withVariants(others, variants), ...written].sort(byId);
}

/** The order in which lines were added. */
const byId = (a: CartLine, b: CartLine) => (a.id < b.id ? -1 : 1);

function sumByVariant(items: ItemInput[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { variantId, quantity } of items) sums.set(variantId, (sums.get(variantId) ?? 0) + quantity);
  return sums;
}

function sellable(variants: Map<string, SellableVariant>, variantId: string): SellableVariant {
  const variant = variants.get(variantId);
  if (!variant?.isSellable) throw notFound({ detail: `The variant ${variantId} is not sold here.` });
  return variant;
}

interface NextLine {
  variantId: string;
  line: CartLine | undefined;
  quantity: number;
  variant: SellableVariant;
}

function assertFits(lines: CartLine[], next: NextLine[]): void {
  const count = lines.length + next.filter((each) => !each.line).length;
  if (count > MAX_LINES) throw tooMuch(`A cart has at most ${MAX_LINES} lines.`);
  if (next.some((each) => each.quantity > MAX_QUANTITY)) throw tooMuch(`A line has at most ${MAX_QUANTITY} units.`);
}

const tooMuch = (message: string) => validationFailed({ detail: message, errors: [{ path: 'items', message }] });

function assertInStock(next: { variantId: string; quantity: number; variant: SellableVariant }[]): void {
  const shortages: Shortage[] = next.flatMap(({ variantId, quantity, variant }) => {
    const left = Math.min(
      variant.available ?? Number.POSITIVE_INFINITY,
      variant.maxPerOrder ?? Number.POSITIVE_INFINITY,
    );
    return quantity > left ? [{ variantId, requested: quantity, available: Math.max(left, 0) }] : [];
  });
  if (shortages.length > 0) throw insufficientStock({ extra: { shortages } });
}

/** Writes lines and gives them as they are then. */
async function writeLines(tx: Tx, cartId: string, next: NextLine[]): Promise<CartView['lines']> {
  const written = next.map(({ line, variantId, quantity, variant }) => ({
    id: line?.id ?? newId('item'),
    variantId,
    quantity,
    unitPrice: variant.price,
    variant,
  }));
  const added = written.filter((_, at) => !next[at]?.line);
  if (added.length > 0) await insertLines(tx, cartId, added);
  for (const { id, quantity, unitPrice } of written.filter((each) => !added.includes(each))) {
    await sql(tx, `UPDATE cart_items SET quantity = ?, unit_price = ?, updated_at = ${dbNow} WHERE id = ?`, [
      quantity,
      unitPrice,
      id,
    ]);
  }
  return written;
}

async function insertLines(tx: Tx, cartId: string, added: CartView['lines']): Promise<void> {
  try {
    await sql(
      tx,
      `INSERT INTO cart_items (id, cart_id, variant_id, quantity, unit_price, created_at, updated_at)
       VALUES ${added.map(() => `(?, ?, ?, ?, ?, ${dbNow}, ${dbNow})`).join(', ')}`,
      added.flatMap((each) => [each.id, cartId, each.variantId, each.quantity, each.unitPrice]),
    );
  } catch (error) {
    throw isMissingReference(error) ? new TransactionConflict('a variant was deleted meanwhile') : error;
  }
}

/** Removes lines of a locked cart. */
export async function removeLines(tx: Tx, itemIds: string[]): Promise<void> {
  if (itemIds.length === 0) return;
  await sql(tx, `DELETE FROM cart_items WHERE id IN (${marks(itemIds.length)})`, itemIds);
}
