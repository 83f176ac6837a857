import { listSessionsOf } from '../../../platform/auth/list-sessions.js';
import type { AdminPage } from '../../../platform/paging/admin-list.js';
import { userSessions } from '../user.sessions.js';

/** Where the shopper is signed in, newest first. */
export const listSessions = (userId: string, page: AdminPage) => listSessionsOf(userSessions, userId, page);
