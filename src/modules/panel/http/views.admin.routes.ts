import { z } from 'zod';
import type { SavedView as SavedViewRow } from '../../../models/panel/saved-view.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { alreadyExists } from '../../../platform/errors/index.js';
import { created, noContent, ok, type Route, route, staffSelf } from '../../../platform/http/route.js';
import { adminListOf, trimmed } from '../../../platform/http/schemas.js';
import { once } from '../../../platform/idempotency/index.js';
import { idSchema } from '../../../platform/ids.js';
import { createView, deleteView, updateView } from '../commands/saved-views.js';
import { listViews } from '../queries/list-views.js';

const List = z.enum(['orders', 'products', 'customers', 'stock']);
const ViewParams = z.strictObject({ viewId: idSchema('view') });
const ViewListQuery = z.strictObject({ list: List.optional() });

const fields = {
  name: trimmed(80),
  filter: z
    .array(z.strictObject({ name: trimmed(40), value: z.string().max(200) }))
    .max(20)
    .describe('query parameters of the list'),
};
const CreateViewRequest = z.strictObject({ list: List, ...fields });
const UpdateViewRequest = z.strictObject({ name: fields.name.optional(), filter: fields.filter.optional() });

const SavedView = z
  .strictObject({
    id: z.string(),
    list: List,
    name: z.string(),
    filter: z.array(z.strictObject({ name: z.string(), value: z.string() })),
    version: z.int(),
  })
  .meta({ id: 'SavedView' });

const common = { tag: 'me', access: staffSelf() } as const;

/** Filters that a staff member keeps under a name, for themselves alone. */
export const viewsAdminRoutes: Route[] = [
  route({
    ...common,
    method: 'get',
    path: '/v1/admin/saved-views',
    summary: 'Your own saved views of lists, by name; always one page',
    query: ViewListQuery,
    replies: { 200: adminListOf(SavedView) },
    async handle({ query, actor }) {
      const items = (await listViews(actor.id, query.list)).map(presentView);
      return ok({ items, nextCursor: null, total: items.length, totalIsExact: true });
    },
  }),
  route({
    ...common,
    method: 'post',
    path: '/v1/admin/saved-views',
    summary: 'Keep a filter under a name, at most 50',
    body: CreateViewRequest,
    replies: { 201: SavedView },
    errors: [alreadyExists],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        const filter = asRecord(call.body.filter);
        return created(presentView(await createView(tx, call.actor, { ...call.body, filter })));
      }),
  }),
  route({
    ...common,
    method: 'patch',
    path: '/v1/admin/saved-views/{viewId}',
    summary: 'Change a saved view',
    params: ViewParams,
    body: UpdateViewRequest,
    replies: { 200: SavedView },
    errors: [alreadyExists],
    conditional: true,
    async handle({ params, body: { filter, ...body }, actor, context, ifMatch }) {
      const changes = { ...body, ...(filter ? { filter: asRecord(filter) } : {}) };
      const view = await inTransaction(context, (tx) =>
        updateView(tx, actor, { id: params.viewId, version: ifMatch, ...changes }),
      );
      return ok(presentView(view), view.version);
    },
  }),
  route({
    ...common,
    method: 'delete',
    path: '/v1/admin/saved-views/{viewId}',
    summary: 'Remove a saved view',
    params: ViewParams,
    replies: { 204: null },
    async handle({ params, actor, context }) {
      await inTransaction(context, (tx) => deleteView(tx, actor, params.viewId));
      return noContent();
    },
  }),
];

const asRecord = (filter: { name: string; value: string }[]): Record<string, string> =>
  Object.fromEntries(filter.map(({ name, value }) => [name, value]));

const presentView = ({ id, list, name, filter, version }: SavedViewRow): z.output<typeof SavedView> => ({
  id,
  list: list as z.output<typeof List>,
  name,
  filter: Object.entries(filter).map(([key, value]) => ({ name: key, value })),
  version,
});
