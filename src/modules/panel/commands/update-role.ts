import type { Role } from '../../../models/panel/role.js';
import type { Context } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { assertHeld, beginManaging, takeRole } from './begin-managing.js';
import { assertRoleNameFree } from './role-names.js';

interface RoleChanges {
  name?: string | undefined;
  permissions?: string[] | undefined;
}

/** Changes a custom role; whoever has it may do the more or the less from their next request. */
export function updateRole(
  context: Context,
  roleId: string,
  { name, permissions }: RoleChanges,
  ifMatch: number | undefined,
): Promise<Role> {
  return inTransaction(context, async (tx) => {
    const mine = await beginManaging(tx, 'role:manage');
    const role = await takeRole(tx, mine, roleId, ifMatch);
    if (permissions) assertHeld(mine, permissions);
    if (name !== undefined) await assertRoleNameFree(tx, name, roleId);
    const before = { name: role.name, permissions: role.permissions };
    const after = {
      name: name ?? before.name,
      permissions: permissions ? [...new Set(permissions)] : before.permissions,
    };
    await role.update({ ...after, version: role.version + 1 }, { transaction: tx.transaction });
    await tx.audit({ action: 'role:update', subjectId: roleId, before, after });
    return role;
  });
}
