import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import cors from 'cors';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { config } from '../../config/index.js';
import { ipKey, type Limiter, limitHeaders } from '../limits/index.js';
import { bearerToken } from './access.js';
import { callerIp } from './request-state.js';

const LOCALHOST = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;
const PREFLIGHT_SECONDS = 600;
const ALLOWED_HEADERS = [
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-Match',
  'X-Cart-Token',
  'X-Order-Token',
  'X-Request-Id',
];
const EXPOSED_HEADERS = ['ETag', 'Retry-After', 'RateLimit', 'Idempotency-Replayed', 'X-Request-Id'];

/** Helmet's headers, and `no-store` until a public answer says otherwise. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = Object.freeze(securityHeaderValues());

/** Asked once: Helmet's headers are the same for every answer. */
function securityHeaderValues(): Record<string, string> {
  const req = new IncomingMessage(new Socket());
  const res = new ServerResponse(req);
  helmet()(req, res, () => undefined);
  return { ...(res.getHeaders() as Record<string, string>), 'cache-control': 'no-store' };
}

/** Sets `SECURITY_HEADERS`. */
export function securityHeaders(): RequestHandler {
  const headers = Object.entries(SECURITY_HEADERS);
  return (_req, res, next) => {
    for (const [name, value] of headers) res.setHeader(name, value);
    next();
  };
}

/** CORS for the configured origins; without any, none in production and any localhost port otherwise. */
export function crossOrigin(origins: readonly string[] | null): RequestHandler {
  const isOff = origins ? origins.length === 0 : config.isProduction;
  const answer = cors({
    origin: isOff ? false : origins ? [...origins] : LOCALHOST,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: ALLOWED_HEADERS,
    exposedHeaders: EXPOSED_HEADERS,
    maxAge: PREFLIGHT_SECONDS,
  });
  // cors would answer any OPTIONS; one that is no preflight asks for the methods of a path.
  return (req, res, next) => {
    const isPlainOptions = req.method === 'OPTIONS' && !req.headers['access-control-request-method'];
    if (isPlainOptions) next();
    else answer(req, res, next);
  };
}

/** Whether CORS lets the origin in, by the configuration of this process. */
export function isAllowedOrigin(origin: string): boolean {
  const { corsOrigins } = config.http;
  if (corsOrigins) return corsOrigins.includes(origin);
  return !config.isProduction && LOCALHOST.test(origin);
}

/** The limit on everything a caller does: by whom a valid token names, else by address. */
export function limitCallers(
  limiter: Limiter,
  spec: { name: string; points: number; seconds: number },
  tokenSubject: ((token: string) => string | undefined) | undefined,
): RequestHandler {
  return async (req, res, next) => {
    const token = tokenSubject && bearerToken(req);
    const subject = token && tokenSubject(token);
    const allowance = await limiter.count(subject ? `caller:${subject}` : `ip:${ipKey(callerIp(req))}`);
    if (allowance) res.set(limitHeaders(spec, allowance));
    next();
  };
}
