import { User } from '../../../models/user/user.js';
import { accountDisabled } from '../../../platform/auth/errors.js';
import { rotateRefreshToken, sessionOfRefreshToken } from '../../../platform/auth/refresh-tokens.js';
import { signAccessToken } from '../../../platform/auth/tokens.js';
import type { Context } from '../../../platform/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { unauthenticated } from '../../../platform/errors/index.js';
import { limiters } from '../../../platform/limits/index.js';
import { getAccount } from '../queries/get-shopper.js';
import { userSessions } from '../user.sessions.js';
import type { SignedIn } from './open-shopper-session.js';

/** Gives new tokens for a refresh token, which is used up by it. */
export async function refresh(context: Context, token: string): Promise<SignedIn> {
  const session = await sessionOfRefreshToken(userSessions, token);
  if (!session) throw unauthenticated();
  await limiters.refresh.count(`store:${session.id}`);
  const { ownerId, sessionId, refreshToken } = await rotateRefreshToken(context, userSessions, token, assertActive);
  const accessToken = signAccessToken('store', { subject: ownerId, sessionId });
  return { user: await getAccount(ownerId), accessToken, refreshToken };
}

async function assertActive(tx: Tx, userId: string): Promise<void> {
  const user = await User.findByPk(userId, { attributes: ['status'], transaction: tx.transaction });
  if (user?.status === 'disabled') throw accountDisabled();
  if (user?.status !== 'active') throw unauthenticated();
}
