import { z } from 'zod';
import { invalidCredentials } from '../../../platform/auth/errors.js';
import { alreadyExists, notFound, rateLimited, versionMismatch } from '../../../platform/errors/index.js';
import { noContent, ok, type Route, route, staffSelf } from '../../../platform/http/route.js';
import { adminPageQuery } from '../../../platform/http/schemas.js';
import { changeStaffPassword } from '../commands/change-staff-password.js';
import { endStaffSession } from '../commands/end-staff-session.js';
import { updateOwnProfile } from '../commands/update-own-profile.js';
import { getStaffAccount } from '../queries/get-staff.js';
import { listStaffSessions } from '../queries/list-staff-sessions.js';
import { presentMe, presentStaffSession } from './panel.presenter.js';
import {
  ChangeStaffPasswordRequest,
  Me,
  StaffSessionList,
  StaffSessionParams,
  UpdateMeRequest,
} from './panel.schemas.js';

const common = { tag: 'me', access: staffSelf() } as const;

export const meAdminRoutes: Route[] = [
  route({
    ...common,
    method: 'get',
    path: '/v1/admin/me',
    summary: 'Who is signed in, with role and permissions',
    replies: { 200: Me },
    handle: async ({ actor }) => {
      const staff = await getStaffAccount(actor.id);
      return ok(presentMe(staff), staff.version);
    },
  }),
  route({
    ...common,
    method: 'patch',
    path: '/v1/admin/me',
    summary: 'Change one’s own profile',
    description: 'Another e-mail address needs `currentPassword`, and ends all other sessions.',
    body: UpdateMeRequest,
    replies: { 200: Me },
    errors: [alreadyExists, versionMismatch, invalidCredentials, rateLimited],
    conditional: true,
    handle: async ({ context, actor, body, ifMatch }) => {
      const staff = await updateOwnProfile(context, actor, body, ifMatch);
      return ok(presentMe(staff), staff.version);
    },
  }),
  route({
    ...common,
    method: 'put',
    path: '/v1/admin/me/password',
    summary: 'Change one’s own password and end all other sessions',
    body: ChangeStaffPasswordRequest,
    bodyLimit: 10_000,
    replies: { 204: null },
    errors: [invalidCredentials, rateLimited],
    handle: async ({ context, actor, body }) => {
      await changeStaffPassword(context, actor, body);
      return noContent();
    },
  }),
  route({
    ...common,
    method: 'get',
    path: '/v1/admin/me/sessions',
    summary: 'Where one is signed in',
    query: z.strictObject(adminPageQuery),
    replies: { 200: StaffSessionList },
    handle: async ({ actor, query }) => {
      const list = await listStaffSessions(actor.id, query);
      return ok({ ...list, items: list.items.map((session) => presentStaffSession(session, actor.sessionId)) });
    },
  }),
  route({
    ...common,
    method: 'delete',
    path: '/v1/admin/me/sessions/{sessionId}',
    summary: 'End one of one’s own sessions, on this device or another',
    params: StaffSessionParams,
    replies: { 204: null },
    errors: [notFound],
    handle: async ({ context, actor, params }) => {
      await endStaffSession(context, actor, params.sessionId);
      return noContent();
    },
  }),
];
