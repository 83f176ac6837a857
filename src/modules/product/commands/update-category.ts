import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { catalogueEvents } from '../catalogue-events.js';
import { lockCategory } from './lock-categories.js';
import { withSlug } from './slugs.js';

interface CategoryChanges {
  categoryId: string;
  version: number | undefined;
  name: string | undefined;
  slug: string | undefined;
}

/** Changes a category's name or address; the old address leads to it. Throws `already_exists`. */
export async function updateCategory(tx: Tx, { categoryId: id, version, ...changes }: CategoryChanges): Promise<void> {
  const row = await lockCategory(tx, id, version);
  const before = { name: row.name, slug: row.slug };
  const after = { name: changes.name ?? row.name, slug: changes.slug ?? row.slug };
  if (after.name !== before.name || after.slug !== before.slug) {
    await withSlug(tx, 'category', { id, from: before.slug, to: after.slug, isChosen: true }, () =>
      sql(tx, `UPDATE categories SET name = ?, slug = ?, version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [
        after.name,
        after.slug,
        id,
      ]),
    );
    await tx.emit({ kind: catalogueEvents.categoryUpdated, subjectId: id });
  }
  await tx.audit({ action: 'category:update', subjectId: id, before, after });
}
