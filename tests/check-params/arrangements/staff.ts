import { randomUUID } from 'node:crypto';
import { codeOf, enrol } from '../../factories/otp.js';
import { buildInvitee, buildRole, buildStaff } from '../../factories/staff.js';
import type { Arrangements } from '../arrangement.js';

/** Somebody who may do nothing, so that whoever holds the one permission of a route may manage them. */
const member = async (given: { status?: 'disabled' } = {}) => ({
  params: { staffId: (await buildStaff({ permissions: [], ...given })).id },
});
const roleName = () => `A role ${randomUUID()}`;

export const staffArrangements: Arrangements = {
  'POST /v1/admin/auth/accept-invitation': async () => ({
    body: { token: (await buildInvitee()).token, password: 'copper meadow 9 flute', cookie: false },
  }),
  'POST /v1/admin/staff': async () => ({
    body: { email: `new-${randomUUID()}@example.com`, name: 'Grace Hopper', roleId: (await buildRole([])).id },
  }),
  'GET /v1/admin/staff/{staffId}': () => member(),
  'PATCH /v1/admin/staff/{staffId}': async () => ({
    ...(await member()),
    body: { name: 'Grace Hopper', roleId: (await buildRole([])).id },
  }),
  'POST /v1/admin/staff/{staffId}/resend-invitation': async () => ({
    params: { staffId: (await buildInvitee()).id },
  }),
  'POST /v1/admin/staff/{staffId}/disable': () => member(),
  'POST /v1/admin/staff/{staffId}/enable': () => member({ status: 'disabled' }),
  'POST /v1/admin/staff/{staffId}/reset-otp': () => member(),
  'PUT /v1/admin/me/otp': ({ caller }) => ({ body: { currentPassword: caller.password } }),
  'PUT /v1/admin/me/otp/confirmation': async ({ caller }) => ({
    body: { otp: codeOf((await enrol(caller)).secret) },
  }),
  'POST /v1/admin/me/otp/disable': ({ caller }) => ({
    body: { currentPassword: caller.password, otp: '123456', recoveryCode: 'abcd-efgh' },
  }),
  'GET /v1/admin/settings': () => ({}),
  'PATCH /v1/admin/settings': () => ({
    body: {
      name: 'Emporion',
      timeZone: 'Europe/Istanbul',
      paymentWindowSeconds: 1_200,
      senderAddress: 'Emporion <shop@example.com>',
    },
  }),
  'POST /v1/admin/roles': () => ({ body: { name: roleName(), permissions: ['role:manage'] } }),
  'GET /v1/admin/roles/{roleId}': async () => ({ params: { roleId: (await buildRole([])).id } }),
  'PATCH /v1/admin/roles/{roleId}': async () => ({
    params: { roleId: (await buildRole([])).id },
    body: { name: roleName(), permissions: ['role:manage'] },
  }),
  'DELETE /v1/admin/roles/{roleId}': async () => ({ params: { roleId: (await buildRole([])).id } }),
};
