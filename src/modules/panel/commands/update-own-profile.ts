import type { Staff } from '../../../models/panel/staff.js';
import { invalidCredentials } from '../../../platform/auth/errors.js';
import { verifyPassword } from '../../../platform/auth/passwords.js';
import { revokeSessionsOf } from '../../../platform/auth/refresh-tokens.js';
import { withSignInLimit } from '../../../platform/auth/sign-in-limit.js';
import type { Context, StaffActor } from '../../../platform/context.js';
import { isDuplicate } from '../../../platform/database/errors.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { alreadyExists, validationFailed, versionMismatch } from '../../../platform/errors/index.js';
import { getStaffAccount, type StaffWithRole } from '../queries/get-staff.js';
import { staffSessions } from '../staff.sessions.js';
import { lockStaff } from './lock-staff.js';

interface ProfileChanges {
  name?: string | undefined;
  /** Normalised. */
  email?: string | undefined;
  /** Needed for another e-mail address: a stolen access token alone must not lock its owner out. */
  currentPassword?: string | undefined;
}

/**
 * Changes the staff member's own profile, if it is still at `version` where one is given. Another e-mail address needs
 * the password and ends all sessions but this one.
 */
export async function updateOwnProfile(
  context: Context,
  actor: StaffActor,
  changes: ProfileChanges,
  version: number | undefined,
): Promise<StaffWithRole> {
  const known = await getStaffAccount(actor.id);
  const save = () => saveProfile(context, actor, { changes, version, checked: known });
  if (changes.email === undefined || changes.email === known.email) await save();
  else await withPassword(context, known, changes.currentPassword, save);
  return getStaffAccount(actor.id);
}

async function withPassword(
  context: Context,
  { email, passwordHash }: Staff,
  currentPassword: string | undefined,
  work: () => Promise<void>,
): Promise<void> {
  if (currentPassword === undefined) {
    const message = 'is required to change the e-mail address';
    throw validationFailed({ errors: [{ path: 'currentPassword', message }] });
  }
  await withSignInLimit(context, `staff:${email}`, async () => {
    if (!(await verifyPassword(passwordHash, currentPassword))) throw wrongPassword();
    await work();
  });
}

interface Saving {
  changes: ProfileChanges;
  version: number | undefined;
  /** The account as it was when the password was compared. */
  checked: Staff;
}

async function saveProfile(context: Context, actor: StaffActor, saving: Saving): Promise<void> {
  try {
    await inTransaction(context, (tx) => save(tx, actor, saving));
  } catch (error) {
    throw isDuplicate(error) ? alreadyExists({ detail: 'Another staff member has this e-mail address.' }) : error;
  }
}

async function save(tx: Tx, { id, sessionId }: StaffActor, { changes, version, checked }: Saving): Promise<void> {
  const staff = await lockStaff(tx, id);
  if (version !== undefined && version !== staff.version) throw versionMismatch();
  const before = { name: staff.name, email: staff.email };
  const after = { name: changes.name ?? before.name, email: changes.email ?? before.email };
  if (after.email !== before.email) {
    // Between the look and the lock the password or the address was changed: what was compared no longer holds.
    if (staff.passwordHash !== checked.passwordHash || before.email !== checked.email) throw wrongPassword();
    await revokeSessionsOf(tx, staffSessions, id, sessionId);
  }
  staff.set(after);
  if (staff.changed()) staff.version++;
  await staff.save({ transaction: tx.transaction });
  await tx.audit({ action: 'me:update', subjectId: id, before, after });
}

const wrongPassword = () => invalidCredentials({ detail: 'The current password is wrong.' });
