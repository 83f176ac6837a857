import type { CartStatus } from '../../../models/cart/cart.js';
import { forUpdate, marks, sql, toDate } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { groupBy } from '../../../utils/group-by.js';
import { getSellableVariants, type SellableVariant } from '../../product/index.js';

export interface CartRow {
  id: string;
  status: CartStatus;
  userId: string | null;
  tokenHash: string | null;
  currency: string;
  mergedIntoId: string | null;
  version: number;
  updatedAt: Date;
}

export interface CartLine {
  id: string;
  variantId: string;
  quantity: number;
  /** Minor units, as it was when the line was last added or set. */
  unitPrice: number;
}

/** A line with what it is sold for now. */
export type ViewLine = CartLine & { variant: SellableVariant };

/** A cart as it is now, with today's price and availability of its lines. */
export interface CartView {
  cart: CartRow;
  lines: ViewLine[];
}

const NAMES = ['id', 'status', 'user_id', 'token_hash', 'currency', 'merged_into_id', 'version', 'updated_at'];
const COLUMNS = NAMES.join(', ');

interface RawCart {
  id: string;
  status: CartStatus;
  user_id: string | null;
  token_hash: string | null;
  currency: string;
  merged_into_id: string | null;
  version: number;
  updated_at: unknown;
}

/** Reads a cart's row without a lock. */
export async function findCart(tx: Tx | null, id: string): Promise<CartRow | null> {
  return (await findCarts(tx, [id])).get(id) ?? null;
}

/** Reads the rows of several carts in one statement, without a lock. Those that are gone are not in the answer. */
export async function findCarts(tx: Tx | null, ids: string[]): Promise<Map<string, CartRow>> {
  const { rows } = await sql<RawCart>(tx, `SELECT ${COLUMNS} FROM carts WHERE id IN (${marks(ids.length)})`, ids);
  return new Map(rows.map((row) => [row.id, toCart(row)]));
}

/** The active cart of a shopper, if there is one. */
export async function findActiveCart(tx: Tx | null, userId: string): Promise<CartRow | null> {
  const { rows } = await sql<RawCart>(tx, `SELECT ${COLUMNS} FROM carts WHERE active_user_id = ?`, [userId]);
  return rows[0] ? toCart(rows[0]) : null;
}

/** Locks carts in the order of their ids. */
export async function lockCarts(tx: Tx, ids: string[]): Promise<Map<string, CartRow>> {
  const sorted = [...new Set(ids)].sort();
  const { rows } = await sql<RawCart>(
    tx,
    `SELECT ${COLUMNS} FROM carts WHERE id IN (${marks(sorted.length)}) ORDER BY id ${forUpdate}`,
    sorted,
  );
  return new Map(rows.map((row) => [row.id, toCart(row)]));
}

interface RawLine {
  cart_id: string;
  id: string;
  variant_id: string;
  quantity: number;
  unit_price: unknown;
}

export async function loadLines(tx: Tx | null, cartId: string): Promise<CartLine[]> {
  return (await loadLinesOf(tx, [cartId]))(cartId);
}

/** Reads the lines of several carts in one statement, to be looked up by cart. */
export async function loadLinesOf(tx: Tx | null, cartIds: string[]): Promise<(cartId: string) => CartLine[]> {
  const { rows } = await sql<RawLine>(
    tx,
    `SELECT cart_id, id, variant_id, quantity, unit_price FROM cart_items
     WHERE cart_id IN (${marks(cartIds.length)}) ORDER BY cart_id, id`,
    cartIds,
  );
  const groups = groupBy(rows, (row) => row.cart_id);
  return (cartId) => (groups.get(cartId) ?? []).map(toLine);
}

const toLine = (row: RawLine): CartLine => ({
  id: row.id,
  variantId: row.variant_id,
  quantity: row.quantity,
  unitPrice: Number(row.unit_price),
});

/** Reads carts with their lines in one statement, in the order of `cartIds`. The caller has locked them. */
export async function loadContents(tx: Tx, cartIds: string[]): Promise<{ cart: CartRow; lines: CartLine[] }[]> {
  const { rows } = await sql<RawCart & { line_id: string | null } & Omit<RawLine, 'id'>>(
    tx,
    `SELECT ${NAMES.map((name) => `c.${name}`).join(', ')}, i.id AS line_id, i.variant_id, i.quantity, i.unit_price
     FROM carts c LEFT JOIN cart_items i ON i.cart_id = c.id WHERE c.id IN (${marks(cartIds.length)}) ORDER BY c.id, i.id`,
    cartIds,
  );
  const groups = groupBy(rows, (row) => row.id);
  return cartIds.map((cartId) => {
    const own = groups.get(cartId);
    if (!own?.[0]) throw new Error(`cart ${cartId} is gone`);
    const lines = own.flatMap(({ line_id: id, ...row }) => (id === null ? [] : [toLine({ ...row, id })]));
    return { cart: toCart(own[0]), lines };
  });
}

/** Reads the lines of a cart and what they are sold for now. Writes nothing. */
export async function loadCartView(tx: Tx | null, cart: CartRow): Promise<CartView> {
  return { cart, lines: await priceLines(tx, await loadLines(tx, cart.id)) };
}

/** Adds to lines what they are sold for now. */
export async function priceLines(tx: Tx | null, lines: CartLine[]): Promise<ViewLine[]> {
  const variants = await getSellableVariants(
    lines.map((line) => line.variantId),
    tx,
  );
  return withVariants(lines, variants);
}

/** Leaves out lines of variants that are not there any more. */
export function withVariants(lines: CartLine[], variants: Map<string, SellableVariant>): ViewLine[] {
  return lines.flatMap((line) => {
    const variant = variants.get(line.variantId);
    return variant ? [{ ...line, variant }] : [];
  });
}

function toCart(row: RawCart): CartRow {
  return {
    id: row.id,
    status: row.status,
    userId: row.user_id,
    tokenHash: row.token_hash,
    currency: row.currency,
    mergedIntoId: row.merged_into_id,
    version: row.version,
    updatedAt: toDate(row.updated_at),
  };
}
