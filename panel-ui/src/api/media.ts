import type { PanelSchemas } from '@emporion/client';
import { api, once } from './client';
import { ProblemError, unwrap } from './problem';

export type Media = PanelSchemas['Media'];

/** Types of files that can be shown, as an input of HTML takes them. */
export const PICTURES = 'image/jpeg,image/png,image/webp,image/avif,image/gif';

/** How long the shop may take to make what is shown of a picture; one that takes longer is shown when it is there. */
const PATIENCE_MS = 15_000;
const EVERY_MS = 300;

/** Keeps files for pictures of products, and waits for what will be shown of them. A file that is no picture is named. */
export async function uploadPictures(files: File[]): Promise<Media[]> {
  const form = new FormData();
  for (const file of files) form.append('files', file);
  const { items } = await unwrap(
    api.POST('/v1/admin/media', { params: { header: once() }, body: { files: [] }, bodySerializer: () => form }),
  );
  return Promise.all(items.map(made));
}

async function made(media: Media): Promise<Media> {
  const until = Date.now() + PATIENCE_MS;
  let now = media;
  while (now.status === 'processing' && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    now = await unwrap(api.GET('/v1/admin/media/{mediaId}', { params: { path: { mediaId: media.id } } }));
  }
  if (now.status === 'failed') throw new ProblemError(422, { detail: `${now.fileName}: ${now.failure ?? ''}` });
  return now;
}
