import { buildRole, buildStaff } from '../../factories/staff.js';
import { buildShopper } from '../../factories/user.js';
import type { Arrangements } from '../arrangement.js';

const customer = async () => ({ params: { customerId: (await buildShopper()).id } });

export const panelArrangements: Arrangements = {
  'POST /v1/admin/auth/login': ({ caller: { email, password } }) => ({
    body: { email, password, otp: '123456', recoveryCode: 'abcd-efgh', cookie: false },
  }),
  'POST /v1/admin/auth/refresh': ({ caller: { refreshToken } }) => ({ body: { refreshToken } }),
  'POST /v1/admin/auth/logout': ({ caller: { refreshToken } }) => ({ body: { refreshToken } }),
  'GET /v1/admin/me': () => ({}),
  'PATCH /v1/admin/me': ({ caller }) => ({
    body: { name: 'Katherine Johnson', email: caller.email, currentPassword: caller.password },
  }),
  'PUT /v1/admin/me/password': ({ caller }) => ({
    body: { currentPassword: caller.password, newPassword: 'copper meadow 9 flute' },
  }),
  'GET /v1/admin/me/sessions': () => ({ query: { limit: '5' } }),
  'DELETE /v1/admin/me/sessions/{sessionId}': async ({ caller: { email, password, token }, shop }) => {
    await shop.panel.post('/v1/admin/auth/login', { email, password });
    const [newest] = (await shop.panel.get('/v1/admin/me/sessions', { token })).body.items;
    const other = await buildStaff();
    return { params: { sessionId: newest.id }, foreign: [{ params: { sessionId: other.sessionId } }] };
  },
  'GET /v1/admin/staff': async () => ({
    query: { roleId: (await buildRole(['order:read'])).id, status: 'active', page: '1', perPage: '5' },
  }),
  'GET /v1/admin/roles': () => ({ query: { page: '1', perPage: '5' } }),
  'GET /v1/admin/permissions': () => ({}),
  'GET /v1/admin/audit-log': ({ caller }) => ({
    query: {
      actorId: caller.id,
      action: 'session:create',
      subjectId: caller.id,
      from: '2020-01-01T00:00:00Z',
      to: '2999-01-01T00:00:00+03:00',
    },
  }),
  'GET /v1/admin/customers': ({ caller }) => ({ query: { email: caller.email, q: 'ada', status: 'active' } }),
  'GET /v1/admin/customers/{customerId}': customer,
  'POST /v1/admin/customers/{customerId}/disable': customer,
  'POST /v1/admin/customers/{customerId}/enable': customer,
  'GET /v1/admin/customers/{customerId}/notes': async () => ({ ...(await customer()), query: { limit: '5' } }),
  'POST /v1/admin/customers/{customerId}/notes': async () => ({
    ...(await customer()),
    body: { text: 'Calls often.' },
  }),
};
