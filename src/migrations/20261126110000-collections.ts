import {
  createIndex,
  createTable,
  dropTables,
  type Migration,
  nullable,
  primaryId,
  required,
  timestamps,
  type,
} from '../platform/database/ddl.js';

const collectionId = required(type.id);

export const migration: Migration = {
  name: '20261126110000-collections',
  async up(q) {
    await createTable(
      q,
      'collections',
      {
        id: primaryId,
        slug: required(type.ascii(120)),
        title: required(type.text(120)),
        description: required(type.longText),
        status: required(type.ascii(16)),
        kind: required(type.ascii(16)),
        // How rules are taken together, and the rules; NULL where products are picked by hand.
        match_mode: nullable(type.ascii(8)),
        rules: nullable(type.json),
        seo_title: nullable(type.text(200)),
        seo_description: nullable(type.text(500)),
        image_media_id: nullable(type.id),
        image_alt: nullable(type.text(300)),
        version: required(type.integer, 'DEFAULT 1'),
        ...timestamps,
      },
      {
        references: [['image_media_id', 'media(id)']],
        checks: {
          status: "status IN ('draft', 'active')",
          kind: "(kind = 'picked' AND match_mode IS NULL AND rules IS NULL) OR (kind = 'rules' AND match_mode IN ('all', 'any') AND rules IS NOT NULL)",
        },
        unique: [['slug']],
        indexes: [['status', 'id'], ['image_media_id']],
      },
    );
    await createTable(
      q,
      'collection_products',
      { collection_id: collectionId, product_id: required(type.id), position: required(type.integer) },
      {
        primaryKey: ['collection_id', 'product_id'],
        references: [
          ['collection_id', 'collections(id)', 'ON DELETE CASCADE'],
          ['product_id', 'products(id)', 'ON DELETE CASCADE'],
        ],
        unique: [['collection_id', 'position']],
        indexes: [['product_id']],
      },
    );
    await createTable(
      q,
      'collection_redirects',
      { slug: `${type.ascii(120)} NOT NULL PRIMARY KEY`, collection_id: collectionId },
      { references: [['collection_id', 'collections(id)', 'ON DELETE CASCADE']], indexes: [['collection_id']] },
    );
    // How much was sold of it lately: what `sort=best_selling` goes by.
    await q.sequelize.query(`ALTER TABLE products ADD COLUMN sold_units ${required(type.integer, 'DEFAULT 0')}`);
    await createIndex(q, 'products', ['status', 'sold_units', 'id']);
  },
  async down(q) {
    await q.removeIndex('products', 'ix_products_status_sold_units_id');
    await q.sequelize.query('ALTER TABLE products DROP COLUMN sold_units');
    await dropTables(q, 'collection_redirects', 'collection_products', 'collections');
  },
};
