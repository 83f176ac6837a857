import type { Migration } from '../platform/database/ddl.js';

export const migration: Migration = {
  name: '20261123100200-archived-variants',
  async up(q) {
    // A variant that stands in orders cannot be deleted; archived, it is neither shown nor sold.
    await q.sequelize.query('ALTER TABLE variants ADD COLUMN archived TINYINT(1) NOT NULL DEFAULT 0');
  },
  async down(q) {
    await q.sequelize.query('ALTER TABLE variants DROP COLUMN archived');
  },
};
