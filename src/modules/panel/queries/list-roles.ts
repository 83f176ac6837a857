import { Role } from '../../../models/panel/role.js';
import { marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { type AdminList, type AdminPage, readAdminList } from '../../../platform/paging/admin-list.js';

/** A role and how many have it. */
export interface RoleWithMembers {
  role: Role;
  members: number;
}

/** Roles, newest first. */
export async function listRoles(page: AdminPage): Promise<AdminList<RoleWithMembers>> {
  const list = await readAdminList<{ id: string }>(page, { columns: 'id', from: 'roles', key: 'id', where: [] });
  const ids = list.items.map(({ id }) => id);
  const [roles, members] = await Promise.all([
    Role.findAll({ where: { id: ids }, order: [['id', 'DESC']] }),
    countMembers(null, ids),
  ]);
  return { ...list, items: roles.map((role) => ({ role, members: members.get(role.id) ?? 0 })) };
}

/** One role. Throws `not_found`. */
export async function getRole(id: string, tx: Tx | null = null): Promise<RoleWithMembers> {
  const role = await Role.findByPk(id, { transaction: tx?.transaction ?? null });
  if (!role) throw notFound();
  return { role, members: (await countMembers(tx, [id])).get(id) ?? 0 };
}

async function countMembers(tx: Tx | null, roleIds: string[]): Promise<Map<string, number>> {
  if (roleIds.length === 0) return new Map();
  const { rows } = await sql<{ role_id: string; n: number }>(
    tx,
    `SELECT role_id, COUNT(*) AS n FROM staff WHERE role_id IN (${marks(roleIds.length)}) GROUP BY role_id`,
    roleIds,
  );
  return new Map(rows.map(({ role_id, n }) => [role_id, Number(n)]));
}
