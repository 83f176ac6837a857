import { type Migration, nullable, required, type } from '../platform/database/ddl.js';

const columns = [
  // When its provider last said that the answer comes later; what the shopper has to do for it, sealed. An attempt
  // that waits so keeps the status `started`: SQLite cannot change a CHECK.
  ['payments', 'answered_at', nullable(type.time)],
  ['payments', 'next_action', nullable(type.longText)],
  // Which try it is to give this money back, when it is due, and whether another has taken its place.
  ['refunds', 'attempt', required(type.integer, 'DEFAULT 1')],
  ['refunds', 'next_attempt_at', nullable(type.time)],
  ['refunds', 'is_replaced', required(type.boolean, 'DEFAULT 0')],
] as const;

export const migration: Migration = {
  name: '20261125050000-payment-attempts',
  async up(q) {
    for (const [table, column, definition] of columns) {
      await q.sequelize.query(`ALTER TABLE ${table} ADD COLUMN ${column} ${definition}`);
    }
  },
  async down(q) {
    for (const [table, column] of columns) await q.sequelize.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
  },
};
