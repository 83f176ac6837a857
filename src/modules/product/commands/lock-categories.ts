import { forUpdate, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound, versionMismatch } from '../../../platform/errors/index.js';
import type { CategoryRow } from '../queries/categories.js';

/** How deep the tree may grow: a path holds the ids of this many. */
export const MAX_DEPTH = 16;

const COLUMNS = 'id, parent_id, slug, name, position, path, version';

/** Locks one category, if it is still at `version` where one is given. Throws `not_found` and `version_mismatch`. */
export async function lockCategory(tx: Tx, categoryId: string, version?: number): Promise<CategoryRow> {
  const { rows } = await sql<CategoryRow>(tx, `SELECT ${COLUMNS} FROM categories WHERE id = ? ${forUpdate}`, [
    categoryId,
  ]);
  if (!rows[0]) throw notFound();
  if (version !== undefined && version !== rows[0].version) throw versionMismatch();
  return rows[0];
}

/**
 * Locks the whole tree, by id. Whoever changes its shape does: two moves at once could make a circle that neither of
 * them sees, and a child that is added meanwhile waits for its parent's path.
 */
export async function lockTree(tx: Tx): Promise<Map<string, CategoryRow>> {
  const { rows } = await sql<CategoryRow>(tx, `SELECT ${COLUMNS} FROM categories ORDER BY id ${forUpdate}`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** How deep a category is; a root is 1. */
export const depthOf = ({ path }: CategoryRow): number => path.split('/').length - 2;

/** The children of a parent, or the roots, in their order. */
export function childrenOf(tree: Map<string, CategoryRow>, parentId: string | null): CategoryRow[] {
  return [...tree.values()]
    .filter((row) => row.parent_id === parentId)
    .sort((a, b) => a.position - b.position || compare(a.name, b.name) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
