import type { PanelSchemas } from '@emporion/client';
import { api, once } from './client';
import { unwrap } from './problem';
import { queryOf, type ResourceApi } from './resource';

export type CustomerRow = PanelSchemas['Customer'];
export type Customer = PanelSchemas['CustomerDetail'];

export const customersApi: ResourceApi = {
  list: (query) => unwrap(api.GET('/v1/admin/customers', { params: { query: queryOf(query) } })),
  one: (customerId) => unwrap(api.GET('/v1/admin/customers/{customerId}', { params: { path: { customerId } } })),
};

export type CustomerNote = PanelSchemas['CustomerNote'];

const at = (customerId: string, key: string) => ({ path: { customerId }, header: once(key) });

export const disableCustomer = (id: string, key: string): Promise<CustomerRow> =>
  unwrap(api.POST('/v1/admin/customers/{customerId}/disable', { params: at(id, key) }));

export const enableCustomer = (id: string, key: string): Promise<CustomerRow> =>
  unwrap(api.POST('/v1/admin/customers/{customerId}/enable', { params: at(id, key) }));

export const addCustomerNote = (id: string, text: string, key: string): Promise<CustomerNote> =>
  unwrap(api.POST('/v1/admin/customers/{customerId}/notes', { params: at(id, key), body: { text } }));

export async function readCustomerNotes(customerId: string): Promise<CustomerNote[]> {
  const params = { path: { customerId }, query: { limit: 100 } };
  return (await unwrap(api.GET('/v1/admin/customers/{customerId}/notes', { params }))).items;
}
