import { z } from 'zod';
import { NewPassword } from '../../../platform/auth/passwords.js';
import { Email, line, listOf, Phone, Time } from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';
import { addressFields } from '../address.js';

/** A password that is compared with the one we know; the rules are for new ones. */
const KnownPassword = z.string().min(1).max(200);
const RefreshToken = z.string().min(1).max(200);
const name = line(100);

export const RegisterRequest = z.strictObject({
  email: Email,
  password: NewPassword,
  firstName: name,
  lastName: name,
  phone: Phone.optional(),
});
export const LoginRequest = z.strictObject({ email: Email, password: KnownPassword });
export const RefreshRequest = z.strictObject({ refreshToken: RefreshToken });
export const LogoutRequest = z.strictObject({ refreshToken: RefreshToken });

export const UpdateProfileRequest = z.strictObject({
  firstName: name.optional(),
  lastName: name.optional(),
  phone: Phone.nullable().optional().describe('null removes it'),
});
export const ChangePasswordRequest = z.strictObject({ currentPassword: KnownPassword, newPassword: NewPassword });
export const SessionParams = z.strictObject({ sessionId: idSchema('ses') });

const defaults = {
  isDefaultShipping: z.boolean().optional().describe('takes this from the address that was the default'),
  isDefaultBilling: z.boolean().optional().describe('takes this from the address that was the default'),
};
export const AddressParams = z.strictObject({ addressId: idSchema('adr') });
export const CreateAddressRequest = z.strictObject({ ...addressFields, ...defaults });
export const UpdateAddressRequest = z.strictObject({
  firstName: addressFields.firstName.optional(),
  lastName: addressFields.lastName.optional(),
  company: addressFields.company.nullable(),
  line1: addressFields.line1.optional(),
  line2: addressFields.line2.nullable(),
  city: addressFields.city.optional(),
  region: addressFields.region.nullable(),
  postalCode: addressFields.postalCode.nullable(),
  country: addressFields.country.optional(),
  phone: addressFields.phone.nullable(),
  ...defaults,
});

export const User = z
  .strictObject({
    id: z.string(),
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    phone: z.string().optional(),
    createdAt: Time,
    updatedAt: Time,
  })
  .meta({ id: 'User' });

export const SignedIn = z
  .strictObject({
    user: User,
    accessToken: z.string().describe('sent as `Authorization: Bearer …`'),
    refreshToken: z.string().describe('good for one refresh within 30 days'),
    expiresIn: z.int().describe('seconds until the access token expires'),
    tokenType: z.literal('Bearer'),
  })
  .meta({ id: 'SignedIn' });

export const Session = z
  .strictObject({
    id: z.string(),
    createdAt: Time,
    lastUsedAt: Time.describe('the last sign-in or refresh'),
    ip: z.string().optional(),
    userAgent: z.string().optional(),
    current: z.boolean().describe('the session of this request'),
  })
  .meta({ id: 'Session' });

export const SavedAddress = z
  .strictObject({
    id: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    company: z.string().optional(),
    line1: z.string(),
    line2: z.string().optional(),
    city: z.string(),
    region: z.string().optional(),
    postalCode: z.string().optional(),
    country: z.string(),
    phone: z.string().optional(),
    isDefaultShipping: z.boolean(),
    isDefaultBilling: z.boolean(),
  })
  .meta({ id: 'SavedAddress' });

export const SessionList = listOf(Session);
export const AddressList = listOf(SavedAddress);
