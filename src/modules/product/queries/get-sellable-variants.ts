import { fromJson, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { groupBy } from '../../../utils/group-by.js';
import { availableUnits, type StockState } from '../availability.js';
import { type ShownImage, shownImage } from '../media/shown-image.js';
import { SELLING_LEVELS, type StockColumns, stockState } from './stock-columns.js';

/** A variant as a cart or an order needs it: what it is, what it costs, and how many can be had. */
export interface SellableVariant extends StockState {
  variantId: string;
  sku: string;
  /** The variant's own name, such as "Large / Blue". */
  name: string;
  productId: string;
  productSlug: string;
  productName: string;
  options: Record<string, string>;
  image: ShownImage | null;
  /** In the shop currency's minor unit. */
  price: number;
  /** Its levels in the order in which their locations serve; none where stock is not tracked, or was never there. */
  levelIds: string[];
  /** Units that can still be promised; null where stock is not tracked. */
  available: number | null;
  /** It is in the shop; a draft product and what is archived cannot be bought. */
  isSellable: boolean;
  maxPerOrder: number | null;
}

interface Row extends StockColumns {
  id: string;
  sku: string;
  name: string;
  options: unknown;
  price: number | string;
  max_per_order: number | null;
  product_id: string;
  slug: string;
  product_name: string;
  status: string;
  archived: number;
  url: string | null;
  alt: string | null;
  level_id: string | null;
  location_id: string | null;
  priority: number | null;
}

/** Reads variants by id in one statement, in the transaction or outside. Ids that are none are not in the answer. */
export async function getSellableVariants(ids: string[], tx: Tx | null): Promise<Map<string, SellableVariant>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<Row>(
    tx,
    `SELECT v.id, v.sku, v.name, v.options, v.price, v.track_stock, v.max_per_order, v.archived,
            p.id AS product_id, p.slug, p.name AS product_name, p.status, i.url, i.alt,
            l.id AS level_id, l.location_id, loc.priority, l.on_hand, l.reserved, l.backorder_limit, l.low_stock_threshold
     FROM variants v
     JOIN products p ON p.id = v.product_id
     ${SELLING_LEVELS}
     LEFT JOIN product_images i ON i.id = COALESCE(v.image_id,
       (SELECT f.id FROM product_images f WHERE f.product_id = p.id ORDER BY f.position, f.id LIMIT 1))
     WHERE v.id IN (${marks(wanted.length)})`,
    wanted,
  );
  const variants = groupBy(rows, ({ id }) => id);
  return new Map([...variants].map(([id, levels]) => [id, asSellable(levels as [Row, ...Row[]])]));
}

/** `levels` are the rows of one variant. */
function asSellable(levels: [Row, ...Row[]]): SellableVariant {
  const [row] = levels;
  const stock = stockState(levels);
  return {
    ...stock,
    variantId: row.id,
    sku: row.sku,
    name: row.name,
    productId: row.product_id,
    productSlug: row.slug,
    productName: row.product_name,
    options: fromJson<Record<string, string>>(row.options),
    image: shownImage(row, row.product_name),
    price: Number(row.price),
    levelIds: stock.trackStock ? byPriority(levels).flatMap(({ level_id }) => level_id ?? []) : [],
    available: availableUnits(stock),
    isSellable: row.status === 'active' && !row.archived,
    maxPerOrder: row.max_per_order,
  };
}

function byPriority(levels: Row[]): Row[] {
  if (levels.length === 1) return levels;
  return levels.toSorted(
    (a, b) => (a.priority ?? 0) - (b.priority ?? 0) || ((a.location_id ?? '') < (b.location_id ?? '') ? -1 : 1),
  );
}
