import type { Address } from '../../../models/user/address.js';
import type { Context } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { definedOnly } from '../defined-only.js';
import { getAddress } from '../queries/get-address.js';
import { type Defaults, defaultColumns } from './default-addresses.js';
import { lockAccount } from './lock-account.js';

/** Null removes a field. */
export interface AddressChanges extends Defaults {
  firstName?: string | undefined;
  lastName?: string | undefined;
  company?: string | null | undefined;
  line1?: string | undefined;
  line2?: string | null | undefined;
  city?: string | undefined;
  region?: string | null | undefined;
  postalCode?: string | null | undefined;
  country?: string | undefined;
  phone?: string | null | undefined;
}

export function updateAddress(context: Context, userId: string, id: string, changes: AddressChanges): Promise<Address> {
  return inTransaction(context, async (tx) => {
    await lockAccount(tx, userId);
    const address = await getAddress(userId, id, tx);
    const { isDefaultShipping, isDefaultBilling, ...fields } = changes;
    const defaults = await defaultColumns(tx, userId, id, { isDefaultShipping, isDefaultBilling });
    return address.update({ ...definedOnly(fields), ...defaults }, { transaction: tx.transaction });
  });
}
