import type { ProductStatus } from '../../../models/product/product.js';
import { toDate } from '../../../platform/database/sql.js';
import { type AdminList, type AdminPage, readAdminList } from '../../../platform/paging/admin-list.js';
import { type ShownImage, shownImage } from '../media/shown-image.js';
import { FIRST_IMAGE } from './list-products.js';
import { searchWords } from './product-filters.js';

/** A product as a list for staff shows it. */
export interface ProductRow {
  id: string;
  slug: string;
  name: string;
  status: ProductStatus;
  image: ShownImage | null;
  price: { min: number; max: number } | null;
  variantCount: number;
  /** Units that can still be promised, of all its variants; null where none is tracked. */
  available: number | null;
  createdAt: Date;
  updatedAt: Date;
}

interface Filters extends AdminPage {
  status?: ProductStatus | undefined;
  /** Its whole subtree. */
  categoryId?: string | undefined;
  q?: string | undefined;
}

interface Row {
  id: string;
  slug: string;
  name: string;
  status: ProductStatus;
  min_price: number | string | null;
  max_price: number | string | null;
  variant_count: number | string;
  available: number | string | null;
  url: string | null;
  alt: string | null;
  created_at: unknown;
  updated_at: unknown;
}

const COLUMNS = `p.id, p.slug, p.name, p.status, p.min_price, p.created_at, p.updated_at, i.url, i.alt,
  (SELECT MAX(v.price) FROM variants v WHERE v.product_id = p.id AND v.archived = 0) AS max_price,
  (SELECT COUNT(*) FROM variants v WHERE v.product_id = p.id AND v.archived = 0) AS variant_count,
  (SELECT SUM(l.on_hand + l.backorder_limit) - SUM(l.reserved) FROM variants v JOIN stock_levels l ON l.variant_id = v.id
     JOIN stock_locations loc ON loc.id = l.location_id AND loc.status = 'active'
   WHERE v.product_id = p.id AND v.archived = 0 AND v.track_stock = 1) AS available`;
const FROM = `products p ${FIRST_IMAGE}`;

const IN_CATEGORY = `p.category_id IN (
  SELECT c.id FROM categories root JOIN categories c ON SUBSTR(c.path, 1, LENGTH(root.path)) = root.path
  WHERE root.id = ?)`;

/** Products of every status, newest first. */
export async function listAllProducts({ status, categoryId, q, ...page }: Filters): Promise<AdminList<ProductRow>> {
  const where: Parameters<typeof readAdminList>[1]['where'] = [];
  if (status !== undefined) where.push(['p.status = ?', status]);
  if (categoryId !== undefined) where.push([IN_CATEGORY, categoryId]);
  for (const word of searchWords(q)) where.push(['INSTR(p.search_text, ?) > 0', word]);
  const list = await readAdminList<Row>(page, { columns: COLUMNS, from: FROM, key: 'p.id', where });
  return { ...list, items: list.items.map(toProductRow) };
}

const toProductRow = (row: Row): ProductRow => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  status: row.status,
  image: shownImage(row, row.name),
  price: row.min_price === null ? null : { min: Number(row.min_price), max: Number(row.max_price) },
  variantCount: Number(row.variant_count),
  available: row.available === null ? null : Math.max(Number(row.available), 0),
  createdAt: toDate(row.created_at),
  updatedAt: toDate(row.updated_at),
});
