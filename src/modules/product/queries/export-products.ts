import { config } from '../../../config/index.js';
import { fromJson, marks, sql } from '../../../platform/database/sql.js';
import { groupBy } from '../../../utils/group-by.js';
import { decimalPrice } from '../../../utils/money.js';
import type { OwnProduct } from '../import/own-product.js';
import { largestPath } from '../media/media-path.js';
import { mediaUrl } from '../media/shown-image.js';

const PAGE = 100;

/** All products with the variants that are sold, in the order in which they were made, a page of them at a time. */
export async function* exportProducts(): AsyncGenerator<OwnProduct> {
  let after = '';
  for (;;) {
    const { rows } = await sql<ProductRow>(
      null,
      `SELECT id, slug, name, description, status, category_id, brand, seo_title, seo_description
       FROM products WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
      [after],
    );
    if (rows.length === 0) return;
    yield* await withParts(rows);
    after = rows.at(-1)?.id ?? '';
  }
}

interface ProductRow {
  id: string;
  slug: string;
  name: string;
  description: string;
  status: OwnProduct['status'];
  category_id: string | null;
  brand: string | null;
  seo_title: string | null;
  seo_description: string | null;
}

async function withParts(products: ProductRow[]): Promise<OwnProduct[]> {
  const ids = products.map(({ id }) => id);
  const [tags, options, images, variants, categories] = await Promise.all([
    partsOf<TagRow>(ids, 'SELECT product_id, tag FROM product_tags', 'tag_key'),
    partsOf<OptionRow>(ids, 'SELECT product_id, name FROM product_options', 'position, id'),
    partsOf<ImageRow>(ids, IMAGES, 'i.position, i.id', 'i.product_id'),
    partsOf<VariantRow>(ids, VARIANTS, 'v.position, v.id', 'v.archived = 0 AND v.product_id'),
    categoryNames(products.flatMap(({ category_id }) => category_id ?? [])),
  ]);
  return products.map((product) => {
    const own = (images.get(product.id) ?? []).map((image) => ({ ...image, url: addressOf(image) }));
    return {
      slug: product.slug,
      name: product.name,
      description: product.description,
      status: product.status,
      category: categories.get(product.category_id ?? '') ?? [],
      brand: product.brand,
      seoTitle: product.seo_title,
      seoDescription: product.seo_description,
      tags: (tags.get(product.id) ?? []).map(({ tag }) => tag),
      images: own.map(({ url, alt }) => ({ url, alt })),
      options: (options.get(product.id) ?? []).map(({ name }) => name),
      variants: (variants.get(product.id) ?? []).map((variant) => toldVariant(variant, own)),
    };
  });
}

interface TagRow {
  product_id: string;
  tag: string;
}
interface OptionRow {
  product_id: string;
  name: string;
}
interface ImageRow {
  product_id: string;
  id: string;
  url: string;
  alt: string;
  media_id: string | null;
  width: number | null;
}
interface VariantRow {
  product_id: string;
  sku: string;
  options: unknown;
  price: number | string;
  compare_at_price: number | string | null;
  track_stock: number;
  max_per_order: number | null;
  image_id: string | null;
  on_hand: number | string | null;
  backorder_limit: number | null;
}

const IMAGES = `SELECT i.product_id, i.id, i.url, i.alt, m.id AS media_id, m.width FROM product_images i
  LEFT JOIN product_image_media u ON u.image_id = i.id LEFT JOIN media m ON m.id = u.media_id`;
// The limit is that of the level which an import changes (`levelToCount`), the units are those of every location.
const VARIANTS = `SELECT v.product_id, v.sku, v.options, v.price, v.compare_at_price, v.track_stock, v.max_per_order,
    v.image_id, l.backorder_limit,
    (SELECT SUM(s.on_hand) FROM stock_levels s WHERE s.variant_id = v.id) AS on_hand
  FROM variants v LEFT JOIN stock_levels l ON l.id =
    (SELECT f.id FROM stock_levels f JOIN stock_locations loc ON loc.id = f.location_id
     WHERE f.variant_id = v.id AND loc.status <> 'archived'
     ORDER BY CASE loc.status WHEN 'active' THEN 0 ELSE 1 END, loc.priority, loc.id LIMIT 1)`;

/** Rows of many products by the product. The texts are constants. */
async function partsOf<Row extends { product_id: string }>(
  ids: string[],
  select: string,
  order: string,
  key = 'product_id',
): Promise<Map<string, Row[]>> {
  const { rows } = await sql<Row>(null, `${select} WHERE ${key} IN (${marks(ids.length)}) ORDER BY ${order}`, ids);
  return groupBy(rows, ({ product_id }) => product_id);
}

const addressOf = ({ url, media_id, width }: ImageRow): string =>
  mediaUrl(media_id === null ? url : largestPath(media_id, width ?? 0));

function toldVariant(row: VariantRow, images: ImageRow[]): OwnProduct['variants'][number] {
  const { currency } = config.store;
  const image = images.find(({ id }) => id === row.image_id);
  const crossedOut = row.compare_at_price;
  return {
    sku: row.sku,
    options: fromJson<Record<string, string>>(row.options),
    price: decimalPrice(Number(row.price), currency),
    compareAtPrice: crossedOut === null ? null : decimalPrice(Number(crossedOut), currency),
    trackStock: Boolean(row.track_stock),
    stock: row.track_stock ? Number(row.on_hand ?? 0) : null,
    backorderLimit: row.track_stock ? (row.backorder_limit ?? 0) : 0,
    maxPerOrder: row.max_per_order,
    image: image ? addressOf(image) : null,
  };
}

/** Names from the root down, by category. */
async function categoryNames(ids: string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const wanted = [...new Set(ids)];
  const { rows } = await sql<{ id: string; name: string }>(
    null,
    `SELECT c.id, a.name FROM categories c
     JOIN categories a ON SUBSTR(c.path, 1, LENGTH(a.path)) = a.path
     WHERE c.id IN (${marks(wanted.length)}) ORDER BY c.id, LENGTH(a.path)`,
    wanted,
  );
  return new Map([...groupBy(rows, ({ id }) => id)].map(([id, path]) => [id, path.map(({ name }) => name)]));
}
