import { Media } from '../../../models/product/media.js';
import { forUpdate, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { type SignedUpload, storage } from '../../../platform/storage/index.js';
import { originalPath } from '../media/media-path.js';
import type { PictureType } from '../media/picture.js';
import { directUploadUnavailable, uploadIncomplete } from '../product.errors.js';
import { getMedia } from '../queries/media.js';
import { markStored } from './store-uploads.js';

interface Announced {
  fileName: string;
  contentType: PictureType;
  bytes: number;
}

/**
 * Begins an upload that goes straight into the store: a row that waits for its bytes, and leave to write them. Throws
 * `direct_upload_unavailable` where files are kept on the disk.
 */
export async function beginDirectUpload(tx: Tx, file: Announced): Promise<{ mediaId: string; upload: SignedUpload }> {
  const id = newId('med');
  // Signing is arithmetic: nobody is asked.
  const upload = await (await storage()).signUpload(originalPath(id), file);
  if (!upload) throw directUploadUnavailable();
  const none = { sha256: null, width: null, height: null, failure: null, leaseUntil: null, unusedSince: null };
  await Media.create({ ...file, ...none, id, status: 'uploading' }, { transaction: tx.transaction });
  await tx.audit({ action: 'media:upload', subjectId: id, before: null, after: file });
  return { mediaId: id, upload };
}

/** Sees that the bytes are there; outside a transaction. Throws `not_found` and `upload_incomplete`. */
export async function assertUploaded(mediaId: string): Promise<void> {
  const { status, bytes } = await getMedia(null, mediaId);
  if (status !== 'uploading') return;
  const stored = await (await storage()).size(originalPath(mediaId));
  if (stored !== bytes) throw uploadIncomplete({ detail: `Of ${bytes} bytes ${stored ?? 0} are there.` });
}

/** Hands an upload whose bytes are there to the workers; again it changes nothing. */
export async function completeDirectUpload(tx: Tx, mediaId: string): Promise<void> {
  await sql(tx, `SELECT id FROM media WHERE id = ? ${forUpdate}`, [mediaId]);
  const before = await getMedia(tx, mediaId);
  if (before.status === 'uploading') await markStored(tx, mediaId);
  const { status } = await getMedia(tx, mediaId);
  await tx.audit({ action: 'media:upload', subjectId: mediaId, before: { status: before.status }, after: { status } });
}
