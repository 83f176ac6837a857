import { ok, type Route, route, staff } from '../../../platform/http/route.js';
import { once } from '../../../platform/idempotency/index.js';
import { transferStock } from '../commands/transfer-stock.js';
import { insufficientStock } from '../product.errors.js';
import { getTransfer, listTransfers } from '../queries/stock-transfers.js';
import {
  StockTransfer,
  StockTransferDetail,
  StockTransferList,
  TransferParams,
  TransferQuery,
  TransferRequest,
} from './location.schemas.js';
import type { FindStaffNames } from './staff-names.js';
import { presentTransferItem, presentTransferRow } from './stock.presenter.js';

const reads = { method: 'get', tag: 'stock', access: staff('stock:read') } as const;

export const transferAdminRoutes = (staffNames: FindStaffNames): Route[] => [
  route({
    ...reads,
    path: '/v1/admin/stock-transfers',
    summary: 'Transfers between locations, newest first',
    query: TransferQuery,
    replies: { 200: StockTransferList },
    async handle({ query }) {
      const { items, ...page } = await listTransfers(query);
      const names = await staffNames(items.map(({ staffId }) => staffId));
      return ok({ items: items.map((row) => presentTransferRow(row, names)), ...page });
    },
  }),
  route({
    ...reads,
    path: '/v1/admin/stock-transfers/{transferId}',
    summary: 'A transfer, with what was taken',
    params: TransferParams,
    replies: { 200: StockTransferDetail },
    async handle({ params }) {
      const { items, ...row } = await getTransfer(params.transferId);
      const names = await staffNames([row.staffId]);
      return ok({ ...presentTransferRow(row, names), items: items.map(presentTransferItem) });
    },
  }),
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
