import { Role } from '../../../models/panel/role.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { assertHeld, beginManaging } from './begin-managing.js';
import { assertRoleNameFree } from './role-names.js';

interface NewRole {
  name: string;
  permissions: string[];
}

/** Makes a role of what its maker holds, or less. */
export async function createRole(tx: Tx, { name, permissions }: NewRole): Promise<Role> {
  assertHeld(await beginManaging(tx, 'role:manage'), permissions);
  await assertRoleNameFree(tx, name);
  const id = newId('role');
  const role = { id, roleKey: id, name, permissions: [...new Set(permissions)], builtIn: false };
  const created = await Role.create(role, { transaction: tx.transaction });
  await tx.audit({ action: 'role:create', subjectId: id, before: null, after: { name, permissions } });
  return created;
}
