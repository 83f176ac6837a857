import type { ImportStatus } from '../../../models/product/import-status.js';
import { dbNow, forUpdate, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { versionMismatch } from '../../../platform/errors/index.js';
import { importNotPossible } from '../product.errors.js';
import { getImport, type ImportView } from '../queries/imports.js';

interface Target {
  importId: string;
  version: number | undefined;
}

/** Starts an import that was checked; one that has been started is left as it is. Throws `import_not_possible`. */
export function startImport(tx: Tx, target: Target): Promise<ImportView> {
  return change(tx, target, {
    to: 'running',
    from: ['ready'],
    done: ['running', 'completed'],
    // What was found while it was checked is found again.
    set: 'refused = 0, done = 0, lease_until = NULL',
  });
}

/** Ends an import where it is; what it has taken over stays. Throws `import_not_possible`. */
export function cancelImport(tx: Tx, target: Target): Promise<ImportView> {
  return change(tx, target, {
    to: 'cancelled',
    from: ['checking', 'ready', 'running'],
    done: ['cancelled'],
    set: `finished_at = ${dbNow}`,
  });
}

interface Step {
  to: ImportStatus;
  from: ImportStatus[];
  /** In these there is nothing to do. */
  done: ImportStatus[];
  set: string;
}

async function change(tx: Tx, { importId, version }: Target, { to, from, done, set }: Step): Promise<ImportView> {
  await sql(tx, `SELECT id FROM imports WHERE id = ? ${forUpdate}`, [importId]);
  const before = await getImport(tx, importId);
  if (version !== undefined && version !== before.version) throw versionMismatch();
  if (from.includes(before.status)) {
    await sql(tx, `UPDATE imports SET status = ?, ${set}, version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [
      to,
      importId,
    ]);
    if (to === 'running') await sql(tx, 'DELETE FROM import_errors WHERE import_id = ?', [importId]);
  } else if (!done.includes(before.status)) {
    throw importNotPossible({ detail: `The import is ${before.status}.` });
  }
  const after = await getImport(tx, importId);
  const states = { before: { status: before.status }, after: { status: after.status } };
  await tx.audit({ action: 'product:import', subjectId: importId, ...states });
  return after;
}
