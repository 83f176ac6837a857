import { accountDisabled, invalidCredentials, tokenReused } from '../../../platform/auth/errors.js';
import { alreadyExists, rateLimited, unauthenticated } from '../../../platform/errors/index.js';
import { anyone, created, noContent, ok, type Route, route } from '../../../platform/http/route.js';
import { refresh } from '../commands/refresh.js';
import { register } from '../commands/register.js';
import { signIn } from '../commands/sign-in.js';
import { signOut } from '../commands/sign-out.js';
import { presentSignedIn } from './user.presenter.js';
import { LoginRequest, LogoutRequest, RefreshRequest, RegisterRequest, SignedIn } from './user.schemas.js';

const common = { method: 'post', tag: 'auth', access: anyone(), bodyLimit: 10_000 } as const;

export const authStoreRoutes: Route[] = [
  route({
    ...common,
    path: '/v1/auth/register',
    summary: 'Make an account and sign in',
    body: RegisterRequest,
    replies: { 201: SignedIn },
    errors: [alreadyExists, rateLimited],
    handle: async ({ context, body, headers }) =>
      created(presentSignedIn(await register(context, { ...body, userAgent: headers['user-agent'] }))),
  }),
  route({
    ...common,
    path: '/v1/auth/login',
    summary: 'Sign in',
    description: 'A wrong password and an unknown address get the same answer.',
    body: LoginRequest,
    replies: { 200: SignedIn },
    errors: [invalidCredentials, accountDisabled, rateLimited],
    handle: async ({ context, body, headers }) =>
      ok(presentSignedIn(await signIn(context, { ...body, userAgent: headers['user-agent'] }))),
  }),
  route({
    ...common,
    path: '/v1/auth/refresh',
    summary: 'Get new tokens for a refresh token',
    description:
      'The refresh token is used up. Sending an old one again ends the session, except the one just replaced ' +
      'within 10 seconds: that is refused alone.',
    body: RefreshRequest,
    replies: { 200: SignedIn },
    errors: [unauthenticated, tokenReused, accountDisabled, rateLimited],
    handle: async ({ context, body }) => ok(presentSignedIn(await refresh(context, body.refreshToken))),
  }),
  route({
    ...common,
    path: '/v1/auth/logout',
    summary: 'Sign out: end the session of a refresh token',
    body: LogoutRequest,
    replies: { 204: null },
    handle: async ({ context, body }) => {
      await signOut(context, body.refreshToken);
      return noContent();
    },
  }),
];
