import type { Context } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { getAddress } from '../queries/get-address.js';
import { lockAccount } from './lock-account.js';

/** Removes an address. Where it was a default there is none until another is made it: nothing is sent by guess. */
export function deleteAddress(context: Context, userId: string, id: string): Promise<void> {
  return inTransaction(context, async (tx) => {
    await lockAccount(tx, userId);
    const address = await getAddress(userId, id, tx);
    await address.destroy({ transaction: tx.transaction });
  });
}
