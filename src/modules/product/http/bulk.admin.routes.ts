import type { z } from 'zod';
import { ok, type Route, route, staff } from '../../../platform/http/route.js';
import { once } from '../../../platform/idempotency/index.js';
import { changePrices, type PriceChange } from '../commands/change-prices.js';
import { setStatuses } from '../commands/set-statuses.js';
import { BulkPriceRequest, BulkResult, BulkStatusRequest } from './product.requests.js';

const common = {
  method: 'post',
  tag: 'catalogue',
  access: staff('product:write'),
  description: 'All or nothing: where one cannot be changed none is, and every such one is named.',
  replies: { 200: BulkResult },
  idempotent: true,
} as const;

/** Changes of many products or variants at once. */
export const bulkAdminRoutes: Route[] = [
  route({
    ...common,
    path: '/v1/admin/products/bulk-status',
    summary: 'Give up to 500 products one status',
    body: BulkStatusRequest,
    handle: (call) =>
      once(call, call.actor.id, async (tx) =>
        ok({ changed: await setStatuses(tx, call.body.productIds, call.body.status) }),
      ),
  }),
  route({
    ...common,
    path: '/v1/admin/variants/bulk-price',
    summary: 'Set the price of up to 500 variants, or change it by percent',
    body: BulkPriceRequest,
    handle: (call) =>
      once(call, call.actor.id, async (tx) =>
        ok({ changed: await changePrices(tx, call.body.variantIds, priceChange(call.body.change)) }),
      ),
  }),
];

const priceChange = (change: z.output<typeof BulkPriceRequest>['change']): PriceChange =>
  change.kind === 'set' ? { kind: 'set', price: change.price.amount } : change;
