import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isNotModified } from './preconditions.js';
import { requestIdOf, trackAnswer } from './request-state.js';
import { isAllowedOrigin } from './security.js';

/** A public answer as it leaves, kept whole. */
interface Entry {
  route: string;
  etag: string;
  contentType: string;
  /** Names and values in turn, as `writeHead` takes them without looking at each by its name. */
  headers: readonly string[];
  body: Buffer;
  /** Made after the first answer; until then the plain bytes are sent. */
  gzipped: Buffer | null;
  tags: readonly string[];
  /** What all of it takes in memory, about. */
  bytes: number;
}

export interface Answer {
  route: string;
  headers: OutgoingHttpHeaders;
  text: string;
  /** Names what the answer shows: it is forgotten when one of them changes. */
  tags: readonly string[];
}

/** Counts invalidations: an answer that was begun before one may show what was before it, and is not kept. */
export type Era = number;

export interface AnswerCache {
  /** Answers from memory, before the app is asked. False where the app must answer. */
  answer(req: IncomingMessage, res: ServerResponse): boolean;
  era(): Era;
  keep(req: IncomingMessage, since: Era, answer: Answer): void;
  /** Forgets what shows any of these, or everything. */
  forget(tags: readonly string[] | 'all'): void;
  /** Says that every change committed before `at`, `performance.now()` ms, has been told to `forget`. */
  current(at: number): void;
}

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 20_000;
/** A longer address is made up by somebody: no page of a shop asks for it twice. */
const MAX_URL = 1_000;
/** Nor for one with a host and perhaps a password before its path, or with a fragment, which no browser sends. */
const isPlain = (url: string): boolean => url.length <= MAX_URL && url.startsWith('/') && !url.includes('#');
/** The objects around the bytes, about. */
const ENTRY_BYTES = 500;
const MIN_GZIP_BYTES = 1_000;
/** Without word of changes for so long, nothing is answered from memory any more. */
const STALE_MS = 2_000;
/** Of one request and not of its answer, or left out where there is no body. */
const NOT_KEPT = [
  'x-request-id',
  'ratelimit',
  'ratelimit-policy',
  'connection',
  'keep-alive',
  'date',
  'content-type',
  'content-length',
];

const compress = promisify(gzip);

/** The strong ETag of an answer that has no version: a digest of its bytes. */
export const digestTag = (text: string): string => `"${createHash('sha1').update(text).digest('base64url')}"`;

/**
 * Keeps public answers in the process as ready bytes, keyed by what shapes them: the address with its query, and the
 * origin that CORS answers. Private answers never come here.
 */
export function createAnswerCache(service: string): AnswerCache {
  const entries = new Map<string, Entry>();
  const byTag = new Map<string, Set<string>>();
  let bytes = 0;
  let era = 0;
  let currentAt = Number.NEGATIVE_INFINITY;

  function drop(key: string): void {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    bytes -= entry.bytes;
    for (const tag of entry.tags) {
      const keys = byTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) byTag.delete(tag);
    }
  }

  function makeRoom(): void {
    for (const oldest of entries.keys()) {
      if (bytes <= MAX_BYTES && entries.size <= MAX_ENTRIES) return;
      drop(oldest);
    }
  }

  async function addGzipped(key: string, entry: Entry): Promise<void> {
    const small = await compress(entry.body);
    if (entries.get(key) !== entry) return;
    entry.gzipped = small;
    entry.bytes += small.length;
    bytes += small.length;
    makeRoom();
  }

  return {
    answer(req, res) {
      if (req.method !== 'GET' && req.method !== 'HEAD') return false;
      if (performance.now() - currentAt > STALE_MS) return false;
      const key = keyOf(req);
      const entry = entries.get(key);
      if (!entry) return false;
      // The order of insertion is the order of use.
      entries.delete(key);
      entries.set(key, entry);
      send(req, res, entry, service);
      return true;
    },
    era: () => era,
    keep(req, since, answer) {
      if (since !== era || !isPlain(req.url ?? '')) return;
      const key = keyOf(req);
      drop(key);
      const entry = entryOf(key, answer);
      entries.set(key, entry);
      bytes += entry.bytes;
      for (const tag of entry.tags) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(key));
      makeRoom();
      if (entry.body.length >= MIN_GZIP_BYTES) void addGzipped(key, entry);
    },
    forget(tags) {
      era += 1;
      const keys = tags === 'all' ? [...entries.keys()] : tags.flatMap((tag) => [...(byTag.get(tag) ?? [])]);
      for (const key of keys) drop(key);
    },
    current(at) {
      currentAt = at;
    },
  };
}

function entryOf(key: string, { route, headers, text, tags }: Answer): Entry {
  const kept = Object.entries(headers)
    .filter(([name]) => !NOT_KEPT.includes(name))
    .flatMap(([name, value]) => [name, String(value)]);
  const body = Buffer.from(text);
  return {
    route,
    etag: String(headers['etag']),
    contentType: String(headers['content-type']),
    headers: kept,
    body,
    gzipped: null,
    tags,
    bytes: ENTRY_BYTES + key.length + JSON.stringify([kept, tags]).length + body.length,
  };
}

/** An origin that CORS does not let in gets the answer that one without an origin gets. */
function keyOf({ url, headers: { origin } }: IncomingMessage): string {
  return `${url}\n${origin !== undefined && isAllowedOrigin(origin) ? origin : ''}`;
}

function send(req: IncomingMessage, res: ServerResponse, entry: Entry, service: string): void {
  const requestId = requestIdOf(req);
  trackAnswer(req, res, { service, route: entry.route, requestId });
  const headers = [...entry.headers, 'x-request-id', requestId];
  if (isNotModified(req, entry.etag)) {
    res.writeHead(304, headers).end();
    return;
  }
  const gzipped = acceptsGzip(req) ? entry.gzipped : null;
  const body = gzipped ?? entry.body;
  if (gzipped) headers.push('content-encoding', 'gzip');
  headers.push('content-type', entry.contentType, 'content-length', String(body.length));
  res.writeHead(200, headers);
  if (req.method === 'HEAD') res.end();
  else res.end(body);
}

function acceptsGzip(req: IncomingMessage): boolean {
  const accepted = req.headers['accept-encoding'];
  return typeof accepted === 'string' && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted);
}
