import { Role } from '../../../models/panel/role.js';
import { Staff } from '../../../models/panel/staff.js';
import { forUpdate, fromJson, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { forbidden, notFound, validationFailed, versionMismatch } from '../../../platform/errors/index.js';
import { lastOwner } from '../panel.errors.js';
import type { Permission } from '../permissions.js';
import { countActiveOwners } from '../queries/get-staff.js';
import { holdsAll } from '../staff.policy.js';

/** Whoever manages staff or roles, with what their role allows as of this transaction. */
export type Mine = ReadonlySet<string>;

/**
 * Begins a change of staff or roles. They come one after the other, whoever makes them, so that two owners cannot
 * remove each other; and who was demoted a moment ago is refused here. Locks the role of owners, before any other row.
 */
export async function beginManaging(tx: Tx, permission: Permission): Promise<Mine> {
  const { actor } = tx.context;
  if (actor.kind !== 'staff') throw new Error('staff are managed by staff');
  await sql(tx, `SELECT id FROM roles WHERE role_key = 'owner' ${forUpdate}`);
  const { rows } = await sql<{ permissions: unknown }>(
    tx,
    `SELECT roles.permissions FROM staff JOIN roles ON roles.id = staff.role_id
     WHERE staff.id = ? AND staff.status = 'active'`,
    [actor.id],
  );
  const mine = new Set(rows[0] ? fromJson<string[]>(rows[0].permissions) : []);
  if (!mine.has(permission)) throw forbidden({ detail: `This needs the permission ${permission}.` });
  return mine;
}

/** Reads and locks the staff member to change, who must not hold more than the one who changes them. */
export async function takeMember(tx: Tx, mine: Mine, id: string, ifMatch?: number): Promise<Staff & { role: Role }> {
  const staff = await Staff.findByPk(id, { transaction: tx.transaction, lock: true });
  if (!staff) throw notFound();
  const role = await Role.findByPk(staff.roleId, { transaction: tx.transaction, rejectOnEmpty: true });
  if (!holdsAll(mine, role.permissions)) throw forbidden({ detail: 'This person may do what you may not.' });
  if (ifMatch !== undefined && ifMatch !== staff.version) throw versionMismatch();
  return Object.assign(staff, { role });
}

/** Reads and locks the role to change, which must be a custom one and allow no more than one's own. */
export async function takeRole(tx: Tx, mine: Mine, id: string, ifMatch?: number): Promise<Role> {
  const role = await Role.findByPk(id, { transaction: tx.transaction, lock: true });
  if (!role) throw notFound();
  if (role.builtIn) throw forbidden({ detail: 'A built-in role is part of the program.' });
  assertHeld(mine, role.permissions);
  if (ifMatch !== undefined && ifMatch !== role.version) throw versionMismatch();
  return role;
}

/** The role to give to somebody, which must allow no more than one's own. */
export async function roleToGive(tx: Tx, mine: Mine, id: string): Promise<Role> {
  const role = await Role.findByPk(id, { transaction: tx.transaction });
  if (!role) throw validationFailed({ errors: [{ path: 'roleId', message: 'is not a role' }] });
  assertHeld(mine, role.permissions);
  return role;
}

/** Throws `forbidden` where something is to be given that the giver does not hold. */
export function assertHeld(mine: Mine, permissions: readonly string[]): void {
  if (holdsAll(mine, permissions)) return;
  const missing = permissions.filter((permission) => !mine.has(permission));
  throw forbidden({ detail: `You cannot give or take what you do not hold: ${missing.join(', ')}.` });
}

/** After a change, before its commit. */
export async function assertOwnerLeft(tx: Tx): Promise<void> {
  if ((await countActiveOwners(tx)) === 0) throw lastOwner();
}
