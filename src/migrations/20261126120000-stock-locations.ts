import { type Migration, required, type } from '../platform/database/ddl.js';

const columns = [
  // Which location serves an order first: the lowest number.
  ['stock_locations', 'priority', required(type.integer, 'DEFAULT 0')],
  // active: sells; inactive: sends what it has promised and sells nothing more; archived: is empty, and stays so.
  [
    'stock_locations',
    'status',
    `${required(type.ascii(16), "DEFAULT 'active'")} CHECK (status IN ('active', 'inactive', 'archived'))`,
  ],
  ['stock_locations', 'version', required(type.integer, 'DEFAULT 1')],
  // Whether the line is served from several levels: which they are, and how much of each, is in the ledger.
  ['order_items', 'is_split', required(type.boolean, 'DEFAULT 0')],
] as const;

export const migration: Migration = {
  name: '20261126120000-stock-locations',
  async up(q) {
    for (const [table, column, definition] of columns) {
      await q.sequelize.query(`ALTER TABLE ${table} ADD COLUMN ${column} ${definition}`);
    }
  },
  async down(q) {
    for (const [table, column] of columns) await q.sequelize.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
  },
};
