import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { catalogueEvents } from '../catalogue-events.js';
import { lockCollection, stateOf } from './update-collection.js';

/** Deletes a collection; its products stay. Throws `not_found` and `version_mismatch`. */
export async function deleteCollection(tx: Tx, collectionId: string, version: number | undefined): Promise<void> {
  const before = await stateOf(tx, await lockCollection(tx, collectionId, version));
  await sql(tx, 'DELETE FROM collections WHERE id = ?', [collectionId]);
  await tx.audit({ action: 'collection:delete', subjectId: collectionId, before, after: null });
  await tx.emit({ kind: catalogueEvents.collectionDeleted, subjectId: collectionId });
}
