import { invalidCredentials } from '../../../platform/auth/errors.js';
import { hashPassword, verifyPassword } from '../../../platform/auth/passwords.js';
import { revokeSessionsOf } from '../../../platform/auth/refresh-tokens.js';
import { withSignInLimit } from '../../../platform/auth/sign-in-limit.js';
import type { Context, StaffActor } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { getStaffAccount } from '../queries/get-staff.js';
import { staffSessions } from '../staff.sessions.js';
import { lockStaff } from './lock-staff.js';

interface PasswordChange {
  currentPassword: string;
  /** Has passed `NewPassword`. */
  newPassword: string;
}

/** Changes the staff member's own password and ends all sessions but the one it was changed in. */
export async function changeStaffPassword(
  context: Context,
  { id, sessionId }: StaffActor,
  { currentPassword, newPassword }: PasswordChange,
): Promise<void> {
  const { email, passwordHash: checked } = await getStaffAccount(id);
  await withSignInLimit(context, `staff:${email}`, async () => {
    if (!(await verifyPassword(checked, currentPassword))) throw wrongPassword();
    const passwordHash = await hashPassword(newPassword);
    await inTransaction(context, async (tx) => {
      const staff = await lockStaff(tx, id);
      if (staff.passwordHash !== checked) throw wrongPassword();
      await staff.update({ passwordHash }, { transaction: tx.transaction });
      await revokeSessionsOf(tx, staffSessions, id, sessionId);
      await tx.audit({ action: 'me:password', subjectId: id, before: null, after: null });
    });
  });
}

const wrongPassword = () => invalidCredentials({ detail: 'The current password is wrong.' });
