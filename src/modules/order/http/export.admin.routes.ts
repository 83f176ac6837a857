import { type Route, route, staff, streamed } from '../../../platform/http/route.js';
import { beginExport } from '../commands/begin-export.js';
import { type OrderFilters, readAllOrders } from '../queries/list-orders.js';
import { csvHead, toCsv } from './order.csv.js';
import { ExportOrdersQuery } from './order.schemas.js';

export const exportAdminRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/admin/orders/export',
    summary: 'Orders as a CSV file, newest first: those named, or all that the filters let through, at most 50,000',
    description:
      'Amounts are decimal numbers. Text that a spreadsheet would take for a formula begins with a quote mark.',
    tag: 'orders',
    access: staff('order:export'),
    query: ExportOrdersQuery,
    replies: { 200: { contentType: 'text/csv', description: 'a heading, then a line for each order' } },
    async handle({ query: { ids, ...filters }, context, actor }) {
      const wanted = { ...filters, ...(ids ? { ids: ids.split(',') } : {}) };
      await beginExport(context, actor, wanted);
      const name = `orders-${new Date().toISOString().slice(0, 10)}.csv`;
      return streamed(() => linesOf(wanted), { 'Content-Disposition': `attachment; filename="${name}"` });
    },
  }),
];

async function* linesOf(filters: OrderFilters): AsyncGenerator<string> {
  yield csvHead();
  for await (const views of readAllOrders(filters)) yield toCsv(views);
}
