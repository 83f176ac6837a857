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
  name: '20261123000400-inventory',
  async up(q) {
    await createTable(
      q,
      'stock_locations',
      { id: primaryId, name: required(type.text(120)), ...timestamps },
      { unique: [['name']] },
    );
    await createTable(
      q,
      'stock_levels',
      {
        id: primaryId,
        variant_id: required(type.id),
        location_id: required(type.id),
        on_hand: required(type.integer, 'DEFAULT 0'),
        reserved: required(type.integer, 'DEFAULT 0'),
        backorder_limit: required(type.integer, 'DEFAULT 0'),
        low_stock_threshold: required(type.integer, 'DEFAULT 0'),
        version: required(type.integer, 'DEFAULT 1'),
        ...timestamps,
      },
      {
        references: [
          ['variant_id', 'variants(id)'],
          ['location_id', 'stock_locations(id)'],
        ],
        checks: {
          promised: 'on_hand >= 0 AND reserved >= 0 AND backorder_limit >= 0 AND reserved <= on_hand + backorder_limit',
          threshold: 'low_stock_threshold >= 0',
        },
        unique: [['variant_id', 'location_id']],
        indexes: [['location_id']],
      },
    );
    // History: no foreign keys to rows that checkout updates, since a child insert would lock them; `verify` checks.
    await createTable(
      q,
      'stock_movements',
      {
        id: autoId,
        stock_level_id: required(type.id),
        variant_id: required(type.id),
        location_id: required(type.id),
        kind: required(type.ascii(16)),
        delta_on_hand: required(type.integer),
        delta_reserved: required(type.integer),
        reference: required(type.ascii(64)),
        order_id: nullable(type.id),
        staff_id: nullable(type.id),
        reason: nullable(type.ascii(32)),
        note: nullable(type.text(500)),
        at: required(type.time),
      },
      {
        checks: { kind: "kind IN ('opening', 'adjust', 'import', 'reserve', 'release', 'ship', 'return')" },
        // One happening changes a level once, whoever retries it.
        unique: [['kind', 'reference', 'variant_id', 'location_id']],
        indexes: [['stock_level_id', 'id'], ['variant_id', 'id'], ['order_id']],
      },
    );
  },
  async down(q) {
    await dropTables(q, 'stock_movements', 'stock_levels', 'stock_locations');
  },
};
