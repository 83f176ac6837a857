import { createIndex, createTable, dropTables, type Migration, required, type } from '../platform/database/ddl.js';

const day = required(type.ascii(10));
const counter = required(type.integer, 'DEFAULT 0');
const amount = required(type.bigint, 'DEFAULT 0');

/** The shop's figures by day. They can be made anew from orders, payments and refunds at any time. */
export const migration: Migration = {
  name: '20261125030020-daily-sales',
  async up(q) {
    await createTable(
      q,
      'daily_sales',
      {
        day,
        // Several rows a day, so that not every event of a busy shop waits for one lock.
        shard: required(type.ascii(1)),
        placed: counter,
        paid: counter,
        cancelled: counter,
        expired: counter,
        units: counter,
        captured: amount,
        refunded: amount,
      },
      { primaryKey: ['day', 'shard'] },
    );
    await createTable(
      q,
      'daily_variant_sales',
      { day, variant_id: required(type.id), product_id: required(type.id), units: counter, amount },
      { primaryKey: ['day', 'variant_id'] },
    );
    await createTable(q, 'daily_carts', { day: `${type.ascii(10)} NOT NULL PRIMARY KEY`, carts: counter });
    // Carts are counted by their time: none writes an event.
    await createIndex(q, 'carts', ['created_at']);
  },
  async down(q) {
    await q.sequelize.query("DELETE FROM settings WHERE name = 'sales.time_zone'");
    await q.removeIndex('carts', 'ix_carts_created_at');
    await dropTables(q, 'daily_carts', 'daily_variant_sales', 'daily_sales');
  },
};
