import { Collection } from '../../../models/product/collection.js';
import { dbNow, forUpdate, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { versionMismatch } from '../../../platform/errors/index.js';
import { catalogueEvents } from '../catalogue-events.js';
import { type CollectionView, getCollection, readPicked } from '../queries/collections.js';
import {
  type CollectionContent,
  type CollectionImage,
  contentColumns,
  holdNamed,
  writePicked,
} from './collection-content.js';
import type { CollectionFields } from './create-collection.js';
import { withSlug } from './slugs.js';

type Fields = CollectionFields & { slug: string };

interface CollectionChanges {
  collectionId: string;
  version: number | undefined;
  fields: { [K in keyof Fields]?: Fields[K] | undefined };
  /** Null takes it away. */
  image: CollectionImage | null | undefined;
  /** All that is to be in it, or undefined to leave that. */
  content: CollectionContent | undefined;
}

type State = Fields & { image: CollectionImage | null; content: CollectionContent };

/** Changes a collection; its old address leads to it. Throws `not_found`, `version_mismatch` and `already_exists`. */
export async function updateCollection(tx: Tx, { collectionId: id, version, fields, ...named }: CollectionChanges) {
  await holdNamed(tx, named);
  const row = await lockCollection(tx, id, version);
  const state = await stateOf(tx, row);
  const isChange = ([name, value]: [string, unknown]) =>
    value !== undefined && JSON.stringify(value) !== JSON.stringify(state[name as keyof State]);
  const changes: Partial<State> = Object.fromEntries(Object.entries({ ...fields, ...named }).filter(isChange));
  if (Object.keys(changes).length > 0) await write(tx, row, changes);
  const before = Object.fromEntries(Object.keys(changes).map((name) => [name, state[name as keyof State]]));
  await tx.audit({ action: 'collection:update', subjectId: id, before, after: changes });
}

/** Locks a collection, if it is still at `version` where one is given. Throws `not_found` and `version_mismatch`. */
export async function lockCollection(tx: Tx, id: string, version: number | undefined): Promise<CollectionView> {
  await sql(tx, `SELECT id FROM collections WHERE id = ? ${forUpdate}`, [id]);
  const row = await getCollection(tx, id);
  if (version !== undefined && version !== row.version) throw versionMismatch();
  return row;
}

/** All that staff can change of a collection, as it is. */
export async function stateOf(tx: Tx, row: CollectionView): Promise<State> {
  const { title, slug, description, status, seoTitle, seoDescription, image, members } = row;
  const picked = members.kind === 'picked' ? await readPicked(tx, row.id) : [];
  return {
    ...{ title, slug, description, status, seoTitle, seoDescription },
    image: image && { mediaId: image.mediaId, alt: image.alt },
    content: members.kind === 'rules' ? members : { kind: 'picked', productIds: picked.map(({ id }) => id) },
  };
}

async function write(tx: Tx, { id, slug: from }: CollectionView, changes: Partial<State>): Promise<void> {
  const { image, content, ...fields } = changes;
  const { transaction } = tx;
  const columns = {
    ...fields,
    ...(image === undefined ? {} : { imageMediaId: image?.mediaId ?? null, imageAlt: image?.alt ?? null }),
    ...(content === undefined ? {} : contentColumns(content)),
  };
  await withSlug(tx, 'collection', { id, from, to: changes.slug ?? from, isChosen: true }, () =>
    Collection.update(columns, { where: { id }, transaction }),
  );
  if (content) await writePicked(tx, id, content);
  await sql(tx, `UPDATE collections SET version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [id]);
  await tx.emit({ kind: catalogueEvents.collectionUpdated, subjectId: id });
}
