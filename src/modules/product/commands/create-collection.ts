import { Collection, type CollectionStatus } from '../../../models/product/collection.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { catalogueEvents } from '../catalogue-events.js';
import {
  type CollectionContent,
  type CollectionImage,
  contentColumns,
  holdNamed,
  writePicked,
} from './collection-content.js';
import { slugFor, withSlug } from './slugs.js';

export interface CollectionFields {
  title: string;
  description: string;
  status: CollectionStatus;
  seoTitle: string | null;
  seoDescription: string | null;
}

interface NewCollection {
  fields: CollectionFields;
  /** Made of the title where none is given. */
  slug: string | undefined;
  image: CollectionImage | null;
  content: CollectionContent;
}

/** Adds a collection. Throws `already_exists` where another has the chosen address. */
export async function createCollection(tx: Tx, { fields, slug: chosen, image, content }: NewCollection) {
  await holdNamed(tx, { content, image });
  const id = newId('col');
  const slug = chosen ?? (await slugFor(tx, 'collection', fields.title));
  const picture = { imageMediaId: image?.mediaId ?? null, imageAlt: image?.alt ?? null };
  const row = { id, slug, ...fields, ...picture, ...contentColumns(content) };
  await withSlug(tx, 'collection', { id, to: slug, isChosen: chosen !== undefined }, () =>
    Collection.create(row, { transaction: tx.transaction }),
  );
  await writePicked(tx, id, content);
  const after = { slug, ...fields, image, content };
  await tx.audit({ action: 'collection:create', subjectId: id, before: null, after });
  await tx.emit({ kind: catalogueEvents.collectionCreated, subjectId: id });
  return id;
}
