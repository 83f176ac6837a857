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
  name: '20261126120300-stocktakes',
  async up(q) {
    await createTable(
      q,
      'stocktakes',
      {
        id: primaryId,
        location_id: required(type.id),
        // Only what is in this category, and below it.
        category_id: nullable(type.id),
        status: required(type.ascii(16), "DEFAULT 'open'"),
        note: nullable(type.text(500)),
        posted_at: nullable(type.time),
        version: required(type.integer, 'DEFAULT 1'),
        ...timestamps,
      },
      {
        references: [['location_id', 'stock_locations(id)']],
        checks: { status: "status IN ('open', 'posted', 'cancelled')" },
        indexes: [['location_id']],
      },
    );
    // No foreign key to levels: a child insert would lock rows that checkout updates.
    await createTable(
      q,
      'stocktake_counts',
      {
        stocktake_id: required(type.id),
        stock_level_id: required(type.id),
        // The level while the stocktake is open, else NULL: unique, so that no difference is posted twice.
        open_level_id: nullable(type.id),
        counted: required(type.integer),
        // What should have been there when it was counted.
        expected: required(type.integer),
        at: required(type.time),
      },
      {
        primaryKey: ['stocktake_id', 'stock_level_id'],
        references: [['stocktake_id', 'stocktakes(id)']],
        checks: { counted: 'counted >= 0' },
        unique: [['open_level_id']],
      },
    );
  },
  async down(q) {
    await dropTables(q, 'stocktake_counts', 'stocktakes');
  },
};
