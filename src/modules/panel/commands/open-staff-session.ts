import type { Staff } from '../../../models/panel/staff.js';
import { openSession } from '../../../platform/auth/refresh-tokens.js';
import { signAccessToken } from '../../../platform/auth/tokens.js';
import type { Context } from '../../../platform/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { StaffWithRole } from '../queries/get-staff.js';
import { staffSessions } from '../staff.sessions.js';

/** A staff account with the tokens to go on with. */
export interface SignedInStaff {
  staff: StaffWithRole;
  accessToken: string;
  refreshToken: string;
}

/** The audit log names who signs in or out, though nobody is signed in at that time. */
export function asStaff(context: Context, { id }: Pick<Staff, 'id'>): Context {
  return { ...context, actor: { kind: 'staff', id, name: '', sessionId: '', permissions: new Set() } };
}

/** Signs somebody in whose account the caller holds locked, and writes it to the audit log. */
export async function openStaffSession(
  tx: Tx,
  staff: StaffWithRole,
  userAgent: string | undefined,
): Promise<SignedInStaff> {
  const { sessionId, refreshToken } = await openSession(tx, staffSessions, { ownerId: staff.id, userAgent });
  await tx.audit({ action: 'session:create', subjectId: sessionId, before: null, after: { staffId: staff.id } });
  return { staff, refreshToken, accessToken: signAccessToken('staff', { subject: staff.id, sessionId }) };
}
