import { api } from './client';
import { unwrap } from './problem';

/** The variants that are sold, of all these products. */
export async function variantIdsOf(productIds: string[]): Promise<string[]> {
  const read = (productId: string) =>
    unwrap(api.GET('/v1/admin/products/{productId}', { params: { path: { productId } } }));
  const products = await Promise.all(productIds.map(read));
  return products.flatMap(({ variants }) => variants.filter(({ status }) => status === 'active').map(({ id }) => id));
}
