import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../../../src/platform/ids.js';
import type { Database, Row, Run } from './database.js';

const NOW = 'UTC_TIMESTAMP(3)';
const DAYS_30_MS = 30 * 86_400_000;

/** What a cart and an order say of a variant, with what is left of it, and the database's clock. */
const VARIANT = `v.id AS variant_id, v.sku, v.options, v.price, v.track_stock, p.id AS product_id, p.slug, p.name, p.status,
  i.url, i.alt, l.id AS level_id, l.location_id, l.on_hand + l.backorder_limit - l.reserved AS available, ${NOW} AS now`;
const FROM_VARIANT = `JOIN products p ON p.id = v.product_id LEFT JOIN stock_levels l ON l.variant_id = v.id
  LEFT JOIN product_images i ON i.id = COALESCE(v.image_id,
    (SELECT f.id FROM product_images f WHERE f.product_id = p.id ORDER BY f.position, f.id LIMIT 1))`;

/** The lines of a cart and all that is known of their variants, in one statement. */
export const LINES = `SELECT c.id, c.quantity, c.unit_price, ${VARIANT} FROM cart_items c
  JOIN variants v ON v.id = c.variant_id ${FROM_VARIANT} WHERE c.cart_id = ? ORDER BY c.id`;

interface Item {
  variantId: string;
  quantity: number;
}

interface Line extends Row {
  id: string;
  quantity: number;
}

export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
export const newToken = () => randomBytes(32).toString('base64url');
export const money = (amount: number) => ({ amount, currency: 'USD' });

/**
 * A new cart, with or without lines. With lines four statements: what is sold, the cart, its lines, COMMIT. Without, one
 * that commits by itself.
 */
export async function createCart(database: Database, { items = [] }: { items?: Item[] }): Promise<string> {
  const cart = { id: newId('cart'), token: newToken() };
  if (items.length === 0) {
    await database.single((run) => insertCart(run, cart));
    return JSON.stringify(present(cart.id, [], new Date(), cart.token));
  }
  const lines = await database.transaction(async (run) => {
    const text = `SELECT ${VARIANT} FROM variants v ${FROM_VARIANT} WHERE v.id IN (${items.map(() => '?').join(', ')})`;
    const { rows } = await run(
      text,
      items.map((item) => item.variantId),
    );
    const lines = items.map(({ variantId, quantity }) => ({
      ...sellable(
        rows.find((row) => row['variant_id'] === variantId),
        quantity,
      ),
      id: newId('item'),
      quantity,
    }));
    await insertCart(run, cart);
    await run(
      `INSERT INTO cart_items (id, cart_id, variant_id, quantity, unit_price, created_at, updated_at)
       VALUES ${lines.map(() => `(?, ?, ?, ?, ?, ${NOW}, ${NOW})`).join(', ')}`,
      lines.flatMap((line: Line) => [
        line.id,
        cart.id,
        String(line['variant_id']),
        line.quantity,
        Number(line['price']),
      ]),
    );
    return lines;
  });
  return JSON.stringify(present(cart.id, lines, nowOf(lines), cart.token));
}

/**
 * One item into a cart, four statements: the cart is opened and locked by one update, its lines and the new variant are
 * read together, the line is written, COMMIT.
 */
export async function addItem(
  database: Database,
  { cartId, token, variantId, quantity }: Item & { cartId: string; token: string },
): Promise<string> {
  const lines = await database.transaction(async (run) => {
    const opened = await run(
      `UPDATE carts SET version = version + 1, updated_at = ${NOW} WHERE id = ? AND token_hash = ? AND status = 'active'`,
      [cartId, hashOf(token)],
    );
    if (opened.affected !== 1) throw new Error('no such cart');
    const { rows } = await run(
      `SELECT c.id, c.quantity, c.unit_price, ${VARIANT}
       FROM (SELECT variant_id FROM cart_items WHERE cart_id = ? UNION SELECT ?) w
       JOIN variants v ON v.id = w.variant_id ${FROM_VARIANT}
       LEFT JOIN cart_items c ON c.cart_id = ? AND c.variant_id = w.variant_id`,
      [cartId, variantId, cartId],
    );
    const known = rows.find((row) => row['variant_id'] === variantId);
    const total = quantity + Number(known?.['quantity'] ?? 0);
    const line = { ...sellable(known, total), id: String(known?.['id'] ?? newId('item')), quantity: total };
    await run(
      `INSERT INTO cart_items (id, cart_id, variant_id, quantity, unit_price, created_at, updated_at)
       VALUES (?, ?, ?, ?, ?, ${NOW}, ${NOW}) ON DUPLICATE KEY UPDATE quantity = ?, unit_price = ?, updated_at = ${NOW}`,
      [line.id, cartId, variantId, total, Number(known?.['price']), total, Number(known?.['price'])],
    );
    return [...(rows.filter((row) => row['variant_id'] !== variantId) as Line[]), line];
  });
  return JSON.stringify(present(cartId, lines, nowOf(lines)));
}

async function insertCart(run: Run, { id, token }: { id: string; token: string }): Promise<void> {
  await run(
    `INSERT INTO carts (id, status, token_hash, currency, version, created_at, updated_at)
     VALUES (?, 'active', ?, 'USD', 1, ${NOW}, ${NOW})`,
    [id, hashOf(token)],
  );
}

/** The variant's row, if it is sold and there is enough of it. */
export function sellable(row: Row | undefined, quantity: number): Row {
  if (row?.['status'] !== 'active' || (row['track_stock'] && quantity > Number(row['available']))) {
    throw new Error('not to be had');
  }
  return row;
}

export const nowOf = (rows: Row[]): Date => rows[0]?.['now'] as Date;

export const imageOf = (row: Row) => (row['url'] ? { url: row['url'], alt: row['alt'] || row['name'] } : null);

export const optionsOf = (row: Row) => {
  const { options } = row;
  return typeof options === 'string' ? JSON.parse(options) : options;
};

function present(id: string, lines: Line[], now: Date, token?: string): object {
  const total = lines.reduce((sum, line) => sum + Number(line['price']) * line.quantity, 0);
  return {
    id,
    status: 'active',
    currency: 'USD',
    items: lines.map((line) => ({
      id: line.id,
      variantId: line['variant_id'],
      productSlug: line['slug'],
      name: line['name'],
      sku: line['sku'],
      options: optionsOf(line),
      image: imageOf(line),
      quantity: line.quantity,
      unitPrice: money(Number(line['price'])),
      total: money(Number(line['price']) * line.quantity),
      priceChanged: false,
      availability: 'in_stock',
    })),
    totals: { subtotal: money(total), discount: money(0), shipping: money(0), tax: money(0), total: money(total) },
    expiresAt: new Date(now.getTime() + DAYS_30_MS).toISOString(),
    token,
  };
}
