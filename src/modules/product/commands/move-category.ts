import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound, versionMismatch } from '../../../platform/errors/index.js';
import { catalogueEvents } from '../catalogue-events.js';
import type { CategoryRow } from '../queries/categories.js';
import { badParent } from './create-category.js';
import { childrenOf, depthOf, lockTree, MAX_DEPTH } from './lock-categories.js';

interface Move {
  categoryId: string;
  version: number | undefined;
  /** Null for a root. */
  parentId: string | null;
  /** Among its new siblings, from 0; last where none is given. */
  position: number | undefined;
}

/** Moves a category with everything below it. Throws `validation_failed` where it would be below itself or too deep. */
export async function moveCategory(tx: Tx, { categoryId, version, parentId, position }: Move): Promise<void> {
  const tree = await lockTree(tx);
  const category = tree.get(categoryId);
  if (!category) throw notFound();
  if (version !== undefined && version !== category.version) throw versionMismatch();
  const path = newPath(tree, category, parentId);
  const siblings = childrenOf(tree, parentId).filter(({ id }) => id !== categoryId);
  const place = Math.min(position ?? siblings.length, siblings.length);
  const ordered = siblings.toSpliced(place, 0, category);
  const before = { parentId: category.parent_id, position: category.position };
  await sql(
    tx,
    `UPDATE categories SET parent_id = ?, position = ?, version = version + 1, updated_at = ${dbNow} WHERE id = ?`,
    [parentId, place, categoryId],
  );
  await setPositions(
    tx,
    ordered.filter(({ id }) => id !== categoryId),
    (id) => ordered.findIndex((row) => row.id === id),
  );
  await movePaths(tx, category.path, path);
  await tx.audit({ action: 'category:move', subjectId: categoryId, before, after: { parentId, position: place } });
  await tx.emit({ kind: catalogueEvents.categoryMoved, subjectId: categoryId });
}

function newPath(tree: Map<string, CategoryRow>, category: CategoryRow, parentId: string | null): string {
  const parent = parentId === null ? null : tree.get(parentId);
  if (parent === undefined) throw badParent('is no category');
  if (parent?.path.startsWith(category.path)) throw badParent('is the category itself, or below it');
  const below = [...tree.values()].filter(({ path }) => path.startsWith(category.path));
  const height = Math.max(...below.map((row) => depthOf(row))) - depthOf(category) + 1;
  if ((parent ? depthOf(parent) : 0) + height > MAX_DEPTH) throw badParent(`would make more than ${MAX_DEPTH} levels`);
  return `${parent?.path ?? '/'}${category.id}/`;
}

/** An id occurs once in a path, so the old beginning is found only where it begins. */
async function movePaths(tx: Tx, from: string, to: string): Promise<void> {
  if (from === to) return;
  await sql(tx, 'UPDATE categories SET path = REPLACE(path, ?, ?) WHERE SUBSTR(path, 1, ?) = ?', [
    from,
    to,
    from.length,
    from,
  ]);
}

/** Writes the positions that differ. */
export async function setPositions(
  tx: Tx,
  rows: CategoryRow[],
  positionOf: (categoryId: string) => number,
): Promise<void> {
  for (const { id, position } of rows) {
    const wanted = positionOf(id);
    if (wanted === position) continue;
    await sql(tx, `UPDATE categories SET position = ?, updated_at = ${dbNow} WHERE id = ?`, [wanted, id]);
  }
}
