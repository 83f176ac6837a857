import { once } from 'node:events';
import type { Request, Response } from 'express';
import type { Actor } from '../context.js';
import { Problem } from '../errors/index.js';
import { loggerOf } from '../logging/index.js';
import { type Reply, type Route, type StreamCaller, streamOf } from './route.js';
import { DRAINING } from './server.js';

/** How often the caller of a running stream is asked for again. */
const READMIT_MS = 3_000;

interface Exchange {
  req: Request;
  res: Response;
  route: Route;
  reply: Reply;
}

interface Admission {
  actor: Actor;
  /** Lets the caller in again, as for a new request, or throws. */
  readmit(): Promise<Actor>;
  /** The wait for the first piece: with the deadline of any answer. */
  start<T>(first: Promise<T>): Promise<T>;
}

/**
 * Writes a stream as fast as its reader takes it, until it ends, the reader is gone, or may not read it any more. What
 * fails before the first piece is answered like any error; later the connection is broken off, so that nobody takes a
 * part for the whole.
 */
export async function writeStream({ req, res, route, reply }: Exchange, admission: Admission): Promise<void> {
  const { caller, stop } = watchCaller(res, admission);
  const pieces = reply.stream?.(caller)[Symbol.asyncIterator]() as AsyncIterator<string>;
  try {
    const isHead = req.method === 'HEAD';
    let piece = isHead ? null : await admission.start(pieces.next());
    if (res.destroyed) return;
    res.writeHead(reply.status, { 'Content-Type': `${streamOf(route)?.contentType}; charset=utf-8`, ...reply.headers });
    while (piece && !piece.done && !caller.left.aborted) {
      if (!res.write(piece.value)) await emptied(res, caller.left);
      piece = await pieces.next();
    }
    res.end();
  } catch (error) {
    if (!res.headersSent) throw error;
    if (!caller.left.aborted) loggerOf('http').error({ err: error, route: route.path }, 'a stream broke off');
    res.destroy();
  } finally {
    stop();
    // It may be waiting for something that never comes; nobody waits for it here.
    void pieces.return?.().catch(() => undefined);
  }
}

function watchCaller(res: Response, { actor, readmit }: Admission): { caller: StreamCaller; stop(): void } {
  const left = new AbortController();
  const closing = new AbortController();
  let current = actor;
  const timer = setInterval(() => {
    readmit().then(
      (again) => {
        current = again;
      },
      // A database that does not answer just now is no reason to send anybody away.
      (error) => {
        if (error instanceof Problem && error.status < 500) left.abort();
      },
    );
  }, READMIT_MS);
  res.once('close', () => left.abort());
  res.once(DRAINING, () => closing.abort());
  const caller = {
    left: left.signal,
    closing: closing.signal,
    get actor() {
      return current;
    },
  };
  return { caller, stop: () => clearInterval(timer) };
}

async function emptied(res: Response, left: AbortSignal): Promise<void> {
  await once(res, 'drain', { signal: left }).catch(() => undefined);
}
