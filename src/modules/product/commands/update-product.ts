import { Product } from '../../../models/product/product.js';
import { dbNow, forShare, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { catalogueEvents } from '../catalogue-events.js';
import { readTags } from '../queries/get-admin-product.js';
import { changeProduct, type LockedProduct, type ProductTarget } from './change-product.js';
import { changedFields } from './changed-fields.js';
import { saveTags } from './save-tags.js';
import { withSlug } from './slugs.js';

type Fields = Omit<LockedProduct, 'id' | 'version'>;

interface ProductChanges extends ProductTarget {
  fields: { [K in keyof Fields]?: Fields[K] | undefined };
  /** All of its tags, or undefined to leave them. */
  tags: string[] | undefined;
}

/** Changes what a product says of itself; its old address leads to it. Throws `already_exists`. */
export function updateProduct(tx: Tx, { fields, tags, ...target }: ProductChanges): Promise<void> {
  return changeProduct(tx, target, async (row) => {
    const wanted = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    ) as Partial<Fields>;
    const changes = changedFields<Partial<Fields>>(row, wanted);
    if (changes.categoryId) await holdCategory(tx, changes.categoryId);
    const before = pick(row, Object.keys(changes) as (keyof Fields)[]);
    await write(tx, row, changes);
    const oldTags = tags && (await readTags(tx, row.id));
    if (tags) await saveTags(tx, { productId: row.id, isNew: false }, tags);
    const newTags = tags && (await readTags(tx, row.id));
    return {
      action: 'product:update',
      before: { ...before, ...(oldTags ? { tags: oldTags } : {}) },
      after: { ...changes, ...(newTags ? { tags: newTags } : {}) },
      ...(changes.status === 'archived' ? { event: catalogueEvents.archived } : {}),
    };
  });
}

async function write(tx: Tx, row: LockedProduct, changes: Partial<Fields>): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  const { id, slug: from } = row;
  await withSlug(tx, 'product', { id, from, to: changes.slug ?? from, isChosen: true }, () =>
    Product.update(changes, { where: { id }, transaction: tx.transaction }),
  );
  if (changes.name === undefined) return;
  // A variant without options is called as its product.
  await sql(tx, `UPDATE variants SET name = ?, updated_at = ${dbNow} WHERE product_id = ? AND options_key = ''`, [
    changes.name,
    id,
  ]);
}

/** Sees that a category is there, and that it stays until this is committed. */
export async function holdCategory(tx: Tx, categoryId: string): Promise<void> {
  const { rows } = await sql(tx, `SELECT id FROM categories WHERE id = ? ${forShare}`, [categoryId]);
  if (rows.length === 0) throw validationFailed({ errors: [{ path: 'categoryId', message: 'is no category' }] });
}

function pick<T, K extends keyof T>(row: T, names: K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<T, K>;
}
