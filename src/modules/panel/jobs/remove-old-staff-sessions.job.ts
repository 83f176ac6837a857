import { removeOldSessions as removeOld } from '../../../platform/auth/refresh-tokens.js';
import { systemContext } from '../../../platform/context.js';
import { definePeriodicJob } from '../../../platform/queue/define-job.js';
import { staffSessions } from '../staff.sessions.js';

const HOUR_MS = 3_600_000;

/** Removes refresh tokens that have expired and staff sessions that ended 30 days ago. */
export const removeOldStaffSessions = definePeriodicJob({
  name: 'remove-old-staff-sessions',
  everyMs: HOUR_MS,
  run: () => removeOld(systemContext('remove-old-staff-sessions'), staffSessions),
});
