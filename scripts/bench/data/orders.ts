import type mysql from 'mysql2/promise';
import { AMPLE_STOCK } from './catalogue.js';
import { progress } from './insert.js';

const BATCH = 20_000;
const DAYS = 700;
/** Of a hundred orders so many are paid and not yet shipped; the rest is completed. */
const OPEN_PERCENT = 5;
const ADDRESS = JSON.stringify({
  firstName: 'Ada',
  lastName: 'Lovelace',
  line1: '12 St James’s Square',
  city: 'London',
  postalCode: 'SW1Y 4JH',
  country: 'GB',
});

/** An id before all that are made today, in the order of the numbers, as SQL. Hexadecimal digits are all of a ULID's. */
const id = (prefix: string, number: string) => `CONCAT('${prefix}_01H', LPAD(HEX(${number}), 23, '0'))`;
const lineNumber = 'l.order_no * 2 + l.position';
const isOpen = (number: string) => `${number} % 100 < ${OPEN_PERCENT}`;

/**
 * Loads `count` orders of one or two lines that were placed in the past 700 days, with their carts, payments, shipments
 * and ledger, so that every invariant holds. The rows are made by the server itself, from its table of numbers.
 */
export async function loadOrders(connection: mysql.Connection, count: number): Promise<void> {
  if (count === 0) return;
  await prepare(connection);
  const report = progress('orders', count);
  for (let first = 0; first < count; first += BATCH) {
    const last = Math.min(first + BATCH, count) - 1;
    await connection.query('START TRANSACTION');
    for (const statement of batch(first, last, count)) await connection.query(statement);
    await connection.query('COMMIT');
    report(last + 1);
  }
  await connection.query(
    `UPDATE stock_levels l JOIN (SELECT stock_level_id, SUM(delta_on_hand) AS on_hand, SUM(delta_reserved) AS reserved
       FROM stock_movements GROUP BY stock_level_id) m ON m.stock_level_id = l.id
     SET l.on_hand = m.on_hand, l.reserved = m.reserved`,
  );
  await connection.query('DROP TABLE bench_orders, bench_lines, bench_variants');
}

async function prepare(connection: mysql.Connection): Promise<void> {
  await connection.query(
    `CREATE TABLE bench_variants (n INT NOT NULL PRIMARY KEY) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin AS
     SELECT ROW_NUMBER() OVER (ORDER BY v.id) - 1 AS n, v.id AS variant_id, v.sku, v.price, v.options, l.id AS level_id,
       l.location_id, p.id AS product_id, p.slug, p.name
     FROM variants v JOIN products p ON p.id = v.product_id JOIN stock_levels l ON l.variant_id = v.id
     WHERE l.on_hand = ${AMPLE_STOCK}`,
  );
  await connection.query(
    `CREATE TABLE bench_lines (order_no INT NOT NULL, position INT NOT NULL, n INT NOT NULL, quantity INT NOT NULL,
       PRIMARY KEY (order_no, position)) ENGINE=InnoDB`,
  );
  await connection.query(
    `CREATE TABLE bench_orders (order_no INT NOT NULL PRIMARY KEY, total BIGINT NOT NULL, at DATETIME(3) NOT NULL)
     ENGINE=InnoDB`,
  );
}

/** The statements that write the orders with the numbers `first` to `last`. */
function batch(first: number, last: number, count: number): string[] {
  const orders = 'bench_orders o';
  const lines = `${orders} JOIN bench_lines l ON l.order_no = o.order_no JOIN bench_variants v ON v.n = l.n`;
  const shippedLines = `${lines} WHERE NOT ${isOpen('o.order_no')}`;
  return [
    'DELETE FROM bench_lines',
    'DELETE FROM bench_orders',
    ...linesOf(first, last),
    `INSERT INTO bench_orders
     SELECT l.order_no, SUM(l.quantity * v.price),
       UTC_TIMESTAMP(3) - INTERVAL 10 DAY - INTERVAL ROUND((${count} - l.order_no) * ${(DAYS * 86_400) / count}) SECOND
     FROM bench_lines l JOIN bench_variants v ON v.n = l.n GROUP BY l.order_no`,
    ...carts(orders, lines),
    ...ordersAndItems(orders, lines),
    ...histories(orders),
    ...shipments(orders, shippedLines),
    ...ledger(lines, shippedLines),
  ];
}

function linesOf(first: number, last: number): string[] {
  const variants = '(SELECT COUNT(*) FROM bench_variants)';
  const firstVariant = `(s.seq * 7919) % ${variants}`;
  return [
    `INSERT INTO bench_lines SELECT s.seq, 0, ${firstVariant}, 1 + s.seq % 3 FROM seq_${first}_to_${last} s`,
    `INSERT INTO bench_lines SELECT s.seq, 1, (${firstVariant} + 1 + s.seq % 97) % ${variants}, 1
     FROM seq_${first}_to_${last} s WHERE s.seq % 2 = 0`,
  ];
}

function carts(orders: string, lines: string): string[] {
  return [
    `INSERT INTO carts (id, status, token_hash, currency, version, created_at, updated_at)
     SELECT ${id('cart', 'o.order_no')}, 'ordered', SHA2(o.order_no, 256), 'USD', 2, o.at, o.at FROM ${orders}`,
    `INSERT INTO cart_items (id, cart_id, variant_id, quantity, unit_price, created_at, updated_at)
     SELECT ${id('item', lineNumber)}, ${id('cart', 'o.order_no')}, v.variant_id, l.quantity, v.price, o.at, o.at FROM ${lines}`,
  ];
}

function ordersAndItems(orders: string, lines: string): string[] {
  const status = `IF(${isOpen('o.order_no')}, 'processing', 'completed')`;
  const fulfilment = `IF(${isOpen('o.order_no')}, 'unfulfilled', 'fulfilled')`;
  return [
    `INSERT INTO orders (id, number, status, payment_status, fulfillment_status, email, token_hash, cart_id, live_cart_id,
       currency, subtotal, discount, shipping, tax, total, shipping_address, billing_address, placed_at, expires_at, version,
       created_at, updated_at)
     SELECT ${id('ord', 'o.order_no')}, LPAD(o.order_no, 9, '0'), ${status}, 'paid', ${fulfilment},
       CONCAT('buyer', o.order_no % 50000, '@example.com'), SHA2(o.order_no, 256), ${id('cart', 'o.order_no')},
       ${id('cart', 'o.order_no')}, 'USD', o.total, 0, 0, 0, o.total, '${ADDRESS}', '${ADDRESS}', o.at,
       o.at + INTERVAL 15 MINUTE, 3, o.at, o.at FROM ${orders}`,
    `INSERT INTO order_items (id, order_id, position, variant_id, stock_level_id, product_id, product_slug, name, sku, options,
       quantity, fulfilled_quantity, unit_price, discount, tax, total)
     SELECT ${id('line', lineNumber)}, ${id('ord', 'o.order_no')}, l.position, v.variant_id, v.level_id, v.product_id, v.slug,
       v.name, v.sku, v.options, l.quantity, IF(${isOpen('o.order_no')}, 0, l.quantity), v.price, 0, 0, l.quantity * v.price
     FROM ${lines}`,
    `INSERT INTO payments (id, order_id, provider, status, amount, captured, currency, input, created_at, updated_at)
     SELECT ${id('pay', 'o.order_no')}, ${id('ord', 'o.order_no')}, 'manual', 'captured', o.total, o.total, 'USD', '{}', o.at, o.at
     FROM ${orders}`,
  ];
}

function histories(orders: string): string[] {
  const entry = (kind: string, change: string, condition = '1') =>
    `INSERT INTO order_timeline (order_id, kind, status_from, status_to, actor_kind, data, at)
     SELECT ${id('ord', 'o.order_no')}, '${kind}', ${change}, 'guest', '{}', o.at FROM ${orders} WHERE ${condition}`;
  const isShipped = `NOT ${isOpen('o.order_no')}`;
  return [
    entry('placed', "NULL, 'pending'"),
    entry('paid', "'pending', 'processing'"),
    entry('shipped', 'NULL, NULL', isShipped),
    entry('completed', "'processing', 'completed'", isShipped),
  ];
}

function shipments(orders: string, shippedLines: string): string[] {
  return [
    `INSERT INTO shipments (id, order_id, created_at)
     SELECT ${id('shp', 'o.order_no')}, ${id('ord', 'o.order_no')}, o.at FROM ${orders} WHERE NOT ${isOpen('o.order_no')}`,
    `INSERT INTO shipment_items (shipment_id, order_item_id, quantity)
     SELECT ${id('shp', 'o.order_no')}, ${id('line', lineNumber)}, l.quantity FROM ${shippedLines}`,
  ];
}

function ledger(lines: string, shippedLines: string): string[] {
  const insert = `INSERT INTO stock_movements
    (stock_level_id, variant_id, location_id, kind, delta_on_hand, delta_reserved, reference, order_id, at)
    SELECT v.level_id, v.variant_id, v.location_id`;
  const orderId = id('ord', 'o.order_no');
  return [
    `${insert}, 'reserve', 0, l.quantity, CONCAT(${orderId}, ':1'), ${orderId}, o.at FROM ${lines}`,
    `${insert}, 'ship', -l.quantity, -l.quantity, ${id('shp', 'o.order_no')}, ${orderId}, o.at FROM ${shippedLines}`,
  ];
}
