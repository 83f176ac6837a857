import type { ProductStatus } from '../../../models/product/product.js';
import { forUpdate, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound, versionMismatch } from '../../../platform/errors/index.js';
import { catalogueEvents } from '../catalogue-events.js';
import { refreshProduct } from './refresh-product.js';

/** The product's own row, locked. */
export interface LockedProduct {
  id: string;
  slug: string;
  name: string;
  description: string;
  status: ProductStatus;
  categoryId: string | null;
  brand: string | null;
  seoTitle: string | null;
  seoDescription: string | null;
  version: number;
}

/** Which product, and as of which version where the caller has seen one. */
export interface ProductTarget {
  productId: string;
  version: number | undefined;
}

/** What a change has done, for the audit log. Where both sides are the same, nothing has changed. */
export interface Changed {
  /** `resource:action`. */
  action: string;
  before: unknown;
  after: unknown;
  /** The part that was changed, where it is not the product itself. */
  subjectId?: string;
  event?: typeof catalogueEvents.updated | typeof catalogueEvents.archived;
}

/**
 * Changes a product or its parts: all of them are locked by the product's row, counted by its version and told by its
 * events. Throws `not_found` and `version_mismatch`.
 */
export async function changeProduct(
  tx: Tx,
  { productId, version }: ProductTarget,
  change: (product: LockedProduct) => Promise<Changed>,
): Promise<void> {
  const product = await lockProduct(tx, productId);
  if (version !== undefined && version !== product.version) throw versionMismatch();
  const { action, before, after, subjectId = productId, event = catalogueEvents.updated } = await change(product);
  await tx.audit({ action, subjectId, before, after });
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  await refreshProduct(tx, productId);
  await tx.emit({ kind: event, subjectId: productId });
}

/** Locks a product before any of its variants. Throws `not_found`. */
export async function lockProduct(tx: Tx, productId: string): Promise<LockedProduct> {
  const { rows } = await sql<LockedProduct>(
    tx,
    `SELECT id, slug, name, description, status, category_id AS categoryId, brand, seo_title AS seoTitle,
            seo_description AS seoDescription, version
     FROM products WHERE id = ? ${forUpdate}`,
    [productId],
  );
  if (!rows[0]) throw notFound();
  return rows[0];
}
