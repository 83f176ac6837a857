import { revokeSession } from '../../../platform/auth/refresh-tokens.js';
import type { Context } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { staffSessions } from '../staff.sessions.js';

/** Ends one of the staff member's own sessions, on this device or another. */
export async function endStaffSession(context: Context, { id }: { id: string }, sessionId: string): Promise<void> {
  await inTransaction(context, async (tx) => {
    const wasAlive = await revokeSession(tx, staffSessions, { ownerId: id, sessionId });
    if (!wasAlive) throw notFound();
    await tx.audit({ action: 'session:revoke', subjectId: sessionId, before: { staffId: id }, after: null });
  });
}
