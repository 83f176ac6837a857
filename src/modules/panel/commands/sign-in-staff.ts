import { Staff } from '../../../models/panel/staff.js';
import { accountDisabled, invalidCredentials } from '../../../platform/auth/errors.js';
import { hashPassword, isOutdated, verifyPassword } from '../../../platform/auth/passwords.js';
import { withSignInLimit } from '../../../platform/auth/sign-in-limit.js';
import type { Context } from '../../../platform/context.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { findStaffByEmail } from '../queries/get-staff.js';
import { asStaff, openStaffSession, type SignedInStaff } from './open-staff-session.js';
import { assertSecondFactor, type SecondFactor, withOtpLimit } from './second-factor.js';

export interface StaffCredentials extends SecondFactor {
  /** Normalised. */
  email: string;
  password: string;
  userAgent: string | undefined;
}

/**
 * Signs a staff member in. A wrong password and an unknown address answer the same, in the same time; that a second
 * factor is needed is said only to who has the password.
 */
export function signInStaff(context: Context, credentials: StaffCredentials): Promise<SignedInStaff> {
  const { email, password } = credentials;
  return withSignInLimit(context, `staff:${email}`, async () => {
    const staff = await findStaffByEmail(email);
    const isRight = await verifyPassword(staff?.passwordHash || null, password);
    if (!staff || !isRight) throw invalidCredentials();
    if (staff.status !== 'active') throw accountDisabled();
    const passwordHash = isOutdated(staff.passwordHash) ? await hashPassword(password) : staff.passwordHash;
    return withOtpLimit(staff.id, credentials, () =>
      inTransaction(asStaff(context, staff), async (tx) => {
        await takeAccount(tx, staff, passwordHash);
        await assertSecondFactor(tx, staff.id, credentials);
        return openStaffSession(tx, staff, credentials.userAgent);
      }),
    );
  });
}

/** The password that was checked must still be the one: a change of it has just ended all other sessions. */
async function takeAccount(tx: Tx, { id, passwordHash: checked }: Staff, passwordHash: string): Promise<void> {
  const current = await Staff.findByPk(id, { transaction: tx.transaction, lock: true });
  if (current?.passwordHash !== checked) throw invalidCredentials();
  if (current.status !== 'active') throw accountDisabled();
  if (passwordHash !== checked) await current.update({ passwordHash }, { transaction: tx.transaction });
}
