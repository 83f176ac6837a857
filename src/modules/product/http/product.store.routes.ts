import { z } from 'zod';
import { anyone, ok, type Route, route } from '../../../platform/http/route.js';
import { listOf } from '../../../platform/http/schemas.js';
import { movedPermanently } from '../product.errors.js';
import { getCategoryTree, getShownCategory } from '../queries/categories.js';
import { getShownProduct } from '../queries/get-product.js';
import { listShopProducts } from '../queries/list-shop-products.js';
import { collectionStoreRoutes } from './collection.store.routes.js';
import { keptAs } from './kept-as.js';
import { presentCategory, presentCategoryTree, presentProduct, presentProductCard } from './product.presenter.js';
import { idOrSlug, optionFilters, ProductListQuery } from './product.queries.js';
import { Category, CategoryTree, Product, ProductCard } from './product.schemas.js';
import { publicHeaders as headers } from './public-headers.js';

export const productStoreRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/categories',
    summary: 'The category tree',
    tag: 'catalogue',
    access: anyone(),
    query: z.strictObject({}),
    replies: { 200: listOf(CategoryTree) },
    async handle() {
      const items = await getCategoryTree();
      return { ...ok({ items: items.map(presentCategoryTree), nextCursor: null }), headers, cacheTags: [] };
    },
  }),
  route({
    method: 'get',
    path: '/v1/categories/{idOrSlug}',
    summary: 'A category with its ancestors and children',
    tag: 'catalogue',
    access: anyone(),
    params: z.strictObject({ idOrSlug }),
    query: z.strictObject({}),
    replies: { 200: Category },
    errors: [movedPermanently],
    async handle({ params }) {
      const category = await getShownCategory(params.idOrSlug);
      return { ...ok(presentCategory(category)), headers, cacheTags: [] };
    },
  }),
  route({
    method: 'get',
    path: '/v1/products',
    summary: 'Products that are sold, as cards',
    description:
      'A variant’s option is filtered by `option.<name>=<value>`, such as `option.size=M`, in any case. Prices, options and `inStock` must be met by one and the same variant.',
    tag: 'catalogue',
    access: anyone(),
    query: ProductListQuery,
    replies: { 200: listOf(ProductCard) },
    async handle({ query }) {
      const { items, nextCursor, restsOn } = await listShopProducts({ ...query, options: optionFilters(query) });
      const reply = { ...ok({ items: items.map(presentProductCard), nextCursor }), headers };
      return { ...reply, ...keptAs(items, restsOn) };
    },
  }),
  route({
    method: 'get',
    path: '/v1/products/{idOrSlug}',
    summary: 'A product with its variants',
    tag: 'catalogue',
    access: anyone(),
    params: z.strictObject({ idOrSlug }),
    query: z.strictObject({}),
    replies: { 200: Product },
    errors: [movedPermanently],
    async handle({ params }) {
      const product = await getShownProduct(params.idOrSlug);
      return { ...ok(presentProduct(product)), headers, cacheTags: [product.id] };
    },
  }),
  ...collectionStoreRoutes,
];
