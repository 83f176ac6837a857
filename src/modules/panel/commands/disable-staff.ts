import { revokeSessionsOf } from '../../../platform/auth/refresh-tokens.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { getStaff, type StaffWithRole } from '../queries/get-staff.js';
import { staffSessions } from '../staff.sessions.js';
import { assertOwnerLeft, beginManaging, takeMember } from './begin-managing.js';
import { withdrawInvitation } from './invitations.js';

/** Shuts somebody out at once: sessions end, and an invitation that is under way is withdrawn. */
export async function disableStaff(tx: Tx, staffId: string, ifMatch: number | undefined): Promise<StaffWithRole> {
  const staff = await takeMember(tx, await beginManaging(tx, 'staff:manage'), staffId, ifMatch);
  const before = { status: staff.status };
  await staff.update({ status: 'disabled', version: staff.version + 1 }, { transaction: tx.transaction });
  await withdrawInvitation(tx, staffId);
  await revokeSessionsOf(tx, staffSessions, staffId);
  await assertOwnerLeft(tx);
  await tx.audit({ action: 'staff:disable', subjectId: staffId, before, after: { status: 'disabled' } });
  return getStaff(staffId, tx);
}
