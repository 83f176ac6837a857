import { Import } from '../../../models/product/import.js';
import { type Context, systemContext } from '../../../platform/context.js';
import { dbNow, sql } from '../../../platform/database/sql.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { storage } from '../../../platform/storage/index.js';
import { ImportFileError } from '../import/import-product.js';
import { type ImportFormat, importFormatOf } from '../import/read-file.js';
import { getImport, type ImportView } from '../queries/imports.js';
import type { Upload } from './store-uploads.js';

interface Options {
  format: ImportFormat | undefined;
  trackStock: boolean;
}

/** Where the storage keeps the file of an import. */
export const importPath = (importId: string): string => `imports/${importId}/file`;

/**
 * Takes a file into the storage, row first, so that a crash leaves no file that no row knows. Throws
 * `validation_failed` where it is of no known format.
 */
export async function storeImportFile(context: Context, upload: Upload, given: Options): Promise<string> {
  const format = given.format ?? (await formatOf(upload.path));
  const id = newId('imp');
  const { name: fileName, bytes } = upload;
  const own: Context = { ...context, actor: systemContext('store-import').actor };
  await inTransaction(own, (tx) =>
    Import.create(
      { id, status: 'uploading', format, fileName, bytes, trackStock: given.trackStock },
      { transaction: tx.transaction },
    ),
  );
  await (await storage()).put(importPath(id), { file: upload.path }, 'application/octet-stream');
  return id;
}

async function formatOf(file: string): Promise<ImportFormat> {
  try {
    return await importFormatOf(file);
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error;
    throw validationFailed({ errors: [{ path: 'file', message: error.message }] });
  }
}

/** Hands a file that is stored to the workers, which read it to its end before anything is written. */
export async function createImport(tx: Tx, importId: string): Promise<ImportView> {
  await sql(
    tx,
    `UPDATE imports SET status = 'checking', version = version + 1, updated_at = ${dbNow}
     WHERE id = ? AND status = 'uploading'`,
    [importId],
  );
  const created = await getImport(tx, importId);
  const { fileName, format, bytes, trackStock } = created;
  const after = { fileName, format, bytes, trackStock };
  await tx.audit({ action: 'product:import', subjectId: importId, before: null, after });
  return created;
}
