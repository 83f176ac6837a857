import { marks, type Param, sql } from '../../../platform/database/sql.js';
import { groupBy } from '../../../utils/group-by.js';
import { SELLING_LEVELS, type StockColumns, stockState } from '../queries/stock-columns.js';
import { stepOf } from './price-steps.js';
import type { Shelf, ShelvedCategory, ShelvedProduct } from './shelf.js';
import type { ProductWords } from './words.js';

/** A product as it is put on the shelf, and the words that it is found by. */
export interface ReadProduct {
  product: ShelvedProduct;
  words: ProductWords;
}

interface ProductRow {
  id: string;
  name: string;
  description: string;
  brand: string | null;
  category_id: string | null;
  name_key: string;
  min_price: number | string;
}

interface VariantRow extends StockColumns {
  id: string;
  product_id: string;
  sku: string;
  price: number | string;
}

interface ValueRow {
  variant_id: string;
  name: string;
  name_key: string;
  value: string;
  value_key: string;
}

/** All categories, and the slugs that they had before. */
export async function readCategories(): Promise<{ categories: ShelvedCategory[]; formerSlugs: Map<string, string> }> {
  const { rows } = await sql<ShelvedCategory>(
    null,
    'SELECT id, parent_id AS parentId, slug, name, path FROM categories ORDER BY path',
  );
  const former = await sql<{ slug: string; id: string }>(
    null,
    'SELECT slug, category_id AS id FROM category_redirects',
  );
  return { categories: rows, formerSlugs: new Map(former.rows.map(({ slug, id }) => [slug, id])) };
}

/** The next products that are sold, by id. */
export const readAfter = (shelf: Shelf, id: string, limit: number): Promise<ReadProduct[]> =>
  read(shelf, `p.id > ? ORDER BY p.id LIMIT ${limit}`, [id]);

/** Those of these products that are sold. */
export const readSome = (shelf: Shelf, ids: string[]): Promise<ReadProduct[]> =>
  read(shelf, `p.id IN (${marks(ids.length)})`, ids);

async function read(shelf: Shelf, condition: string, params: Param[]): Promise<ReadProduct[]> {
  const { rows } = await sql<ProductRow>(
    null,
    `SELECT p.id, p.name, p.description, p.brand, p.category_id, p.name_key, p.min_price FROM products p
     WHERE p.status = 'active' AND p.min_price IS NOT NULL AND ${condition}`,
    params,
  );
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const tags = groupBy(await readTags(ids), ({ product_id }) => product_id);
  const variants = groupBy(await readVariants(ids), ({ product_id }) => product_id);
  const values = groupBy(await readValues(ids), ({ variant_id }) => variant_id);
  return rows.map((row) => {
    const own = groupBy(variants.get(row.id) ?? [], ({ id }) => id);
    return asRead(shelf, row, {
      tags: tags.get(row.id) ?? [],
      variants: [...own.values()].flatMap(([variant, ...levels]) =>
        variant ? { ...variant, levels: [variant, ...levels], values: values.get(variant.id) ?? [] } : [],
      ),
    });
  });
}

async function readTags(ids: string[]) {
  const { rows } = await sql<{ product_id: string; tag: string; tag_key: string }>(
    null,
    `SELECT product_id, tag, tag_key FROM product_tags WHERE product_id IN (${marks(ids.length)})`,
    ids,
  );
  return rows;
}

async function readVariants(ids: string[]) {
  const { rows } = await sql<VariantRow>(
    null,
    `SELECT v.id, v.product_id, v.sku, v.price, v.track_stock,
            l.on_hand, l.reserved, l.backorder_limit, l.low_stock_threshold
     FROM variants v ${SELLING_LEVELS}
     WHERE v.product_id IN (${marks(ids.length)}) AND v.archived = 0`,
    ids,
  );
  return rows;
}

async function readValues(ids: string[]) {
  const { rows } = await sql<ValueRow>(
    null,
    `SELECT vo.variant_id, o.name, o.name_key, ov.value, ov.value_key
     FROM product_options o
     JOIN product_option_values ov ON ov.option_id = o.id
     JOIN variant_option_values vo ON vo.option_value_id = ov.id
     WHERE o.product_id IN (${marks(ids.length)})`,
    ids,
  );
  return rows;
}

interface Parts {
  tags: { tag: string; tag_key: string }[];
  variants: (VariantRow & { levels: VariantRow[]; values: ValueRow[] })[];
}

function asRead(shelf: Shelf, row: ProductRow, { tags, variants }: Parts): ReadProduct {
  const path = shelf.pathOf(row.category_id);
  const values = variants.flatMap((variant) => variant.values.map(({ value }) => value));
  return {
    product: {
      id: row.id,
      // The one text of all products in it.
      categoryId: path.at(-1)?.id ?? row.category_id,
      nameKey: row.name_key,
      minPrice: Number(row.min_price),
      tags: tags.map(({ tag, tag_key }) => shelf.tags.numberOf(tag_key, tag)),
      variants: variants.map(({ price, levels, values }) => ({
        price: Number(price),
        step: stepOf(Number(price)),
        inStock: levels.some(isInStock),
        values: values.map((value) => numberOf(shelf, value)),
      })),
    },
    words: {
      id: row.id,
      name: row.name,
      skus: variants.map(({ sku }) => sku),
      tags: tags.map(({ tag }) => tag).join(' '),
      category: path.map(({ name }) => name).join(' '),
      brand: row.brand ?? '',
      options: [...new Set(values)].join(' '),
      description: row.description,
    },
  };
}

const numberOf = (shelf: Shelf, { name, name_key, value, value_key }: ValueRow): number =>
  shelf.options.numberOf(`${name_key}\n${value_key}`, { nameKey: name_key, name, value });

function isInStock(level: VariantRow): boolean {
  const { trackStock, onHand, reserved } = stockState([level]);
  return !trackStock || onHand > reserved;
}
