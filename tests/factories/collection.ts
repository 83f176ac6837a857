import type { CollectionContent } from '../../src/modules/product/commands/collection-content.js';
import { createCollection } from '../../src/modules/product/commands/create-collection.js';
import { getCollection } from '../../src/modules/product/queries/collections.js';
import { systemContext } from '../../src/platform/context.js';
import { inTransaction } from '../../src/platform/database/transaction.js';
import { newId } from '../../src/platform/ids.js';

/** An active collection that shoppers see. */
export async function buildCollection(
  content: CollectionContent = { kind: 'picked', productIds: [] },
): Promise<{ id: string; slug: string }> {
  const title = `Collection ${newId('adj').slice(4)}`;
  const none = { description: '', seoTitle: null, seoDescription: null };
  const id = await inTransaction(systemContext('factory'), (tx) =>
    createCollection(tx, { fields: { title, status: 'active', ...none }, slug: undefined, image: null, content }),
  );
  return { id, slug: (await getCollection(null, id)).slug };
}
