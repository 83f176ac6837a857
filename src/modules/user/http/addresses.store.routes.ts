import { z } from 'zod';
import { notFound } from '../../../platform/errors/index.js';
import { created, noContent, ok, type Route, route, shopper } from '../../../platform/http/route.js';
import { pageQuery } from '../../../platform/http/schemas.js';
import { once } from '../../../platform/idempotency/index.js';
import { createAddress } from '../commands/create-address.js';
import { deleteAddress } from '../commands/delete-address.js';
import { updateAddress } from '../commands/update-address.js';
import { getAddress } from '../queries/get-address.js';
import { listAddresses } from '../queries/list-addresses.js';
import { tooManyAddresses } from '../user.errors.js';
import { presentAddress } from './user.presenter.js';
import {
  AddressList,
  AddressParams,
  CreateAddressRequest,
  SavedAddress,
  UpdateAddressRequest,
} from './user.schemas.js';

const common = { tag: 'addresses', access: shopper() } as const;

export const addressStoreRoutes: Route[] = [
  route({
    ...common,
    method: 'get',
    path: '/v1/me/addresses',
    summary: 'The address book',
    query: z.strictObject(pageQuery),
    replies: { 200: AddressList },
    handle: async ({ actor, query }) => {
      const { items, nextCursor } = await listAddresses(actor.id, query);
      return ok({ items: items.map(presentAddress), nextCursor });
    },
  }),
  route({
    ...common,
    method: 'post',
    path: '/v1/me/addresses',
    summary: 'Add an address',
    description: 'The first one becomes the default for shipping and for billing, unless it says otherwise.',
    body: CreateAddressRequest,
    replies: { 201: SavedAddress },
    errors: [tooManyAddresses],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) =>
        created(presentAddress(await createAddress(tx, call.actor.id, call.body))),
      ),
  }),
  route({
    ...common,
    method: 'get',
    path: '/v1/me/addresses/{addressId}',
    summary: 'An address',
    params: AddressParams,
    replies: { 200: SavedAddress },
    errors: [notFound],
    handle: async ({ actor, params }) => ok(presentAddress(await getAddress(actor.id, params.addressId))),
  }),
  route({
    ...common,
    method: 'patch',
    path: '/v1/me/addresses/{addressId}',
    summary: 'Change an address',
    params: AddressParams,
    body: UpdateAddressRequest,
    replies: { 200: SavedAddress },
    errors: [notFound],
    handle: async ({ context, actor, params, body }) =>
      ok(presentAddress(await updateAddress(context, actor.id, params.addressId, body))),
  }),
  route({
    ...common,
    method: 'delete',
    path: '/v1/me/addresses/{addressId}',
    summary: 'Remove an address',
    description: 'Where it was a default there is none until another address is made it.',
    params: AddressParams,
    replies: { 204: null },
    errors: [notFound],
    handle: async ({ context, actor, params }) => {
      await deleteAddress(context, actor.id, params.addressId);
      return noContent();
    },
  }),
];
