import type { Tx } from '../../../platform/database/transaction.js';
import { inUse } from '../product.errors.js';
import { changeProduct, type ProductTarget } from './change-product.js';
import { deleteVariants, type FindUsedVariants, findKeptVariants } from './remove-variants.js';
import { lockVariant } from './update-variant.js';

/** Deletes a variant to which nothing has happened yet. Throws `in_use` where it must be kept. */
export function deleteVariant(
  tx: Tx,
  { variantId, ...target }: ProductTarget & { variantId: string },
  findUsed: FindUsedVariants,
): Promise<void> {
  return changeProduct(tx, target, async ({ id: productId }) => {
    const before = await lockVariant(tx, productId, variantId);
    const kept = await findKeptVariants(tx, [variantId], findUsed);
    if (kept.size > 0) {
      throw inUse({ detail: 'It stands in orders or carts, or is in stock. Archive it instead.' });
    }
    await deleteVariants(tx, [variantId]);
    return { action: 'variant:delete', subjectId: variantId, before, after: null };
  });
}
