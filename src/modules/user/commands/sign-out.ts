import { revokeSession, sessionOfRefreshToken } from '../../../platform/auth/refresh-tokens.js';
import type { Context } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { userSessions } from '../user.sessions.js';

/** Ends the session of a refresh token, current or old; without effect where there is none that is alive. */
export async function signOut(context: Context, refreshToken: string): Promise<void> {
  const session = await sessionOfRefreshToken(userSessions, refreshToken);
  if (!session) return;
  const { ownerId, id: sessionId } = session;
  await inTransaction(context, (tx) => revokeSession(tx, userSessions, { ownerId, sessionId }));
}
