import { User } from '../../../models/user/user.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { unauthenticated } from '../../../platform/errors/index.js';

/** Reads and locks the account, so that changes to it and to what belongs to it come one after the other. */
export async function lockAccount(tx: Tx, userId: string): Promise<User> {
  const user = await User.findByPk(userId, { transaction: tx.transaction, lock: true });
  if (user?.status !== 'active') throw unauthenticated();
  return user;
}
