import { exportRoute } from '../../../platform/export/route.js';
import type { Route } from '../../../platform/http/route.js';
import { productExport, stockExport } from '../queries/exports.js';

export const exportAdminRoutes: Route[] = [
  exportRoute({
    name: 'products',
    permission: 'product:read',
    summary: 'All products in a file, as an import takes it again',
    content: productExport,
  }),
  exportRoute({ name: 'stock', permission: 'stock:read', summary: 'All stock levels in a file', content: stockExport }),
];
