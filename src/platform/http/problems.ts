import type { ErrorRequestHandler, Response } from 'express';
import { asProblem } from '../database/errors.js';
import {
  internalError,
  malformedJson,
  Problem,
  payloadTooLarge,
  unsupportedMediaType,
  validationFailed,
} from '../errors/index.js';
import { PROBLEM_TYPE, sendText } from './reply.js';
import { stateOf } from './request-state.js';

/** The `type` of a problem: a name, not an address. */
export const problemType = (code: string): string => `urn:emporion:problem:${code}`;

/** The body of an error answer, RFC 9457. */
export function problemBody(problem: Problem, requestId: string): Record<string, unknown> {
  const { detail, errors, extra } = problem.details;
  return {
    ...extra,
    type: problemType(problem.code),
    title: problem.title,
    status: problem.status,
    detail: detail ?? problem.title,
    instance: requestId,
    code: problem.code,
    ...(errors ? { errors } : {}),
  };
}

/** The last stop of every error: what we know becomes its problem, all else a 500 that says nothing. */
export function answerErrors(): ErrorRequestHandler {
  return (error: unknown, _req, res, _next) => {
    writeProblem(res, toProblem(error));
  };
}

export function writeProblem(res: Response, problem: Problem): void {
  const state = stateOf(res);
  if (problem.status >= 500) state.failure ??= problem.cause ?? problem;
  if (res.headersSent) {
    // Half an answer cannot be taken back; the client must see that it is broken.
    res.destroy();
    return;
  }
  res.setHeader('Cache-Control', 'no-store');
  for (const [name, value] of Object.entries(problem.details.headers ?? {})) res.setHeader(name, value);
  if (problem.status === 503 && !res.hasHeader('Retry-After')) res.setHeader('Retry-After', '1');
  if (problem.status === 401 && !res.hasHeader('WWW-Authenticate')) {
    res.setHeader('WWW-Authenticate', challengeOf(problem.code));
  }
  sendText(res, problem.status, PROBLEM_TYPE, JSON.stringify(problemBody(problem, state.requestId)));
}

function challengeOf(code: string): string {
  return code === 'token_expired' ? 'Bearer error="invalid_token"' : 'Bearer';
}

/** What the body reader and the router throw, by their `type` or `status`; everything else is looked at as ours. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { type, status } = (error ?? {}) as { type?: string; status?: number };
  if (type === 'entity.too.large') return payloadTooLarge();
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') return unsupportedMediaType();
  if (type === 'request.size.invalid' || type === 'request.aborted') {
    return malformedJson({ detail: 'The body is not as long as announced.' });
  }
  if (error instanceof URIError) {
    return validationFailed({ errors: [{ path: '', message: 'the path is not valid percent-encoding' }] });
  }
  const mapped = asProblem(error);
  if (mapped instanceof Problem) return mapped;
  // A body that does not decompress has a 4xx status and no type of its own.
  if (typeof type === 'undefined' && isDecompressionError(error, status)) return malformedJson();
  return internalError({ cause: error });
}

function isDecompressionError(error: unknown, status: number | undefined): boolean {
  return status === 400 && /^(Z_|ERR_)/.test(String((error as { code?: unknown }).code ?? ''));
}
