import {
  createTable,
  dropTables,
  type Migration,
  nullable,
  primaryId,
  required,
  type,
} from '../platform/database/ddl.js';

export const migration: Migration = {
  name: '20261126120200-stock-notices',
  async up(q) {
    // Who wants to hear when a variant can be had again. A row goes when its mail is sent.
    await createTable(
      q,
      'stock_notices',
      {
        id: primaryId,
        variant_id: required(type.id),
        email: required(type.text(254)),
        user_id: nullable(type.id),
        created_at: required(type.time),
        due_at: nullable(type.time),
      },
      {
        references: [['variant_id', 'variants(id)', 'ON DELETE CASCADE']],
        unique: [['variant_id', 'email']],
        indexes: [['email'], ['user_id'], ['created_at']],
      },
    );
  },
  async down(q) {
    await dropTables(q, 'stock_notices');
  },
};
