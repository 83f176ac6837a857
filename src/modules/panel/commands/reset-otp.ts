import type { Tx } from '../../../platform/database/transaction.js';
import { getStaff, type StaffWithRole } from '../queries/get-staff.js';
import { beginManaging, takeMember } from './begin-managing.js';
import { removeSecondFactor } from './second-factor.js';

/** Takes the second factor from somebody who has lost both the device and the recovery codes. */
export async function resetOtp(tx: Tx, staffId: string): Promise<StaffWithRole> {
  const staff = await takeMember(tx, await beginManaging(tx, 'staff:manage'), staffId);
  const before = { otp: (await getStaff(staffId, tx)).otp !== null };
  await staff.update({ version: staff.version + 1 }, { transaction: tx.transaction });
  await removeSecondFactor(tx, staffId);
  await tx.audit({ action: 'staff:reset_otp', subjectId: staffId, before, after: { otp: false } });
  return getStaff(staffId, tx);
}
