import { accountDisabled } from '../../../platform/auth/errors.js';
import { verifyAccessToken } from '../../../platform/auth/tokens.js';
import type { ShopperActor } from '../../../platform/context.js';
import { unauthenticated } from '../../../platform/errors/index.js';
import { liveSession } from '../user.sessions.js';

export async function authenticateShopper(token: string): Promise<ShopperActor> {
  const { subject, sessionId } = verifyAccessToken('store', token);
  const session = await liveSession(sessionId);
  if (session?.userId !== subject || session.status === 'deleted') throw unauthenticated();
  if (session.status === 'disabled') throw accountDisabled();
  return { kind: 'shopper', id: subject, sessionId };
}
