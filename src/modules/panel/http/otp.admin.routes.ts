import { invalidCredentials } from '../../../platform/auth/errors.js';
import { alreadyExists, rateLimited } from '../../../platform/errors/index.js';
import { noContent, ok, type Route, route, staffSelf } from '../../../platform/http/route.js';
import { confirmOtp, disableOtp, enrolOtp } from '../commands/own-otp.js';
import { invalidTransition, otpRequired } from '../panel.errors.js';
import { ConfirmOtpRequest, DisableOtpRequest, EnrolOtpRequest, OtpEnrolment, RecoveryCodes } from './otp.schemas.js';

const common = { tag: 'me', access: staffSelf(), bodyLimit: 10_000 } as const;

export const otpAdminRoutes: Route[] = [
  route({
    ...common,
    method: 'put',
    path: '/v1/admin/me/otp',
    summary: 'Begin a second factor: a secret for an authenticator app',
    description: 'It is in force once a code of it is confirmed. Beginning again makes another secret.',
    body: EnrolOtpRequest,
    replies: { 200: OtpEnrolment },
    errors: [invalidCredentials, alreadyExists, rateLimited],
    handle: async ({ context, actor, body }) => ok(await enrolOtp(context, actor, body.currentPassword)),
  }),
  route({
    ...common,
    method: 'put',
    path: '/v1/admin/me/otp/confirmation',
    summary: 'Put the second factor in force with a code of it; gives the recovery codes, once',
    body: ConfirmOtpRequest,
    replies: { 200: RecoveryCodes },
    errors: [invalidCredentials, invalidTransition, rateLimited],
    handle: async ({ context, actor, body }) => ok({ recoveryCodes: await confirmOtp(context, actor, body.otp) }),
  }),
  route({
    ...common,
    method: 'post',
    path: '/v1/admin/me/otp/disable',
    summary: 'Turn one’s own second factor off, with the password and a code',
    body: DisableOtpRequest,
    replies: { 204: null },
    errors: [invalidCredentials, otpRequired, rateLimited],
    async handle({ context, actor, body }) {
      await disableOtp(context, actor, body);
      return noContent();
    },
  }),
];
