import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { catalogueEvents } from '../catalogue-events.js';
import { badParent } from './create-category.js';
import { childrenOf, lockTree } from './lock-categories.js';
import { setPositions } from './move-category.js';

/** The subject of the roots' order in the audit log: no category is above them. */
const ROOTS = 'categories';

interface Order {
  /** Null for the roots. */
  parentId: string | null;
  /** All children of the parent. */
  categoryIds: string[];
}

/** Puts the children of a category, or the roots, in another order. Throws `validation_failed` where one is missing. */
export async function reorderCategories(tx: Tx, { parentId, categoryIds }: Order): Promise<void> {
  const tree = await lockTree(tx);
  if (parentId !== null && !tree.has(parentId)) throw badParent('is no category');
  const children = childrenOf(tree, parentId);
  const before = children.map(({ id }) => id);
  if (categoryIds.toSorted().join() !== before.toSorted().join()) {
    const message = `must name each of the ${before.length} children once`;
    throw validationFailed({ errors: [{ path: 'categoryIds', message }] });
  }
  await setPositions(tx, children, (id) => categoryIds.indexOf(id));
  const subjectId = parentId ?? ROOTS;
  await tx.audit({ action: 'category:reorder', subjectId, before, after: categoryIds });
  await tx.emit({ kind: catalogueEvents.categoryReordered, subjectId });
}
