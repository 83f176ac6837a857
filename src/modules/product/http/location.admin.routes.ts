import { z } from 'zod';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { alreadyExists } from '../../../platform/errors/index.js';
import { noContent, ok, type Route, route, staff } from '../../../platform/http/route.js';
import { once } from '../../../platform/idempotency/index.js';
import { archiveLocation } from '../commands/archive-location.js';
import { createLocation } from '../commands/create-location.js';
import { updateLocation } from '../commands/update-location.js';
import { inUse } from '../product.errors.js';
import { getLocation, listLocations } from '../queries/stock-locations.js';
import {
  CreateLocationRequest,
  LocationParams,
  StockLocation,
  StockLocationList,
  UpdateLocationRequest,
} from './location.schemas.js';
import { presentLocation } from './stock.presenter.js';

const reads = { method: 'get', tag: 'stock', access: staff('stock:read') } as const;
const writes = { tag: 'stock', access: staff('stock:adjust') } as const;

export const locationAdminRoutes: Route[] = [
  route({
    ...reads,
    path: '/v1/admin/stock-locations',
    summary: 'The places where units are kept, the first to serve first',
    query: z.strictObject({}),
    replies: { 200: StockLocationList },
    async handle() {
      return ok({ items: (await listLocations()).map(presentLocation), nextCursor: null });
    },
  }),
  route({
    ...reads,
    path: '/v1/admin/stock-locations/{locationId}',
    summary: 'A place where units are kept',
    params: LocationParams,
    replies: { 200: StockLocation },
    handle: ({ params }) => shown(null, params.locationId),
  }),
  route({
    ...writes,
    method: 'post',
    path: '/v1/admin/stock-locations',
    summary: 'Add a place where units are kept',
    body: CreateLocationRequest,
    replies: { 201: StockLocation },
    errors: [alreadyExists],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        const { name, priority } = call.body;
        return { ...(await shown(tx, await createLocation(tx, { name, priority }))), status: 201 };
      }),
  }),
  route({
    ...writes,
    method: 'patch',
    path: '/v1/admin/stock-locations/{locationId}',
    summary: 'Rename a location, change when it serves, or whether it sells',
    description: 'The only one that sells is `in_use`.',
    params: LocationParams,
    body: UpdateLocationRequest,
    replies: { 200: StockLocation },
    errors: [alreadyExists, inUse],
    conditional: true,
    handle: ({ context, params, body: { name, priority, active }, ifMatch }) =>
      inTransaction(context, async (tx) => {
        await updateLocation(tx, { ...params, version: ifMatch, name, priority, active });
        return shown(tx, params.locationId);
      }),
  }),
  route({
    ...writes,
    method: 'delete',
    path: '/v1/admin/stock-locations/{locationId}',
    summary: 'Archive a location that is empty',
    description: 'With units in it, or promised from it, it is `in_use`, as is the only one that sells.',
    params: LocationParams,
    replies: { 204: null },
    errors: [inUse],
    conditional: true,
    handle: ({ context, params, ifMatch }) =>
      inTransaction(context, async (tx) => {
        await archiveLocation(tx, params.locationId, ifMatch);
        return noContent();
      }),
  }),
];

async function shown(tx: Tx | null, locationId: string) {
  const location = await getLocation(tx, locationId);
  return ok(presentLocation(location), location.version);
}
