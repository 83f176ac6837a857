import { inTransaction } from '../../../platform/database/transaction.js';
import { noContent, ok, type Reply, type Route, route, staff } from '../../../platform/http/route.js';
import { adminListOf } from '../../../platform/http/schemas.js';
import { once } from '../../../platform/idempotency/index.js';
import { deleteMedia } from '../commands/delete-media.js';
import { assertUploaded, beginDirectUpload, completeDirectUpload } from '../commands/direct-upload.js';
import { recordUploads } from '../commands/record-uploads.js';
import { addImages } from '../commands/set-images.js';
import { storeUploads } from '../commands/store-uploads.js';
import { directUploadUnavailable, inUse, uploadIncomplete } from '../product.errors.js';
import { getProductVersion } from '../queries/get-admin-product.js';
import { getMedia, listMedia } from '../queries/media.js';
import { presentMedia } from './media.presenter.js';
import {
  DirectUpload,
  DirectUploadRequest,
  Media,
  MediaItems,
  MediaParams,
  MediaQuery,
  PICTURES,
  UploadRequest,
} from './media.schemas.js';
import { AddImagesRequest, ProductParams } from './product.requests.js';
import { AdminProduct } from './product.schemas.js';
import { shownProduct } from './shown-product.js';

const tag = 'media';
const reads = { method: 'get', tag, access: staff('product:read') } as const;
const writes = { tag, access: staff('product:write') } as const;
const TAKEN =
  'JPEG, PNG, WebP, AVIF and GIF, told by their content; of a moving picture its first frame. Up to 100 megapixels. The same file is kept once. Shoppers see them as WebP when a worker has made that, a moment later.';

export const mediaAdminRoutes: Route[] = [
  route({
    ...writes,
    method: 'post',
    path: '/v1/admin/products/{productId}/images',
    summary: 'Upload pictures of a product, behind those that it has',
    description: TAKEN,
    params: ProductParams,
    multipart: { field: 'images', ...PICTURES },
    body: AddImagesRequest,
    replies: { 201: AdminProduct },
    idempotent: true,
    conditional: true,
    async handle(call) {
      const { productId } = call.params;
      await getProductVersion(null, productId);
      const mediaIds = await storeUploads(call.context, call.files, 'images');
      return once(call, call.actor.id, async (tx) => {
        await addImages(tx, { productId, version: call.ifMatch }, mediaIds, call.body.alt);
        return shownProduct(tx, productId, 201);
      });
    },
  }),
  route({
    ...writes,
    method: 'post',
    path: '/v1/admin/media',
    summary: 'Upload pictures for later use',
    description: TAKEN,
    multipart: { field: 'files', ...PICTURES },
    body: UploadRequest,
    replies: { 201: MediaItems },
    idempotent: true,
    async handle(call) {
      const mediaIds = await storeUploads(call.context, call.files, 'files');
      return once(call, call.actor.id, async (tx) => {
        const items = await recordUploads(tx, mediaIds);
        return { status: 201, body: { items: items.map(presentMedia) } };
      });
    },
  }),
  route({
    ...reads,
    path: '/v1/admin/media',
    summary: 'Uploaded pictures, newest first',
    query: MediaQuery,
    replies: { 200: adminListOf(Media) },
    async handle({ query }) {
      const { items, ...page } = await listMedia(query);
      return ok({ items: items.map(presentMedia), ...page });
    },
  }),
  route({
    ...reads,
    path: '/v1/admin/media/{mediaId}',
    summary: 'An uploaded picture',
    params: MediaParams,
    replies: { 200: Media },
    handle: ({ params }) => shown(params.mediaId),
  }),
  route({
    ...writes,
    method: 'delete',
    path: '/v1/admin/media/{mediaId}',
    summary: 'Delete a picture that nothing shows',
    params: MediaParams,
    replies: { 204: null },
    errors: [inUse],
    conditional: true,
    handle: ({ context, params, ifMatch }) =>
      inTransaction(context, async (tx) => {
        await deleteMedia(tx, { ...params, version: ifMatch });
        return noContent();
      }),
  }),
  route({
    ...writes,
    method: 'post',
    path: '/v1/admin/media/uploads',
    summary: 'Begin to upload a large picture straight into the store',
    description: `Up to 50 MB. PUT the bytes to the address that is given, then \`complete\`. Where files are kept on disk it is \`direct_upload_unavailable\`. ${TAKEN}`,
    body: DirectUploadRequest,
    replies: { 201: DirectUpload },
    errors: [directUploadUnavailable],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        const { mediaId, upload } = await beginDirectUpload(tx, call.body);
        const media = presentMedia(await getMedia(tx, mediaId));
        const expiresAt = upload.expiresAt.toISOString();
        return { status: 201, body: { media, upload: { ...upload, method: 'PUT', expiresAt } } };
      }),
  }),
  route({
    ...writes,
    method: 'post',
    path: '/v1/admin/media/{mediaId}/complete',
    summary: 'Say that the bytes of a direct upload are there',
    params: MediaParams,
    body: undefined,
    replies: { 200: Media },
    errors: [uploadIncomplete],
    async handle({ context, params: { mediaId } }) {
      await assertUploaded(mediaId);
      await inTransaction(context, (tx) => completeDirectUpload(tx, mediaId));
      return shown(mediaId);
    },
  }),
];

async function shown(mediaId: string): Promise<Reply> {
  const media = await getMedia(null, mediaId);
  return ok(presentMedia(media), media.version);
}
