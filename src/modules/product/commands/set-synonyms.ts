import { dbNow, forUpdate, insertIgnore, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { versionMismatch } from '../../../platform/errors/index.js';
import { catalogueEvents } from '../catalogue-events.js';
import { type KeptSynonyms, readSynonyms } from '../search/synonyms.js';

/** Replaces all words that mean the same. Every process searches by them within seconds. Throws `version_mismatch`. */
export async function setSynonyms(tx: Tx, groups: string[][], version: number | undefined): Promise<KeptSynonyms> {
  await sql(
    tx,
    `${insertIgnore} search_synonyms (id, word_groups, created_at, updated_at) VALUES ('store', '[]', ${dbNow}, ${dbNow})`,
  );
  await sql(tx, `SELECT id FROM search_synonyms ${forUpdate}`);
  const before = await readSynonyms(tx);
  if (version !== undefined && version !== before.version) throw versionMismatch();
  const isChanged = JSON.stringify(groups) !== JSON.stringify(before.groups);
  if (isChanged) {
    await sql(tx, `UPDATE search_synonyms SET word_groups = ?, version = version + 1, updated_at = ${dbNow}`, [
      JSON.stringify(groups),
    ]);
    await tx.emit({ kind: catalogueEvents.synonymsChanged, subjectId: 'store' });
  }
  await tx.audit({
    action: 'search:set_synonyms',
    subjectId: 'store',
    before: { groups: before.groups },
    after: { groups },
  });
  return { groups, version: before.version + (isChanged ? 1 : 0) };
}
