import type { SessionTables } from '../../platform/auth/refresh-tokens.js';

/** Where staff sessions are kept. They are read at every request, so no cache has to hear of a revocation. */
export const staffSessions: SessionTables = {
  sessions: 'staff_sessions',
  tokens: 'staff_refresh_tokens',
  owner: 'staff_id',
};
