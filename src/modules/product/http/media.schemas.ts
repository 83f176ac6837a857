import { z } from 'zod';
import { mediaStatuses } from '../../../models/product/media-status.js';
import { adminPageQuery, line, Time } from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';
import { pictureTypes } from '../media/picture.js';

/** What one picture may have in a form, and where its bytes go straight into the store. */
export const MAX_PICTURE_BYTES = 10_000_000;
const MAX_DIRECT_BYTES = 50_000_000;
export const PICTURES = { maxFiles: 10, maxBytes: MAX_PICTURE_BYTES };

export const MediaParams = z.strictObject({ mediaId: idSchema('med') });

export const MediaQuery = z.strictObject({ ...adminPageQuery, status: z.enum(mediaStatuses).optional() });

export const UploadRequest = z.strictObject({});

export const Media = z
  .strictObject({
    id: idSchema('med'),
    status: z.enum(mediaStatuses).describe('shown to shoppers when it is `ready`'),
    fileName: z.string(),
    contentType: z.enum(pictureTypes).describe('of the file as it came; shown is WebP'),
    bytes: z.int(),
    width: z.int().nullable(),
    height: z.int().nullable(),
    url: z.string().nullable().describe('once it is ready'),
    srcset: z.string().optional(),
    failure: z.string().nullable().describe('why it is no picture after all'),
    uses: z.int().describe('pictures of products that show it; one without any is removed after a day'),
    createdAt: Time,
  })
  .meta({ id: 'Media' });

export const MediaItems = z.strictObject({ items: z.array(Media) });

export const DirectUploadRequest = z.strictObject({
  fileName: line(200),
  contentType: z.enum(pictureTypes),
  bytes: z.int().min(1).max(MAX_DIRECT_BYTES),
});

export const DirectUpload = z
  .strictObject({
    media: Media,
    upload: z.strictObject({
      method: z.literal('PUT'),
      url: z.string(),
      headers: z.record(z.string(), z.string()).describe('to be sent exactly so'),
      expiresAt: Time,
    }),
  })
  .meta({ id: 'DirectUpload' });
