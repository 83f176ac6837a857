import type { Tx } from '../../../platform/database/transaction.js';
import { setShopperStatus } from '../../user/index.js';

interface Change {
  customerId: string;
  ifMatch: number | undefined;
}

/** Keeps a shopper out: whatever they ask for is `account_disabled`, within 5 s in every process. */
export async function disableCustomer(tx: Tx, { customerId, ifMatch }: Change): Promise<void> {
  const before = await setShopperStatus(tx, { userId: customerId, status: 'disabled', ifMatch });
  await record(tx, 'customer:disable', customerId, { before, after: 'disabled' });
}

/** Lets a shopper in again. */
export async function enableCustomer(tx: Tx, { customerId, ifMatch }: Change): Promise<void> {
  const before = await setShopperStatus(tx, { userId: customerId, status: 'active', ifMatch });
  await record(tx, 'customer:enable', customerId, { before, after: 'active' });
}

/** Nothing about the person: the audit log outlives the account. */
function record(tx: Tx, action: string, subjectId: string, status: { before: string; after: string }): Promise<void> {
  return tx.audit({ action, subjectId, before: { status: status.before }, after: { status: status.after } });
}
