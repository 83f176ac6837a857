import { autoId, createTable, dropTables, type Migration, nullable, required, type } from '../platform/database/ddl.js';

export const migration: Migration = {
  name: '20261126120100-low-stock',
  async up(q) {
    // Levels that fell to their threshold, until and for some days after staff were told of them.
    await createTable(
      q,
      'low_stock_alerts',
      { id: autoId, stock_level_id: required(type.id), at: required(type.time), digest_day: nullable(type.ascii(10)) },
      { indexes: [['digest_day', 'stock_level_id']] },
    );
    // A row for each day on which it was decided what staff are told: one mail a day, whoever runs.
    await createTable(q, 'low_stock_digests', {
      day: `${type.ascii(10)} NOT NULL PRIMARY KEY`,
      at: required(type.time),
    });
  },
  async down(q) {
    await dropTables(q, 'low_stock_alerts', 'low_stock_digests');
  },
};
