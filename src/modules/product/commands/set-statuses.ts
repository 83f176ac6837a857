import type { ProductStatus } from '../../../models/product/product.js';
import { dbNow, forUpdate, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { catalogueEvents } from '../catalogue-events.js';

/** Gives many products one status, all or nothing. Throws `validation_failed` with every id that is none. */
export async function setStatuses(tx: Tx, productIds: string[], status: ProductStatus): Promise<number> {
  const products = await lockProducts(tx, productIds);
  const errors = productIds.flatMap((id, index) => {
    const message = !products.has(id) ? 'is no product' : productIds.indexOf(id) === index ? null : 'occurs twice';
    return message ? [{ path: `productIds.${index}`, message }] : [];
  });
  if (errors.length > 0) throw validationFailed({ errors });
  const changed = [...products].filter(([, before]) => before !== status).map(([id]) => id);
  if (changed.length > 0) {
    await sql(
      tx,
      `UPDATE products SET status = ?, version = version + 1, updated_at = ${dbNow} WHERE id IN (${marks(changed.length)})`,
      [status, ...changed],
    );
  }
  for (const [subjectId, before] of products) {
    await tx.audit({ action: 'product:update', subjectId, before: { status: before }, after: { status } });
  }
  const kind = status === 'archived' ? catalogueEvents.archived : catalogueEvents.updated;
  await tx.emit(...changed.map((subjectId) => ({ kind, subjectId })));
  return changed.length;
}

/** Locks products by id, before any of their variants, and gives their status. */
export async function lockProducts(tx: Tx, ids: string[]): Promise<Map<string, ProductStatus>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; status: ProductStatus }>(
    tx,
    `SELECT id, status FROM products WHERE id IN (${marks(ids.length)}) ORDER BY id ${forUpdate}`,
    ids,
  );
  return new Map(rows.map(({ id, status }) => [id, status]));
}
