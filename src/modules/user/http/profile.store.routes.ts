import { z } from 'zod';
import { invalidCredentials } from '../../../platform/auth/errors.js';
import { notFound, rateLimited, versionMismatch } from '../../../platform/errors/index.js';
import { noContent, ok, type Route, route, shopper } from '../../../platform/http/route.js';
import { pageQuery } from '../../../platform/http/schemas.js';
import { changePassword } from '../commands/change-password.js';
import { deleteAccount } from '../commands/delete-account.js';
import { endSession } from '../commands/end-session.js';
import { updateProfile } from '../commands/update-profile.js';
import { getAccount } from '../queries/get-shopper.js';
import { listSessions } from '../queries/list-sessions.js';
import { presentSession, presentUser } from './user.presenter.js';
import { ChangePasswordRequest, SessionList, SessionParams, UpdateProfileRequest, User } from './user.schemas.js';

const common = { tag: 'me', access: shopper() } as const;

export const profileStoreRoutes: Route[] = [
  route({
    ...common,
    method: 'get',
    path: '/v1/me',
    summary: 'The shopper’s profile',
    replies: { 200: User },
    handle: async ({ actor }) => {
      const user = await getAccount(actor.id);
      return ok(presentUser(user), user.version);
    },
  }),
  route({
    ...common,
    method: 'patch',
    path: '/v1/me',
    summary: 'Change the profile',
    body: UpdateProfileRequest,
    replies: { 200: User },
    errors: [versionMismatch],
    conditional: true,
    handle: async ({ context, actor, body, ifMatch }) => {
      const user = await updateProfile(context, actor.id, body, ifMatch);
      return ok(presentUser(user), user.version);
    },
  }),
  route({
    ...common,
    method: 'delete',
    path: '/v1/me',
    summary: 'Delete the account',
    description: 'Removes everything about the person and ends all sessions. Orders are kept.',
    replies: { 204: null },
    handle: async ({ context, actor }) => {
      await deleteAccount(context, actor.id);
      return noContent();
    },
  }),
  route({
    ...common,
    method: 'put',
    path: '/v1/me/password',
    summary: 'Change the password and end all other sessions',
    body: ChangePasswordRequest,
    bodyLimit: 10_000,
    replies: { 204: null },
    errors: [invalidCredentials, rateLimited],
    handle: async ({ context, actor, body }) => {
      await changePassword(context, actor, body);
      return noContent();
    },
  }),
  route({
    ...common,
    method: 'get',
    path: '/v1/me/sessions',
    summary: 'Where the shopper is signed in',
    query: z.strictObject(pageQuery),
    replies: { 200: SessionList },
    handle: async ({ actor, query }) => {
      const { items, nextCursor } = await listSessions(actor.id, query);
      return ok({ items: items.map((session) => presentSession(session, actor.sessionId)), nextCursor });
    },
  }),
  route({
    ...common,
    method: 'delete',
    path: '/v1/me/sessions/{sessionId}',
    summary: 'End a session, on this device or another',
    params: SessionParams,
    replies: { 204: null },
    errors: [notFound],
    handle: async ({ context, actor, params }) => {
      await endSession(context, actor.id, params.sessionId);
      return noContent();
    },
  }),
];
