import { ok, type Route, route, staff } from '../../../platform/http/route.js';
import { listStockMovements } from '../queries/stock-movements.js';
import type { FindStaffNames } from './staff-names.js';
import { presentStockMovement } from './stock.presenter.js';
import { StockMovementList, StockMovementQuery } from './stock.schemas.js';

export const movementAdminRoutes = (staffNames: FindStaffNames): Route[] => [
  route({
    method: 'get',
    path: '/v1/admin/stock-movements',
    summary: 'The stock ledger, newest first',
    tag: 'stock',
    access: staff('stock:read'),
    query: StockMovementQuery,
    replies: { 200: StockMovementList },
    async handle({ query }) {
      const { items, ...page } = await listStockMovements(query);
      const names = await staffNames(items.map((row) => row.staff_id));
      return ok({ items: items.map((row) => presentStockMovement(row, names)), ...page });
    },
  }),
];
