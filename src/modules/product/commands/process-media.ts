import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { systemContext } from '../../../platform/context.js';
import { dbNow, dbNowPlus, sql } from '../../../platform/database/sql.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { storage } from '../../../platform/storage/index.js';
import { temporaryFolder } from '../../../platform/storage/temporary.js';
import { catalogueEvents } from '../catalogue-events.js';
import { largestPath, mediaPath, originalPath, widthsOf } from '../media/media-path.js';
import { examinePicture, type PictureFacts, PictureProblem, renderPicture } from '../media/picture.js';

const LEASE_SECONDS = 120;
/** A file that ends the process that reads it must not do so for ever. */
const MAX_ATTEMPTS = 5;

/** Makes the files that are shown of an uploaded one; nothing where another worker has it in hand. */
export async function processMedia(id: string): Promise<void> {
  const attempt = await claim(id);
  if (attempt === null) return;
  if (attempt > MAX_ATTEMPTS) return fail(id, 'could not be worked on; upload it again');
  const { folder, discard } = await temporaryFolder(id);
  try {
    const facts = await render(id, path.join(folder, 'original'));
    await inTransaction(systemContext('process-media'), (tx) => markReady(tx, id, facts));
  } catch (error) {
    if (!(error instanceof PictureProblem)) throw error;
    await fail(id, error.message);
  } finally {
    await discard();
  }
}

/** Takes it in hand for a while; gives how often that was done, or null where it is not free. */
async function claim(id: string): Promise<number | null> {
  const { affected } = await sql(
    null,
    `UPDATE media SET lease_until = ${dbNowPlus(LEASE_SECONDS)}, attempts = attempts + 1
     WHERE id = ? AND status = 'processing' AND (lease_until IS NULL OR lease_until < ${dbNow})`,
    [id],
  );
  if (affected === 0) return null;
  const { rows } = await sql<{ attempts: number }>(null, 'SELECT attempts FROM media WHERE id = ?', [id]);
  return rows[0]?.attempts ?? null;
}

async function render(id: string, file: string): Promise<PictureFacts> {
  const store = await storage();
  const original = await store.open(originalPath(id));
  if (!original) throw new PictureProblem('was never uploaded');
  await pipeline(original.stream, createWriteStream(file));
  const facts = await examinePicture(file);
  for (const width of widthsOf(facts.width)) {
    await store.put(mediaPath(id, width), await renderPicture(file, width), 'image/webp');
  }
  return facts;
}

/** From now on it is shown wherever it is used. Its row is locked first, so that no new use misses that. */
async function markReady(tx: Tx, id: string, { contentType, width, height }: PictureFacts): Promise<void> {
  const { affected } = await sql(
    tx,
    `UPDATE media SET status = 'ready', content_type = ?, width = ?, height = ?, lease_until = NULL,
       version = version + 1, updated_at = ${dbNow}
     WHERE id = ? AND status = 'processing'`,
    [contentType, width, height, id],
  );
  if (affected === 0) return;
  await sql(
    tx,
    `UPDATE product_images SET url = ? WHERE id IN (SELECT image_id FROM product_image_media WHERE media_id = ?)`,
    [largestPath(id, width), id],
  );
  await tellOf(tx, id);
}

async function tellOf(tx: Tx, mediaId: string): Promise<void> {
  const { rows: products } = await sql<{ id: string }>(
    tx,
    `SELECT DISTINCT i.product_id AS id FROM product_images i JOIN product_image_media m ON m.image_id = i.id
     WHERE m.media_id = ?`,
    [mediaId],
  );
  const { rows: collections } = await sql<{ id: string }>(tx, 'SELECT id FROM collections WHERE image_media_id = ?', [
    mediaId,
  ]);
  await tx.emit(
    ...products.map(({ id: subjectId }) => ({ kind: catalogueEvents.updated, subjectId })),
    ...collections.map(({ id: subjectId }) => ({ kind: catalogueEvents.collectionUpdated, subjectId })),
  );
}

async function fail(id: string, reason: string): Promise<void> {
  await sql(
    null,
    `UPDATE media SET status = 'failed', failure = ?, lease_until = NULL, version = version + 1, updated_at = ${dbNow}
     WHERE id = ? AND status = 'processing'`,
    [reason.slice(0, 200), id],
  );
}
