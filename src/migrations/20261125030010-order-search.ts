import { createIndex, createTable, dropTables, type Migration, required, type } from '../platform/database/ddl.js';

/** What the order list of staff is searched, filtered and sorted by. */
export const migration: Migration = {
  name: '20261125030010-order-search',
  async up(q) {
    await createTable(
      q,
      'order_search_terms',
      { term: required(type.text(64)), order_id: required(type.id) },
      // A word leads to its orders, from the newest to the oldest, without a sort.
      { primaryKey: ['term', 'order_id'] },
    );
    // A list of one status is read in the order in which it is shown, whatever the dates asked for.
    for (const column of ['status', 'payment_status', 'fulfillment_status']) {
      await createIndex(q, 'orders', [column, 'placed_at', 'id']);
    }
    await createIndex(q, 'orders', ['total', 'id']);
    await q.removeIndex('orders', 'ix_orders_payment_status_id');
    await q.removeIndex('orders', 'ix_orders_fulfillment_status_id');
  },
  async down(q) {
    await createIndex(q, 'orders', ['payment_status', 'id']);
    await createIndex(q, 'orders', ['fulfillment_status', 'id']);
    await q.removeIndex('orders', 'ix_orders_total_id');
    for (const column of ['fulfillment_status', 'payment_status', 'status']) {
      await q.removeIndex('orders', `ix_orders_${column}_placed_at_id`);
    }
    await dropTables(q, 'order_search_terms');
  },
};
