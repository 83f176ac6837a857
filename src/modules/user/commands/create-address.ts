import { Address } from '../../../models/user/address.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { tooManyAddresses } from '../user.errors.js';
import { type Defaults, defaultColumns } from './default-addresses.js';
import { lockAccount } from './lock-account.js';

const MAX_ADDRESSES = 100;

export interface NewAddress extends Defaults {
  firstName: string;
  lastName: string;
  company?: string | undefined;
  line1: string;
  line2?: string | undefined;
  city: string;
  region?: string | undefined;
  postalCode?: string | undefined;
  country: string;
  phone?: string | undefined;
}

/** Adds an address. The first one is the default for both, unless it says otherwise. At most 100: `too_many_addresses`. */
export async function createAddress(tx: Tx, userId: string, input: NewAddress): Promise<Address> {
  const { transaction } = tx;
  await lockAccount(tx, userId);
  const id = newId('adr');
  const count = await Address.count({ where: { userId }, transaction });
  if (count >= MAX_ADDRESSES) throw tooManyAddresses();
  const isFirst = count === 0;
  const { isDefaultShipping = isFirst, isDefaultBilling = isFirst, ...fields } = input;
  const defaults = await defaultColumns(tx, userId, id, { isDefaultShipping, isDefaultBilling });
  return Address.create(
    {
      id,
      userId,
      firstName: fields.firstName,
      lastName: fields.lastName,
      company: fields.company ?? null,
      line1: fields.line1,
      line2: fields.line2 ?? null,
      city: fields.city,
      region: fields.region ?? null,
      postalCode: fields.postalCode ?? null,
      country: fields.country,
      phone: fields.phone ?? null,
      defaultShippingOf: defaults.defaultShippingOf ?? null,
      defaultBillingOf: defaults.defaultBillingOf ?? null,
    },
    { transaction },
  );
}
