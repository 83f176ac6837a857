import type { PanelSchemas } from '@emporion/client';
import { api, ifMatch, once } from './client';
import { unwrap, unwrapVersioned, type Versioned } from './problem';
import { queryOf, type ResourceApi } from './resource';

export type StockLevel = PanelSchemas['StockLevel'];
export type StockMovement = PanelSchemas['StockMovement'];
export const adjustReasons = ['received', 'count', 'damaged', 'lost', 'correction'] as const;
export type AdjustReason = (typeof adjustReasons)[number];

export const stockApi: ResourceApi = {
  list: (query) => unwrap(api.GET('/v1/admin/stock-levels', { params: { query: queryOf(query) } })),
  one: (levelId) => unwrapVersioned(api.GET('/v1/admin/stock-levels/{levelId}', { params: { path: { levelId } } })),
};

export const movementsApi: ResourceApi = {
  async list(query) {
    const { items, total } = await unwrap(api.GET('/v1/admin/stock-movements', { params: { query: queryOf(query) } }));
    // They have no id of their own; a page shows each at its place.
    return { items: items.map((item, index) => ({ id: `${query.page}-${index}`, ...item })), total };
  },
};

const MAX_PAGE = 100;

interface LevelPage {
  items: StockLevel[];
  nextCursor: string | null;
}

/** The levels of a product, at one location or at all of them. */
export async function levelsOf(filter: { productId: string; locationId?: string }): Promise<StockLevel[]> {
  const levels: StockLevel[] = [];
  let cursor: string | null = null;
  do {
    const query = { ...filter, limit: MAX_PAGE, ...(cursor === null ? {} : { cursor }) };
    const page: LevelPage = await unwrap(api.GET('/v1/admin/stock-levels', { params: { query } }));
    levels.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return levels;
}

/** The levels at a location of those variants of the products that are sold and tracked. */
export async function levelIdsAt(locationId: string, productIds: string[]): Promise<string[]> {
  const levels = await Promise.all(productIds.map((productId) => levelsOf({ productId, locationId })));
  return levels.flat().flatMap(({ id, archived }) => (archived ? [] : [id]));
}

/** The levels of a location that words or a sku name: the first few. */
export async function findLevels(locationId: string, q: string): Promise<StockLevel[]> {
  const query = { locationId, q, limit: 20 };
  return (await unwrap(api.GET('/v1/admin/stock-levels', { params: { query } }))).items;
}

/** The levels of a variant, one for each location that has it. */
export async function levelsOfVariant(variantId: string): Promise<StockLevel[]> {
  return (await unwrap(api.GET('/v1/admin/stock-levels', { params: { query: { variantId, limit: MAX_PAGE } } }))).items;
}

interface Adjustment {
  reason: AdjustReason;
  note?: string;
}

export const adjust = (
  levelId: string,
  delta: number,
  { reason, note }: Adjustment,
  key: string,
): Promise<StockLevel> =>
  unwrap(
    api.POST('/v1/admin/stock-levels/{levelId}/adjust', {
      params: { path: { levelId }, header: once(key) },
      body: { delta, reason, ...(note ? { note } : {}) },
    }),
  );

export const bulkAdjust = (levelIds: string[], delta: number, { reason, note }: Adjustment) =>
  unwrap(
    api.POST('/v1/admin/stock-levels/bulk-adjust', {
      params: { header: once() },
      body: { items: levelIds.map((levelId) => ({ levelId, delta })), reason, ...(note ? { note } : {}) },
    }),
  );

export const setThresholds = (
  level: Versioned<StockLevel>,
  body: { backorderLimit: number; lowStockThreshold: number },
): Promise<Versioned<StockLevel>> =>
  unwrapVersioned(
    api.PATCH('/v1/admin/stock-levels/{levelId}', {
      params: { path: { levelId: level.id }, header: ifMatch(level.etag) },
      body,
    }),
  );
