import { listSessionsOf } from '../../../platform/auth/list-sessions.js';
import type { AdminPage } from '../../../platform/paging/admin-list.js';
import { staffSessions } from '../staff.sessions.js';

/** Where a staff member is signed in, newest first. */
export const listStaffSessions = (staffId: string, page: AdminPage) => listSessionsOf(staffSessions, staffId, page);
