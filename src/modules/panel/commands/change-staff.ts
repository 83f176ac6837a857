import type { Context } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { getStaff, type StaffWithRole } from '../queries/get-staff.js';
import { assertOwnerLeft, beginManaging, roleToGive, takeMember } from './begin-managing.js';

interface StaffChanges {
  name?: string | undefined;
  roleId?: string | undefined;
}

/** Changes somebody's name or role, which takes effect at their next request. */
export function changeStaff(
  context: Context,
  staffId: string,
  { name, roleId }: StaffChanges,
  ifMatch: number | undefined,
): Promise<StaffWithRole> {
  return inTransaction(context, async (tx) => {
    const mine = await beginManaging(tx, 'staff:manage');
    const staff = await takeMember(tx, mine, staffId, ifMatch);
    const role = roleId === undefined ? staff.role : await roleToGive(tx, mine, roleId);
    const before = { name: staff.name, role: staff.role.name };
    staff.set({ name: name ?? staff.name, roleId: role.id });
    if (staff.changed()) staff.version++;
    await staff.save({ transaction: tx.transaction });
    await assertOwnerLeft(tx);
    await tx.audit({
      action: 'staff:update',
      subjectId: staffId,
      before,
      after: { name: staff.name, role: role.name },
    });
    return getStaff(staffId, tx);
  });
}
