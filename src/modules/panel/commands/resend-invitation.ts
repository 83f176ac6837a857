import type { Tx } from '../../../platform/database/transaction.js';
import { invalidTransition } from '../panel.errors.js';
import { getStaff, type StaffWithRole } from '../queries/get-staff.js';
import { beginManaging, takeMember } from './begin-managing.js';
import { invite } from './invitations.js';

/** Sends an invitation again, or anew where it was withdrawn; a link sent before is good no more. */
export async function resendInvitation(tx: Tx, staffId: string): Promise<StaffWithRole> {
  const staff = await takeMember(tx, await beginManaging(tx, 'staff:manage'), staffId);
  if (staff.passwordHash !== '') throw invalidTransition({ detail: 'This person has a password already.' });
  await staff.update({ version: staff.version + 1 }, { transaction: tx.transaction });
  await invite(tx, staffId);
  await tx.audit({ action: 'staff:invite', subjectId: staffId, before: null, after: { email: staff.email } });
  return getStaff(staffId, tx);
}
