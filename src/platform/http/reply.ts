import type { OutgoingHttpHeaders } from 'node:http';
import type { Request, Response } from 'express';
import { digestTag } from './answer-cache.js';
import { etagOf, isNotModified } from './preconditions.js';
import type { Reply, Route } from './route.js';

const JSON_TYPE = 'application/json; charset=utf-8';
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Keeps a public answer for the next who asks. */
export type Keep = (headers: OutgoingHttpHeaders, text: string, tags: readonly string[]) => void;

interface Exchange {
  req: Request;
  res: Response;
  route: Route;
  keep: Keep;
}

/** Writes a handler's reply: JSON, or the stored bytes of a replay, with its ETag. */
export function writeReply(exchange: Exchange, reply: Reply): void {
  const { req, res, route } = exchange;
  if (res.headersSent || res.destroyed) return;
  const text = reply.stored ?? (reply.body === undefined ? undefined : JSON.stringify(reply.body));
  const isRead = route.method === 'get' && reply.status === 200;
  const etag = tagOf(reply, isRead ? text : undefined);
  if (etag) res.setHeader('ETag', etag);
  setHeaders(exchange, reply, isRead && route.access.kind === 'public');
  if (isRead && text !== undefined) keepForOthers(exchange, reply, text);
  if (isRead && etag && isNotModified(req, etag)) res.writeHead(304).end();
  else writeText(res, reply.status, text);
}

function writeText(res: Response, status: number, text: string | undefined): void {
  if (text === undefined) res.writeHead(status).end();
  else sendText(res, status, status >= 400 ? PROBLEM_TYPE : JSON_TYPE, text);
}

function setHeaders({ res }: Exchange, { headers = {} }: Reply, isPublic: boolean): void {
  if (isPublic) res.removeHeader('Cache-Control');
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
}

function keepForOthers({ res, keep }: Exchange, { cacheTags }: Reply, text: string): void {
  if (!cacheTags) return;
  res.vary('Accept-Encoding');
  keep({ ...res.getHeaders(), 'content-type': JSON_TYPE }, text, cacheTags);
}

/** The row's version or, of a read that has none, a digest of its bytes. */
function tagOf({ version }: Reply, text: string | undefined): string | null {
  if (version !== undefined) return etagOf(version);
  return text === undefined ? null : digestTag(text);
}

export function sendText(res: Response, status: number, type: string, text: string): void {
  res.setHeader('Content-Type', type);
  res.setHeader('Content-Length', Buffer.byteLength(text));
  res.writeHead(status).end(text);
}
