import type { PanelSchemas } from '@emporion/client';
import { api, once } from './client';
import { unwrap, unwrapVersioned } from './problem';
import { queryOf, type ResourceApi } from './resource';

export type StocktakeRow = PanelSchemas['StocktakeSummary'];
export type Stocktake = PanelSchemas['Stocktake'];
export type Count = PanelSchemas['StocktakeCount'];

const PATH = '/v1/admin/stocktakes';
const at = (stocktakeId: string) => ({ path: { stocktakeId } });

export const stocktakesApi: ResourceApi = {
  list: (query) => unwrap(api.GET(PATH, { params: { query: queryOf(query) } })),
  one: (stocktakeId) => unwrapVersioned(api.GET(`${PATH}/{stocktakeId}`, { params: at(stocktakeId) })),
};

/** What was counted in the stocktake that the filter names. */
export const countsApi: ResourceApi = {
  async list({ filter: { stocktakeId, ...filter }, ...page }) {
    const params = { ...at(String(stocktakeId)), query: queryOf({ ...page, filter }) };
    const { items, ...rest } = await unwrap(api.GET(`${PATH}/{stocktakeId}/counts`, { params }));
    return { items: items.map((count) => ({ id: count.levelId, ...count })), ...rest };
  },
};

export const createStocktake = (
  body: { locationId: string; categoryId: string | null; note?: string },
  key: string,
): Promise<Stocktake> => unwrap(api.POST(PATH, { params: { header: once(key) }, body }));

/** Counted again, the later count holds. */
export async function recordCount(stocktakeId: string, sku: string, counted: number): Promise<Count> {
  const body = { items: [{ sku, counted }] };
  const { items } = await unwrap(api.PUT(`${PATH}/{stocktakeId}/counts`, { params: at(stocktakeId), body }));
  return items[0] as Count;
}

export const postStocktake = (stocktakeId: string, key: string): Promise<Stocktake> =>
  unwrap(api.POST(`${PATH}/{stocktakeId}/post`, { params: { ...at(stocktakeId), header: once(key) } }));

export const cancelStocktake = (stocktakeId: string, key: string): Promise<Stocktake> =>
  unwrap(api.POST(`${PATH}/{stocktakeId}/cancel`, { params: { ...at(stocktakeId), header: once(key) } }));
