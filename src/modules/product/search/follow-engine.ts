import { sql } from '../../../platform/database/sql.js';
import { catalogueEvents } from '../catalogue-events.js';
import { documentOf, engineClient, INDEX, type ProductIndex, synonymsOf } from './engine.js';
import { readCategories, readSome } from './read-shelf.js';
import { Shelf } from './shelf.js';
import { readSynonyms } from './synonyms.js';
import type { ProductWords } from './words.js';

const BATCH = 200;
const MAX_ROUNDS = 5;

/** What an event of the catalogue says of the words of products. */
export const wordEvents: string[] = [
  catalogueEvents.created,
  catalogueEvents.updated,
  catalogueEvents.archived,
  catalogueEvents.deleted,
  catalogueEvents.categoryUpdated,
  catalogueEvents.categoryMoved,
  catalogueEvents.synonymsChanged,
];

let hasIndex = false;

/** Brings to the engine what an event tells of. Nothing is brought before `emporion reindex` has made its index. */
export async function followEngine(kind: string, subjectId: string): Promise<void> {
  const client = await engineClient();
  hasIndex ||= await exists(client.getRawIndex(INDEX));
  if (!hasIndex) return;
  const index = client.index<ProductWords>(INDEX);
  if (kind === catalogueEvents.synonymsChanged) {
    await index.updateSynonyms(synonymsOf((await readSynonyms(null)).groups));
    return;
  }
  const ids = kind.startsWith('category.') ? await productsBelow(subjectId) : [subjectId];
  for (let at = 0; at < ids.length; at += BATCH) await bring(index, ids.slice(at, at + BATCH));
}

/** Whether something is there. Throws where the engine did not say. */
export async function exists(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    if (cause?.code === 'index_not_found') return false;
    throw error;
  }
}

/**
 * What is read may be older by the time it arrives than what another worker has brought meanwhile: whoever finds it changed
 * afterwards brings it again, so that the last to arrive is the newest.
 */
async function bring(index: ProductIndex, ids: string[]): Promise<void> {
  let brought: string | null = null;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const documents = await documentsOf(ids);
    const read = JSON.stringify(documents);
    if (read === brought) return;
    const gone = ids.filter((id) => !documents.some((document) => document.id === id));
    if (documents.length > 0) await index.addDocuments(documents, { primaryKey: 'id' });
    if (gone.length > 0) await index.deleteDocuments(gone);
    brought = read;
  }
}

async function documentsOf(ids: string[]): Promise<ProductWords[]> {
  const shelf = new Shelf();
  const { categories, formerSlugs } = await readCategories();
  shelf.setCategories(categories, formerSlugs);
  return (await readSome(shelf, ids)).map(({ words }) => documentOf(words));
}

async function productsBelow(categoryId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>(
    null,
    `SELECT p.id FROM categories root
     JOIN categories c ON SUBSTR(c.path, 1, LENGTH(root.path)) = root.path
     JOIN products p ON p.category_id = c.id WHERE root.id = ?`,
    [categoryId],
  );
  return rows.map(({ id }) => id);
}
