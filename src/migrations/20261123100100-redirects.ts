import { createTable, dropTables, type Migration, required, type } from '../platform/database/ddl.js';

export const migration: Migration = {
  name: '20261123100100-redirects',
  async up(q) {
    // Addresses that a product or category had before: a link to one still leads to it.
    for (const [table, owner] of [
      ['product_redirects', 'product'],
      ['category_redirects', 'category'],
    ] as const) {
      const key = `${owner}_id`;
      await createTable(
        q,
        table,
        { slug: `${type.ascii(120)} NOT NULL PRIMARY KEY`, [key]: required(type.id) },
        {
          references: [[key, owner === 'product' ? 'products(id)' : 'categories(id)', 'ON DELETE CASCADE']],
          indexes: [[key]],
        },
      );
    }
  },
  async down(q) {
    await dropTables(q, 'category_redirects', 'product_redirects');
  },
};
