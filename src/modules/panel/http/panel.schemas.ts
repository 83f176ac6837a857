import { z } from 'zod';
import { NewPassword } from '../../../platform/auth/password-rule.js';
import { adminListOf, adminPageQuery, Email, line, Time, TimeFilter, trimmed } from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';
import { allPermissions } from '../permissions.js';
import { memberActions, memberStatuses, roleActions } from '../staff.policy.js';
import { secondFactor } from './otp.schemas.js';

/** A password that is compared with the one we know; the rules are for new ones. */
const KnownPassword = z.string().min(1).max(200);
const RefreshToken = z.string().min(1).max(200);

const inCookie = z.boolean().optional().describe('for browsers: the refresh token goes into an httpOnly cookie');

export const StaffLoginRequest = z.strictObject({
  email: Email,
  password: KnownPassword,
  ...secondFactor,
  cookie: inCookie,
});
export const StaffRefreshRequest = z.strictObject({ refreshToken: RefreshToken.optional() });
export const StaffLogoutRequest = z.strictObject({ refreshToken: RefreshToken.optional() });
export const UpdateMeRequest = z.strictObject({
  name: line(200).optional(),
  email: Email.optional(),
  currentPassword: KnownPassword.optional().describe('needed to change the e-mail address'),
});
export const ChangeStaffPasswordRequest = z.strictObject({ currentPassword: KnownPassword, newPassword: NewPassword });
export const StaffSessionParams = z.strictObject({ sessionId: idSchema('ses') });

export const StaffListQuery = z.strictObject({
  ...adminPageQuery,
  roleId: idSchema('role').optional(),
  status: z.enum(memberStatuses).optional(),
});
export const StaffParams = z.strictObject({ staffId: idSchema('stf') });
export const InviteStaffRequest = z.strictObject({ email: Email, name: line(200), roleId: idSchema('role') });
export const UpdateStaffRequest = z.strictObject({
  name: line(200).optional(),
  roleId: idSchema('role').optional(),
});
export const AcceptInvitationRequest = z.strictObject({
  token: z.string().min(1).max(200).describe('from the link in the mail'),
  password: NewPassword,
  cookie: inCookie,
});

const Permissions = z.array(z.enum(allPermissions)).max(allPermissions.length);
export const RoleParams = z.strictObject({ roleId: idSchema('role') });
export const CreateRoleRequest = z.strictObject({ name: line(100), permissions: Permissions });
export const UpdateRoleRequest = z.strictObject({
  name: line(100).optional(),
  permissions: Permissions.optional(),
});
export const RoleListQuery = z.strictObject(adminPageQuery);
export const AuditLogQuery = z.strictObject({
  ...adminPageQuery,
  actorId: trimmed(64).optional().describe('who: a staff or shopper id, or the name of a part of the program'),
  // The column is ASCII: MySQL refuses to compare it with anything else.
  action: trimmed(64)
    .regex(/^[a-z_]+:[a-z_]+$/)
    .optional()
    .describe('`resource:action`'),
  subjectId: trimmed(64).optional().describe('the id of what was changed'),
  from: TimeFilter.optional().describe('not before this time'),
  to: TimeFilter.optional().describe('before this time'),
});

export const RoleSummary = z
  .strictObject({ id: z.string(), key: z.string(), name: z.string() })
  .meta({ id: 'RoleSummary' });

const staffFields = {
  id: z.string(),
  email: z.string(),
  name: z.string(),
  status: z.enum(memberStatuses),
  role: RoleSummary,
  otp: z.boolean().describe('whether signing in takes a second factor'),
  createdAt: Time,
  updatedAt: Time,
};
export const StaffMember = z
  .strictObject({
    ...staffFields,
    invitationExpiresAt: Time.optional().describe('until when an invitation can be accepted'),
    actions: z.array(z.enum(memberActions)).describe('what you may do now'),
  })
  .meta({ id: 'StaffMember' });
export const Me = z
  .strictObject({ ...staffFields, permissions: z.array(z.string()).describe('what the role allows, now') })
  .meta({ id: 'Me' });

export const SignedInStaff = z
  .strictObject({
    staff: Me,
    accessToken: z.string().describe('sent as `Authorization: Bearer …`'),
    refreshToken: z.string().optional().describe('good for one refresh within 30 days; absent where a cookie holds it'),
    expiresIn: z.int().describe('seconds until the access token expires'),
    tokenType: z.literal('Bearer'),
  })
  .meta({ id: 'SignedInStaff' });

export const StaffSession = z
  .strictObject({
    id: z.string(),
    createdAt: Time,
    lastUsedAt: Time.describe('the last sign-in or refresh'),
    ip: z.string().optional(),
    userAgent: z.string().optional(),
    current: z.boolean().describe('the session of this request'),
  })
  .meta({ id: 'StaffSession' });

export const Role = z
  .strictObject({
    id: z.string(),
    key: z.string().describe('the word programs know it by'),
    name: z.string(),
    permissions: z.array(z.string()),
    builtIn: z.boolean().describe('part of the program; cannot be changed'),
    members: z.int().describe('how many staff have it'),
    actions: z.array(z.enum(roleActions)).describe('what you may do now'),
    createdAt: Time,
    updatedAt: Time,
  })
  .meta({ id: 'Role' });

export const Permission = z
  .strictObject({ key: z.string().describe('`resource:action`'), description: z.string() })
  .meta({ id: 'Permission' });

export const AuditEntry = z
  .strictObject({
    id: z.string(),
    at: Time,
    actorKind: z.enum(['system', 'guest', 'shopper', 'staff']),
    actorId: z.string().optional(),
    actorName: z.string().optional().describe('the name of a staff member, as it is now'),
    action: z.string().describe('`resource:action`; `access:refused` for an attempt that the role did not allow'),
    subjectId: z.string(),
    before: z.unknown().describe('what was there before; null where nothing was'),
    after: z.unknown().describe('what is there after; null where nothing is'),
    requestId: z.string(),
    ip: z.string().optional(),
    seal: z.string().optional().describe('its link in the hash chain, within seconds'),
  })
  .meta({ id: 'AuditEntry' });

export const StaffSessionList = adminListOf(StaffSession);
export const StaffList = adminListOf(StaffMember);
export const RoleList = adminListOf(Role);
export const PermissionList = adminListOf(Permission);
export const AuditLog = adminListOf(AuditEntry);
