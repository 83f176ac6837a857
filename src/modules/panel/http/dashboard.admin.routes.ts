import { ok, type Route, route, staff } from '../../../platform/http/route.js';
import { readAttention } from '../read-models/attention.js';
import { readDashboard } from '../read-models/dashboard.js';
import { presentDashboard } from './dashboard.presenter.js';
import { Dashboard, DashboardQuery } from './dashboard.schemas.js';

export const dashboardAdminRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/admin/dashboard',
    summary: 'The figures of the shop by day, with those before them, and what needs attention',
    description:
      'Days are those of the shop’s time zone. Figures follow what happens within seconds, carts within a minute.',
    tag: 'insight',
    access: staff('dashboard:read'),
    query: DashboardQuery,
    replies: { 200: Dashboard },
    async handle({ query: { period = '30d' } }) {
      const [figures, attention] = await Promise.all([readDashboard(period), readAttention()]);
      return ok(presentDashboard(period, figures, attention));
    },
  }),
];
