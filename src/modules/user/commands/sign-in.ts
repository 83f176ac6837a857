import { User } from '../../../models/user/user.js';
import { accountDisabled, invalidCredentials } from '../../../platform/auth/errors.js';
import { hashPassword, isOutdated, verifyPassword } from '../../../platform/auth/passwords.js';
import { withSignInLimit } from '../../../platform/auth/sign-in-limit.js';
import type { Context } from '../../../platform/context.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { openShopperSession, type SignedIn } from './open-shopper-session.js';

export interface Credentials {
  /** Normalised. */
  email: string;
  password: string;
  userAgent: string | undefined;
}

/** Signs in. A wrong password and an unknown address answer the same, in the same time. */
export function signIn(context: Context, { email, password, userAgent }: Credentials): Promise<SignedIn> {
  return withSignInLimit(context, `store:${email}`, async () => {
    const user = await User.findOne({ where: { email } });
    const isRight = await verifyPassword(user?.passwordHash ?? null, password);
    if (!user?.passwordHash || !isRight) throw invalidCredentials();
    if (user.status === 'disabled') throw accountDisabled();
    const passwordHash = isOutdated(user.passwordHash) ? await hashPassword(password) : user.passwordHash;
    return inTransaction(context, async (tx) => {
      await takeAccount(tx, user, passwordHash);
      return openShopperSession(tx, user, userAgent);
    });
  });
}

/** The password that was checked must still be the one: a change of it has just ended all other sessions. */
async function takeAccount(tx: Tx, { id, passwordHash: checked }: User, passwordHash: string): Promise<void> {
  const current = await User.findByPk(id, { transaction: tx.transaction, lock: true });
  if (current?.passwordHash !== checked) throw invalidCredentials();
  if (current.status === 'disabled') throw accountDisabled();
  if (passwordHash !== checked) await current.update({ passwordHash }, { transaction: tx.transaction });
}
