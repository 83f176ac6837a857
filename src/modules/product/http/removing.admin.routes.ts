import { inTransaction } from '../../../platform/database/transaction.js';
import { noContent, type Route, route, staff } from '../../../platform/http/route.js';
import { deleteProduct } from '../commands/delete-product.js';
import { deleteVariant } from '../commands/delete-variant.js';
import type { FindUsedVariants } from '../commands/remove-variants.js';
import { setOptions } from '../commands/set-options.js';
import { inUse } from '../product.errors.js';
import { ProductParams, SetOptionsRequest, VariantParams } from './product.requests.js';
import { AdminProduct } from './product.schemas.js';
import { shownProduct } from './shown-product.js';

const BODY_LIMIT = 500_000;
const common = { tag: 'catalogue', access: staff('product:write'), errors: [inUse], conditional: true };

/**
 * Routes that may take variants out for good. Which of them orders and carts still need is asked above this module,
 * which knows neither.
 */
export const removingAdminRoutes = (findUsed: FindUsedVariants): Route[] => [
  route({
    ...common,
    method: 'put',
    path: '/v1/admin/products/{productId}/options',
    summary: 'Give a product its options; its variants follow',
    description:
      'A renamed option or value keeps its id, and its variants. New combinations get variants; variants of a value that is taken out are deleted, or archived where orders, carts or stock need them. An option goes only where its variants stay apart: else it is `in_use`.',
    params: ProductParams,
    body: SetOptionsRequest,
    bodyLimit: BODY_LIMIT,
    replies: { 200: AdminProduct },
    handle: ({ context, params, body: { price, ...rest }, ifMatch }) =>
      inTransaction(context, async (tx) => {
        await setOptions(tx, { ...params, ...rest, version: ifMatch, price: price?.amount }, findUsed);
        return shownProduct(tx, params.productId);
      }),
  }),
  route({
    ...common,
    method: 'delete',
    path: '/v1/admin/products/{productId}',
    summary: 'Delete a product that was never sold',
    description: 'One with variants in orders, carts or stock is `in_use`: archive it instead.',
    params: ProductParams,
    replies: { 204: null },
    handle: ({ context, params, ifMatch }) =>
      inTransaction(context, async (tx) => {
        await deleteProduct(tx, { ...params, version: ifMatch }, findUsed);
        return noContent();
      }),
  }),
  route({
    ...common,
    method: 'delete',
    path: '/v1/admin/products/{productId}/variants/{variantId}',
    summary: 'Delete a variant to which nothing has happened yet',
    description: 'One that stands in orders or carts, or is in stock, is `in_use`: archive it instead.',
    params: VariantParams,
    replies: { 204: null },
    handle: ({ context, params, ifMatch }) =>
      inTransaction(context, async (tx) => {
        await deleteVariant(tx, { ...params, version: ifMatch }, findUsed);
        return noContent();
      }),
  }),
];
