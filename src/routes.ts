import type { ServiceName } from './config/env.js';
import type { Route } from './platform/http/route.js';

export type HttpService = Exclude<ServiceName, 'worker'>;

/** Which routes each service serves. They are loaded when asked for: a process loads those of its own services. */
export const serviceRoutes: Record<HttpService, () => Promise<Route[]>> = {
  panel: async () => [
    ...(await import('./modules/panel/http/panel.admin.routes.js')).panelAdminRoutes,
    ...(await productAdmin()),
    ...(await import('./modules/order/http/order.admin.routes.js')).orderAdminRoutes,
    ...(await import('./modules/order/http/export.admin.routes.js')).exportAdminRoutes,
    ...(await import('./modules/order/http/bulk.admin.routes.js')).orderBulkAdminRoutes,
  ],
  user: async () => (await import('./modules/user/http/user.store.routes.js')).userStoreRoutes,
  product: async () => [
    ...(await import('./modules/product/http/product.store.routes.js')).productStoreRoutes,
    ...(await import('./modules/product/http/search.store.routes.js')).searchStoreRoutes,
    ...(await import('./modules/notices/http/notice.store.routes.js')).noticeStoreRoutes,
  ],
  order: async () => [
    ...(await import('./modules/order/http/order.store.routes.js')).orderStoreRoutes,
    ...(await import('./modules/order/http/payment.webhook.routes.js')).paymentWebhookRoutes,
  ],
  cart: async () => (await import('./modules/cart/http/cart.store.routes.js')).cartStoreRoutes,
};

/** The catalogue asks above itself which variants orders and carts need, and what staff are called. */
async function productAdmin(): Promise<Route[]> {
  const { variantsInUse } = await import('./modules/order/index.js');
  const { staffNames } = await import('./modules/panel/index.js');
  const { productAdminRoutes } = await import('./modules/product/http/product.admin.routes.js');
  return productAdminRoutes({ findUsed: variantsInUse, staffNames });
}

/** The routes of all services, for the documents and for tests. */
export async function allRoutes(): Promise<Record<HttpService, Route[]>> {
  const loaded = Object.entries(serviceRoutes).map(async ([name, load]) => [name, await load()] as const);
  return Object.fromEntries(await Promise.all(loaded)) as Record<HttpService, Route[]>;
}
