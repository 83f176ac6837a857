import { randomUUID } from 'node:crypto';
import { encodeCursor } from '../../../src/platform/paging/cursor.js';
import { buyAsGuest } from '../../factories/purchase.js';
import { buildStaff } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import { eventsOf } from '../../support/deliver.js';
import type { Shop } from '../../support/shop.js';
import type { Arrange, Arrangements } from '../arrangement.js';
import { paidOrder } from './order.js';

const filter = [{ name: 'status', value: 'processing' }];

async function viewOf({ token }: { token: string }, shop: Shop): Promise<string> {
  const body = { list: 'orders', name: `View ${randomUUID()}`, filter };
  return (await shop.panel.post('/v1/admin/saved-views', body, { token })).body.id;
}

const ownView =
  (body?: object): Arrange =>
  async ({ caller, shop }) => ({
    params: { viewId: await viewOf(caller, shop) },
    ...(body ? { body } : {}),
    foreign: [{ params: { viewId: await viewOf(await buildStaff(), shop) } }],
  });

export const insightArrangements: Arrangements = {
  'GET /v1/admin/saved-views': () => ({ query: { list: 'orders' } }),
  'POST /v1/admin/saved-views': () => ({ body: { list: 'orders', name: 'To ship', filter } }),
  'PATCH /v1/admin/saved-views/{viewId}': ownView({ name: 'To ship today', filter }),
  'DELETE /v1/admin/saved-views/{viewId}': ownView(),
  'GET /v1/admin/jobs': () => ({ query: { state: 'waiting', kind: 'order.placed', page: '1', perPage: '5' } }),
  'GET /v1/admin/jobs/queue': () => ({}),
  'POST /v1/admin/jobs/{jobId}/retry': async ({ shop }) => {
    const { body } = await buyAsGuest(shop, { [(await buildVariant()).variantId]: 1 });
    const [event] = await eventsOf(body.id);
    return { params: { jobId: encodeCursor('job', [event?.id ?? 0]) } };
  },
  'GET /v1/admin/events': () => ({ query: { follow: 'false' } }),
  'GET /v1/admin/dashboard': () => ({ query: { period: 'today' } }),
  'GET /v1/admin/orders/export': async (given) => {
    const { params } = await paidOrder(() => ({}))(given);
    const ids = params?.['orderId'] ?? '';
    return {
      query: {
        ids,
        q: 'a@',
        status: 'processing',
        paymentStatus: 'paid',
        fulfillmentStatus: 'unfulfilled',
        number: 'ABC',
        email: 'b',
        placedFrom: '2020-01-01T00:00:00Z',
        placedTo: '2999-01-01T00:00:00Z',
        minTotal: '0',
        maxTotal: '100',
      },
    };
  },
  'POST /v1/admin/orders/bulk-fulfill': async (given) => {
    const { params } = await paidOrder(() => ({}))(given);
    return { body: { orderIds: [params?.['orderId']], carrier: 'Pigeon Post' } };
  },
  'POST /v1/admin/orders/bulk-cancel': async (given) => {
    const { params } = await paidOrder(() => ({}))(given);
    return { body: { orderIds: [params?.['orderId']] } };
  },
};
