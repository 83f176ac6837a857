import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import { defineError, methodNotAllowed } from '../errors/index.js';
import { storage } from '../storage/index.js';
import { isNotModified } from './preconditions.js';
import { stateOf } from './request-state.js';

const rangeNotSatisfiable = defineError('range_not_satisfiable', 416, 'The file has no such bytes.');
/** A client that takes nothing for so long is gone. */
const IDLE_MS = 30_000;

/** Which stored files anyone may have, and as what; null for all others. Their content never changes. */
export type PublicFiles = (key: string) => { contentType: string } | null;

/** Serves stored files to any origin, to be kept for ever, whole or by ranges. */
export function storedFiles(path: string, publicFiles: PublicFiles): RequestHandler {
  return async (req, res, next) => {
    const key = req.path.slice(1);
    const file = publicFiles(key);
    if (!file) return next();
    stateOf(res).route = `${path}/*`;
    if (req.method !== 'GET' && req.method !== 'HEAD') throw methodNotAllowed({ headers: { Allow: 'GET, HEAD' } });
    const store = await storage();
    const bytes = await store.size(key);
    if (bytes === null) return next();
    const etag = `"${key}"`;
    res.set({
      ETag: etag,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Accept-Ranges': 'bytes',
    });
    if (isNotModified(req, etag)) return void res.writeHead(304).end();
    res.setHeader('Content-Type', file.contentType);
    const range = rangeOf(req, etag, bytes);
    if (!range) return send(req, res, { status: 200, bytes, open: async () => (await store.open(key))?.stream });
    res.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${bytes}`);
    const open = () => store.openRange(key, range.start, range.end);
    await send(req, res, { status: 206, bytes: range.end - range.start + 1, open });
  };
}

/** The one range that is asked for; undefined for the whole file, also where several are. */
function rangeOf(req: Request, etag: string, bytes: number): { start: number; end: number } | undefined {
  const condition = req.headers['if-range'];
  if (!req.headers.range || (condition !== undefined && condition !== etag)) return undefined;
  const ranges = req.range(bytes);
  if (ranges === -1) throw rangeNotSatisfiable({ headers: { 'Content-Range': `bytes */${bytes}` } });
  return Array.isArray(ranges) && ranges.length === 1 && ranges.type === 'bytes' ? ranges[0] : undefined;
}

interface Body {
  status: number;
  bytes: number;
  open(): Promise<Readable | undefined>;
}

async function send(req: Request, res: Response, { status, bytes, open }: Body): Promise<void> {
  const stream = req.method === 'HEAD' ? null : await open();
  if (stream === undefined) throw new Error('a stored file was removed while it was asked for');
  res.setHeader('Content-Length', bytes);
  res.writeHead(status);
  if (!stream) return void res.end();
  res.setTimeout(IDLE_MS, () => res.destroy());
  // A reader that goes away is no failure of ours, and half an answer ends the connection by itself.
  await pipeline(stream, res).catch(() => undefined);
}
