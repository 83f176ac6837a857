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

/** The level of a variant, or null where its stock is not tracked. */
export async function levelOf(variantId: string): Promise<StockLevel | null> {
  const { items } = await unwrap(api.GET('/v1/admin/stock-levels', { params: { query: { variantId } } }));
  return items[0] ?? null;
}

/** The levels of those variants whose stock is tracked. */
export async function levelIdsOf(variantIds: string[]): Promise<string[]> {
  const levels = await Promise.all(variantIds.map(levelOf));
  return levels.flatMap((level) => level?.id ?? []);
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
