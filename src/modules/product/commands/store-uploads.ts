import { Media } from '../../../models/product/media.js';
import { type Context, systemContext } from '../../../platform/context.js';
import { isDuplicate } from '../../../platform/database/errors.js';
import { dbNow, forUpdate, sql } from '../../../platform/database/sql.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { type FieldError, validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { storage } from '../../../platform/storage/index.js';
import { limitConcurrency } from '../../../utils/limit.js';
import { originalPath } from '../media/media-path.js';
import { examinePicture, type PictureFacts, PictureProblem } from '../media/picture.js';

/** A file that was uploaded to us, in a temporary place. */
export interface Upload {
  path: string;
  name: string;
  bytes: number;
  sha256: string;
}

const AT_ONCE = 3;

/**
 * Takes pictures into the storage and gives their ids, in order: that of the earlier one where the same file is there
 * already. Row first, then file, so that a crash leaves no file that no row knows; what nothing comes to show is removed
 * by a job. Not in a transaction of the caller's, since it writes files. Throws `validation_failed` at `field`.
 */
export async function storeUploads(context: Context, uploads: readonly Upload[], field: string): Promise<string[]> {
  const facts = await examineAll(uploads, field);
  const limited = limitConcurrency(AT_ONCE);
  return Promise.all(
    uploads.map((upload, index) => limited(() => store(context, upload, facts[index] as PictureFacts))),
  );
}

async function examineAll(uploads: readonly Upload[], field: string): Promise<PictureFacts[]> {
  const facts: PictureFacts[] = [];
  const errors: FieldError[] = [];
  for (const [index, { path }] of uploads.entries()) {
    try {
      facts.push(await examinePicture(path));
    } catch (error) {
      if (!(error instanceof PictureProblem)) throw error;
      errors.push({ path: `${field}.${index}`, message: error.message });
    }
  }
  if (errors.length > 0) throw validationFailed({ errors });
  return facts;
}

async function store(context: Context, upload: Upload, facts: PictureFacts): Promise<string> {
  const own: Context = { ...context, actor: systemContext('store-uploads').actor };
  const { id, isThere } = await reserve(own, upload, facts);
  if (isThere) return id;
  await (await storage()).put(originalPath(id), { file: upload.path }, facts.contentType);
  await inTransaction(own, (tx) => markStored(tx, id));
  return id;
}

/** The row of this file, made where there is none; `isThere` where its bytes are stored. */
async function reserve(
  context: Context,
  upload: Upload,
  facts: PictureFacts,
): Promise<{ id: string; isThere: boolean }> {
  try {
    return await inTransaction(context, (tx) => findOrCreate(tx, upload, facts));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return inTransaction(context, (tx) => findOrCreate(tx, upload, facts));
  }
}

async function findOrCreate(tx: Tx, { sha256, name: fileName, bytes }: Upload, facts: PictureFacts) {
  const { rows } = await sql<{ id: string; status: string }>(
    tx,
    `SELECT id, status FROM media WHERE sha256 = ? ${forUpdate}`,
    [sha256],
  );
  const [known] = rows;
  if (known) {
    // Wanted again: what has had enough of waiting to be removed waits anew.
    await sql(tx, `UPDATE media SET unused_since = NULL WHERE id = ?`, [known.id]);
    return { id: known.id, isThere: known.status === 'processing' || known.status === 'ready' };
  }
  const id = newId('med');
  const row = { id, status: 'uploading' as const, sha256, fileName, bytes, ...facts };
  await Media.create({ ...row, failure: null, leaseUntil: null, unusedSince: null }, { transaction: tx.transaction });
  return { id, isThere: false };
}

/** Its bytes are stored: a worker takes it from here. One that failed is tried again. */
export async function markStored(tx: Tx, id: string): Promise<void> {
  await sql(
    tx,
    `UPDATE media SET status = 'processing', attempts = 0, failure = NULL, lease_until = NULL, version = version + 1,
       updated_at = ${dbNow}
     WHERE id = ? AND status IN ('uploading', 'failed')`,
    [id],
  );
}
