import { randomUUID } from 'node:crypto';
import '../../src/models/associates.js';
import { Role } from '../../src/models/panel/role.js';
import { Staff, type StaffStatus } from '../../src/models/panel/staff.js';
import { StaffInvitation } from '../../src/models/panel/staff-invitation.js';
import { ensureBuiltInRoles } from '../../src/modules/panel/commands/ensure-built-in-roles.js';
import { signInStaff } from '../../src/modules/panel/commands/sign-in-staff.js';
import { newGuestToken } from '../../src/platform/auth/guest-token.js';
import { hashPassword } from '../../src/platform/auth/passwords.js';
import { verifyAccessToken } from '../../src/platform/auth/tokens.js';
import { systemContext } from '../../src/platform/context.js';
import { newId } from '../../src/platform/ids.js';

export const STAFF_PASSWORD = 'lantern gravel oboe';

export interface StaffMember {
  id: string;
  email: string;
  name: string;
  password: string;
  roleId: string;
  sessionId: string;
  /** An access token. */
  token: string;
  refreshToken: string;
}

interface Given {
  /** The key of a role; `owner` where neither this nor permissions are given. */
  role?: string;
  /** A role of its own with these. */
  permissions?: string[];
  email?: string;
  name?: string;
  status?: StaffStatus;
}

/** A staff member who is signed in. */
export async function buildStaff(given: Given = {}): Promise<StaffMember> {
  const roleId = given.permissions ? (await buildRole(given.permissions)).id : await idOfRole(given.role ?? 'owner');
  const email = given.email ?? `staff-${randomUUID()}@example.com`;
  const name = given.name ?? 'Katherine Johnson';
  const passwordHash = await hashPassword(STAFF_PASSWORD);
  const staff = await Staff.create({ id: newId('stf'), email, name, passwordHash, status: 'active', roleId });
  const signedIn = await signInStaff(systemContext('test'), {
    email,
    password: STAFF_PASSWORD,
    userAgent: 'factory',
  });
  if (given.status) await staff.update({ status: given.status });
  const { sessionId } = verifyAccessToken('staff', signedIn.accessToken);
  const { accessToken: token, refreshToken } = signedIn;
  return { id: staff.id, email, name, password: STAFF_PASSWORD, roleId, sessionId, token, refreshToken };
}

/** Somebody who is invited, with the secret of the link that a mail would have. */
export async function buildInvitee(
  given: { permissions?: string[]; email?: string } = {},
): Promise<{ id: string; email: string; token: string }> {
  const id = newId('stf');
  const email = given.email ?? `invited-${randomUUID()}@example.com`;
  const { id: roleId } = await buildRole(given.permissions ?? []);
  await Staff.create({ id, email, name: 'Dorothy Vaughan', passwordHash: '', status: 'disabled', roleId });
  const { token, hash: tokenHash } = newGuestToken();
  const expiresAt = new Date(Date.now() + 3_600_000);
  await StaffInvitation.create({ staffId: id, tokenHash, expiresAt, createdAt: new Date() });
  return { id, email, token };
}

/** A role of exactly these permissions. */
export async function buildRole(permissions: string[]): Promise<Role> {
  const roleKey = `role-${randomUUID()}`;
  return Role.create({ id: newId('role'), roleKey, name: 'A test’s role', permissions, builtIn: false });
}

async function idOfRole(roleKey: string): Promise<string> {
  await ensureBuiltInRoles();
  return (await Role.findOne({ where: { roleKey }, rejectOnEmpty: true })).id;
}
