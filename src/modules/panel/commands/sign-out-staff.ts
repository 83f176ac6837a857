import { sessionOfRefreshToken } from '../../../platform/auth/refresh-tokens.js';
import type { Context } from '../../../platform/context.js';
import { notFound, Problem } from '../../../platform/errors/index.js';
import { staffSessions } from '../staff.sessions.js';
import { endStaffSession } from './end-staff-session.js';
import { asStaff } from './open-staff-session.js';

/** Ends the session of a refresh token; without effect where there is none that is alive. */
export async function signOutStaff(context: Context, refreshToken: string): Promise<void> {
  const session = await sessionOfRefreshToken(staffSessions, refreshToken);
  if (!session) return;
  const owner = { id: session.ownerId };
  try {
    await endStaffSession(asStaff(context, owner), owner, session.id);
  } catch (error) {
    // It was over already.
    if (!(error instanceof Problem && error.code === notFound.code)) throw error;
  }
}
