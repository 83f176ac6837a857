import express, { type Request, type Response } from 'express';
import { withDeadline } from '../../utils/limit.js';
import { malformedJson, requestTimeout, unsupportedMediaType, validationFailed } from '../errors/index.js';
import { multipartReader } from './multipart.js';
import type { Route, UploadedFile } from './route.js';

const DEFAULT_LIMIT = 100_000;
const DEADLINE_MS = 15_000;
// No two neighbouring parts match the same characters, so that a long header is read once and not once for each tab.
const JSON_TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?(?:;\s*)?$/i;
/** Others, such as zstd, only some versions of Node can read. */
const ENCODINGS = new Set(['identity', 'gzip', 'deflate', 'br']);
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A body that was read. */
export interface ReadResult {
  json: unknown;
  raw: Buffer | undefined;
  files: readonly UploadedFile[];
  /** Removes what it has on disk. */
  discard(): Promise<void>;
}

export type ReadBody = (req: Request, res: Response) => Promise<ReadResult>;

const inMemory = (json: unknown, raw?: Buffer): ReadResult => ({ json, raw, files: [], discard: async () => {} });

/** Makes the reader of one route's body: raw bytes, JSON, or a refusal of any body. */
export function bodyReader(route: Route): ReadBody {
  if (route.multipart) return multipartReader(route.multipart);
  if (!route.rawBody && !route.body) return refuseBody;
  const readBytes = bytesReader(route.bodyLimit ?? DEFAULT_LIMIT);
  if (route.rawBody) return async (req, res) => inMemory(undefined, await readBytes(req, res));
  return async (req, res) => {
    if (announcesBody(req) && !JSON_TYPE.test(req.headers['content-type'] ?? '')) throw unsupportedMediaType();
    const bytes = await readBytes(req, res);
    return inMemory(bytes.length === 0 ? undefined : parse(bytes));
  };
}

/** An empty body sent in chunks is none. */
const refuseBody: ReadBody = async (req, res) => {
  const isEmpty =
    !announcesBody(req) ||
    (req.headers['content-length'] === undefined && (await readOneByte(req, res).catch(() => '?')).length === 0);
  if (!isEmpty) throw validationFailed({ errors: [{ path: '', message: 'this request takes no body' }] });
  return inMemory(undefined);
};

function bytesReader(limit: number): (req: Request, res: Response) => Promise<Buffer> {
  const read = express.raw({ type: () => true, limit });
  return async (req, res) => {
    const encoding = req.headers['content-encoding']?.toLowerCase();
    if (encoding && announcesBody(req) && !ENCODINGS.has(encoding)) throw unsupportedMediaType();
    const bytes = new Promise<Buffer>((resolve, reject) => {
      read(req, res, (error?: unknown) => (error ? reject(error) : resolve((req.body as Buffer) ?? Buffer.alloc(0))));
    });
    // A server that takes uploads waits longer for a request than a body such as this may take.
    return withDeadline(bytes, DEADLINE_MS, () => requestTimeout({ headers: { Connection: 'close' } }));
  };
}

const readOneByte = bytesReader(1);

function announcesBody(req: Request): boolean {
  const length = req.headers['content-length'];
  return req.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    // The parser's message quotes the input and names itself.
    throw malformedJson({ detail: 'The body is not valid JSON in UTF-8.' });
  }
}
