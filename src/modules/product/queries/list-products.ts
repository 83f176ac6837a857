import { marks, type Param, sql } from '../../../platform/database/sql.js';
import { type CursorValue, decodeCursor, encodeCursor } from '../../../platform/paging/cursor.js';
import { groupBy } from '../../../utils/group-by.js';
import { type Availability, availabilityOf, bestAvailability } from '../availability.js';
import { type ShownImage, shownImage } from '../media/shown-image.js';
import { inCollection, type Members } from './collection-rules.js';
import { type Condition, type ProductFilters, productConditions } from './product-filters.js';
import { SELLING_LEVELS, type StockColumns, stockState } from './stock-columns.js';

export const productSorts = ['newest', 'price', '-price', 'name', 'best_selling', 'position'] as const;
export type ProductSort = (typeof productSorts)[number];

export interface ProductPageRequest extends ProductFilters {
  sort: ProductSort;
  /** The collection that they are in; `position` is the order in which its products were picked. */
  members?: Members | undefined;
  /** Ids that all of them are among, where that is known: only these are looked at. */
  among?: readonly string[] | null;
  limit: number;
  cursor?: string | undefined;
}

/** A product as a list shows it. */
export interface ProductCardRow {
  id: string;
  slug: string;
  name: string;
  image: ShownImage | null;
  minPrice: number;
  maxPrice: number;
  compareAtPrice: number | null;
  availability: Availability;
}

/** Column and direction of each sort; the id makes the order total, and is itself the order of creation. */
const orders = {
  newest: { column: null, direction: 'DESC' },
  price: { column: 'p.min_price', direction: 'ASC' },
  '-price': { column: 'p.min_price', direction: 'DESC' },
  name: { column: 'p.name_key', direction: 'ASC' },
  best_selling: { column: 'p.sold_units', direction: 'DESC' },
  position: { column: 'o.position', direction: 'ASC' },
} as const;

/** A product’s own part of its card. */
export interface ProductRow {
  id: string;
  slug: string;
  name: string;
  sort_key: number | string | null;
  url: string | null;
  alt: string | null;
}

/** Without a variant there is no price, and nothing to buy. */
export const IS_SHOWN = "p.status = 'active' AND p.min_price IS NOT NULL";
/** Joins the picture of each card to its product `p`. */
export const FIRST_IMAGE = `LEFT JOIN product_images i ON i.id =
  (SELECT f.id FROM product_images f WHERE f.product_id = p.id ORDER BY f.position, f.id LIMIT 1)`;

/** One page of what is sold, in two statements. The cursor is of the last row, so rows added meanwhile move nothing. */
export async function listProducts(
  request: ProductPageRequest,
): Promise<{ items: ProductCardRow[]; nextCursor: string | null }> {
  const { sort, limit, members, among } = request;
  const { column, direction } = orders[sort];
  const picked = sort === 'position' && members?.kind === 'picked' ? members : null;
  const conditions = [
    { text: IS_SHOWN, params: [] },
    ...(among ? [{ text: `p.id IN (${marks(among.length)})`, params: [...among] }] : []),
    ...productConditions(request),
    ...(picked ? [{ text: 'o.collection_id = ?', params: [picked.collectionId] }] : []),
    ...(members && !picked ? [inCollection(members)] : []),
    ...afterCursor(request),
  ];
  if (among?.length === 0) return { items: [], nextCursor: null };
  const orderBy = (key: string | null) => `${key ? `${key} ${direction}, ` : ''}p.id ${direction}`;
  const { rows } = await sql<ProductRow>(
    null,
    // The page is cut before pictures are looked up: MariaDB would look for those of all products that match.
    `SELECT p.id, p.slug, p.name, p.sort_key, i.url, i.alt
     FROM (SELECT p.id, p.slug, p.name, ${column ?? 'NULL'} AS sort_key
           FROM ${picked ? 'collection_products o JOIN products p ON p.id = o.product_id' : 'products p'}
           WHERE ${conditions.map(({ text }) => text).join(' AND ')}
           ORDER BY ${orderBy(column)} LIMIT ${limit + 1}) p
     ${FIRST_IMAGE}
     ORDER BY ${orderBy(column && 'p.sort_key')}`,
    conditions.flatMap(({ params }) => params),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await asCards(page),
    nextCursor: rows.length > limit && last ? encodeCursor(cursorName(sort), cursorValues(sort, last)) : null,
  };
}

function cursorValues(sort: ProductSort, row: ProductRow): CursorValue[] {
  const { sort_key: key, id } = row;
  return [key === null || sort === 'name' ? key : Number(key), id];
}

/** What cursors of a sort are signed under. */
export const cursorName = (sort: ProductSort) => `products by ${sort}`;

function afterCursor({ sort, cursor }: ProductPageRequest): Condition[] {
  if (cursor === undefined) return [];
  const [key, id] = decodeCursor(cursorName(sort), cursor, 2);
  const { column, direction } = orders[sort];
  const sign = direction === 'ASC' ? '>' : '<';
  if (column === null) return [{ text: `p.id ${sign} ?`, params: [id as Param] }];
  return [
    {
      text: `(${column} ${sign} ? OR (${column} = ? AND p.id ${sign} ?))`,
      params: [key as Param, key as Param, id as Param],
    },
  ];
}

interface VariantRow extends StockColumns {
  id: string;
  product_id: string;
  price: number | string;
  compare_at_price: number | string | null;
}

/** Products as cards, in the same order. */
export async function asCards(products: Omit<ProductRow, 'sort_key'>[]): Promise<ProductCardRow[]> {
  if (products.length === 0) return [];
  const { rows } = await sql<VariantRow>(
    null,
    `SELECT v.id, v.product_id, v.price, v.compare_at_price, v.track_stock,
            l.on_hand, l.reserved, l.backorder_limit, l.low_stock_threshold
     FROM variants v ${SELLING_LEVELS}
     WHERE v.product_id IN (${marks(products.length)}) AND v.archived = 0 ORDER BY v.price, v.position, v.id`,
    products.map(({ id }) => id),
  );
  const byProduct = groupBy(rows, (row) => row.product_id);
  return products.flatMap((product) => asCard(product, byProduct.get(product.id) ?? []));
}

/** `variants` are sorted by price, a row for each level. None of them is left where the product changed since it was listed. */
function asCard(product: Omit<ProductRow, 'sort_key'>, variants: VariantRow[]): ProductCardRow[] {
  const [cheapest] = variants;
  const dearest = variants.at(-1);
  if (!cheapest || !dearest) return [];
  return [
    {
      id: product.id,
      slug: product.slug,
      name: product.name,
      image: shownImage(product, product.name),
      minPrice: Number(cheapest.price),
      maxPrice: Number(dearest.price),
      compareAtPrice: cheapest.compare_at_price === null ? null : Number(cheapest.compare_at_price),
      availability: bestAvailability(
        [...groupBy(variants, ({ id }) => id).values()].map((rows) => availabilityOf(stockState(rows))),
      ),
    },
  ];
}
