import type { z } from 'zod';
import type { SessionView } from '../../../platform/auth/list-sessions.js';
import { ACCESS_TOKEN_SECONDS } from '../../../platform/auth/tokens.js';
import { withValues } from '../../../utils/with-values.js';
import type { SignedInStaff as SignedIn } from '../commands/open-staff-session.js';
import type { StaffWithRole } from '../queries/get-staff.js';
import type { AuditRecord } from '../queries/list-audit-log.js';
import type { RoleWithMembers } from '../queries/list-roles.js';
import { memberActionsOf, roleActionsOf, statusOf } from '../staff.policy.js';
import type { AuditEntry, Me, Role, SignedInStaff, StaffMember, StaffSession } from './panel.schemas.js';

/** What the answer depends on beside the row: who asks, and how many owners there are. */
interface Seen {
  permissions: ReadonlySet<string>;
  activeOwners: number;
}

export function presentMember(staff: StaffWithRole, seen: Seen): z.output<typeof StaffMember> {
  return {
    ...presentStaff(staff),
    ...withValues({ invitationExpiresAt: staff.invitation?.expiresAt.toISOString() ?? null }),
    actions: memberActionsOf(seen.permissions, staff, seen.activeOwners),
  };
}

function presentStaff(staff: StaffWithRole) {
  const { role } = staff;
  return {
    id: staff.id,
    email: staff.email,
    name: staff.name,
    status: statusOf(staff),
    role: { id: role.id, key: role.roleKey, name: role.name },
    otp: staff.otp !== null,
    createdAt: staff.createdAt.toISOString(),
    updatedAt: staff.updatedAt.toISOString(),
  };
}

export function presentMe(staff: StaffWithRole): z.output<typeof Me> {
  return { ...presentStaff(staff), permissions: staff.role.permissions };
}

export function presentSignedInStaff({ staff, accessToken, refreshToken }: SignedIn): z.output<typeof SignedInStaff> {
  return {
    staff: presentMe(staff),
    accessToken,
    refreshToken,
    expiresIn: ACCESS_TOKEN_SECONDS,
    tokenType: 'Bearer',
  };
}

export function presentStaffSession(session: SessionView, currentId: string): z.output<typeof StaffSession> {
  return {
    id: session.id,
    createdAt: session.createdAt.toISOString(),
    lastUsedAt: session.lastUsedAt.toISOString(),
    ...withValues({ ip: session.ip, userAgent: session.userAgent }),
    current: session.id === currentId,
  };
}

export function presentRole({ role, members }: RoleWithMembers, mine: ReadonlySet<string>): z.output<typeof Role> {
  return {
    id: role.id,
    key: role.roleKey,
    name: role.name,
    permissions: role.permissions,
    builtIn: role.builtIn,
    members,
    actions: roleActionsOf(mine, role, members),
    createdAt: role.createdAt.toISOString(),
    updatedAt: role.updatedAt.toISOString(),
  };
}

export function presentAuditEntry(record: AuditRecord): z.output<typeof AuditEntry> {
  const { actorId, actorName, ip, seal } = record;
  return {
    id: record.id,
    at: record.at.toISOString(),
    actorKind: record.actorKind,
    ...withValues({ actorId, actorName, ip, seal }),
    action: record.action,
    subjectId: record.subjectId,
    before: record.before,
    after: record.after,
    requestId: record.requestId,
  };
}
