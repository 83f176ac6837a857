import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { groupBy } from '../../../utils/group-by.js';
import { movedPermanently } from '../product.errors.js';
import { categoryOnceAt } from './redirects.js';

export interface CategoryRow {
  id: string;
  parent_id: string | null;
  slug: string;
  name: string;
  position: number;
  path: string;
  version: number;
}

export interface CategoryNode extends CategoryRow {
  children: CategoryNode[];
}

export interface CategoryWithKin extends CategoryRow {
  /** From the root down. */
  ancestors: CategoryRow[];
  children: CategoryRow[];
}

const COLUMNS = 'c.id, c.parent_id, c.slug, c.name, c.position, c.path, c.version';

/** All categories as trees, children in their order. */
export async function getCategoryTree(): Promise<CategoryNode[]> {
  const { rows } = await sql<CategoryRow>(
    null,
    `SELECT ${COLUMNS} FROM categories c ORDER BY c.position, c.name, c.id`,
  );
  const byParent = groupBy(rows, (row) => row.parent_id);
  const grow = (parentId: string | null): CategoryNode[] =>
    (byParent.get(parentId) ?? []).map((row) => ({ ...row, children: grow(row.id) }));
  return grow(null);
}

/**
 * One category with its ancestors and children, as shoppers see it. Throws `not_found`, and `moved_permanently` for an
 * address that it had before.
 */
export async function getShownCategory(idOrSlug: string): Promise<CategoryWithKin> {
  const category = await findCategory(null, idOrSlug);
  if (category) return category;
  const id = await categoryOnceAt(null, idOrSlug);
  if (!id) throw notFound();
  const { slug } = await getCategory(null, id);
  throw movedPermanently({ headers: { Location: `/v1/categories/${slug}` }, extra: { id, slug } });
}

/** One category with its ancestors and children. Throws `not_found`. */
export async function getCategory(tx: Tx | null, categoryId: string): Promise<CategoryWithKin> {
  const category = await findCategory(tx, categoryId);
  if (!category) throw notFound();
  return category;
}

async function findCategory(tx: Tx | null, idOrSlug: string): Promise<CategoryWithKin | null> {
  const { rows } = await sql<CategoryRow>(
    tx,
    `SELECT ${COLUMNS} FROM categories own
     JOIN categories c ON c.parent_id = own.id OR SUBSTR(own.path, 1, LENGTH(c.path)) = c.path
     WHERE own.id = ? OR own.slug = ? ORDER BY c.position, c.name, c.id`,
    [idOrSlug, idOrSlug],
  );
  const category = rows.find(({ id, slug }) => id === idOrSlug || slug === idOrSlug);
  if (!category) return null;
  return {
    ...category,
    ancestors: rows.filter(({ path }) => path !== category.path && category.path.startsWith(path)).sort(byDepth),
    children: rows.filter((row) => row.parent_id === category.id),
  };
}

/** From the root down to the category itself. */
export async function getCategoryPath(categoryId: string): Promise<CategoryRow[]> {
  const { rows } = await sql<CategoryRow>(
    null,
    `SELECT ${COLUMNS} FROM categories own JOIN categories c ON SUBSTR(own.path, 1, LENGTH(c.path)) = c.path
     WHERE own.id = ?`,
    [categoryId],
  );
  return rows.sort(byDepth);
}

const byDepth = (a: CategoryRow, b: CategoryRow): number => a.path.length - b.path.length;
