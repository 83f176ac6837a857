import type { z } from 'zod';
import { largestPath } from '../media/media-path.js';
import type { PictureType } from '../media/picture.js';
import { shownImage } from '../media/shown-image.js';
import type { MediaView } from '../queries/media.js';
import type { Media } from './media.schemas.js';

export function presentMedia(media: MediaView): z.output<typeof Media> {
  const { id, status, width } = media;
  const shown = status === 'ready' && width ? shownImage({ url: largestPath(id, width), alt: '' }, '') : null;
  return {
    id,
    status,
    fileName: media.fileName,
    contentType: media.contentType as PictureType,
    bytes: media.bytes,
    width,
    height: media.height,
    url: shown?.url ?? null,
    ...(shown?.srcset ? { srcset: shown.srcset } : {}),
    failure: media.failure,
    uses: media.uses,
    createdAt: media.createdAt.toISOString(),
  };
}
