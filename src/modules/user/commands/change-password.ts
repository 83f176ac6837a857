import { invalidCredentials } from '../../../platform/auth/errors.js';
import { hashPassword, verifyPassword } from '../../../platform/auth/passwords.js';
import { revokeSessionsOf } from '../../../platform/auth/refresh-tokens.js';
import { withSignInLimit } from '../../../platform/auth/sign-in-limit.js';
import type { Context, ShopperActor } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { getAccount } from '../queries/get-shopper.js';
import { userSessions } from '../user.sessions.js';
import { lockAccount } from './lock-account.js';

interface PasswordChange {
  currentPassword: string;
  /** Has passed `NewPassword`. */
  newPassword: string;
}

/** Changes the password and ends all sessions but the one it was changed in. */
export async function changePassword(
  context: Context,
  { id, sessionId }: ShopperActor,
  { currentPassword, newPassword }: PasswordChange,
): Promise<void> {
  const { email, passwordHash: checked } = await getAccount(id);
  await withSignInLimit(context, `store:${email}`, async () => {
    if (!(await verifyPassword(checked, currentPassword))) throw wrongPassword();
    const passwordHash = await hashPassword(newPassword);
    await inTransaction(context, async (tx) => {
      const user = await lockAccount(tx, id);
      if (user.passwordHash !== checked) throw wrongPassword();
      await user.update({ passwordHash }, { transaction: tx.transaction });
      await revokeSessionsOf(tx, userSessions, id, sessionId);
    });
  });
}

const wrongPassword = () => invalidCredentials({ detail: 'The current password is wrong.' });
