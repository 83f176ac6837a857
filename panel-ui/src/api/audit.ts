import type { PanelSchemas } from '@emporion/client';
import { api } from './client';
import { unwrap } from './problem';
import { queryOf, type ResourceApi } from './resource';

export type AuditEntry = PanelSchemas['AuditEntry'];

export const auditApi: ResourceApi = {
  list: (query) => unwrap(api.GET('/v1/admin/audit-log', { params: { query: queryOf(query) } })),
};
