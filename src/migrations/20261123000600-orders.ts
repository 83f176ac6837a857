import type { QueryInterface } from 'sequelize';
import {
  autoId,
  createTable,
  dropTables,
  type Migration,
  nullable,
  primaryId,
  required,
  timestamps,
  type,
} from '../platform/database/ddl.js';

export const migration: Migration = {
  name: '20261123000600-orders',
  async up(q) {
    await createOrders(q);
    await createOrderParts(q);
    await createPayments(q);
    await createShipments(q);
  },
  async down(q) {
    await dropTables(q, 'shipment_items', 'shipments', 'mock_charges', 'refunds', 'payments', 'order_timeline');
    await dropTables(q, 'order_items', 'orders');
  },
};

async function createOrders(q: QueryInterface): Promise<void> {
  await createTable(
    q,
    'orders',
    {
      id: primaryId,
      number: required(type.ascii(16)),
      status: required(type.ascii(16)),
      payment_status: required(type.ascii(24)),
      fulfillment_status: required(type.ascii(24)),
      cancel_reason: nullable(type.ascii(24)),
      user_id: nullable(type.id),
      email: required(type.text(254)),
      token_hash: nullable(type.ascii(64)),
      cart_id: nullable(type.id),
      // The cart's id while the order is not cancelled, else NULL: unique, so a cart has one live order.
      live_cart_id: nullable(type.id),
      currency: required(type.ascii(3)),
      subtotal: required(type.bigint),
      discount: required(type.bigint),
      shipping: required(type.bigint),
      tax: required(type.bigint),
      total: required(type.bigint),
      shipping_address: required(type.json),
      billing_address: required(type.json),
      note: nullable(type.text(1000)),
      // Counts reservations of stock: 1, and one more at each revival.
      reservation_round: required(type.integer, 'DEFAULT 1'),
      failed_attempts: required(type.integer, 'DEFAULT 0'),
      placed_at: required(type.time),
      expires_at: required(type.time),
      version: required(type.integer, 'DEFAULT 1'),
      ...timestamps,
    },
    {
      references: [
        ['user_id', 'users(id)'],
        ['cart_id', 'carts(id)', 'ON DELETE SET NULL'],
      ],
      checks: {
        status: "status IN ('pending', 'processing', 'completed', 'cancelled')",
        payment_status:
          "payment_status IN ('awaiting', 'authorized', 'paid', 'partially_refunded', 'refunded', 'failed')",
        fulfillment_status:
          "fulfillment_status IN ('unfulfilled', 'partially_fulfilled', 'fulfilled', 'partially_returned', 'returned')",
        cancel_reason: "cancel_reason IS NULL OR cancel_reason IN ('expired', 'customer', 'staff', 'payment_failed')",
        cancelled: "(status = 'cancelled') = (cancel_reason IS NOT NULL)",
        live_cart: "live_cart_id IS NULL OR status <> 'cancelled'",
        amounts: 'subtotal >= 0 AND discount >= 0 AND shipping >= 0 AND tax >= 0 AND total >= 0',
        total: 'total = subtotal - discount + shipping + tax',
      },
      unique: [['number'], ['live_cart_id']],
      // The sweep reads (status, expires_at); lists page by placed_at and id; the pending limit counts by owner.
      indexes: [
        ['status', 'expires_at'],
        ['user_id', 'status', 'id'],
        ['email', 'status', 'id'],
        ['placed_at', 'id'],
        ['cart_id'],
        ['payment_status', 'id'],
        ['fulfillment_status', 'id'],
      ],
    },
  );
}

async function createOrderParts(q: QueryInterface): Promise<void> {
  await createTable(
    q,
    'order_items',
    {
      id: primaryId,
      order_id: required(type.id),
      position: required(type.integer),
      variant_id: required(type.id),
      // The level that was reserved; NULL where the variant was not tracked.
      stock_level_id: nullable(type.id),
      product_id: required(type.id),
      product_slug: required(type.text(160)),
      name: required(type.text(255)),
      sku: required(type.text(64)),
      options: required(type.json),
      image: nullable(type.json),
      quantity: required(type.integer),
      fulfilled_quantity: required(type.integer, 'DEFAULT 0'),
      unit_price: required(type.bigint),
      discount: required(type.bigint),
      tax: required(type.bigint),
      total: required(type.bigint),
    },
    {
      references: [['order_id', 'orders(id)']],
      checks: {
        quantity: 'quantity BETWEEN 1 AND 9999 AND fulfilled_quantity BETWEEN 0 AND quantity',
        total: 'total = quantity * unit_price - discount + tax AND discount >= 0 AND tax >= 0 AND unit_price >= 0',
      },
      unique: [['order_id', 'variant_id']],
      indexes: [['stock_level_id'], ['variant_id']],
    },
  );
  await createTable(
    q,
    'order_timeline',
    {
      id: autoId,
      order_id: required(type.id),
      kind: required(type.ascii(32)),
      status_from: nullable(type.ascii(16)),
      status_to: nullable(type.ascii(16)),
      actor_kind: required(type.ascii(16)),
      actor_id: nullable(type.text(64)),
      data: required(type.json),
      at: required(type.time),
    },
    { indexes: [['order_id', 'id']] },
  );
}

async function createPayments(q: QueryInterface): Promise<void> {
  await createTable(
    q,
    'payments',
    {
      id: primaryId,
      order_id: required(type.id),
      provider: required(type.ascii(16)),
      status: required(type.ascii(24)),
      amount: required(type.bigint),
      captured: required(type.bigint, 'DEFAULT 0'),
      refunded: required(type.bigint, 'DEFAULT 0'),
      currency: required(type.ascii(3)),
      // The row's id is what the provider is asked under: the same again after a crash.
      provider_reference: nullable(type.text(128)),
      input: required(type.json),
      failure_code: nullable(type.ascii(64)),
      ...timestamps,
    },
    {
      references: [['order_id', 'orders(id)']],
      checks: {
        status: "status IN ('started', 'authorized', 'captured', 'declined', 'voided')",
        amounts: 'amount >= 0 AND captured BETWEEN 0 AND amount AND refunded BETWEEN 0 AND captured',
      },
      // The sweep looks for attempts that are still started.
      indexes: [['order_id'], ['status', 'created_at']],
    },
  );
  await createTable(
    q,
    'refunds',
    {
      id: primaryId,
      order_id: required(type.id),
      payment_id: required(type.id),
      status: required(type.ascii(16)),
      amount: required(type.bigint),
      currency: required(type.ascii(3)),
      reason: required(type.ascii(32)),
      note: nullable(type.text(500)),
      provider_reference: nullable(type.text(128)),
      ...timestamps,
    },
    {
      references: [
        ['order_id', 'orders(id)'],
        ['payment_id', 'payments(id)'],
      ],
      checks: { amount: 'amount > 0', status: "status IN ('started', 'succeeded', 'failed')" },
      indexes: [['order_id'], ['payment_id'], ['status', 'created_at']],
    },
  );
  // The mock provider's own books, as if kept on its side: written outside the order's transaction.
  await createTable(
    q,
    'mock_charges',
    {
      id: autoId,
      provider_key: required(type.ascii(64)),
      kind: required(type.ascii(16)),
      outcome: required(type.ascii(16)),
      amount: required(type.bigint),
      currency: required(type.ascii(3)),
      charge_key: nullable(type.ascii(64)),
      at: required(type.time),
    },
    {
      checks: { kind: "kind IN ('charge', 'refund')", outcome: "outcome IN ('success', 'decline')" },
      unique: [['provider_key']],
      indexes: [['charge_key']],
    },
  );
}

async function createShipments(q: QueryInterface): Promise<void> {
  await createTable(
    q,
    'shipments',
    {
      id: primaryId,
      order_id: required(type.id),
      carrier: nullable(type.text(80)),
      tracking_number: nullable(type.text(120)),
      staff_id: nullable(type.id),
      created_at: required(type.time),
    },
    { references: [['order_id', 'orders(id)']], indexes: [['order_id']] },
  );
  await createTable(
    q,
    'shipment_items',
    { shipment_id: required(type.id), order_item_id: required(type.id), quantity: required(type.integer) },
    {
      primaryKey: ['shipment_id', 'order_item_id'],
      references: [
        ['shipment_id', 'shipments(id)'],
        ['order_item_id', 'order_items(id)'],
      ],
      checks: { quantity: 'quantity > 0' },
      indexes: [['order_item_id']],
    },
  );
}
