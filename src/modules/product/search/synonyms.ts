import { fromJson, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';

/** Groups of words that mean the same, with how often they were changed. */
export interface KeptSynonyms {
  groups: string[][];
  version: number;
}

/** Those of this shop; none until staff have written some. */
export async function readSynonyms(tx: Tx | null): Promise<KeptSynonyms> {
  const { rows } = await sql<{ word_groups: unknown; version: number }>(
    tx,
    'SELECT word_groups, version FROM search_synonyms',
  );
  const [kept] = rows;
  return kept ? { groups: fromJson(kept.word_groups), version: Number(kept.version) } : { groups: [], version: 1 };
}
