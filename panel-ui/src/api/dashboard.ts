import type { PanelSchemas } from '@emporion/client';
import { api } from './client';
import { unwrap } from './problem';

export type Dashboard = PanelSchemas['Dashboard'];
export const periods = ['today', '7d', '30d', '90d'] as const;
export type Period = (typeof periods)[number];

export const readDashboard = (period: Period): Promise<Dashboard> =>
  unwrap(api.GET('/v1/admin/dashboard', { params: { query: { period } } }));
