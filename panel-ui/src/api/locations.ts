import type { PanelSchemas } from '@emporion/client';
import { api, ifMatch, once } from './client';
import { unwrap, unwrapVersioned, type Versioned } from './problem';

export type StockLocation = PanelSchemas['StockLocation'];

const PATH = '/v1/admin/stock-locations';
const ONE = '/v1/admin/stock-locations/{locationId}';

/** The first to serve first. There are never many. */
export const readLocations = async (): Promise<StockLocation[]> => (await unwrap(api.GET(PATH))).items;

export const readLocation = (locationId: string): Promise<Versioned<StockLocation>> =>
  unwrapVersioned(api.GET(ONE, { params: { path: { locationId } } }));

export const createLocation = (name: string, key: string): Promise<StockLocation> =>
  unwrap(api.POST(PATH, { params: { header: once(key) }, body: { name } }));

const at = ({ id, etag }: Versioned<StockLocation>) => ({ path: { locationId: id }, header: ifMatch(etag) });

export const updateLocation = (
  location: Versioned<StockLocation>,
  body: { name?: string; active?: boolean },
): Promise<StockLocation> => unwrap(api.PATCH(ONE, { params: at(location), body }));

export const archiveLocation = (location: Versioned<StockLocation>): Promise<void> =>
  unwrap(api.DELETE(ONE, { params: at(location) }));

/** Gives locations this order: those whose place has changed are numbered anew, one after the other. */
export async function reorderLocations(locations: StockLocation[]): Promise<void> {
  for (const [priority, { id, priority: before }] of locations.entries()) {
    if (priority === before) continue;
    await unwrap(api.PATCH(ONE, { params: { path: { locationId: id } }, body: { priority } }));
  }
}
