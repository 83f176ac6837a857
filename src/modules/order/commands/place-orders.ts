import { config } from '../../../config/index.js';
import type { Address } from '../../../models/order/order.js';
import { type GuestToken, newGuestToken } from '../../../platform/auth/guest-token.js';
import type { Actor } from '../../../platform/context.js';
import { isDuplicate, TransactionConflict } from '../../../platform/database/errors.js';
import { dbNow, dbNowPlus, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { ordersByOutcome, stockConflicts } from '../../../platform/metrics/index.js';
import { storeSettings } from '../../../platform/settings.js';
import { type MoneyAmount, money } from '../../../utils/money.js';
import { randomOrderNumber } from '../../../utils/order-number.js';
import { type CartLine, closeCarts } from '../../cart/index.js';
import {
  getSellableVariants,
  insufficientStock,
  type OrderStock,
  type ReservedLine,
  reserveStock,
  type SellableVariant,
} from '../../product/index.js';
import { priceChanged, tooManyPendingOrders } from '../order.errors.js';
import { assertProviderEnabled } from '../payments/index.js';
import type { ChargeRequest } from '../payments/provider.js';
import { type NewAttempt, type PaymentInput, startPayments } from './start-payment.js';
import { writePlaces } from './write-places.js';
import { writeTimeline } from './write-timeline.js';

export interface PlaceOrderInput {
  /** Who buys. */
  actor: Actor;
  cartId: string;
  /** Null for a guest. */
  userId: string | null;
  email: string;
  shippingAddress: Address;
  billingAddress: Address;
  payment: PaymentInput | null;
  /** The highest total the buyer agrees to. */
  expectedTotal: MoneyAmount | null;
  note: string | null;
}

export interface PlacedOrder {
  orderId: string;
  /** Given once, for a guest's order. */
  token: string | null;
  /** What the provider is to be asked, once this is committed. */
  charge: ChargeRequest | null;
}

interface OrderLine extends CartLine {
  itemId: string;
  variant: SellableVariant;
}

/** An order that is about to be written. */
interface NewOrder {
  input: PlaceOrderInput;
  id: string;
  lines: OrderLine[];
  total: number;
  currency: string;
  /** Of a guest's order. */
  guest: GuestToken | null;
}

/**
 * Turns active carts into pending orders that hold their stock, all in the caller's transaction and all or none, in as
 * many statements for several as for one: carts are closed, prices are checked, orders and their lines are written,
 * stock is reserved. Each must be of another cart and another buyer. Throws `cart_not_active`, `cart_empty`,
 * `insufficient_stock`, `price_changed` and `too_many_pending_orders`.
 */
export async function placeOrders(tx: Tx, inputs: PlaceOrderInput[]): Promise<PlacedOrder[]> {
  for (const { payment } of inputs) if (payment) assertProviderEnabled(payment.provider, 'payment.provider');
  await assertFewPending(tx, inputs);
  const orders = await priced(tx, inputs);
  await insertOrders(tx, orders);
  await insertItems(tx, orders);
  await writeTimeline(
    tx,
    ...orders.map(({ id, input }) => {
      return { orderId: id, kind: 'placed', change: { from: null, to: 'pending' as const }, actor: input.actor };
    }),
  );
  const charges = await startPayments(tx, orders.flatMap(attemptOf));
  await tx.emit(...orders.map(({ id }) => ({ kind: 'order.placed', subjectId: id })));
  await keepPlaces(tx, orders, await reserveStock(tx, ...orders.map(stockOf)));
  tx.afterCommit(() => ordersByOutcome.inc({ outcome: 'placed' }, orders.length));
  return orders.map(({ id, guest }) => {
    const charge = charges.find(({ orderId }) => orderId === id) ?? null;
    return { orderId: id, token: guest?.token ?? null, charge };
  });
}

const attemptOf = (order: NewOrder): NewAttempt[] => {
  const { payment } = order.input;
  return payment ? [{ order, payment }] : [];
};

const stockOf = ({ id, lines }: NewOrder): OrderStock => ({
  orderId: id,
  reference: `${id}:1`,
  lines: lines.map(({ variant, quantity }) => {
    const [levelId = null, ...otherLevelIds] = variant.levelIds;
    return { variantId: variant.variantId, levelId, otherLevelIds, quantity };
  }),
});

/** Writes into lines that the first location does not serve, or not alone, what was reserved for them. */
async function keepPlaces(tx: Tx, orders: NewOrder[], reserved: ReservedLine[][]): Promise<void> {
  const moved = orders.flatMap(({ lines }, at) =>
    lines.flatMap(({ itemId, variant }, position) => {
      const place = reserved[at]?.[position];
      return place && (place.isSplit || place.levelId !== (variant.levelIds[0] ?? null)) ? [{ itemId, ...place }] : [];
    }),
  );
  await writePlaces(tx, moved);
}

async function assertFewPending(tx: Tx, inputs: PlaceOrderInput[]): Promise<void> {
  const limit = config.orders.maxPending;
  if (limit === 0) return;
  const countFor = async (column: 'user_id' | 'email', buyers: string[]) => {
    if (buyers.length === 0) return;
    const { rows } = await sql<{ n: number }>(
      tx,
      `SELECT COUNT(*) AS n FROM orders WHERE ${column} IN (${marks(buyers.length)}) AND status = 'pending' AND expires_at > ${dbNow}
       GROUP BY ${column}`,
      buyers,
    );
    if (rows.some(({ n }) => Number(n) >= limit)) throw tooManyPendingOrders();
  };
  await countFor(
    'user_id',
    inputs.flatMap(({ userId }) => userId ?? []),
  );
  await countFor(
    'email',
    inputs.flatMap(({ userId, email }) => (userId ? [] : [email])),
  );
}

/** Closes the carts and prices what is in them. */
async function priced(tx: Tx, inputs: PlaceOrderInput[]): Promise<NewOrder[]> {
  const carts = await closeCarts(
    tx,
    inputs.map(({ cartId }) => cartId),
  );
  const all = carts.flat();
  const variants = await getSellableVariants(
    all.map((line) => line.variantId),
    tx,
  );
  assertSellable(all, variants);
  return inputs.map((input, at) => {
    const lines = (carts[at] ?? []).map((line) => {
      return { ...line, itemId: newId('line'), variant: variants.get(line.variantId) as SellableVariant };
    });
    const total = lines.reduce((sum, line) => sum + line.variant.price * line.quantity, 0);
    assertPrice(lines, total, input.expectedTotal);
    const guest = input.userId ? null : newGuestToken();
    return { input, id: newId('ord'), lines, total, currency: config.store.currency, guest };
  });
}

/** What is sold out already is refused before anything is written; what is reserved is checked again under its lock. */
function assertSellable(lines: CartLine[], variants: Map<string, SellableVariant>): void {
  const wanted = new Map<string, number>();
  for (const { variantId, quantity } of lines) wanted.set(variantId, (wanted.get(variantId) ?? 0) + quantity);
  const shortages = lines.flatMap(({ variantId, quantity }) => {
    const variant = variants.get(variantId);
    const isThere = variant?.isSellable && (variant.levelIds.length > 0 || !variant.trackStock);
    const allowed = isThere ? (variant.maxPerOrder ?? quantity) : 0;
    if (quantity > allowed) return [{ variantId, requested: quantity, available: allowed }];
    const requested = wanted.get(variantId) ?? quantity;
    const available = variant?.available ?? requested;
    return requested > available ? [{ variantId, requested, available }] : [];
  });
  if (shortages.length === 0) return;
  stockConflicts.inc();
  throw insufficientStock({ extra: { shortages } });
}

/** A buyer never pays more than they agreed to; a fall passes. */
function assertPrice(lines: OrderLine[], total: number, expected: MoneyAmount | null): void {
  const { currency } = config.store;
  if (expected && expected.currency !== currency) {
    const message = `This shop sells in ${currency}.`;
    throw validationFailed({ detail: message, errors: [{ path: 'expectedTotal.currency', message }] });
  }
  const hasRisen = expected ? total > expected.amount : lines.some((line) => line.variant.price > line.unitPrice);
  if (!hasRisen) return;
  const zero = money(0, currency);
  const sum = money(total, currency);
  throw priceChanged({ extra: { totals: { subtotal: sum, discount: zero, shipping: zero, tax: zero, total: sum } } });
}

async function insertOrders(tx: Tx, orders: NewOrder[]): Promise<void> {
  const { paymentWindowSeconds } = await storeSettings(tx);
  const row = `(?, ?, 'pending', 'awaiting', 'unfulfilled', ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, 1, 0,
         ${dbNow}, ${dbNowPlus(paymentWindowSeconds)}, 1, ${dbNow}, ${dbNow})`;
  try {
    await sql(
      tx,
      `INSERT INTO orders
         (id, number, status, payment_status, fulfillment_status, user_id, email, token_hash, cart_id, live_cart_id, currency,
          subtotal, discount, shipping, tax, total, shipping_address, billing_address, note, reservation_round,
          failed_attempts, placed_at, expires_at, version, created_at, updated_at)
       VALUES ${orders.map(() => row).join(', ')}`,
      orders.flatMap(({ id, input, total, currency, guest }) => [
        id,
        randomOrderNumber(),
        input.userId,
        input.email,
        guest?.hash ?? null,
        input.cartId,
        input.cartId,
        currency,
        total,
        total,
        JSON.stringify(input.shippingAddress),
        JSON.stringify(input.billingAddress),
        input.note,
      ]),
    );
  } catch (error) {
    throw isDuplicate(error) ? new TransactionConflict('the order number is taken') : error;
  }
}

async function insertItems(tx: Tx, orders: NewOrder[]): Promise<void> {
  const rows = orders.flatMap(({ id, lines }) => lines.map((line, position) => ({ orderId: id, position, ...line })));
  await sql(
    tx,
    `INSERT INTO order_items (id, order_id, position, variant_id, stock_level_id, product_id, product_slug, name, sku, options,
       image, quantity, fulfilled_quantity, unit_price, discount, tax, total)
     VALUES ${rows.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 0, 0, ?)').join(', ')}`,
    rows.flatMap(({ itemId, orderId, position, variant, quantity }) => [
      itemId,
      orderId,
      position,
      variant.variantId,
      variant.levelIds[0] ?? null,
      variant.productId,
      variant.productSlug,
      variant.productName,
      variant.sku,
      JSON.stringify(variant.options),
      variant.image ? JSON.stringify({ url: variant.image.url, alt: variant.image.alt }) : null,
      quantity,
      variant.price,
      variant.price * quantity,
    ]),
  );
}
