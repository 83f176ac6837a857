import type { StaffActor } from '../../../platform/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound, versionMismatch } from '../../../platform/errors/index.js';
import { created, ok, type Route, route, staff } from '../../../platform/http/route.js';
import { once } from '../../../platform/idempotency/index.js';
import { accountDeleted, assertShopper, getShopperProfile, listShoppers } from '../../user/index.js';
import { addCustomerNote } from '../commands/add-customer-note.js';
import { disableCustomer, enableCustomer } from '../commands/customer-changes.js';
import { getCustomerNote, listCustomerNotes } from '../queries/list-customer-notes.js';
import { customerOrders } from '../read-models/customer-orders.js';
import { presentCustomer, presentCustomerDetail, presentCustomerNote } from './customers.presenter.js';
import {
  Customer,
  CustomerDetail,
  CustomerList,
  CustomerListQuery,
  CustomerNote,
  CustomerNoteList,
  CustomerNoteListQuery,
  CustomerNoteRequest,
  CustomerParams,
} from './customers.schemas.js';

const reading = { method: 'get', tag: 'customers', access: staff('customer:read') } as const;
const change = {
  method: 'post',
  tag: 'customers',
  access: staff('customer:write'),
  params: CustomerParams,
  body: undefined,
  replies: { 200: Customer },
  idempotent: true,
  conditional: true,
} as const;

export const customersAdminRoutes: Route[] = [
  route({
    ...reading,
    path: '/v1/admin/customers',
    summary: 'Shoppers with an account, newest first',
    query: CustomerListQuery,
    replies: { 200: CustomerList },
    handle: async ({ query, actor }) => {
      const list = await listShoppers(query);
      return ok({ ...list, items: list.items.map((shopper) => presentCustomer(shopper, actor)) });
    },
  }),
  route({
    ...reading,
    path: '/v1/admin/customers/{customerId}',
    summary: 'A shopper with the address book and the newest orders',
    params: CustomerParams,
    replies: { 200: CustomerDetail },
    errors: [notFound],
    handle: async ({ params, actor }) => {
      const shopper = await getShopperProfile(params.customerId);
      const orders = await customerOrders(params.customerId);
      return ok(presentCustomerDetail(shopper, orders, actor), shopper.version);
    },
  }),
  route({
    ...change,
    path: '/v1/admin/customers/{customerId}/disable',
    summary: 'Keep a shopper out: within 5 seconds everything is refused as `account_disabled`',
    errors: [notFound, accountDeleted, versionMismatch],
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        await disableCustomer(tx, { customerId: call.params.customerId, ifMatch: call.ifMatch });
        return shown(tx, call.actor, call.params.customerId);
      }),
  }),
  route({
    ...change,
    path: '/v1/admin/customers/{customerId}/enable',
    summary: 'Let a shopper in again',
    errors: [notFound, accountDeleted, versionMismatch],
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        await enableCustomer(tx, { customerId: call.params.customerId, ifMatch: call.ifMatch });
        return shown(tx, call.actor, call.params.customerId);
      }),
  }),
  route({
    ...reading,
    path: '/v1/admin/customers/{customerId}/notes',
    summary: 'What staff have noted on a shopper, newest first',
    params: CustomerParams,
    query: CustomerNoteListQuery,
    replies: { 200: CustomerNoteList },
    errors: [notFound],
    async handle({ params, query }) {
      await assertShopper(null, params.customerId);
      const { items, nextCursor } = await listCustomerNotes(params.customerId, query);
      return ok({ items: items.map(presentCustomerNote), nextCursor });
    },
  }),
  route({
    method: 'post',
    path: '/v1/admin/customers/{customerId}/notes',
    summary: 'Add a note that only staff see; it goes with the account',
    tag: 'customers',
    access: staff('customer:write'),
    params: CustomerParams,
    body: CustomerNoteRequest,
    replies: { 201: CustomerNote },
    errors: [notFound],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        const id = await addCustomerNote(tx, call.params.customerId, call.actor.id, call.body.text);
        return created(presentCustomerNote(await getCustomerNote(tx, id)));
      }),
  }),
];

async function shown(tx: Tx, actor: StaffActor, customerId: string) {
  const shopper = await getShopperProfile(customerId, tx);
  return ok(presentCustomer(shopper, actor), shopper.version);
}
