import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { plainIp } from '../limits/index.js';
import { loggerOf, requestLogOf, withLogScope } from '../logging/index.js';
import { httpRequests } from '../metrics/index.js';

/** What the pipeline knows of a request beside Express's own objects. */
export interface RequestState {
  requestId: string;
  /** The pattern that matched, for logs and metrics. */
  route: string;
  /** Why it was answered with 500 or more. */
  failure?: unknown;
}

const WELL_FORMED_ID = /^[A-Za-z0-9._-]{1,128}$/;
const MAX_LOGGED_PATH = 300;
const UNMATCHED = 'unmatched';

export function stateOf(res: Response): RequestState {
  return res.locals['state'] as RequestState;
}

/** The caller's address: from the proxies we trust, and the socket's where they sent none that is valid. */
export function callerIp(req: Request): string | null {
  return plainIp(req.ip) ?? plainIp(req.socket.remoteAddress);
}

/** The id that the caller gave its request, where it is well-formed, or a new one. */
export function requestIdOf(req: IncomingMessage): string {
  const sent = req.headers['x-request-id'];
  return typeof sent === 'string' && WELL_FORMED_ID.test(sent) ? sent : randomUUID();
}

/** Gives each request its id, its log scope, its one log line and its measurement. */
export function trackRequests(service: string): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const requestId = requestIdOf(req);
    const state: RequestState = { requestId, route: UNMATCHED };
    res.locals['state'] = state;
    res.setHeader('X-Request-Id', requestId);
    const { path } = req;
    trackAnswer(req, res, {
      service,
      requestId,
      path,
      get route() {
        return state.route;
      },
      get failure() {
        return state.failure;
      },
      ip: () => callerIp(req),
    });
    withLogScope({ requestId }, next);
  };
}

interface Tracked {
  service: string;
  requestId: string;
  /** The pattern that matched. */
  route: string;
  path?: string;
  failure?: unknown;
  ip?(): string | null;
}

/** Measures an answer and writes its one log line, when it is through. */
export function trackAnswer(req: IncomingMessage, res: ServerResponse, tracked: Tracked): void {
  const startedAt = performance.now();
  const { service, requestId } = tracked;
  const method = req.method ?? '';
  const path = (tracked.path ?? req.url?.split('?')[0] ?? '').slice(0, MAX_LOGGED_PATH);
  res.once('close', () => {
    const seconds = (performance.now() - startedAt) / 1000;
    const status = res.headersSent ? res.statusCode : 499;
    const { route } = tracked;
    httpRequests.observe({ service, method, route, status: String(status) }, seconds);
    const log = logOf(service);
    if (status < 500 && !log.isLevelEnabled('info')) return;
    const ip = tracked.ip ? tracked.ip() : plainIp(req.socket.remoteAddress);
    const line = { requestId, method, path, route, status, ms: Math.round(seconds * 1000), ip };
    if (status >= 500) loggerOf(service).error({ ...line, err: tracked.failure }, 'request failed');
    else log.info(line, 'request');
  });
}

const logs = new Map<string, ReturnType<typeof requestLogOf>>();

function logOf(service: string): ReturnType<typeof requestLogOf> {
  const log = logs.get(service) ?? requestLogOf(service);
  logs.set(service, log);
  return log;
}
