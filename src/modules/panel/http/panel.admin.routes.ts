import type { Route } from '../../../platform/http/route.js';
import { auditAdminRoutes } from './audit.admin.routes.js';
import { authAdminRoutes } from './auth.admin.routes.js';
import { customersAdminRoutes } from './customers.admin.routes.js';
import { dashboardAdminRoutes } from './dashboard.admin.routes.js';
import { eventsAdminRoutes } from './events.admin.routes.js';
import { customerExportRoutes } from './export.admin.routes.js';
import { jobsAdminRoutes } from './jobs.admin.routes.js';
import { meAdminRoutes } from './me.admin.routes.js';
import { otpAdminRoutes } from './otp.admin.routes.js';
import { rolesAdminRoutes } from './roles.admin.routes.js';
import { settingsAdminRoutes } from './settings.admin.routes.js';
import { staffAdminRoutes } from './staff.admin.routes.js';
import { viewsAdminRoutes } from './views.admin.routes.js';

export const panelAdminRoutes: Route[] = [
  ...authAdminRoutes,
  ...meAdminRoutes,
  ...otpAdminRoutes,
  ...staffAdminRoutes,
  ...rolesAdminRoutes,
  ...auditAdminRoutes,
  ...settingsAdminRoutes,
  ...customersAdminRoutes,
  ...customerExportRoutes,
  ...dashboardAdminRoutes,
  ...eventsAdminRoutes,
  ...viewsAdminRoutes,
  ...jobsAdminRoutes,
];
