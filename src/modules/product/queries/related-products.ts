import { sql } from '../../../platform/database/sql.js';
import { notFound, type Problem } from '../../../platform/errors/index.js';
import { movedPermanently } from '../product.errors.js';
import { asCards, FIRST_IMAGE, IS_SHOWN, type ProductCardRow, type ProductRow } from './list-products.js';
import { productOnceAt } from './redirects.js';

/** Of each kind of kinship no more are weighed. */
const CANDIDATES = 200;

/** Being in the same collection says more than a tag in common, and that more than the same category. */
const KIN = `
  SELECT * FROM (
    SELECT k.product_id, 3 * COUNT(*) AS weight FROM collection_products own
    JOIN collections c ON c.id = own.collection_id AND c.status = 'active'
    JOIN collection_products k ON k.collection_id = own.collection_id
    JOIN products p ON p.id = k.product_id AND ${IS_SHOWN}
    WHERE own.product_id = ? GROUP BY k.product_id ORDER BY weight DESC, k.product_id DESC LIMIT ${CANDIDATES}) a
  UNION ALL SELECT * FROM (
    SELECT k.product_id, 2 * COUNT(*) AS weight FROM product_tags own
    JOIN product_tags k ON k.tag_key = own.tag_key
    JOIN products p ON p.id = k.product_id AND ${IS_SHOWN}
    WHERE own.product_id = ? GROUP BY k.product_id ORDER BY weight DESC, k.product_id DESC LIMIT ${CANDIDATES}) b
  UNION ALL SELECT * FROM (
    SELECT p.id AS product_id, 1 AS weight FROM products p
    WHERE p.category_id = ? AND ${IS_SHOWN} ORDER BY p.id DESC LIMIT ${CANDIDATES}) c`;

/**
 * What else may please who looks at a product: the most alike first, of those what sells best. In three statements.
 * Throws `not_found`, and `moved_permanently` for an address that the product had before.
 */
export async function listRelated(
  idOrSlug: string,
  limit: number,
): Promise<{ productId: string; items: ProductCardRow[] }> {
  const { id, category_id } = await findShown(idOrSlug);
  const order = 'p.score DESC, p.sold_units DESC, p.id DESC';
  const { rows } = await sql<ProductRow>(
    null,
    `SELECT p.id, p.slug, p.name, i.url, i.alt
     FROM (SELECT p.id, p.slug, p.name, p.sold_units, s.score
           FROM (SELECT product_id, SUM(weight) AS score FROM (${KIN}) kin GROUP BY product_id) s
           JOIN products p ON p.id = s.product_id WHERE p.id <> ?
           ORDER BY s.score DESC, p.sold_units DESC, p.id DESC LIMIT ${limit}) p
     ${FIRST_IMAGE} ORDER BY ${order}`,
    [id, id, category_id, id],
  );
  return { productId: id, items: await asCards(rows) };
}

interface Shown {
  id: string;
  slug: string;
  category_id: string | null;
}

async function findShown(idOrSlug: string): Promise<Shown> {
  const { rows } = await sql<Shown & { is_shown: number }>(
    null,
    `SELECT p.id, p.slug, p.category_id, CASE WHEN ${IS_SHOWN} THEN 1 ELSE 0 END AS is_shown FROM products p
     WHERE p.id = ? OR p.slug = ?`,
    [idOrSlug, idOrSlug],
  );
  if (!rows[0]) throw await elsewhere(idOrSlug);
  if (!Number(rows[0].is_shown)) throw notFound();
  return rows[0];
}

async function elsewhere(oldSlug: string): Promise<Problem> {
  const id = await productOnceAt(oldSlug);
  if (!id) return notFound();
  const { slug } = await findShown(id);
  return movedPermanently({ headers: { Location: `/v1/products/${slug}/related` }, extra: { id, slug } });
}
