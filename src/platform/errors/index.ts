import { defineError } from './problem.js';

export { defineError, type FieldError, Problem, type ProblemFactory } from './problem.js';

export const malformedJson = defineError('malformed_json', 400, 'The body is not valid JSON.');
export const malformedMultipart = defineError('malformed_multipart', 400, 'The body is not valid multipart/form-data.');
export const validationFailed = defineError('validation_failed', 400, 'The request is not valid.');
export const unauthenticated = defineError('unauthenticated', 401, 'Sign in to do this.');
export const tokenExpired = defineError('token_expired', 401, 'The access token has expired.');
export const forbidden = defineError('forbidden', 403, 'You are not allowed to do this.');
export const notFound = defineError('not_found', 404, 'There is nothing here.');
export const methodNotAllowed = defineError('method_not_allowed', 405, 'This method is not allowed here.');
export const requestTimeout = defineError('request_timeout', 408, 'The request took too long to arrive.');
export const alreadyExists = defineError('already_exists', 409, 'It already exists.');
export const idempotencyInProgress = defineError(
  'idempotency_in_progress',
  409,
  'A request with this idempotency key is still in progress.',
);
export const versionMismatch = defineError('version_mismatch', 412, 'Somebody else changed it first.');
export const payloadTooLarge = defineError('payload_too_large', 413, 'The body is too large.');
export const unsupportedMediaType = defineError('unsupported_media_type', 415, 'Send the body as application/json.');
export const idempotencyKeyReused = defineError(
  'idempotency_key_reused',
  422,
  'This idempotency key was used for another request.',
);
export const rateLimited = defineError('rate_limited', 429, 'Too many requests.');
export const internalError = defineError('internal_error', 500, 'Something went wrong on our side.');
export const unavailable = defineError('unavailable', 503, 'Temporarily unavailable; try again.');
