import { defineError } from '../../platform/errors/index.js';

export const invalidTransition = defineError('invalid_transition', 409, 'This cannot be done now.');
export const otpRequired = defineError('otp_required', 401, 'Send a code of the second factor as well.');
export const lastOwner = defineError('last_owner', 409, 'The shop needs an owner who can sign in.');
export const roleInUse = defineError('role_in_use', 409, 'There are staff with this role; give them another first.');
