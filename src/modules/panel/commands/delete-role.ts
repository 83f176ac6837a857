import { Staff } from '../../../models/panel/staff.js';
import type { Context } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { roleInUse } from '../panel.errors.js';
import { beginManaging, takeRole } from './begin-managing.js';

/** Removes a custom role that nobody has. */
export async function deleteRole(context: Context, roleId: string, ifMatch: number | undefined): Promise<void> {
  await inTransaction(context, async (tx) => {
    const role = await takeRole(tx, await beginManaging(tx, 'role:manage'), roleId, ifMatch);
    const { name, permissions } = role;
    if ((await Staff.count({ where: { roleId }, transaction: tx.transaction })) > 0) throw roleInUse();
    await role.destroy({ transaction: tx.transaction });
    await tx.audit({ action: 'role:delete', subjectId: roleId, before: { name, permissions }, after: null });
  });
}
