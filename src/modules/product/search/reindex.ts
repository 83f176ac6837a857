import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch';
import { config } from '../../../config/index.js';
import { systemContext } from '../../../platform/context.js';
import { marks, sql } from '../../../platform/database/sql.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { catalogueEvents } from '../catalogue-events.js';
import { documentOf, engineClient, INDEX, NEXT_INDEX, settingsOf } from './engine.js';
import { exists, followEngine, wordEvents } from './follow-engine.js';
import { readAfter, readCategories } from './read-shelf.js';
import { Shelf } from './shelf.js';
import { readSynonyms } from './synonyms.js';
import type { ProductWords } from './words.js';

const BATCH = 500;
const TASK_MS = 10 * 60_000;
/** Events that commit late may have lower ids than the newest, by far fewer than this. */
const LATE_EVENTS = 1_000;

/** Makes anew what products are found by, and says how far it is. Searches are answered meanwhile. */
export async function reindex(say: (line: string) => void): Promise<void> {
  if (config.search) return reindexEngine(say);
  const context = systemContext('reindex');
  await inTransaction(context, (tx) => tx.emit({ kind: catalogueEvents.searchRebuilt, subjectId: 'store' }));
  const total = await countSold();
  say(`told every process that serves products to make its index of ${total} products anew`);
}

/** Beside the index that answers; then both change places, and what has changed meanwhile follows. */
async function reindexEngine(say: (line: string) => void): Promise<void> {
  const client = await engineClient();
  const lastEvent = await newestEvent();
  if (await exists(client.getRawIndex(NEXT_INDEX))) await done(client.deleteIndex(NEXT_INDEX));
  await done(client.createIndex(NEXT_INDEX, { primaryKey: 'id' }));
  await done(client.index(NEXT_INDEX).updateSettings(settingsOf((await readSynonyms(null)).groups)));
  await bringAll(client, say);
  if (!(await exists(client.getRawIndex(INDEX)))) await done(client.createIndex(INDEX, { primaryKey: 'id' }));
  await done(client.swapIndexes([{ indexes: [INDEX, NEXT_INDEX], rename: false }]));
  await done(client.deleteIndex(NEXT_INDEX));
  const { rows } = await sql<{ kind: string; subject_id: string }>(
    null,
    `SELECT DISTINCT kind, subject_id FROM outbox WHERE id > ? AND kind IN (${marks(wordEvents.length)})`,
    [lastEvent - LATE_EVENTS, ...wordEvents],
  );
  for (const { kind, subject_id: subjectId } of rows) await followEngine(kind, subjectId);
  say('the new index answers');
}

async function bringAll(client: Meilisearch, say: (line: string) => void): Promise<void> {
  const total = await countSold();
  const shelf = new Shelf();
  const { categories, formerSlugs } = await readCategories();
  shelf.setCategories(categories, formerSlugs);
  const index = client.index<ProductWords>(NEXT_INDEX);
  let count = 0;
  for (let last = ''; ; ) {
    const products = await readAfter(shelf, last, BATCH);
    const end = products.at(-1)?.product.id;
    if (end === undefined) return;
    await done(index.addDocuments(products.map(({ words }) => documentOf(words))));
    last = end;
    count += products.length;
    say(`${count} of ${Math.max(total, count)} products`);
  }
}

/** Throws where the engine could not do it. */
async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, type, error } = await task.waitTask({ timeout: TASK_MS });
  if (status !== 'succeeded') throw new Error(`the search engine could not do ${type}: ${error?.message ?? status}`);
}

async function newestEvent(): Promise<number> {
  const { rows } = await sql<{ id: number | string | null }>(null, 'SELECT MAX(id) AS id FROM outbox');
  return Number(rows[0]?.id ?? 0);
}

async function countSold(): Promise<number> {
  const { rows } = await sql<{ n: number | string }>(
    null,
    "SELECT COUNT(*) AS n FROM products WHERE status = 'active' AND min_price IS NOT NULL",
  );
  return Number(rows[0]?.n);
}
