import type { Role } from '../../models/panel/role.js';
import { allPermissions } from './permissions.js';
import type { StaffWithRole } from './queries/get-staff.js';

/** Whoever was invited is `invited` until the password is set; before and after that the account is `disabled` or not. */
export const memberStatuses = ['invited', 'active', 'disabled'] as const;
export type MemberStatus = (typeof memberStatuses)[number];

export const memberActions = ['change', 'disable', 'enable', 'resend_invitation', 'reset_otp'] as const;
export type MemberAction = (typeof memberActions)[number];

export const roleActions = ['change', 'delete'] as const;
export type RoleAction = (typeof roleActions)[number];

export function statusOf({ status, invitation }: StaffWithRole): MemberStatus {
  return invitation ? 'invited' : status;
}

/**
 * Nobody gives what they do not hold, nor touches who holds more: the one rule of who may manage whom. What this
 * program does not know, a role of an older or newer one may hold, and it allows nothing.
 */
export function holdsAll(mine: ReadonlySet<string>, permissions: readonly string[]): boolean {
  return permissions.every((permission) => mine.has(permission) || !known.has(permission));
}

const known = new Set<string>(allPermissions);

/** What somebody with these permissions may do to a staff member now. */
export function memberActionsOf(
  mine: ReadonlySet<string>,
  member: StaffWithRole,
  activeOwners: number,
): MemberAction[] {
  if (!mine.has('staff:manage') || !holdsAll(mine, member.role.permissions)) return [];
  const actions: MemberAction[] = ['change'];
  if (!canSignInEver(member)) actions.push('resend_invitation');
  if (member.otp) actions.push('reset_otp');
  if (statusOf(member) === 'disabled') return canSignInEver(member) ? [...actions, 'enable'] : actions;
  return isLastOwner(member, activeOwners) ? actions : [...actions, 'disable'];
}

/** What somebody with these permissions may do to a role now. */
export function roleActionsOf(mine: ReadonlySet<string>, role: Role, members: number): RoleAction[] {
  if (role.builtIn || !mine.has('role:manage') || !holdsAll(mine, role.permissions)) return [];
  return members > 0 ? ['change'] : ['change', 'delete'];
}

const canSignInEver = ({ passwordHash }: StaffWithRole) => passwordHash !== '';

function isLastOwner({ role, status }: StaffWithRole, activeOwners: number): boolean {
  return role.roleKey === 'owner' && status === 'active' && activeOwners <= 1;
}
