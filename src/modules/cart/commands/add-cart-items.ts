import { isMissingReference, TransactionConflict } from '../../../platform/database/errors.js';
import { branches, dbNow, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound, validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { getSellableVariants, insufficientStock, type SellableVariant, type Shortage } from '../../product/index.js';
import { type CartLine, priceLines, type ViewLine, withVariants } from '../queries/load-cart.js';

export interface ItemInput {
  variantId: string;
  quantity: number;
}

export const MAX_LINES = 100;
export const MAX_QUANTITY = 9_999;

/** What is to be added to a cart that is locked and has these lines. */
export interface Addition {
  cartId: string;
  lines: CartLine[];
  items: ItemInput[];
}

/**
 * Adds units to several carts, all or none, and gives the lines of each as they are then; the same variant adds up.
 * Throws `insufficient_stock` with what is left.
 */
export async function addCartItems(tx: Tx, additions: Addition[]): Promise<ViewLine[][]> {
  const wanted = additions.map(({ items }) => sumByVariant(items));
  // One statement for what is added and what is shown.
  const variants = await getSellableVariants(
    [...wanted.flatMap((sums) => [...sums.keys()]), ...additions.flatMap(({ lines }) => lines.map(variantOf))],
    tx,
  );
  const next = additions.map((addition, at) => nextLines(addition, wanted[at] ?? new Map(), variants));
  await writeLines(tx, next.flat());
  return additions.map(({ lines }, at) => {
    const written = next[at] ?? [];
    const untouched = lines.filter(({ id }) => !written.some((each) => each.id === id));
    return [...withVariants(untouched, variants), ...written].sort(byId);
  });
}

const variantOf = ({ variantId }: CartLine) => variantId;

function nextLines(
  { cartId, lines }: Addition,
  wanted: Map<string, number>,
  variants: Map<string, SellableVariant>,
): NextLine[] {
  const next = [...wanted].map(([variantId, added]) => {
    const line = lines.find((each) => each.variantId === variantId);
    return nextLine(cartId, line, { quantity: added + (line?.quantity ?? 0), variant: sellable(variants, variantId) });
  });
  assertFits(lines, next);
  assertInStock(next);
  return next;
}

/** Sets the quantity of a line of a locked cart with these lines, and gives them as they are then; 0 removes it. */
export async function setCartItem(
  tx: Tx,
  lines: CartLine[],
  { cartId, itemId, quantity }: { cartId: string; itemId: string; quantity: number },
): Promise<ViewLine[]> {
  const line = lines.find((each) => each.id === itemId);
  if (!line) throw notFound();
  const others = lines.filter((each) => each !== line);
  if (quantity === 0) {
    await sql(tx, 'DELETE FROM cart_items WHERE id = ? AND cart_id = ?', [itemId, cartId]);
    return priceLines(tx, others);
  }
  const variants = await getSellableVariants(lines.map(variantOf), tx);
  const next = nextLine(cartId, line, { quantity, variant: sellable(variants, line.variantId) });
  assertInStock([next]);
  await writeLines(tx, [next]);
  return [...withVariants(others, variants), next].sort(byId);
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

/** A line as it is to be written. */
interface NextLine extends ViewLine {
  cartId: string;
  isNew: boolean;
}

function nextLine(
  cartId: string,
  line: CartLine | undefined,
  { quantity, variant }: { quantity: number; variant: SellableVariant },
): NextLine {
  return {
    id: line?.id ?? newId('item'),
    cartId,
    variantId: variant.variantId,
    quantity,
    unitPrice: variant.price,
    variant,
    isNew: line === undefined,
  };
}

function assertFits(lines: CartLine[], next: NextLine[]): void {
  const count = lines.length + next.filter((each) => each.isNew).length;
  if (count > MAX_LINES) throw tooMuch(`A cart has at most ${MAX_LINES} lines.`);
  if (next.some((each) => each.quantity > MAX_QUANTITY)) throw tooMuch(`A line has at most ${MAX_QUANTITY} units.`);
}

const tooMuch = (message: string) => validationFailed({ detail: message, errors: [{ path: 'items', message }] });

function assertInStock(next: NextLine[]): void {
  const shortages: Shortage[] = next.flatMap(({ variantId, quantity, variant }) => {
    const left = Math.min(
      variant.available ?? Number.POSITIVE_INFINITY,
      variant.maxPerOrder ?? Number.POSITIVE_INFINITY,
    );
    return quantity > left ? [{ variantId, requested: quantity, available: Math.max(left, 0) }] : [];
  });
  if (shortages.length > 0) throw insufficientStock({ extra: { shortages } });
}

async function writeLines(tx: Tx, next: NextLine[]): Promise<void> {
  await insertLines(
    tx,
    next.filter((line) => line.isNew),
  );
  await updateLines(
    tx,
    next.filter((line) => !line.isNew),
  );
}

async function insertLines(tx: Tx, lines: NextLine[]): Promise<void> {
  if (lines.length === 0) return;
  try {
    await sql(
      tx,
      `INSERT INTO cart_items (id, cart_id, variant_id, quantity, unit_price, created_at, updated_at)
       VALUES ${lines.map(() => `(?, ?, ?, ?, ?, ${dbNow}, ${dbNow})`).join(', ')}`,
      lines.flatMap((line) => [line.id, line.cartId, line.variantId, line.quantity, line.unitPrice]),
    );
  } catch (error) {
    throw isMissingReference(error) ? new TransactionConflict('a variant was deleted meanwhile') : error;
  }
}

async function updateLines(tx: Tx, lines: NextLine[]): Promise<void> {
  if (lines.length === 0) return;
  const each = branches(lines.length);
  await sql(
    tx,
    `UPDATE cart_items SET quantity = CASE id ${each} END, unit_price = CASE id ${each} END, updated_at = ${dbNow}
     WHERE id IN (${marks(lines.length)})`,
    [
      ...lines.flatMap((line) => [line.id, line.quantity]),
      ...lines.flatMap((line) => [line.id, line.unitPrice]),
      ...lines.map((line) => line.id),
    ],
  );
}

/** Removes lines of a locked cart. */
export async function removeLines(tx: Tx, itemIds: string[]): Promise<void> {
  if (itemIds.length === 0) return;
  await sql(tx, `DELETE FROM cart_items WHERE id IN (${marks(itemIds.length)})`, itemIds);
}
