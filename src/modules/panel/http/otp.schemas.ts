import { z } from 'zod';

const CurrentPassword = z.string().min(1).max(200);
const Otp = z.string().regex(/^\d{6}$/, 'must be six digits');

/** What a sign-in takes where there is a second factor. */
export const secondFactor = {
  otp: Otp.optional().describe('the code that the authenticator app shows'),
  recoveryCode: z.string().trim().min(1).max(40).optional().describe('one of the recovery codes, instead of `otp`'),
};

export const EnrolOtpRequest = z.strictObject({ currentPassword: CurrentPassword });
export const ConfirmOtpRequest = z.strictObject({ otp: Otp });
export const DisableOtpRequest = z.strictObject({ currentPassword: CurrentPassword, ...secondFactor });

export const OtpEnrolment = z
  .strictObject({
    secret: z.string().describe('Base32, to type in'),
    uri: z.string().describe('`otpauth://…`, to show as a QR code'),
  })
  .meta({ id: 'OtpEnrolment' });
export const RecoveryCodes = z
  .strictObject({ recoveryCodes: z.array(z.string()).describe('each good once; shown only here') })
  .meta({ id: 'RecoveryCodes' });
