import { z } from 'zod';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { alreadyExists } from '../../../platform/errors/index.js';
import { noContent, ok, type Reply, type Route, route, staff } from '../../../platform/http/route.js';
import { listOf } from '../../../platform/http/schemas.js';
import { once } from '../../../platform/idempotency/index.js';
import { createCategory } from '../commands/create-category.js';
import { deleteCategory } from '../commands/delete-category.js';
import { moveCategory } from '../commands/move-category.js';
import { reorderCategories } from '../commands/reorder-categories.js';
import { updateCategory } from '../commands/update-category.js';
import { inUse } from '../product.errors.js';
import { getCategory, getCategoryTree } from '../queries/categories.js';
import {
  AdminCategory,
  CategoryParams,
  CreateCategoryRequest,
  MoveCategoryRequest,
  ReorderCategoriesRequest,
  UpdateCategoryRequest,
} from './category.schemas.js';
import { presentAdminCategory, presentCategoryTree } from './product.presenter.js';
import { CategoryTree } from './product.schemas.js';

const reads = { method: 'get', tag: 'catalogue', access: staff('product:read') } as const;
const writes = { tag: 'catalogue', access: staff('product:write') } as const;
const one = { params: CategoryParams, replies: { 200: AdminCategory }, conditional: true } as const;

export const categoryAdminRoutes: Route[] = [
  route({
    ...reads,
    path: '/v1/admin/categories',
    summary: 'The category tree',
    query: z.strictObject({}),
    replies: { 200: listOf(CategoryTree) },
    async handle() {
      const items = await getCategoryTree();
      return ok({ items: items.map(presentCategoryTree), nextCursor: null });
    },
  }),
  route({
    ...reads,
    path: '/v1/admin/categories/{categoryId}',
    summary: 'A category with its ancestors and children',
    params: CategoryParams,
    replies: { 200: AdminCategory },
    handle: ({ params }) => shown(null, params.categoryId),
  }),
  route({
    ...writes,
    method: 'post',
    path: '/v1/admin/categories',
    summary: 'Add a category, behind its siblings',
    body: CreateCategoryRequest,
    replies: { 201: AdminCategory },
    errors: [alreadyExists],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        const { name, slug, parentId } = call.body;
        return { ...(await shown(tx, await createCategory(tx, { name, slug, parentId }))), status: 201 };
      }),
  }),
  route({
    ...writes,
    ...one,
    method: 'patch',
    path: '/v1/admin/categories/{categoryId}',
    summary: 'Change a category’s name or address',
    body: UpdateCategoryRequest,
    errors: [alreadyExists],
    handle: ({ context, params, body, ifMatch }) =>
      inTransaction(context, async (tx) => {
        const { name, slug } = body;
        await updateCategory(tx, { ...params, version: ifMatch, name, slug });
        return shown(tx, params.categoryId);
      }),
  }),
  route({
    ...writes,
    ...one,
    method: 'post',
    path: '/v1/admin/categories/{categoryId}/move',
    summary: 'Move a category, with all that is below it',
    body: MoveCategoryRequest,
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        const { parentId, position } = call.body;
        await moveCategory(tx, { ...call.params, version: call.ifMatch, parentId, position });
        return shown(tx, call.params.categoryId);
      }),
  }),
  route({
    ...writes,
    method: 'post',
    path: '/v1/admin/categories/reorder',
    summary: 'Put the children of a category, or the roots, in another order',
    body: ReorderCategoriesRequest,
    replies: { 204: null },
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        await reorderCategories(tx, call.body);
        return noContent();
      }),
  }),
  route({
    ...writes,
    method: 'delete',
    path: '/v1/admin/categories/{categoryId}',
    summary: 'Delete a category that nothing is in',
    description: 'With products or categories in it, it is `in_use`, with their numbers.',
    params: CategoryParams,
    replies: { 204: null },
    errors: [inUse],
    conditional: true,
    handle: ({ context, params, ifMatch }) =>
      inTransaction(context, async (tx) => {
        await deleteCategory(tx, params.categoryId, ifMatch);
        return noContent();
      }),
  }),
];

async function shown(tx: Tx | null, categoryId: string): Promise<Reply> {
  const category = await getCategory(tx, categoryId);
  return ok(presentAdminCategory(category), category.version);
}
