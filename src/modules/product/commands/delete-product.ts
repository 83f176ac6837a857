import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { versionMismatch } from '../../../platform/errors/index.js';
import { catalogueEvents } from '../catalogue-events.js';
import { inUse } from '../product.errors.js';
import { lockProduct, type ProductTarget } from './change-product.js';
import { deleteVariants, type FindUsedVariants, findKeptVariants, lockVariantIds } from './remove-variants.js';

/** Deletes a product that was never sold, with all its parts. Throws `in_use` where a variant must be kept. */
export async function deleteProduct(
  tx: Tx,
  { productId, version }: ProductTarget,
  findUsed: FindUsedVariants,
): Promise<void> {
  const product = await lockProduct(tx, productId);
  if (version !== undefined && version !== product.version) throw versionMismatch();
  const variantIds = await lockVariantIds(tx, productId);
  const kept = await findKeptVariants(tx, variantIds, findUsed);
  if (kept.size > 0) {
    throw inUse({
      detail: 'Variants of it stand in orders or carts, or are in stock. Archive it instead.',
      extra: { variantIds: [...kept] },
    });
  }
  await deleteVariants(tx, variantIds);
  await sql(tx, 'DELETE FROM products WHERE id = ?', [productId]);
  const { name, slug, status } = product;
  await tx.audit({ action: 'product:delete', subjectId: productId, before: { name, slug, status }, after: null });
  await tx.emit({ kind: catalogueEvents.deleted, subjectId: productId });
}
