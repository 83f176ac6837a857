import { z } from 'zod';
import { anyone, ok, type Route, route } from '../../../platform/http/route.js';
import { listOf, pageQuery } from '../../../platform/http/schemas.js';
import { RANKING } from '../catalogue-events.js';
import { movedPermanently } from '../product.errors.js';
import { getShownCollection, listShownCollections } from '../queries/collections.js';
import { listRelated } from '../queries/related-products.js';
import { presentCollection } from './collection.presenter.js';
import { Collection, RelatedQuery } from './collection.schemas.js';
import { presentProductCard } from './product.presenter.js';
import { idOrSlug } from './product.queries.js';
import { ProductCard } from './product.schemas.js';
import { publicHeaders as headers } from './public-headers.js';

const reads = { method: 'get', tag: 'catalogue', access: anyone() } as const;
const params = z.strictObject({ idOrSlug });

export const collectionStoreRoutes: Route[] = [
  route({
    ...reads,
    path: '/v1/collections',
    summary: 'Collections, newest first',
    query: z.strictObject(pageQuery),
    replies: { 200: listOf(Collection) },
    async handle({ query }) {
      const { items, nextCursor } = await listShownCollections(query);
      return { ...ok({ items: items.map(presentCollection), nextCursor }), headers, cacheTags: [] };
    },
  }),
  route({
    ...reads,
    path: '/v1/collections/{idOrSlug}',
    summary: 'A collection; its products are under `/v1/products?collection=`',
    params,
    query: z.strictObject({}),
    replies: { 200: Collection },
    errors: [movedPermanently],
    async handle({ params }) {
      const collection = await getShownCollection(params.idOrSlug);
      return { ...ok(presentCollection(collection)), headers, cacheTags: [] };
    },
  }),
  route({
    ...reads,
    path: '/v1/products/{idOrSlug}/related',
    summary: 'Other products that are like one, the most alike first',
    description: 'Those that share a collection of picked products, tags or the category with it.',
    params,
    query: RelatedQuery,
    replies: { 200: listOf(ProductCard) },
    errors: [movedPermanently],
    async handle({ params, query }) {
      const { productId, items } = await listRelated(params.idOrSlug, query.limit);
      const cacheTags = [productId, RANKING, ...items.map(({ id }) => id)];
      return { ...ok({ items: items.map(presentProductCard), nextCursor: null }), headers, cacheTags };
    },
  }),
];
