import type { PanelSchemas } from '@emporion/client';
import { api, once } from './client';
import { unwrap } from './problem';
import { queryOf, type ResourceApi } from './resource';

export type TransferRow = PanelSchemas['StockTransferRow'];
export type Transfer = PanelSchemas['StockTransferDetail'];

export interface NewTransfer {
  fromLocationId: string;
  toLocationId: string;
  items: { variantId: string; quantity: number }[];
  note?: string;
}

export const transfersApi: ResourceApi = {
  list: (query) => unwrap(api.GET('/v1/admin/stock-transfers', { params: { query: queryOf(query) } })),
  one: (transferId) => unwrap(api.GET('/v1/admin/stock-transfers/{transferId}', { params: { path: { transferId } } })),
};

export const createTransfer = (body: NewTransfer, key: string): Promise<{ id: string }> =>
  unwrap(api.POST('/v1/admin/stock-transfers', { params: { header: once(key) }, body }));
