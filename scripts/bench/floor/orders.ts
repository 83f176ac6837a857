import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { newId } from '../../../src/platform/ids.js';
import { randomOrderNumber } from '../../../src/utils/order-number.js';
import { hashOf, imageOf, LINES, money, newToken, nowOf, optionsOf, sellable } from './carts.js';
import type { Database, Param, Row, Run } from './database.js';

const NOW = 'UTC_TIMESTAMP(3)';
const WINDOW_MS = 900_000;
const SECRET = randomBytes(32);

interface Purchase {
  cartId: string;
  token: string;
  key: string;
  email: string;
  shippingAddress: object;
  payment: { provider: string };
}

interface Order extends Purchase {
  id: string;
  number: string;
  paymentId: string;
  /** The guest's own, given once. */
  orderToken: string;
  keyId: string;
  lines: (Row & { itemId: string })[];
  total: number;
  placedAt: Date;
}

/**
 * A guest's cart bought and paid: three commits. The attempt to pay is committed before the provider is asked, whose
 * books are its own, and what it said is recorded after. 18 statements, one for each table a transaction writes.
 */
export async function buy(database: Database, purchase: Purchase): Promise<string> {
  const ids = { id: newId('ord'), paymentId: newId('pay'), orderToken: newToken(), number: randomOrderNumber() };
  const keyId = createHash('sha256').update(`${purchase.cartId}\n${purchase.key}`).digest('base64url');
  const order = await database.transaction((run) => place(run, { ...purchase, ...ids, keyId }));
  await database.single((run) => charge(run, order));
  return database.transaction((run) => recordPaid(run, order));
}

/** Eleven statements with COMMIT: the stock last, so that its rows are locked for one statement and the commit. */
async function place(run: Run, input: Omit<Order, 'lines' | 'total' | 'placedAt'>): Promise<Order> {
  // All that a later request needs to go on is known already, so the key's row is written once here and once at the end.
  const recovery = JSON.stringify({ order: input.id, payment: input.paymentId, token: seal(input.orderToken) });
  await run(
    `INSERT INTO idempotency_keys (id, route, body_hash, is_encrypted, recovery_point, locked_until, created_at)
     VALUES (?, 'POST /v1/orders', ?, 0, ?, ${NOW} + INTERVAL 30 SECOND, ${NOW})`,
    [input.keyId, createHash('sha256').update(input.cartId).digest('hex'), recovery],
  );
  const closed = await run(
    `UPDATE carts SET status = 'ordered', version = version + 1, updated_at = ${NOW}
     WHERE id = ? AND token_hash = ? AND status = 'active'`,
    [input.cartId, hashOf(input.token)],
  );
  if (closed.affected !== 1) throw new Error('no such cart');
  const { rows } = await run(LINES, [input.cartId]);
  const lines = rows.map((row) => ({ ...sellable(row, Number(row['quantity'])), itemId: newId('line') }));
  if (rows.some((row) => Number(row['price']) > Number(row['unit_price']))) throw new Error('a price rose');
  const total = rows.reduce((sum, row) => sum + Number(row['price']) * Number(row['quantity']), 0);
  const order = { ...input, lines, total, placedAt: nowOf(rows) };
  await insertOrder(run, order);
  await insertItems(run, order);
  await run(
    `INSERT INTO payments (id, order_id, provider, status, amount, captured, refunded, currency, input, created_at, updated_at)
     VALUES (?, ?, ?, 'started', ?, 0, 0, 'USD', '{}', ?, ?)`,
    [order.paymentId, order.id, order.payment.provider, total, order.placedAt, order.placedAt],
  );
  await writeTimeline(run, order, { kind: 'placed', from: null, to: 'pending' });
  await emit(run, order, 'order.placed');
  await reserve(run, order);
  return order;
}

async function insertOrder(run: Run, order: Order): Promise<void> {
  const address = JSON.stringify(order.shippingAddress);
  const expiresAt = new Date(order.placedAt.getTime() + WINDOW_MS);
  const { placedAt: at } = order;
  await run(
    `INSERT INTO orders (id, number, status, payment_status, fulfillment_status, email, token_hash, cart_id, live_cart_id, currency,
       subtotal, discount, shipping, tax, total, shipping_address, billing_address, placed_at, expires_at, created_at, updated_at)
     VALUES (?, ?, 'pending', 'awaiting', 'unfulfilled', ?, ?, ?, ?, 'USD', ?, 0, 0, 0, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[order.id, order.number, order.email, hashOf(order.orderToken), order.cartId, order.cartId],
      ...[order.total, order.total, address, address, at, expiresAt, at, at],
    ],
  );
}

async function insertItems(run: Run, { id, lines }: Order): Promise<void> {
  await run(
    `INSERT INTO order_items (id, order_id, position, variant_id, stock_level_id, product_id, product_slug, name, sku, options,
       image, quantity, unit_price, discount, tax, total)
     VALUES ${lines.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?)').join(', ')}`,
    lines.flatMap((line, position) => [
      ...[line.itemId, id, position, String(line['variant_id']), line['level_id'] as Param, String(line['product_id'])],
      ...[String(line['slug']), String(line['name']), String(line['sku']), JSON.stringify(optionsOf(line))],
      ...[JSON.stringify(imageOf(line)), Number(line['quantity']), Number(line['price'])],
      Number(line['price']) * Number(line['quantity']),
    ]),
  );
}

/** The guard is in the update itself: as many levels must match as there are lines. */
async function reserve(run: Run, { id, lines, placedAt }: Order): Promise<void> {
  await run(
    `INSERT INTO stock_movements
       (stock_level_id, variant_id, location_id, kind, delta_on_hand, delta_reserved, reference, order_id, at)
     VALUES ${lines.map(() => "(?, ?, ?, 'reserve', 0, ?, ?, ?, ?)").join(', ')}`,
    lines.flatMap((line) => [
      ...[String(line['level_id']), String(line['variant_id']), String(line['location_id'])],
      ...[Number(line['quantity']), `${id}:1`, id, placedAt],
    ]),
  );
  const units = `CASE id ${lines.map(() => 'WHEN ? THEN ?').join(' ')} ELSE 0 END`;
  const unitParams = lines.flatMap((line) => [String(line['level_id']), Number(line['quantity'])]);
  const { affected } = await run(
    `UPDATE stock_levels SET reserved = reserved + ${units}, version = version + 1, updated_at = ?
     WHERE id IN (${lines.map(() => '?').join(', ')}) AND reserved + ${units} <= on_hand + backorder_limit`,
    [...unitParams, placedAt, ...lines.map((line) => String(line['level_id'])), ...unitParams],
  );
  if (affected !== lines.length) throw new Error('sold out');
}

/** The provider's books: one statement that commits by itself. */
async function charge(run: Run, { paymentId, total }: Order): Promise<void> {
  await run(
    `INSERT INTO mock_charges (provider_key, kind, outcome, amount, currency, at) VALUES (?, 'charge', 'success', ?, 'USD', ${NOW})`,
    [paymentId, total],
  );
}

/** Six statements with COMMIT; the answer is made of what is known, and kept sealed with the key. */
async function recordPaid(run: Run, order: Order): Promise<string> {
  const { affected } = await run(
    `UPDATE orders SET status = 'processing', payment_status = 'paid', version = version + 1, updated_at = ${NOW}
     WHERE id = ? AND status = 'pending'`,
    [order.id],
  );
  if (affected !== 1) throw new Error('the order is not pending any more');
  await run(
    `UPDATE payments SET status = 'captured', captured = amount, provider_reference = ?, updated_at = ${NOW} WHERE id = ?`,
    [`mock_${order.paymentId}`, order.paymentId],
  );
  await writeTimeline(run, order, { kind: 'paid', from: 'pending', to: 'processing' });
  await emit(run, order, 'order.paid');
  const answer = JSON.stringify(present(order));
  await run(
    'UPDATE idempotency_keys SET status = 201, answer = ?, is_encrypted = 1, locked_until = NULL WHERE id = ?',
    [seal(answer), order.keyId],
  );
  return answer;
}

interface Change {
  kind: string;
  from: string | null;
  to: string;
}

async function writeTimeline(run: Run, order: Order, { kind, from, to }: Change): Promise<void> {
  const data = kind === 'paid' ? { paymentId: order.paymentId, provider: 'mock', amount: order.total } : {};
  await run(
    `INSERT INTO order_timeline (order_id, kind, status_from, status_to, actor_kind, data, at)
     VALUES (?, ?, ?, ?, 'guest', ?, ${NOW})`,
    [order.id, kind, from, to, JSON.stringify(data)],
  );
}

/** The event is due only when the run is long over: the shop's worker beside it does nothing for it, and counts no sale. */
async function emit(run: Run, { id, paymentId }: Order, kind: string): Promise<void> {
  await run(
    `INSERT INTO outbox (kind, subject_id, payload, created_at, next_attempt_at) VALUES (?, ?, ?, ${NOW}, ${NOW} + INTERVAL 1 DAY)`,
    [kind, id, JSON.stringify(kind === 'order.paid' ? { paymentId } : {})],
  );
}

function seal(text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', SECRET, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

function present(order: Order): object {
  const { lines, placedAt, paymentId } = order;
  const [total, zero, at] = [money(order.total), money(0), placedAt.toISOString()];
  return {
    id: order.id,
    number: order.number,
    status: 'processing',
    paymentStatus: 'paid',
    fulfillmentStatus: 'unfulfilled',
    cancelReason: null,
    placedAt: at,
    expiresAt: new Date(placedAt.getTime() + WINDOW_MS).toISOString(),
    email: order.email,
    items: lines.map((line) => presentItem(line)),
    totals: { subtotal: total, discount: zero, shipping: zero, tax: zero, total },
    shippingAddress: order.shippingAddress,
    billingAddress: order.shippingAddress,
    note: null,
    payments: [{ id: paymentId, provider: 'mock', status: 'captured', amount: total, refunded: zero, createdAt: at }],
    refunds: [],
    shipments: [],
    timeline: [
      { at, kind: 'placed', by: 'guest' },
      { at, kind: 'paid', by: 'guest', provider: 'mock', paymentId, amount: total },
    ],
    actions: ['cancel'],
    token: order.orderToken,
  };
}

function presentItem(line: Row & { itemId: string }): object {
  const [quantity, price] = [Number(line['quantity']), Number(line['price'])];
  return {
    id: line.itemId,
    variantId: line['variant_id'],
    productSlug: line['slug'],
    name: line['name'],
    sku: line['sku'],
    options: optionsOf(line),
    image: imageOf(line),
    quantity,
    fulfilledQuantity: 0,
    unitPrice: money(price),
    discount: money(0),
    tax: money(0),
    total: money(price * quantity),
  };
}
