import { z } from 'zod';
import {
  adminListOf,
  adminPageQuery,
  listOf,
  Money,
  pageQuery,
  Time,
  trimmed,
} from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';
import { normalizeEmail } from '../../../utils/text.js';

const CustomerStatus = z.enum(['active', 'disabled', 'deleted']);

export const CustomerParams = z.strictObject({ customerId: idSchema('usr') });
export const CustomerListQuery = z.strictObject({
  ...adminPageQuery,
  email: z.string().overwrite(normalizeEmail).min(1).max(254).optional().describe('how the e-mail address begins'),
  q: trimmed(254).optional().describe('how the e-mail address, the first or the last name begins'),
  status: CustomerStatus.optional(),
});
export const CustomerNoteListQuery = z.strictObject(pageQuery);
export const CustomerNoteRequest = z.strictObject({ text: trimmed(2000) });

const customerFields = {
  id: z.string(),
  email: z.string().optional().describe('absent once the account is deleted'),
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string().optional(),
  status: CustomerStatus,
  actions: z.array(z.enum(['disable', 'enable', 'add_note'])).describe('what you may do now'),
  createdAt: Time,
  updatedAt: Time,
};
export const Customer = z.strictObject(customerFields).meta({ id: 'Customer' });

const CustomerAddress = z
  .strictObject({
    id: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    company: z.string().optional(),
    line1: z.string(),
    line2: z.string().optional(),
    city: z.string(),
    region: z.string().optional(),
    postalCode: z.string().optional(),
    country: z.string(),
    phone: z.string().optional(),
    isDefaultShipping: z.boolean(),
    isDefaultBilling: z.boolean(),
  })
  .meta({ id: 'CustomerAddress' });
const CustomerOrder = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    status: z.string(),
    paymentStatus: z.string(),
    fulfillmentStatus: z.string(),
    total: Money,
    placedAt: Time,
  })
  .meta({ id: 'CustomerOrder' });
const CustomerOrders = z.strictObject({
  count: z.int(),
  spent: Money.describe('what was taken and not given back'),
  latest: z.array(CustomerOrder).describe('at most 10; the list of orders has all, by `userId`'),
});
export const CustomerNote = z
  .strictObject({
    id: z.string(),
    text: z.string(),
    staffId: z.string(),
    staffName: z.string().optional().describe('as it is now'),
    at: Time,
  })
  .meta({ id: 'CustomerNote' });
export const CustomerNoteList = listOf(CustomerNote);
export const CustomerDetail = z
  .strictObject({ ...customerFields, addresses: z.array(CustomerAddress), orders: CustomerOrders })
  .meta({ id: 'CustomerDetail' });
export const CustomerList = adminListOf(Customer);
