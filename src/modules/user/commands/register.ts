import { User } from '../../../models/user/user.js';
import { hashPassword } from '../../../platform/auth/passwords.js';
import type { Context } from '../../../platform/context.js';
import { isDuplicate } from '../../../platform/database/errors.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { alreadyExists } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { ipKey, limiters } from '../../../platform/limits/index.js';
import { nameKeys } from '../name-keys.js';
import { openShopperSession, type SignedIn } from './open-shopper-session.js';

export interface Registration {
  /** Normalised. */
  email: string;
  /** Has passed `NewPassword`. */
  password: string;
  firstName: string;
  lastName: string;
  phone?: string | undefined;
  userAgent: string | undefined;
}

/** Makes an account and signs in. The password is hashed first in any case: a taken address must not answer faster. */
export async function register(context: Context, input: Registration): Promise<SignedIn> {
  await limiters.register.count(ipKey(context.ip));
  const passwordHash = await hashPassword(input.password);
  try {
    return await inTransaction(context, async (tx) => {
      const user = await User.create(
        {
          id: newId('usr'),
          email: input.email,
          passwordHash,
          firstName: input.firstName,
          lastName: input.lastName,
          ...nameKeys(input),
          phone: input.phone ?? null,
          status: 'active',
        },
        { transaction: tx.transaction },
      );
      return openShopperSession(tx, user, input.userAgent);
    });
  } catch (error) {
    if (isDuplicate(error)) throw alreadyExists({ detail: 'There is an account with this e-mail address.' });
    throw error;
  }
}
