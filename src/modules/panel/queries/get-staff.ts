import { Op } from 'sequelize';
import { Role } from '../../../models/panel/role.js';
import { Staff } from '../../../models/panel/staff.js';
import { StaffInvitation } from '../../../models/panel/staff-invitation.js';
import { StaffOtp } from '../../../models/panel/staff-otp.js';
import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound, unauthenticated } from '../../../platform/errors/index.js';

export type StaffWithRole = Staff & {
  role: Role;
  invitation: StaffInvitation | null;
  /** In force only: one that was begun and not confirmed is not there. */
  otp: StaffOtp | null;
};

const withRole = {
  include: [
    { model: Role, as: 'role' },
    { model: StaffInvitation, as: 'invitation' },
    { model: StaffOtp, as: 'otp', required: false, where: { confirmedAt: { [Op.ne]: null } } },
  ],
};

/** A staff member, for those who manage them. Throws `not_found`. */
export async function getStaff(id: string, tx: Tx | null = null): Promise<StaffWithRole> {
  const staff = await Staff.findByPk(id, { ...withRole, transaction: tx?.transaction ?? null });
  if (!staff) throw notFound();
  return staff as StaffWithRole;
}

/** How many owners could sign in now. */
export async function countActiveOwners(tx: Tx | null = null): Promise<number> {
  const { rows } = await sql<{ n: number }>(
    tx,
    `SELECT COUNT(*) AS n FROM staff JOIN roles ON roles.id = staff.role_id
     WHERE roles.role_key = 'owner' AND staff.status = 'active'`,
  );
  return Number(rows[0]?.n);
}

/** The account of a staff member who is signed in; it may have been disabled since the session was looked at. */
export async function getStaffAccount(id: string): Promise<StaffWithRole> {
  const staff = await Staff.findByPk(id, withRole);
  if (staff?.status !== 'active') throw unauthenticated();
  return staff as StaffWithRole;
}

/** The staff member of a normalised e-mail address, or null. */
export async function findStaffByEmail(email: string): Promise<StaffWithRole | null> {
  return (await Staff.findOne({ where: { email }, ...withRole })) as StaffWithRole | null;
}

/** Those of the ids that exist, newest first. */
export async function getStaffByIds(ids: string[]): Promise<StaffWithRole[]> {
  return (await Staff.findAll({ where: { id: ids }, order: [['id', 'DESC']], ...withRole })) as StaffWithRole[];
}
