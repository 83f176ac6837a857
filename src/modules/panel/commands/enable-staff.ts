import type { Tx } from '../../../platform/database/transaction.js';
import { invalidTransition } from '../panel.errors.js';
import { getStaff, type StaffWithRole } from '../queries/get-staff.js';
import { beginManaging, takeMember } from './begin-managing.js';

/** Lets somebody in again, with the password they had. */
export async function enableStaff(tx: Tx, staffId: string, ifMatch: number | undefined): Promise<StaffWithRole> {
  const staff = await takeMember(tx, await beginManaging(tx, 'staff:manage'), staffId, ifMatch);
  if (staff.passwordHash === '') {
    throw invalidTransition({ detail: 'This person has never set a password; send the invitation again.' });
  }
  const before = { status: staff.status };
  await staff.update({ status: 'active', version: staff.version + 1 }, { transaction: tx.transaction });
  await tx.audit({ action: 'staff:enable', subjectId: staffId, before, after: { status: 'active' } });
  return getStaff(staffId, tx);
}
