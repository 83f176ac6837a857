import { defineError } from '../errors/index.js';

export const invalidCredentials = defineError('invalid_credentials', 401, 'E-mail address or password is wrong.');
export const tokenReused = defineError('token_reused', 401, 'This refresh token has been used before; sign in again.');
export const accountDisabled = defineError('account_disabled', 403, 'This account is disabled.');
