import type { User } from '../../../models/user/user.js';
import type { Context } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { versionMismatch } from '../../../platform/errors/index.js';
import { definedOnly } from '../defined-only.js';
import { nameKeys } from '../name-keys.js';
import { lockAccount } from './lock-account.js';

export interface ProfileChanges {
  firstName?: string | undefined;
  lastName?: string | undefined;
  /** Null removes it. */
  phone?: string | null | undefined;
}

/** Changes the profile, if it is still at `version` where one is given. */
export function updateProfile(
  context: Context,
  userId: string,
  changes: ProfileChanges,
  version: number | undefined,
): Promise<User> {
  return inTransaction(context, async (tx) => {
    const user = await lockAccount(tx, userId);
    if (version !== undefined && version !== user.version) throw versionMismatch();
    user.set(definedOnly(changes));
    user.set(nameKeys(user));
    if (user.changed()) user.version++;
    return user.save({ transaction: tx.transaction });
  });
}
