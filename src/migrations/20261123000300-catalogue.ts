import type { QueryInterface } from 'sequelize';
import {
  createTable,
  dropTables,
  type Migration,
  nullable,
  primaryId,
  required,
  timestamps,
  type,
} from '../platform/database/ddl.js';

export const migration: Migration = {
  name: '20261123000300-catalogue',
  async up(q) {
    await createCategories(q);
    await createProducts(q);
    await createOptions(q);
    await createImages(q);
    await createVariants(q);
    await createTags(q);
  },
  async down(q) {
    await dropTables(
      q,
      'product_tags',
      'variant_option_values',
      'variants',
      'product_images',
      'product_option_values',
      'product_options',
      'products',
      'categories',
    );
  },
};

async function createCategories(q: QueryInterface): Promise<void> {
  await createTable(
    q,
    'categories',
    {
      id: primaryId,
      parent_id: nullable(type.id),
      slug: required(type.ascii(120)),
      name: required(type.text(120)),
      position: required(type.integer, 'DEFAULT 0'),
      // The ids from the root down to this one, `/cat_…/cat_…/`: a subtree is one prefix, the ancestors are in it.
      path: required(type.ascii(512)),
      version: required(type.integer, 'DEFAULT 1'),
      ...timestamps,
    },
    {
      references: [['parent_id', 'categories(id)']],
      unique: [['slug'], ['path']],
      indexes: [['parent_id', 'position']],
    },
  );
}

async function createProducts(q: QueryInterface): Promise<void> {
  await createTable(
    q,
    'products',
    {
      id: primaryId,
      slug: required(type.ascii(120)),
      name: required(type.text(200)),
      // Paragraphs of plain text, parted by an empty line.
      description: required(type.longText),
      status: required(type.ascii(16)),
      category_id: nullable(type.id),
      brand: nullable(type.text(120)),
      seo_title: nullable(type.text(200)),
      seo_description: nullable(type.text(500)),
      // Folded in code: `q` looks into search_text, sort=name goes by name_key.
      search_text: required(type.longText),
      name_key: required(type.text(200)),
      // The lowest price of its variants; NULL while it has none, and then it is not listed.
      min_price: nullable(type.bigint),
      // What an import knows the product by, `<format>:<key>`.
      source_key: nullable(type.text(200)),
      version: required(type.integer, 'DEFAULT 1'),
      ...timestamps,
    },
    {
      references: [['category_id', 'categories(id)']],
      checks: { status: "status IN ('draft', 'active', 'archived')" },
      unique: [['slug'], ['source_key']],
      // The store's list, one index for each sort; newest goes by id.
      indexes: [
        ['status', 'id'],
        ['status', 'min_price', 'id'],
        ['status', 'name_key', 'id'],
        ['category_id', 'status', 'id'],
      ],
    },
  );
}

async function createOptions(q: QueryInterface): Promise<void> {
  await createTable(
    q,
    'product_options',
    {
      id: primaryId,
      product_id: required(type.id),
      name: required(type.text(60)),
      // Folded: `option.size` finds Size.
      name_key: required(type.text(60)),
      position: required(type.integer),
    },
    { references: [['product_id', 'products(id)', 'ON DELETE CASCADE']], unique: [['product_id', 'name_key']] },
  );
  await createTable(
    q,
    'product_option_values',
    {
      id: primaryId,
      option_id: required(type.id),
      value: required(type.text(120)),
      value_key: required(type.text(120)),
      position: required(type.integer),
    },
    { references: [['option_id', 'product_options(id)', 'ON DELETE CASCADE']], unique: [['option_id', 'value_key']] },
  );
}

async function createImages(q: QueryInterface): Promise<void> {
  await createTable(
    q,
    'product_images',
    {
      id: primaryId,
      product_id: required(type.id),
      // Absolute, or relative to the shop's own media.
      url: required(type.text(2048)),
      alt: required(type.text(300), "DEFAULT ''"),
      position: required(type.integer),
    },
    {
      references: [['product_id', 'products(id)', 'ON DELETE CASCADE']],
      indexes: [['product_id', 'position', 'id']],
    },
  );
}

async function createVariants(q: QueryInterface): Promise<void> {
  await createTable(
    q,
    'variants',
    {
      id: primaryId,
      product_id: required(type.id),
      sku: required(type.text(64)),
      name: required(type.text(200)),
      options: required(type.json),
      // The options folded into one text: no two variants of a product are the same.
      options_key: required(type.text(560)),
      price: required(type.bigint),
      compare_at_price: nullable(type.bigint),
      track_stock: required(type.boolean, 'DEFAULT 1'),
      max_per_order: nullable(type.integer),
      position: required(type.integer, 'DEFAULT 0'),
      image_id: nullable(type.id),
      // The stock that the last import named: only another number is taken over, so that importing a file
      // again does not bring sold units back.
      imported_stock: nullable(type.integer),
      version: required(type.integer, 'DEFAULT 1'),
      ...timestamps,
    },
    {
      references: [
        // A variant may stand in carts and orders, so a product that has any is archived, not deleted.
        ['product_id', 'products(id)'],
        ['image_id', 'product_images(id)', 'ON DELETE SET NULL'],
      ],
      checks: {
        price: 'price >= 0 AND price <= 1000000000',
        compare_at_price: 'compare_at_price IS NULL OR compare_at_price > price',
        max_per_order: 'max_per_order IS NULL OR max_per_order >= 1',
      },
      unique: [['sku'], ['product_id', 'options_key']],
      // The price filter of the list looks at the variants of each product.
      indexes: [['product_id', 'position', 'id'], ['product_id', 'price'], ['image_id']],
    },
  );
  await createTable(
    q,
    'variant_option_values',
    { variant_id: required(type.id), option_value_id: required(type.id) },
    {
      primaryKey: ['variant_id', 'option_value_id'],
      references: [
        ['variant_id', 'variants(id)', 'ON DELETE CASCADE'],
        ['option_value_id', 'product_option_values(id)'],
      ],
      indexes: [['option_value_id']],
    },
  );
}

async function createTags(q: QueryInterface): Promise<void> {
  await createTable(
    q,
    'product_tags',
    { product_id: required(type.id), tag_key: required(type.text(60)), tag: required(type.text(60)) },
    {
      primaryKey: ['product_id', 'tag_key'],
      references: [['product_id', 'products(id)', 'ON DELETE CASCADE']],
      indexes: [['tag_key', 'product_id']],
    },
  );
}
