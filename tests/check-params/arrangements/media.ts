import { buildMedia } from '../../factories/media.js';
import { buildProduct } from '../../factories/product.js';
import { form, picture } from '../../support/pictures.js';
import type { Arrangements } from '../arrangement.js';

const media = async () => ({ mediaId: await buildMedia() });

/** What staff do with uploaded pictures. */
export const mediaArrangements: Arrangements = {
  'POST /v1/admin/products/{productId}/images': async () => ({
    params: { productId: (await buildProduct()).id },
    body: form('images', [await picture(20, 20)], { alt: 'A boot' }),
  }),
  'POST /v1/admin/media': async () => ({ body: form('files', [await picture(20, 20)]) }),
  'GET /v1/admin/media': () => ({}),
  'GET /v1/admin/media/{mediaId}': async () => ({ params: await media() }),
  'DELETE /v1/admin/media/{mediaId}': async () => ({ params: await media() }),
  'POST /v1/admin/media/uploads': () => ({
    body: { fileName: 'a.png', contentType: 'image/png', bytes: 1000 },
    refused: { status: 409, code: 'direct_upload_unavailable' },
  }),
  'POST /v1/admin/media/{mediaId}/complete': async () => ({ params: await media() }),
};
