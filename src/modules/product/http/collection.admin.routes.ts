import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { alreadyExists } from '../../../platform/errors/index.js';
import { noContent, ok, type Reply, type Route, route, staff } from '../../../platform/http/route.js';
import { adminListOf } from '../../../platform/http/schemas.js';
import { once } from '../../../platform/idempotency/index.js';
import { assertRules } from '../commands/collection-content.js';
import { createCollection } from '../commands/create-collection.js';
import { deleteCollection } from '../commands/delete-collection.js';
import { updateCollection } from '../commands/update-collection.js';
import { getCollection, listAllCollections, readPicked } from '../queries/collections.js';
import { previewRules } from '../queries/list-shop-products.js';
import { givenContent, givenRules } from './collection.input.js';
import { presentAdminCollection, presentCollectionRow } from './collection.presenter.js';
import {
  AdminCollection,
  AdminCollectionRow,
  CollectionParams,
  CollectionQuery,
  CreateCollectionRequest,
  Preview,
  PreviewRequest,
  UpdateCollectionRequest,
} from './collection.schemas.js';
import { presentProductCard } from './product.presenter.js';

const ALL = '/v1/admin/collections';
const ONE = `${ALL}/{collectionId}`;
/** A description may be long. */
const BODY_LIMIT = 500_000;
const reads = { tag: 'catalogue', access: staff('product:read') } as const;
const writes = { tag: 'catalogue', access: staff('product:write'), bodyLimit: BODY_LIMIT } as const;

export const collectionAdminRoutes: Route[] = [
  route({
    ...reads,
    method: 'get',
    path: ALL,
    summary: 'Collections of every status, newest first',
    query: CollectionQuery,
    replies: { 200: adminListOf(AdminCollectionRow) },
    async handle({ query }) {
      const { items, ...page } = await listAllCollections(query);
      return ok({ items: items.map(presentCollectionRow), ...page });
    },
  }),
  route({
    ...reads,
    method: 'get',
    path: ONE,
    summary: 'A collection with what is in it: products or rules',
    params: CollectionParams,
    replies: { 200: AdminCollection },
    handle: ({ params }) => shown(null, params.collectionId),
  }),
  route({
    ...writes,
    method: 'post',
    path: ALL,
    summary: 'Add a collection',
    body: CreateCollectionRequest,
    replies: { 201: AdminCollection },
    errors: [alreadyExists],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        const { slug, image, content, ...fields } = call.body;
        const id = await createCollection(tx, { fields, slug, image, content: givenContent(content) });
        return { ...(await shown(tx, id)), status: 201 };
      }),
  }),
  route({
    ...reads,
    method: 'post',
    path: `${ALL}/preview`,
    summary: 'What shoppers would see in a collection of these rules',
    description: 'Changes nothing. Only products count that are active and have something to buy.',
    body: PreviewRequest,
    replies: { 200: Preview },
    async handle({ body: { match, limit, ...body } }) {
      const rules = givenRules(body.rules);
      await assertRules(rules);
      const { items, ...count } = await previewRules({ match, rules }, limit);
      return ok({ ...count, items: items.map(presentProductCard) });
    },
  }),
  route({
    ...writes,
    method: 'patch',
    path: ONE,
    summary: 'Change a collection; `content` is all that is in it',
    params: CollectionParams,
    body: UpdateCollectionRequest,
    replies: { 200: AdminCollection },
    errors: [alreadyExists],
    conditional: true,
    handle: ({ context, params, body: { image, content, ...fields }, ifMatch: version }) =>
      inTransaction(context, async (tx) => {
        await updateCollection(tx, { ...params, version, fields, image, content: content && givenContent(content) });
        return shown(tx, params.collectionId);
      }),
  }),
  route({
    ...writes,
    method: 'delete',
    path: ONE,
    summary: 'Delete a collection; its products stay',
    params: CollectionParams,
    replies: { 204: null },
    conditional: true,
    handle: ({ context, params, ifMatch }) =>
      inTransaction(context, async (tx) => {
        await deleteCollection(tx, params.collectionId, ifMatch);
        return noContent();
      }),
  }),
];

async function shown(tx: Tx | null, collectionId: string): Promise<Reply> {
  const collection = await getCollection(tx, collectionId);
  const products = collection.members.kind === 'picked' ? await readPicked(tx, collectionId) : [];
  return ok(presentAdminCollection(collection, products), collection.version);
}
