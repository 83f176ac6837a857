import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';
import { canonicalJson } from '../../utils/canonical-json.js';
import { validationFailed, versionMismatch } from '../errors/index.js';
import type { IdempotencyRequest, Route } from './route.js';

const STRONG_TAG = /^"([\x21\x23-\x7e]*)"$/;
const VERSION = /^[1-9]\d{0,9}$/;
const KEY = /^[\x20-\x7e]{1,255}$/;

export const etagOf = (version: number): string => `"${version}"`;

/** The version that `If-Match` asks for; undefined where it asks for none or any. */
export function readIfMatch(req: Request, route: Route): number | undefined {
  const value = req.headers['if-match']?.trim();
  if (!route.conditional || value === undefined || value === '*') return undefined;
  if (value.startsWith('W/')) throw versionMismatch({ detail: 'If-Match needs the strong ETag, without W/.' });
  const tag = STRONG_TAG.exec(value)?.[1];
  if (tag === undefined) {
    throw validationFailed({ errors: [{ path: 'If-Match', message: 'must be one ETag as it was sent, such as "3"' }] });
  }
  // A well-formed tag that we never give cannot match.
  if (!VERSION.test(tag)) throw versionMismatch();
  return Number(tag);
}

/** Whether the client holds this version already. */
export function isNotModified(req: IncomingMessage, etag: string): boolean {
  const header = req.headers['if-none-match'];
  if (header === undefined) return false;
  return header.split(',').some((part) => part.trim() === '*' || part.trim().replace(/^W\//, '') === etag);
}

/** What the sent `Idempotency-Key` stands for, where the route takes one. */
export function readIdempotency(
  req: Request,
  route: Route,
  input: { params: unknown; json: unknown },
): IdempotencyRequest | undefined {
  const key = req.headers['idempotency-key'];
  if (!route.idempotent || key === undefined) return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw validationFailed({
      errors: [{ path: 'Idempotency-Key', message: 'must be 1 to 255 printable ASCII characters' }],
    });
  }
  // A body that is left out means an empty one.
  return { key, route: realRoute(route, input.params), bodyHash: hashOf(input.json ?? {}) };
}

/** Method and path with the ids in it, however the caller wrote them. */
function realRoute(route: Route, params: unknown): string {
  const values = (params ?? {}) as Record<string, unknown>;
  const path = route.path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(String(values[name])));
  return `${route.method.toUpperCase()} ${path}`;
}

function hashOf(json: unknown): string {
  return createHash('sha256')
    .update(canonicalJson(json) ?? '')
    .digest('hex');
}
