import { ok, type Route, route, staff } from '../../../platform/http/route.js';
import { listAuditLog } from '../queries/list-audit-log.js';
import { presentAuditEntry } from './panel.presenter.js';
import { AuditLog, AuditLogQuery } from './panel.schemas.js';

export const auditAdminRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/admin/audit-log',
    summary: 'Who changed what, newest first',
    description: 'With the changes of staff, their sign-ins and what they were refused (60 a minute each).',
    tag: 'staff',
    access: staff('audit:read'),
    query: AuditLogQuery,
    replies: { 200: AuditLog },
    handle: async ({ query }) => {
      const list = await listAuditLog(query);
      return ok({ ...list, items: list.items.map(presentAuditEntry) });
    },
  }),
];
