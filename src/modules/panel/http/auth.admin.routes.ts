import { accountDisabled, invalidCredentials, tokenReused } from '../../../platform/auth/errors.js';
import { forbidden, notFound, rateLimited, unauthenticated } from '../../../platform/errors/index.js';
import { anyone, noContent, type Route, route } from '../../../platform/http/route.js';
import { acceptInvitation } from '../commands/accept-invitation.js';
import { refreshStaff } from '../commands/refresh-staff.js';
import { signInStaff } from '../commands/sign-in-staff.js';
import { signOutStaff } from '../commands/sign-out-staff.js';
import { otpRequired } from '../panel.errors.js';
import {
  AcceptInvitationRequest,
  SignedInStaff,
  StaffLoginRequest,
  StaffLogoutRequest,
  StaffRefreshRequest,
} from './panel.schemas.js';
import { assertOwnPage, forgetCookie, tokenOfCookie } from './refresh-cookie.js';
import { signedIn } from './signed-in.js';

const common = { method: 'post', tag: 'auth', access: anyone(), bodyLimit: 10_000 } as const;

export const authAdminRoutes: Route[] = [
  route({
    ...common,
    path: '/v1/admin/auth/login',
    summary: 'Sign in',
    description:
      'A wrong password and an unknown address get the same answer. A browser asks with `cookie` for the refresh token ' +
      'in an httpOnly cookie; the answer then has none. Where there is a second factor, a right password alone gets ' +
      '`otp_required`: send it again with `otp` or `recoveryCode`.',
    body: StaffLoginRequest,
    replies: { 200: SignedInStaff },
    errors: [invalidCredentials, otpRequired, accountDisabled, forbidden, rateLimited],
    async handle({ context, body: { cookie, ...credentials }, headers }) {
      if (cookie) assertOwnPage(headers);
      const staff = await signInStaff(context, { ...credentials, userAgent: headers['user-agent'] });
      return signedIn(staff, cookie);
    },
  }),
  route({
    ...common,
    path: '/v1/admin/auth/refresh',
    summary: 'Get new tokens for a refresh token',
    description:
      'The refresh token is used up. Sending an old one again ends the session, except the one just replaced ' +
      'within 10 seconds: that is refused alone. Without one in the body the cookie’s is taken, and replaced there.',
    body: StaffRefreshRequest,
    replies: { 200: SignedInStaff },
    errors: [unauthenticated, tokenReused, accountDisabled, forbidden, rateLimited],
    async handle({ context, body, headers }) {
      const token = body.refreshToken ?? tokenOfCookie(headers);
      if (!token) throw unauthenticated();
      return signedIn(await refreshStaff(context, token), body.refreshToken === undefined);
    },
  }),
  route({
    ...common,
    path: '/v1/admin/auth/logout',
    summary: 'Sign out: end the session of a refresh token',
    description: 'Without one in the body the session of the cookie is ended, and the cookie removed.',
    body: StaffLogoutRequest,
    replies: { 204: null },
    errors: [forbidden],
    async handle({ context, body, headers }) {
      const token = body.refreshToken ?? tokenOfCookie(headers);
      if (token) await signOutStaff(context, token);
      return body.refreshToken === undefined ? { ...noContent(), headers: forgetCookie() } : noContent();
    },
  }),
  route({
    ...common,
    path: '/v1/admin/auth/accept-invitation',
    summary: 'Set one’s first password, with the link of the invitation, and be signed in',
    description: 'A link is good once, for 7 days, and until the invitation is sent again or withdrawn.',
    body: AcceptInvitationRequest,
    replies: { 200: SignedInStaff },
    errors: [notFound, forbidden, rateLimited],
    async handle({ context, body: { cookie, ...acceptance }, headers }) {
      if (cookie) assertOwnPage(headers);
      return signedIn(await acceptInvitation(context, { ...acceptance, userAgent: headers['user-agent'] }), cookie);
    },
  }),
];
