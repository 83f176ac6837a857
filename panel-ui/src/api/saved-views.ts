import type { PanelSchemas } from '@emporion/client';
import { api, once } from './client';
import { unwrap } from './problem';

type Kept = PanelSchemas['SavedView'];

/** Lists whose filters can be kept under a name. */
export type ViewedList = Kept['list'];

export interface SavedView {
  id: string;
  name: string;
  filter: Record<string, string>;
}

export async function readViews(list: ViewedList): Promise<SavedView[]> {
  const { items } = await unwrap(api.GET('/v1/admin/saved-views', { params: { query: { list } } }));
  return items.map(viewOf);
}

export async function saveView(list: ViewedList, { name, filter }: Omit<SavedView, 'id'>, key: string) {
  const parts = Object.entries(filter).map(([field, value]) => ({ name: field, value }));
  const body = { list, name, filter: parts };
  return viewOf(await unwrap(api.POST('/v1/admin/saved-views', { params: { header: once(key) }, body })));
}

export async function removeView(viewId: string): Promise<void> {
  await unwrap(api.DELETE('/v1/admin/saved-views/{viewId}', { params: { path: { viewId } } }));
}

const viewOf = ({ id, name, filter }: Kept): SavedView => ({
  id,
  name,
  filter: Object.fromEntries(filter.map(({ name: field, value }) => [field, value])),
});
