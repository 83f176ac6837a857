import {
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
  name: '20261123000500-carts',
  async up(q) {
    await createTable(
      q,
      'carts',
      {
        id: primaryId,
        status: required(type.ascii(16)),
        user_id: nullable(type.id),
        // The user's id while the cart is active, else NULL: unique, so a shopper has one active cart.
        active_user_id: nullable(type.id),
        token_hash: nullable(type.ascii(64)),
        currency: required(type.ascii(3)),
        // The cart that took this one's lines.
        merged_into_id: nullable(type.id),
        version: required(type.integer, 'DEFAULT 1'),
        ...timestamps,
      },
      {
        references: [
          ['user_id', 'users(id)'],
          ['merged_into_id', 'carts(id)', 'ON DELETE SET NULL'],
        ],
        checks: {
          status: "status IN ('active', 'ordered', 'merged')",
          owner: 'user_id IS NOT NULL OR token_hash IS NOT NULL',
          active_user: "active_user_id IS NULL OR (active_user_id = user_id AND status = 'active')",
        },
        unique: [['active_user_id']],
        // Retention looks for old active guest carts.
        indexes: [['user_id'], ['status', 'updated_at'], ['merged_into_id']],
      },
    );
    await createTable(
      q,
      'cart_items',
      {
        id: primaryId,
        cart_id: required(type.id),
        variant_id: required(type.id),
        quantity: required(type.integer),
        // The price when the line was last added or set: a difference from today's is shown to the shopper.
        unit_price: required(type.bigint),
        ...timestamps,
      },
      {
        references: [
          ['cart_id', 'carts(id)', 'ON DELETE CASCADE'],
          ['variant_id', 'variants(id)', 'ON DELETE CASCADE'],
        ],
        checks: { quantity: 'quantity BETWEEN 1 AND 9999', unit_price: 'unit_price BETWEEN 0 AND 1000000000' },
        unique: [['cart_id', 'variant_id']],
        indexes: [['variant_id']],
      },
    );
  },
  async down(q) {
    await dropTables(q, 'cart_items', 'carts');
  },
};
