import { accountDisabled } from '../../../platform/auth/errors.js';
import { verifyAccessToken } from '../../../platform/auth/tokens.js';
import type { StaffActor } from '../../../platform/context.js';
import { dbNow, fromJson, sql } from '../../../platform/database/sql.js';
import { unauthenticated } from '../../../platform/errors/index.js';

/**
 * Whom an access token stands for, with the permissions of their role as they are now: session, account and role
 * are read each time, so that a change takes effect at the next request.
 */
export async function authenticateStaff(token: string): Promise<StaffActor> {
  const { subject, sessionId } = verifyAccessToken('staff', token);
  const { rows } = await sql<{ name: string; status: string; permissions: unknown }>(
    null,
    `SELECT staff.name, staff.status, roles.permissions FROM staff_sessions
     JOIN staff ON staff.id = staff_sessions.staff_id JOIN roles ON roles.id = staff.role_id
     WHERE staff_sessions.id = ? AND staff.id = ?
       AND staff_sessions.revoked_at IS NULL AND staff_sessions.expires_at > ${dbNow}`,
    [sessionId, subject],
  );
  const [account] = rows;
  if (!account) throw unauthenticated();
  if (account.status !== 'active') throw accountDisabled();
  const permissions = new Set(fromJson<string[]>(account.permissions));
  return { kind: 'staff', id: subject, name: account.name, sessionId, permissions };
}
