import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { catalogueEvents } from '../catalogue-events.js';
import { inUse } from '../product.errors.js';
import { lockCategory } from './lock-categories.js';

/**
 * Deletes a category that nothing is in. Throws `in_use` with the number of its products and children, and of
 * collections whose rules name it.
 */
export async function deleteCategory(tx: Tx, categoryId: string, version: number | undefined): Promise<void> {
  const { name, slug, parent_id: parentId } = await lockCategory(tx, categoryId, version);
  const products = await count(tx, 'SELECT COUNT(*) AS n FROM products WHERE category_id = ?', categoryId);
  const children = await count(tx, 'SELECT COUNT(*) AS n FROM categories WHERE parent_id = ?', categoryId);
  // A rule names it by its whole id.
  const rules = await count(tx, 'SELECT COUNT(*) AS n FROM collections WHERE INSTR(rules, ?) > 0', categoryId);
  if (products + children + rules > 0) {
    throw inUse({
      detail: `It holds ${products} products and ${children} categories, and rules of ${rules} collections name it; change them first.`,
      extra: { products, children, collections: rules },
    });
  }
  await sql(tx, 'DELETE FROM categories WHERE id = ?', [categoryId]);
  await tx.audit({ action: 'category:delete', subjectId: categoryId, before: { name, slug, parentId }, after: null });
  await tx.emit({ kind: catalogueEvents.categoryDeleted, subjectId: categoryId });
}

async function count(tx: Tx, text: string, categoryId: string): Promise<number> {
  const { rows } = await sql<{ n: number | string }>(tx, text, [categoryId]);
  return Number(rows[0]?.n);
}
