import { revokeSession } from '../../../platform/auth/refresh-tokens.js';
import type { Context } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { userSessions } from '../user.sessions.js';

/** Ends one of the shopper's sessions, on this device or another. */
export async function endSession(context: Context, userId: string, sessionId: string): Promise<void> {
  const wasAlive = await inTransaction(context, (tx) =>
    revokeSession(tx, userSessions, { ownerId: userId, sessionId }),
  );
  if (!wasAlive) throw notFound();
}
