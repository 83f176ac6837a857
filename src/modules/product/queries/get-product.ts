import type { ProductStatus } from '../../../models/product/product.js';
import { fromJson, sql, toDate } from '../../../platform/database/sql.js';
import { notFound, type Problem } from '../../../platform/errors/index.js';
import { groupBy } from '../../../utils/group-by.js';
import type { StockState } from '../availability.js';
import { type ShownImage, shownImage } from '../media/shown-image.js';
import { movedPermanently } from '../product.errors.js';
import { type CategoryRow, getCategoryPath } from './categories.js';
import { productOnceAt } from './redirects.js';
import { SELLING_LEVELS, type StockColumns, stockState } from './stock-columns.js';

export { productStatuses } from '../../../models/product/product.js';

export interface ProductVariant {
  id: string;
  sku: string;
  name: string;
  options: Record<string, string>;
  price: number;
  compareAtPrice: number | null;
  maxPerOrder: number | null;
  image: ShownImage | null;
  stock: StockState;
}

/** A product with all that its page shows. */
export interface ProductDetail {
  id: string;
  slug: string;
  name: string;
  description: string;
  status: ProductStatus;
  brand: string | null;
  seoTitle: string | null;
  seoDescription: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  tags: string[];
  options: { name: string; values: string[] }[];
  variants: ProductVariant[];
  images: ShownImage[];
  categoryId: string | null;
  categoryPath: CategoryRow[];
}

interface ProductRow {
  id: string;
  slug: string;
  name: string;
  description: string;
  status: ProductStatus;
  category_id: string | null;
  brand: string | null;
  seo_title: string | null;
  seo_description: string | null;
  version: number;
  created_at: unknown;
  updated_at: unknown;
}

/**
 * A product as shoppers may see it: active, with something to buy. Throws `not_found`, and `moved_permanently` for an
 * address that it had before.
 */
export async function getShownProduct(idOrSlug: string): Promise<ProductDetail> {
  const product = await findProduct(idOrSlug);
  if (!product) throw await elsewhere(idOrSlug);
  if (product.status !== 'active' || product.variants.length === 0) throw notFound();
  return product;
}

async function elsewhere(oldSlug: string): Promise<Problem> {
  const id = await productOnceAt(oldSlug);
  if (!id) return notFound();
  const { slug } = await getShownProduct(id);
  return movedPermanently({ headers: { Location: `/v1/products/${slug}` }, extra: { id, slug } });
}

/** A product of any status with its variants that are not archived, or null. */
export async function findProduct(idOrSlug: string): Promise<ProductDetail | null> {
  const { rows } = await sql<ProductRow>(
    null,
    `SELECT id, slug, name, description, status, category_id, brand, seo_title, seo_description, version,
            created_at, updated_at
     FROM products WHERE id = ? OR slug = ?`,
    [idOrSlug, idOrSlug],
  );
  const row = rows[0];
  if (!row) return null;
  const [images, options, variants, tags, categoryPath] = await Promise.all([
    readImages(row),
    readOptions(row.id),
    readVariants(row),
    readTags(row.id),
    row.category_id ? getCategoryPath(row.category_id) : [],
  ]);
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    description: row.description,
    status: row.status,
    brand: row.brand,
    seoTitle: row.seo_title,
    seoDescription: row.seo_description,
    version: row.version,
    createdAt: toDate(row.created_at),
    updatedAt: toDate(row.updated_at),
    tags,
    options,
    variants,
    images,
    categoryId: row.category_id,
    categoryPath,
  };
}

async function readImages({ id, name }: ProductRow): Promise<ShownImage[]> {
  const { rows } = await sql<{ url: string; alt: string }>(
    null,
    'SELECT url, alt FROM product_images WHERE product_id = ? ORDER BY position, id',
    [id],
  );
  return rows.flatMap((row) => shownImage(row, name) ?? []);
}

async function readOptions(productId: string): Promise<ProductDetail['options']> {
  const { rows } = await sql<{ id: string; name: string; value: string }>(
    null,
    `SELECT o.id, o.name, v.value FROM product_options o JOIN product_option_values v ON v.option_id = o.id
     WHERE o.product_id = ? ORDER BY o.position, o.id, v.position, v.id`,
    [productId],
  );
  return [...groupBy(rows, (row) => row.id).values()].map((values) => ({
    name: values[0]?.name ?? '',
    values: values.map(({ value }) => value),
  }));
}

interface VariantRow extends StockColumns {
  id: string;
  sku: string;
  name: string;
  options: unknown;
  price: number | string;
  compare_at_price: number | string | null;
  max_per_order: number | null;
  url: string | null;
  alt: string | null;
}

async function readVariants(product: ProductRow): Promise<ProductVariant[]> {
  const { rows } = await sql<VariantRow>(
    null,
    `SELECT v.id, v.sku, v.name, v.options, v.price, v.compare_at_price, v.max_per_order, v.track_stock, i.url, i.alt,
            l.on_hand, l.reserved, l.backorder_limit, l.low_stock_threshold
     FROM variants v
     LEFT JOIN product_images i ON i.id = v.image_id
     ${SELLING_LEVELS}
     WHERE v.product_id = ? AND v.archived = 0 ORDER BY v.position, v.id`,
    [product.id],
  );
  return [...groupBy(rows, ({ id }) => id).values()].flatMap((levels) => asVariant(product, levels));
}

/** `levels` are the rows of one variant. */
function asVariant(product: ProductRow, levels: VariantRow[]): ProductVariant[] {
  return levels.slice(0, 1).map((row) => ({
    id: row.id,
    sku: row.sku,
    name: row.name,
    options: fromJson<Record<string, string>>(row.options),
    price: Number(row.price),
    compareAtPrice: row.compare_at_price === null ? null : Number(row.compare_at_price),
    maxPerOrder: row.max_per_order,
    image: shownImage(row, `${product.name}, ${row.name}`),
    stock: stockState(levels),
  }));
}

async function readTags(productId: string): Promise<string[]> {
  const { rows } = await sql<{ tag: string }>(
    null,
    'SELECT tag FROM product_tags WHERE product_id = ? ORDER BY tag_key',
    [productId],
  );
  return rows.map(({ tag }) => tag);
}
