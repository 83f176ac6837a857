import { randomUUID } from 'node:crypto';
import { buildShopper } from '../../factories/user.js';
import type { Shop } from '../../support/shop.js';
import type { Arrangements, Caller } from '../arrangement.js';

export const fullAddress = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  company: 'Analytical Engines',
  line1: '12 St James’s Square',
  line2: 'Second floor',
  city: 'London',
  region: 'Greater London',
  postalCode: 'SW1Y 4JH',
  country: 'GB',
  phone: '+442071234567',
};
const savedAddress = { ...fullAddress, isDefaultShipping: true, isDefaultBilling: true };

interface Given {
  caller: Caller;
  shop: Shop;
}

/** A session of the caller beside the one of the request, and one of somebody else. */
async function sessions({ caller, shop }: Given) {
  const { email, password, token } = caller;
  await shop.user.post('/v1/auth/login', { email, password });
  const [newest] = (await shop.user.get('/v1/me/sessions', { token })).body.items;
  const other = await buildShopper();
  const [theirs] = (await shop.user.get('/v1/me/sessions', { token: other.token })).body.items;
  return { params: { sessionId: newest.id }, foreign: [{ params: { sessionId: theirs.id } }] };
}

/** An address of the caller, and one of somebody else. */
async function addresses({ caller, shop }: Given) {
  const add = async (token: string) => (await shop.user.post('/v1/me/addresses', savedAddress, { token })).body.id;
  const other = await buildShopper();
  return {
    params: { addressId: await add(caller.token) },
    foreign: [{ params: { addressId: await add(other.token) } }],
  };
}

export const userArrangements: Arrangements = {
  'POST /v1/auth/register': () => ({
    body: {
      email: `new-${randomUUID()}@example.com`,
      password: 'kettle harbour violin',
      firstName: 'Grace',
      lastName: 'Hopper',
      phone: '+12025550123',
    },
  }),
  'POST /v1/auth/login': ({ caller: { email, password } }) => ({ body: { email, password } }),
  'POST /v1/auth/refresh': ({ caller: { refreshToken } }) => ({ body: { refreshToken } }),
  'POST /v1/auth/logout': ({ caller: { refreshToken } }) => ({ body: { refreshToken } }),
  'GET /v1/me': () => ({}),
  'PATCH /v1/me': () => ({ body: { firstName: 'Augusta', lastName: 'King', phone: '+442071234567' } }),
  'DELETE /v1/me': () => ({}),
  'PUT /v1/me/password': ({ caller }) => ({
    body: { currentPassword: caller.password, newPassword: 'copper meadow 9 flute' },
  }),
  'GET /v1/me/sessions': () => ({ query: { limit: '5' } }),
  'DELETE /v1/me/sessions/{sessionId}': sessions,
  'GET /v1/me/addresses': () => ({ query: { limit: '5' } }),
  'POST /v1/me/addresses': () => ({ body: savedAddress }),
  'GET /v1/me/addresses/{addressId}': addresses,
  'PATCH /v1/me/addresses/{addressId}': async (given) => ({ ...(await addresses(given)), body: savedAddress }),
  'DELETE /v1/me/addresses/{addressId}': addresses,
};
