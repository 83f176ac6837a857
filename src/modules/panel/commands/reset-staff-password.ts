import { Staff } from '../../../models/panel/staff.js';
import { hashPassword } from '../../../platform/auth/passwords.js';
import { revokeSessionsOf } from '../../../platform/auth/refresh-tokens.js';
import { systemContext } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { normalizeEmail } from '../../../utils/text.js';
import { staffSessions } from '../staff.sessions.js';
import { makePassword } from './make-password.js';
import { removeSecondFactor } from './second-factor.js';

/**
 * Gives a staff member a new password, for whoever may run commands beside the database: the way back for an owner who
 * has lost theirs. Every session ends and the second factor goes, as both may be in the wrong hands. A disabled account
 * stays disabled. Throws `not_found`.
 */
export async function resetStaffPassword(email: string): Promise<string> {
  const password = makePassword();
  const passwordHash = await hashPassword(password);
  await inTransaction(systemContext('reset-password'), async (tx) => {
    const { transaction } = tx;
    const staff = await Staff.findOne({ where: { email: normalizeEmail(email) }, transaction, lock: true });
    if (!staff) throw notFound({ detail: `There is no staff member ${normalizeEmail(email)}.` });
    await staff.update({ passwordHash, version: staff.version + 1 }, { transaction });
    await revokeSessionsOf(tx, staffSessions, staff.id);
    await removeSecondFactor(tx, staff.id);
    await tx.audit({ action: 'staff:reset_password', subjectId: staff.id, before: null, after: null });
  });
  return password;
}
