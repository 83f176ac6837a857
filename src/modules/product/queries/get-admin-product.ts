import type { ProductStatus } from '../../../models/product/product.js';
import { fromJson, sql, toDate } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { groupBy } from '../../../utils/group-by.js';
import { largestPath } from '../media/media-path.js';

/** A product with all its parts, as staff change it. */
export interface ProductView {
  id: string;
  slug: string;
  name: string;
  description: string;
  status: ProductStatus;
  categoryId: string | null;
  brand: string | null;
  seoTitle: string | null;
  seoDescription: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  tags: string[];
  options: { id: string; name: string; values: { id: string; value: string }[] }[];
  images: { id: string; url: string; alt: string; mediaId: string | null }[];
  /** Those that are archived last. */
  variants: VariantView[];
}

export interface VariantView {
  id: string;
  sku: string;
  name: string;
  options: Record<string, string>;
  price: number;
  compareAtPrice: number | null;
  trackStock: boolean;
  maxPerOrder: number | null;
  imageId: string | null;
  isArchived: boolean;
}

type ProductFields = Omit<ProductView, 'tags' | 'options' | 'images' | 'variants' | 'createdAt' | 'updatedAt'>;

/** A product of any status. Throws `not_found`. */
export async function getAdminProduct(tx: Tx | null, productId: string): Promise<ProductView> {
  const { rows } = await sql<ProductFields & { createdAt: unknown; updatedAt: unknown }>(
    tx,
    `SELECT id, slug, name, description, status, category_id AS categoryId, brand, seo_title AS seoTitle,
            seo_description AS seoDescription, version, created_at AS createdAt, updated_at AS updatedAt
     FROM products WHERE id = ?`,
    [productId],
  );
  const row = rows[0];
  if (!row) throw notFound();
  return {
    ...row,
    createdAt: toDate(row.createdAt),
    updatedAt: toDate(row.updatedAt),
    tags: await readTags(tx, productId),
    options: await readOptions(tx, productId),
    images: await readImages(tx, productId),
    variants: await readVariants(tx, 'product_id', productId),
  };
}

/** The version that counts every change of a product and its parts. */
export async function getProductVersion(tx: Tx | null, productId: string): Promise<number> {
  const { rows } = await sql<{ version: number }>(tx, 'SELECT version FROM products WHERE id = ?', [productId]);
  if (!rows[0]) throw notFound();
  return rows[0].version;
}

/** One variant of a product. Throws `not_found`. */
export async function getAdminVariant(tx: Tx | null, variantId: string): Promise<VariantView> {
  const [variant] = await readVariants(tx, 'id', variantId);
  if (!variant) throw notFound();
  return variant;
}

/** Tags in alphabetical order. */
export async function readTags(tx: Tx | null, productId: string): Promise<string[]> {
  const { rows } = await sql<{ tag: string }>(
    tx,
    'SELECT tag FROM product_tags WHERE product_id = ? ORDER BY tag_key',
    [productId],
  );
  return rows.map(({ tag }) => tag);
}

/** Options with their values, both in their order. */
export async function readOptions(tx: Tx | null, productId: string): Promise<ProductView['options']> {
  const { rows } = await sql<{ id: string; name: string; valueId: string | null; value: string | null }>(
    tx,
    `SELECT o.id, o.name, v.id AS valueId, v.value FROM product_options o
     LEFT JOIN product_option_values v ON v.option_id = o.id
     WHERE o.product_id = ? ORDER BY o.position, o.id, v.position, v.id`,
    [productId],
  );
  return [...groupBy(rows, ({ id }) => id)].map(([id, values]) => ({
    id,
    name: values[0]?.name ?? '',
    values: values.flatMap(({ valueId, value }) => (valueId && value !== null ? [{ id: valueId, value }] : [])),
  }));
}

/** Images in their order, with the address as it is stored; that of an uploaded one also while it is not ready. */
export async function readImages(tx: Tx | null, productId: string): Promise<ProductView['images']> {
  const { rows } = await sql<ProductView['images'][number] & { width: number | null }>(
    tx,
    `SELECT i.id, i.url, i.alt, m.id AS mediaId, m.width FROM product_images i
     LEFT JOIN product_image_media u ON u.image_id = i.id LEFT JOIN media m ON m.id = u.media_id
     WHERE i.product_id = ? ORDER BY i.position, i.id`,
    [productId],
  );
  return rows.map(({ id, url, alt, mediaId, width }) => ({
    id,
    url: mediaId === null ? url : largestPath(mediaId, width ?? 0),
    alt,
    mediaId,
  }));
}

interface VariantRow extends Omit<VariantView, 'options' | 'price' | 'compareAtPrice' | 'trackStock' | 'isArchived'> {
  options: unknown;
  price: number | string;
  compareAtPrice: number | string | null;
  trackStock: number;
  isArchived: number;
}

async function readVariants(tx: Tx | null, key: 'product_id' | 'id', value: string): Promise<VariantView[]> {
  const { rows } = await sql<VariantRow>(
    tx,
    `SELECT id, sku, name, options, price, compare_at_price AS compareAtPrice, track_stock AS trackStock,
            max_per_order AS maxPerOrder, image_id AS imageId, archived AS isArchived
     FROM variants WHERE ${key} = ? ORDER BY archived, position, id`,
    [value],
  );
  return rows.map((row) => ({
    ...row,
    options: fromJson<Record<string, string>>(row.options),
    price: Number(row.price),
    compareAtPrice: row.compareAtPrice === null ? null : Number(row.compareAtPrice),
    trackStock: Boolean(row.trackStock),
    isArchived: Boolean(row.isArchived),
  }));
}
