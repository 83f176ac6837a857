import { z } from 'zod';
import { inTransaction } from '../../../platform/database/transaction.js';
import { alreadyExists } from '../../../platform/errors/index.js';
import { ok, type Route, route, staff } from '../../../platform/http/route.js';
import { adminListOf, adminPageQuery } from '../../../platform/http/schemas.js';
import { once } from '../../../platform/idempotency/index.js';
import { idSchema } from '../../../platform/ids.js';
import { createProduct } from '../commands/create-product.js';
import type { FindUsedVariants } from '../commands/remove-variants.js';
import { setImages } from '../commands/set-images.js';
import { updateProduct } from '../commands/update-product.js';
import { productStatuses } from '../queries/get-product.js';
import { listAllProducts } from '../queries/list-all-products.js';
import { bulkAdminRoutes } from './bulk.admin.routes.js';
import { categoryAdminRoutes } from './category.admin.routes.js';
import { collectionAdminRoutes } from './collection.admin.routes.js';
import { exportAdminRoutes } from './export.admin.routes.js';
import { importAdminRoutes } from './import.admin.routes.js';
import { locationAdminRoutes } from './location.admin.routes.js';
import { mediaAdminRoutes } from './media.admin.routes.js';
import { movementAdminRoutes } from './movement.admin.routes.js';
import { givenImages, newProduct } from './product.input.js';
import { presentAdminProductRow } from './product.presenter.js';
import { SearchText } from './product.queries.js';
import { CreateProductRequest, ProductParams, SetImagesRequest, UpdateProductRequest } from './product.requests.js';
import { AdminProduct, AdminProductRow } from './product.schemas.js';
import { removingAdminRoutes } from './removing.admin.routes.js';
import { searchAdminRoutes } from './search.admin.routes.js';
import { shownProduct } from './shown-product.js';
import type { FindStaffNames } from './staff-names.js';
import { stockAdminRoutes } from './stock.admin.routes.js';
import { stocktakeAdminRoutes } from './stocktake.admin.routes.js';
import { transferAdminRoutes } from './transfer.admin.routes.js';
import { variantAdminRoutes } from './variant.admin.routes.js';

/** Descriptions and long lists of option values need room. */
const BODY_LIMIT = 500_000;
const ONE = '/v1/admin/products/{productId}';
const reads = { method: 'get', tag: 'catalogue', access: staff('product:read') } as const;
const writes = { tag: 'catalogue', access: staff('product:write'), bodyLimit: BODY_LIMIT } as const;
const changes = { ...writes, params: ProductParams, replies: { 200: AdminProduct }, conditional: true } as const;

const AdminProductQuery = z.strictObject({
  ...adminPageQuery,
  status: z.enum(productStatuses).optional(),
  categoryId: idSchema('cat').optional().describe('its whole subtree'),
  q: SearchText.optional(),
});

const productRoutes: Route[] = [
  route({
    ...reads,
    path: '/v1/admin/products',
    summary: 'Products of every status, newest first',
    query: AdminProductQuery,
    replies: { 200: adminListOf(AdminProductRow) },
    async handle({ query }) {
      const { items, ...page } = await listAllProducts(query);
      return ok({ items: items.map(presentAdminProductRow), ...page });
    },
  }),
  route({
    ...reads,
    path: ONE,
    summary: 'A product of any status, with all its parts',
    params: ProductParams,
    replies: { 200: AdminProduct },
    handle: ({ params }) => shownProduct(null, params.productId),
  }),
  route({
    ...writes,
    method: 'post',
    path: '/v1/admin/products',
    summary: 'Add a product, with a variant for each combination of its options',
    body: CreateProductRequest,
    replies: { 201: AdminProduct },
    errors: [alreadyExists],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => shownProduct(tx, await createProduct(tx, newProduct(call.body)), 201)),
  }),
  route({
    ...changes,
    method: 'patch',
    path: ONE,
    summary: 'Change what a product says of itself, its status, category or address',
    body: UpdateProductRequest,
    errors: [alreadyExists],
    handle: ({ context, params, body: { tags, ...fields }, ifMatch }) =>
      inTransaction(context, async (tx) => {
        await updateProduct(tx, { ...params, version: ifMatch, fields, tags });
        return shownProduct(tx, params.productId);
      }),
  }),
  route({
    ...changes,
    method: 'put',
    path: `${ONE}/images`,
    summary: 'Give a product its images, in their order',
    body: SetImagesRequest,
    handle: ({ context, params, body, ifMatch }) =>
      inTransaction(context, async (tx) => {
        await setImages(tx, { ...params, version: ifMatch }, givenImages(body.images));
        return shownProduct(tx, params.productId);
      }),
  }),
];

interface FromAbove {
  /** See removing.admin.routes.ts. */
  findUsed: FindUsedVariants;
  staffNames: FindStaffNames;
}

/** All that staff may do with the catalogue and its stock. What other modules know comes from above. */
export const productAdminRoutes = ({ findUsed, staffNames }: FromAbove): Route[] => [
  ...productRoutes,
  ...variantAdminRoutes,
  ...removingAdminRoutes(findUsed),
  ...mediaAdminRoutes,
  ...importAdminRoutes,
  ...exportAdminRoutes,
  ...bulkAdminRoutes,
  ...categoryAdminRoutes,
  ...collectionAdminRoutes,
  ...searchAdminRoutes,
  ...stockAdminRoutes,
  ...movementAdminRoutes(staffNames),
  ...locationAdminRoutes,
  ...transferAdminRoutes(staffNames),
  ...stocktakeAdminRoutes,
];
