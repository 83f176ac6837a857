import type { User } from '../../../models/user/user.js';
import { openSession } from '../../../platform/auth/refresh-tokens.js';
import { signAccessToken } from '../../../platform/auth/tokens.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { userSessions } from '../user.sessions.js';

/** An account with the tokens that its shopper goes on with. */
export interface SignedIn {
  user: User;
  accessToken: string;
  refreshToken: string;
}

/** Opens a session for a shopper who has shown the password. */
export async function openShopperSession(tx: Tx, user: User, userAgent: string | undefined): Promise<SignedIn> {
  const { sessionId, refreshToken } = await openSession(tx, userSessions, { ownerId: user.id, userAgent });
  return { user, refreshToken, accessToken: signAccessToken('store', { subject: user.id, sessionId }) };
}
