import { type Route, route, staff } from '../../../platform/http/route.js';
import { once } from '../../../platform/idempotency/index.js';
import { transferStock } from '../commands/transfer-stock.js';
import { insufficientStock } from '../product.errors.js';
import { StockTransfer, TransferRequest } from './location.schemas.js';

export const transferAdminRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v1/admin/stock-transfers',
    summary: 'Take units from one location to another',
    description:
      'All or nothing, and only units that are not promised to orders. Its movements have the transfer’s id as their `transferId`.',
    tag: 'stock',
    access: staff('stock:adjust'),
    body: TransferRequest,
    replies: { 201: StockTransfer },
    errors: [insufficientStock],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        const { note = null, ...transfer } = call.body;
        const id = await transferStock(tx, { ...transfer, note });
        return { status: 201, body: { id, ...transfer, ...(note === null ? {} : { note }) } };
      }),
  }),
];
