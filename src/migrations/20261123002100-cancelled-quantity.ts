import { type Migration, required, type } from '../platform/database/ddl.js';

/** Units of a line that staff cancelled after the rest of the order was shipped. */
export const migration: Migration = {
  name: '20261123002100-cancelled-quantity',
  async up(q) {
    await q.sequelize.query(
      `ALTER TABLE order_items ADD COLUMN cancelled_quantity ${required(type.integer, 'DEFAULT 0')}`,
    );
  },
  async down(q) {
    await q.sequelize.query('ALTER TABLE order_items DROP COLUMN cancelled_quantity');
  },
};
