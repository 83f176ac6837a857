import type { PanelSchemas } from '@emporion/client';
import { api, ifMatch, once } from './client';
import { readFile } from './files';
import { unwrap, unwrapVersioned, type Versioned } from './problem';
import { queryOf, type ResourceApi } from './resource';

export type Order = Versioned<PanelSchemas['AdminOrder']>;
export type OrderRow = PanelSchemas['AdminOrderSummary'];
export type OrderAction = Order['actions'][number];
type Money = PanelSchemas['Money'];

export const ordersApi: ResourceApi = {
  list: (query) => unwrap(api.GET('/v1/admin/orders', { params: { query: queryOf(query) } })),
  one: (orderId) => unwrapVersioned(api.GET('/v1/admin/orders/{orderId}', { params: { path: { orderId } } })),
};

export const findOrders = async (query: { number: string }): Promise<OrderRow[]> =>
  (await unwrap(api.GET('/v1/admin/orders', { params: { query } }))).items;

/** Which order, as it was when the person decided, and the key of this one decision. */
export interface OrderChange {
  order: Order;
  key: string;
}

const of = ({ order, key }: OrderChange) => ({
  path: { orderId: order.id },
  header: { ...once(key), ...ifMatch(order.etag) },
});

export interface Shipping {
  items: { itemId: string; quantity: number }[];
  carrier?: string;
  trackingNumber?: string;
}

export const fulfill = (change: OrderChange, body: Shipping): Promise<Order> =>
  unwrapVersioned(api.POST('/v1/admin/orders/{orderId}/fulfill', { params: of(change), body }));

export const cancel = (change: OrderChange): Promise<Order> =>
  unwrapVersioned(api.POST('/v1/admin/orders/{orderId}/cancel', { params: of(change), body: {} }));

export interface Refunding {
  amount: Money;
  reason: 'customer_request' | 'damaged' | 'not_delivered' | 'price_adjustment' | 'other';
  note?: string;
}

export const refund = (change: OrderChange, body: Refunding): Promise<Order> =>
  unwrapVersioned(api.POST('/v1/admin/orders/{orderId}/refund', { params: of(change), body }));

export const markPaid = (change: OrderChange, reference: string | undefined): Promise<Order> =>
  unwrapVersioned(
    api.POST('/v1/admin/orders/{orderId}/mark-paid', { params: of(change), body: reference ? { reference } : {} }),
  );

export const addNote = (change: OrderChange, text: string): Promise<Order> =>
  unwrapVersioned(api.POST('/v1/admin/orders/{orderId}/notes', { params: of(change), body: { text } }));

export type BulkOrderResult = PanelSchemas['BulkOrderResult'];

export const bulkFulfill = (orderIds: string[], carrier: string | undefined, key: string): Promise<BulkOrderResult> =>
  unwrap(
    api.POST('/v1/admin/orders/bulk-fulfill', {
      params: { header: once(key) },
      body: { orderIds, ...(carrier ? { carrier } : {}) },
    }),
  );

export const bulkCancel = (orderIds: string[], key: string): Promise<BulkOrderResult> =>
  unwrap(api.POST('/v1/admin/orders/bulk-cancel', { params: { header: once(key) }, body: { orderIds } }));

/** These orders as CSV, for a spreadsheet. */
export const exportOrders = (orderIds: string[]): Promise<Blob> =>
  readFile(`/v1/admin/orders/export?ids=${orderIds.join(',')}`);
