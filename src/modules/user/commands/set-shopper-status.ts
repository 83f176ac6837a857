import { User } from '../../../models/user/user.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound, versionMismatch } from '../../../platform/errors/index.js';
import { accountDeleted } from '../user.errors.js';

interface StatusChange {
  userId: string;
  status: 'active' | 'disabled';
  ifMatch: number | undefined;
}

/** Shuts a shopper out or lets them in again, within the seconds that sessions are remembered. Gives what it was. */
export async function setShopperStatus(tx: Tx, { userId, status, ifMatch }: StatusChange) {
  const user = await User.findByPk(userId, { transaction: tx.transaction, lock: true });
  if (!user) throw notFound();
  if (ifMatch !== undefined && ifMatch !== user.version) throw versionMismatch();
  if (user.status === 'deleted') throw accountDeleted();
  const before = user.status;
  if (before !== status) await user.update({ status, version: user.version + 1 }, { transaction: tx.transaction });
  return before;
}
