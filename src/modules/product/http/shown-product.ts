import type { Tx } from '../../../platform/database/transaction.js';
import type { Reply } from '../../../platform/http/route.js';
import { getAdminProduct } from '../queries/get-admin-product.js';
import { presentAdminProduct } from './product.presenter.js';

/** A product as it is now, in the transaction that has changed it, with its version. */
export async function shownProduct(tx: Tx | null, productId: string, status = 200): Promise<Reply> {
  const product = await getAdminProduct(tx, productId);
  return { status, body: presentAdminProduct(product), version: product.version };
}
