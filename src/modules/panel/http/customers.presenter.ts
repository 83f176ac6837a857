import type { z } from 'zod';
import { config } from '../../../config/index.js';
import type { StaffActor } from '../../../platform/context.js';
import { money } from '../../../utils/money.js';
import { withValues } from '../../../utils/with-values.js';
import type { ShopperProfile, ShopperProfileWithAddresses } from '../../user/index.js';
import type { CustomerNoteView } from '../queries/list-customer-notes.js';
import type { CustomerOrder, CustomerOrders } from '../read-models/customer-orders.js';
import type { Customer, CustomerDetail, CustomerNote } from './customers.schemas.js';

export function presentCustomer(shopper: ShopperProfile, { permissions }: StaffActor): z.output<typeof Customer> {
  return {
    id: shopper.id,
    firstName: shopper.firstName,
    lastName: shopper.lastName,
    ...withValues({ email: shopper.email, phone: shopper.phone }),
    status: shopper.status,
    actions: permissions.has('customer:write') ? actionsOf(shopper.status) : [],
    createdAt: shopper.createdAt.toISOString(),
    updatedAt: shopper.updatedAt.toISOString(),
  };
}

function actionsOf(status: ShopperProfile['status']): z.output<typeof Customer>['actions'] {
  if (status === 'deleted') return [];
  return [status === 'active' ? 'disable' : 'enable', 'add_note'];
}

export function presentCustomerDetail(
  shopper: ShopperProfileWithAddresses,
  { count, spent, latest }: CustomerOrders,
  actor: StaffActor,
): z.output<typeof CustomerDetail> {
  return {
    ...presentCustomer(shopper, actor),
    addresses: shopper.addresses.map(presentAddress),
    orders: { count, spent: money(spent, config.store.currency), latest: latest.map(presentOrder) },
  };
}

function presentOrder({ total, currency, placedAt, ...order }: CustomerOrder) {
  return { ...order, total: money(total, currency), placedAt: placedAt.toISOString() };
}

export function presentCustomerNote(note: CustomerNoteView): z.output<typeof CustomerNote> {
  const { id, text, staffId, staffName, at } = note;
  return { id, text, staffId, ...withValues({ staffName }), at: at.toISOString() };
}

function presentAddress(address: ShopperProfileWithAddresses['addresses'][number]) {
  const { company, line2, region, postalCode, phone } = address;
  return {
    id: address.id,
    firstName: address.firstName,
    lastName: address.lastName,
    line1: address.line1,
    city: address.city,
    country: address.country,
    ...withValues({ company, line2, region, postalCode, phone }),
    isDefaultShipping: address.isDefaultShipping,
    isDefaultBilling: address.isDefaultBilling,
  };
}
