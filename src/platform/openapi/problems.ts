import { z } from 'zod';
import {
  forbidden,
  idempotencyInProgress,
  idempotencyKeyReused,
  internalError,
  malformedJson,
  malformedMultipart,
  notFound,
  payloadTooLarge,
  rateLimited,
  requestTimeout,
  tokenExpired,
  unauthenticated,
  unavailable,
  unsupportedMediaType,
  validationFailed,
  versionMismatch,
} from '../errors/index.js';
import type { Route } from '../http/route.js';

/** Every error answer, RFC 9457. Some codes add members of their own, such as `shortages`. */
export const ProblemDetails = z
  .looseObject({
    type: z.string().describe('a URN of the code'),
    title: z.string().describe('the code in words'),
    status: z.int(),
    detail: z.string().describe('what happened here, and what to do'),
    instance: z.string().describe('the request id'),
    code: z.string().describe('stable, to program against'),
    errors: z
      .array(z.strictObject({ path: z.string().describe('such as items.0.quantity'), message: z.string() }))
      .optional()
      .describe('everything that is not valid'),
  })
  .meta({ id: 'Problem' });

interface Answer {
  status: number;
  code: string;
}

/** An account that staff or its owner closed, found out by the authenticator. */
const ACCOUNT_DISABLED: Answer = { status: 403, code: 'account_disabled' };

/** Every error a route can answer with: its own, and those of the pipeline steps it goes through. */
export function problemsOf(route: Route): Map<number, string[]> {
  const answers: Answer[] = [validationFailed, rateLimited, internalError, unavailable, ...(route.errors ?? [])];
  if (route.access.kind !== 'public') answers.push(unauthenticated, tokenExpired, ACCOUNT_DISABLED);
  if (route.access.kind === 'staff') answers.push(forbidden);
  if (route.params) answers.push(notFound);
  if (route.multipart) answers.push(malformedMultipart, requestTimeout);
  else if (route.body) answers.push(malformedJson);
  if (route.body) answers.push(payloadTooLarge, unsupportedMediaType);
  if (route.rawBody) answers.push(payloadTooLarge);
  if (route.conditional) answers.push(versionMismatch);
  if (route.idempotent) answers.push(idempotencyInProgress, idempotencyKeyReused);
  const codes = new Map<number, Set<string>>();
  for (const { status, code } of answers) codes.set(status, (codes.get(status) ?? new Set()).add(code));
  return new Map([...codes].sort(([a], [b]) => a - b).map(([status, set]) => [status, [...set].sort()]));
}
