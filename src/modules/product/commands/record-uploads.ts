import type { Tx } from '../../../platform/database/transaction.js';
import { getMedia, type MediaView } from '../queries/media.js';

/** Writes down who has uploaded pictures that are not of a product yet; gives them, each once. */
export async function recordUploads(tx: Tx, mediaIds: string[]): Promise<MediaView[]> {
  const all: MediaView[] = [];
  for (const id of new Set(mediaIds)) {
    const media = await getMedia(tx, id);
    const { fileName, contentType, bytes, sha256 } = media;
    const after = { fileName, contentType, bytes, sha256 };
    await tx.audit({ action: 'media:upload', subjectId: id, before: null, after });
    all.push(media);
  }
  return all;
}
