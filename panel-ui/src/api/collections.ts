import type { PanelSchemas } from '@emporion/client';
import { api, ifMatch, once } from './client';
import { unwrap, unwrapVersioned, type Versioned } from './problem';
import { queryOf, type ResourceApi } from './resource';

export type CollectionRow = PanelSchemas['AdminCollectionRow'];
export type Collection = Versioned<PanelSchemas['AdminCollection']>;
export type CollectionRule = PanelSchemas['CollectionRule'];
export type PickedProduct = Extract<Collection['content'], { kind: 'picked' }>['products'][number];
export type CollectionPreview = PanelSchemas['CollectionPreview'];

export interface RuleSet {
  match: 'all' | 'any';
  rules: CollectionRule[];
}

export interface CollectionFields {
  title: string;
  slug?: string;
  description: string;
  status: Collection['status'];
  seoTitle: string | null;
  seoDescription: string | null;
  image: { mediaId: string; alt: string } | null;
  content: { kind: 'picked'; productIds: string[] } | ({ kind: 'rules' } & RuleSet);
}

const at = ({ id, etag }: Pick<Collection, 'id' | 'etag'>) => ({ path: { collectionId: id }, header: ifMatch(etag) });

export const collectionsApi: ResourceApi = {
  list: (query) => unwrap(api.GET('/v1/admin/collections', { params: { query: queryOf(query) } })),
  one: (collectionId) =>
    unwrapVersioned(api.GET('/v1/admin/collections/{collectionId}', { params: { path: { collectionId } } })),
};

export const createCollection = (body: CollectionFields, key: string): Promise<Collection> =>
  unwrapVersioned(api.POST('/v1/admin/collections', { params: { header: once(key) }, body }));

export const updateCollection = (collection: Collection, body: Partial<CollectionFields>): Promise<Collection> =>
  unwrapVersioned(api.PATCH('/v1/admin/collections/{collectionId}', { params: at(collection), body }));

export const deleteCollection = (collection: Collection): Promise<void> =>
  unwrap(api.DELETE('/v1/admin/collections/{collectionId}', { params: at(collection) }));

/** How many products shoppers would see in a collection of these rules, and the first of them. */
export const previewCollection = (rules: RuleSet): Promise<CollectionPreview> =>
  unwrap(api.POST('/v1/admin/collections/preview', { body: rules }));
