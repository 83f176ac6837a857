import { defineError } from '../../platform/errors/index.js';

export const accountDeleted = defineError('invalid_transition', 409, 'This account is deleted.');
export const tooManyAddresses = defineError(
  'too_many_addresses',
  409,
  'The address book is full: it holds 100 addresses. Delete one first.',
);
