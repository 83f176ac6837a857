import { Staff } from '../../../models/panel/staff.js';
import { hashPassword } from '../../../platform/auth/passwords.js';
import type { Context } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { ipKey, limiters } from '../../../platform/limits/index.js';
import { getStaff } from '../queries/get-staff.js';
import { inviteeOf, useInvitation } from './invitations.js';
import { asStaff, openStaffSession, type SignedInStaff } from './open-staff-session.js';

interface Acceptance {
  token: string;
  /** Has passed `NewPassword`. */
  password: string;
  userAgent: string | undefined;
}

/** Sets the password of somebody who was invited, and signs them in. The link is used up by it. */
export async function acceptInvitation(context: Context, acceptance: Acceptance): Promise<SignedInStaff> {
  const { token, password, userAgent } = acceptance;
  const id = await inviteeOf(token);
  if (!id) {
    await limiters.secrets.count(ipKey(context.ip));
    throw linkIsGone();
  }
  const passwordHash = await hashPassword(password);
  return inTransaction(asStaff(context, { id }), async (tx) => {
    const account = await Staff.findByPk(id, { transaction: tx.transaction, lock: true, rejectOnEmpty: true });
    if (!(await useInvitation(tx, id, token))) throw linkIsGone();
    await account.update(
      { passwordHash, status: 'active', version: account.version + 1 },
      { transaction: tx.transaction },
    );
    await tx.audit({ action: 'staff:accept', subjectId: id, before: null, after: { email: account.email } });
    return openStaffSession(tx, await getStaff(id, tx), userAgent);
  });
}

const linkIsGone = () => notFound({ detail: 'This link is good no more; ask for a new invitation.' });
