import type { PanelSchemas } from '@emporion/client';
import { api, ifMatch, once } from './client';
import { unwrap, unwrapVersioned, type Versioned } from './problem';
import type { ResourceApi } from './resource';

export type CategoryNode = PanelSchemas['CategoryTree'];
export type Category = Versioned<PanelSchemas['AdminCategory']>;

export const readTree = async (): Promise<CategoryNode[]> => (await unwrap(api.GET('/v1/admin/categories'))).items;

/** A category in a flat list, with the names above it: `Clothing › Shirts`. */
export interface FlatCategory {
  id: string;
  slug: string;
  name: string;
  path: string;
  depth: number;
}

export function flatten(nodes: CategoryNode[], above: string[] = []): FlatCategory[] {
  return nodes.flatMap(({ id, slug, name, children }) => [
    { id, slug, name, path: [...above, name].join(' › '), depth: above.length },
    ...flatten(children, [...above, name]),
  ]);
}

export const categoriesApi: ResourceApi = {
  async list() {
    const items = flatten(await readTree());
    return { items: items.map((item) => ({ ...item })), total: items.length };
  },
  one: (categoryId) =>
    unwrapVersioned(api.GET('/v1/admin/categories/{categoryId}', { params: { path: { categoryId } } })),
};

export const createCategory = (body: { name: string; parentId: string | null }): Promise<Category> =>
  unwrapVersioned(api.POST('/v1/admin/categories', { params: { header: once() }, body }));

const at = ({ id, etag }: Pick<Category, 'id' | 'etag'>) => ({ path: { categoryId: id }, header: ifMatch(etag) });

export const updateCategory = (category: Category, body: { name: string; slug: string }): Promise<Category> =>
  unwrapVersioned(api.PATCH('/v1/admin/categories/{categoryId}', { params: at(category), body }));

export const deleteCategory = (category: Pick<Category, 'id' | 'etag'>): Promise<void> =>
  unwrap(api.DELETE('/v1/admin/categories/{categoryId}', { params: at(category) }));

/** Below `parentId`, at that place among its children; the roots are the children of null. */
export const moveCategory = (categoryId: string, parentId: string | null, position: number): Promise<Category> =>
  unwrapVersioned(
    api.POST('/v1/admin/categories/{categoryId}/move', {
      params: { path: { categoryId }, header: once() },
      body: { parentId, position },
    }),
  );
