import { Category } from '../../../models/product/category.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { type Problem, validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { catalogueEvents } from '../catalogue-events.js';
import { depthOf, lockCategory, MAX_DEPTH } from './lock-categories.js';
import { slugFor, withSlug } from './slugs.js';

interface NewCategory {
  name: string;
  /** Made of the name where none is given. */
  slug: string | undefined;
  parentId: string | null;
}

/** Adds a category behind its siblings. Throws `already_exists` where another has the chosen address. */
export async function createCategory(tx: Tx, { name, slug: chosen, parentId }: NewCategory): Promise<string> {
  const id = newId('cat');
  const parent = parentId === null ? null : await lockCategory(tx, parentId).catch(rethrow);
  if (parent && depthOf(parent) >= MAX_DEPTH) throw badParent(`is ${MAX_DEPTH} levels deep already`);
  const slug = chosen ?? (await slugFor(tx, 'category', name));
  const { transaction } = tx;
  const last = await Category.max<number | null, Category>('position', { where: { parentId }, transaction });
  const row = { id, parentId, slug, name, position: (last ?? -1) + 1, path: `${parent?.path ?? '/'}${id}/` };
  await withSlug(tx, 'category', { id, to: slug, isChosen: chosen !== undefined }, () =>
    Category.create(row, { transaction }),
  );
  await tx.audit({ action: 'category:create', subjectId: id, before: null, after: { name, slug, parentId } });
  await tx.emit({ kind: catalogueEvents.categoryCreated, subjectId: id });
  return id;
}

export const badParent = (message: string): Problem => validationFailed({ errors: [{ path: 'parentId', message }] });

function rethrow(error: Problem): never {
  throw error.code === 'not_found' ? badParent('is no category') : error;
}
