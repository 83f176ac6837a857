import { hashGuestToken, newGuestToken } from '../../../platform/auth/guest-token.js';
import { systemContext } from '../../../platform/context.js';
import { dbNow, dbNowPlus, sql } from '../../../platform/database/sql.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';

const WEEK_SECONDS = 7 * 24 * 3600;

/** Begins an invitation, or begins it again: a link sent before is good no more, and the next goes out by mail. */
export async function invite(tx: Tx, staffId: string): Promise<void> {
  await withdrawInvitation(tx, staffId);
  await sql(
    tx,
    `INSERT INTO staff_invitations (staff_id, expires_at, created_at) VALUES (?, ${dbNowPlus(WEEK_SECONDS)}, ${dbNow})`,
    [staffId],
  );
  await tx.emit({ kind: 'staff.invited', subjectId: staffId });
}

export async function withdrawInvitation(tx: Tx, staffId: string): Promise<void> {
  await sql(tx, 'DELETE FROM staff_invitations WHERE staff_id = ?', [staffId]);
}

/** The secret of the link that is about to be mailed, in place of an earlier one; null where nobody waits for it. */
export function newInvitationToken(staffId: string): Promise<string | null> {
  return inTransaction(systemContext('staff-invitations'), async (tx) => {
    const { token, hash } = newGuestToken();
    const { affected } = await sql(
      tx,
      `UPDATE staff_invitations SET token_hash = ? WHERE staff_id = ? AND expires_at > ${dbNow}`,
      [hash, staffId],
    );
    return affected === 1 ? token : null;
  });
}

/** Whom the secret of a link was sent to, while it is good. */
export async function inviteeOf(token: string): Promise<string | null> {
  const { rows } = await sql<{ staff_id: string }>(
    null,
    `SELECT staff_id FROM staff_invitations WHERE token_hash = ? AND expires_at > ${dbNow}`,
    [hashGuestToken(token)],
  );
  return rows[0]?.staff_id ?? null;
}

/** Uses the link up; false where it is good no more. */
export async function useInvitation(tx: Tx, staffId: string, token: string): Promise<boolean> {
  const { affected } = await sql(
    tx,
    `DELETE FROM staff_invitations WHERE staff_id = ? AND token_hash = ? AND expires_at > ${dbNow}`,
    [staffId, hashGuestToken(token)],
  );
  return affected === 1;
}
