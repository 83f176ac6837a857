import { Media } from '../../src/models/product/media.js';
import { newId } from '../../src/platform/ids.js';

/** A row of an uploaded picture, without its file. */
export async function buildMedia(status: 'processing' | 'ready' = 'processing'): Promise<string> {
  const id = newId('med');
  const file = { fileName: 'a.png', contentType: 'image/png', bytes: 10, width: 5, height: 5 };
  const none = { sha256: null, failure: null, leaseUntil: null, unusedSince: null };
  await Media.create({ id, status, ...file, ...none });
  return id;
}
