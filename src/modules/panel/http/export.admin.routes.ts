import { exportRoute } from '../../../platform/export/route.js';
import type { Route } from '../../../platform/http/route.js';
import { customerExport } from '../../user/index.js';

export const customerExportRoutes: Route[] = [
  exportRoute({
    name: 'customers',
    permission: 'customer:export',
    summary: 'All shoppers with an account in a file',
    content: customerExport,
  }),
];
