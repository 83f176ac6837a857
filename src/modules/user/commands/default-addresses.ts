import { Op } from 'sequelize';
import { Address } from '../../../models/user/address.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { definedOnly } from '../defined-only.js';

export interface Defaults {
  isDefaultShipping?: boolean | undefined;
  isDefaultBilling?: boolean | undefined;
}

/**
 * The columns that make an address a default or end that, as far as it is asked for. The address that was one until
 * now is told first, since there is one of each. The caller holds the account.
 */
export async function defaultColumns(tx: Tx, userId: string, addressId: string, wanted: Defaults) {
  const { isDefaultShipping, isDefaultBilling } = wanted;
  const others = { id: { [Op.ne]: addressId } };
  const { transaction } = tx;
  if (isDefaultShipping) {
    await Address.update({ defaultShippingOf: null }, { where: { ...others, defaultShippingOf: userId }, transaction });
  }
  if (isDefaultBilling) {
    await Address.update({ defaultBillingOf: null }, { where: { ...others, defaultBillingOf: userId }, transaction });
  }
  return definedOnly({
    defaultShippingOf: isDefaultShipping === undefined ? undefined : isDefaultShipping ? userId : null,
    defaultBillingOf: isDefaultBilling === undefined ? undefined : isDefaultBilling ? userId : null,
  });
}
