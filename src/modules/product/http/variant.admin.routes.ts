import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { alreadyExists } from '../../../platform/errors/index.js';
import { type Reply, type Route, route, staff } from '../../../platform/http/route.js';
import { once } from '../../../platform/idempotency/index.js';
import { createVariant } from '../commands/create-variant.js';
import { trackStock } from '../commands/track-stock.js';
import { updateVariant } from '../commands/update-variant.js';
import { stockReserved } from '../product.errors.js';
import { getAdminVariant, getProductVersion } from '../queries/get-admin-product.js';
import { presentAdminVariant } from './product.presenter.js';
import {
  CreateVariantRequest,
  ProductParams,
  SetTrackingRequest,
  UpdateVariantRequest,
  VariantParams,
} from './product.requests.js';
import { AdminVariant } from './product.schemas.js';

const PATH = '/v1/admin/products/{productId}/variants';
const OF_PRODUCT = 'The ETag is the product’s: its version counts every change of its parts.';
const common = { tag: 'catalogue', access: staff('product:write'), conditional: true } as const;

export const variantAdminRoutes: Route[] = [
  route({
    ...common,
    method: 'post',
    path: PATH,
    summary: 'Add a variant',
    description: OF_PRODUCT,
    params: ProductParams,
    body: CreateVariantRequest,
    replies: { 201: AdminVariant },
    errors: [alreadyExists],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        const { productId } = call.params;
        const { options, sku, imageId, price, compareAtPrice, ...rest } = call.body;
        const pattern = { ...rest, price: price.amount, compareAtPrice: compareAtPrice?.amount ?? null };
        const id = await createVariant(tx, { productId, version: call.ifMatch, options, pattern, sku, imageId });
        return shown(tx, productId, id, 201);
      }),
  }),
  route({
    ...common,
    method: 'patch',
    path: `${PATH}/{variantId}`,
    summary: 'Change a variant, archive it or make it active again',
    description: OF_PRODUCT,
    params: VariantParams,
    body: UpdateVariantRequest,
    replies: { 200: AdminVariant },
    errors: [alreadyExists],
    handle: ({ context, params, body, ifMatch }) =>
      inTransaction(context, async (tx) => {
        const { status, price, compareAtPrice, ...rest } = body;
        const crossedOut = compareAtPrice === null ? null : compareAtPrice?.amount;
        const fields = { ...rest, price: price?.amount, compareAtPrice: crossedOut };
        const isArchived = status && status === 'archived';
        await updateVariant(tx, { ...params, version: ifMatch, fields, isArchived });
        return shown(tx, params.productId, params.variantId);
      }),
  }),
  route({
    ...common,
    method: 'put',
    path: `${PATH}/{variantId}/tracking`,
    summary: 'Begin or end to track the stock of a variant',
    description: `While units are promised to orders, ending it is \`stock_reserved\`. ${OF_PRODUCT}`,
    access: staff('stock:adjust'),
    params: VariantParams,
    body: SetTrackingRequest,
    replies: { 200: AdminVariant },
    errors: [stockReserved],
    handle: ({ context, params, body, ifMatch }) =>
      inTransaction(context, async (tx) => {
        const { trackStock: isTracked, onHand } = body;
        await trackStock(tx, { ...params, version: ifMatch, isTracked, onHand });
        return shown(tx, params.productId, params.variantId);
      }),
  }),
];

async function shown(tx: Tx, productId: string, variantId: string, status = 200): Promise<Reply> {
  const body = presentAdminVariant(await getAdminVariant(tx, variantId));
  return { status, body, version: await getProductVersion(tx, productId) };
}
