import { isReferenced } from '../../../platform/database/errors.js';
import { forUpdate, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { versionMismatch } from '../../../platform/errors/index.js';
import { catalogueEvents } from '../catalogue-events.js';
import { uploadedId } from '../media/media-path.js';
import { inUse } from '../product.errors.js';
import { getMedia } from '../queries/media.js';

/** Deletes an uploaded file that nothing shows. Throws `not_found`, `version_mismatch` and `in_use`. */
export async function deleteMedia(tx: Tx, { mediaId, version }: { mediaId: string; version: number | undefined }) {
  await sql(tx, `SELECT id FROM media WHERE id = ? ${forUpdate}`, [mediaId]);
  const before = await getMedia(tx, mediaId);
  if (version !== undefined && version !== before.version) throw versionMismatch();
  if (!(await remove(tx, mediaId)))
    throw inUse({ detail: 'Products, collections or orders show this picture; take it out there first.' });
  const { fileName, sha256 } = before;
  await tx.audit({ action: 'media:delete', subjectId: mediaId, before: { fileName, sha256 }, after: null });
}

/** Deletes one that is still unused; what was uploaded again or is shown by now stays. */
export async function deleteUnusedMedia(tx: Tx, mediaId: string): Promise<void> {
  const { rows } = await sql(tx, `SELECT id FROM media WHERE id = ? AND unused_since IS NOT NULL ${forUpdate}`, [
    mediaId,
  ]);
  if (rows.length > 0) await remove(tx, mediaId);
}

/**
 * The row first, its files after the commit, under its id, which no other row will have: a file that is uploaded again
 * meanwhile has another. False where something shows it, also where that was committed a moment ago.
 */
async function remove(tx: Tx, mediaId: string): Promise<boolean> {
  try {
    const { affected } = await sql(tx, 'DELETE FROM media WHERE id = ? AND is_ordered = 0', [mediaId]);
    if (affected === 0) return false;
  } catch (error) {
    if (isReferenced(error)) return false;
    throw error;
  }
  await tx.emit({ kind: catalogueEvents.mediaRemoved, subjectId: mediaId });
  return true;
}

/** Keeps the pictures that orders show for ever; others than uploaded ones are not ours to keep. */
export async function keepOrderedMedia(tx: Tx, urls: string[]): Promise<void> {
  const ids = [...new Set(urls.flatMap((url) => uploadedId(url) ?? []))].sort();
  if (ids.length === 0) return;
  await sql(tx, `UPDATE media SET is_ordered = 1 WHERE is_ordered = 0 AND id IN (${marks(ids.length)})`, ids);
}
