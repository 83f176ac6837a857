import { Staff } from '../../../models/panel/staff.js';
import { accountDisabled } from '../../../platform/auth/errors.js';
import { rotateRefreshToken, sessionOfRefreshToken } from '../../../platform/auth/refresh-tokens.js';
import { signAccessToken } from '../../../platform/auth/tokens.js';
import type { Context } from '../../../platform/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { unauthenticated } from '../../../platform/errors/index.js';
import { limiters } from '../../../platform/limits/index.js';
import { getStaffAccount } from '../queries/get-staff.js';
import { staffSessions } from '../staff.sessions.js';
import type { SignedInStaff } from './open-staff-session.js';

/** Gives new tokens for a refresh token, which is used up by it. */
export async function refreshStaff(context: Context, token: string): Promise<SignedInStaff> {
  const session = await sessionOfRefreshToken(staffSessions, token);
  if (!session) throw unauthenticated();
  await limiters.refresh.count(`staff:${session.id}`);
  const { ownerId, sessionId, refreshToken } = await rotateRefreshToken(context, staffSessions, token, assertActive);
  const accessToken = signAccessToken('staff', { subject: ownerId, sessionId });
  return { staff: await getStaffAccount(ownerId), accessToken, refreshToken };
}

async function assertActive(tx: Tx, staffId: string): Promise<void> {
  const staff = await Staff.findByPk(staffId, { attributes: ['status'], transaction: tx.transaction });
  if (staff?.status !== 'active') throw accountDisabled();
}
