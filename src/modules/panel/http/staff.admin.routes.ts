import type { StaffActor } from '../../../platform/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { alreadyExists, forbidden, notFound, versionMismatch } from '../../../platform/errors/index.js';
import { ok, type Reply, type Route, route, staff } from '../../../platform/http/route.js';
import { once } from '../../../platform/idempotency/index.js';
import { changeStaff } from '../commands/change-staff.js';
import { disableStaff } from '../commands/disable-staff.js';
import { enableStaff } from '../commands/enable-staff.js';
import { inviteStaff } from '../commands/invite-staff.js';
import { resendInvitation } from '../commands/resend-invitation.js';
import { resetOtp } from '../commands/reset-otp.js';
import { invalidTransition, lastOwner } from '../panel.errors.js';
import { countActiveOwners, getStaff, type StaffWithRole } from '../queries/get-staff.js';
import { listStaff } from '../queries/list-staff.js';
import { presentMember } from './panel.presenter.js';
import {
  InviteStaffRequest,
  StaffList,
  StaffListQuery,
  StaffMember,
  StaffParams,
  UpdateStaffRequest,
} from './panel.schemas.js';

const tag = 'staff';
const change = {
  method: 'post',
  tag,
  access: staff('staff:manage'),
  params: StaffParams,
  body: undefined,
  replies: { 200: StaffMember },
  idempotent: true,
} as const;

export const staffAdminRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/admin/staff',
    summary: 'Who may sign in here, or is invited to',
    tag,
    access: staff('staff:read'),
    query: StaffListQuery,
    replies: { 200: StaffList },
    async handle({ query, actor: { permissions } }) {
      const [list, activeOwners] = await Promise.all([listStaff(query), countActiveOwners()]);
      return ok({ ...list, items: list.items.map((member) => presentMember(member, { permissions, activeOwners })) });
    },
  }),
  route({
    method: 'post',
    path: '/v1/admin/staff',
    summary: 'Invite somebody: a link is mailed, good for 7 days, by which they set a password',
    description: 'Nobody can give a role that allows what they may not do themselves.',
    tag,
    access: staff('staff:manage'),
    body: InviteStaffRequest,
    replies: { 201: StaffMember },
    errors: [alreadyExists],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => ({
        ...(await shown(tx, call.actor, inviteStaff(tx, call.body))),
        status: 201,
      })),
  }),
  route({
    method: 'get',
    path: '/v1/admin/staff/{staffId}',
    summary: 'A staff member, with what you may do now in `actions`',
    tag,
    access: staff('staff:read'),
    params: StaffParams,
    replies: { 200: StaffMember },
    errors: [notFound],
    handle: ({ params, actor }) => shown(null, actor, getStaff(params.staffId)),
  }),
  route({
    method: 'patch',
    path: '/v1/admin/staff/{staffId}',
    summary: 'Change somebody’s name or role; it takes effect at their next request',
    description: 'Not of somebody who may do more than oneself, and not the last owner’s role.',
    tag,
    access: staff('staff:manage'),
    params: StaffParams,
    body: UpdateStaffRequest,
    replies: { 200: StaffMember },
    errors: [notFound, forbidden, lastOwner, versionMismatch],
    conditional: true,
    handle: ({ context, params, body, ifMatch, actor }) =>
      shown(null, actor, changeStaff(context, params.staffId, body, ifMatch)),
  }),
  route({
    ...change,
    path: '/v1/admin/staff/{staffId}/resend-invitation',
    summary: 'Mail a new link to somebody who has not set a password; the one before is good no more',
    errors: [notFound, invalidTransition],
    handle: (call) =>
      once(call, call.actor.id, (tx) => shown(tx, call.actor, resendInvitation(tx, call.params.staffId))),
  }),
  route({
    ...change,
    path: '/v1/admin/staff/{staffId}/disable',
    summary: 'Shut somebody out at once; an invitation is withdrawn',
    errors: [notFound, lastOwner, versionMismatch],
    conditional: true,
    handle: (call) =>
      once(call, call.actor.id, (tx) => shown(tx, call.actor, disableStaff(tx, call.params.staffId, call.ifMatch))),
  }),
  route({
    ...change,
    path: '/v1/admin/staff/{staffId}/enable',
    summary: 'Let somebody in again',
    errors: [notFound, invalidTransition, versionMismatch],
    conditional: true,
    handle: (call) =>
      once(call, call.actor.id, (tx) => shown(tx, call.actor, enableStaff(tx, call.params.staffId, call.ifMatch))),
  }),
  route({
    ...change,
    path: '/v1/admin/staff/{staffId}/reset-otp',
    summary: 'Take the second factor from somebody who has lost device and recovery codes',
    errors: [notFound],
    handle: (call) => once(call, call.actor.id, (tx) => shown(tx, call.actor, resetOtp(tx, call.params.staffId))),
  }),
];

async function shown(
  tx: Tx | null,
  { permissions }: StaffActor,
  member: Promise<StaffWithRole>,
): Promise<Reply<ReturnType<typeof presentMember>>> {
  const staff = await member;
  return ok(presentMember(staff, { permissions, activeOwners: await countActiveOwners(tx) }), staff.version);
}
