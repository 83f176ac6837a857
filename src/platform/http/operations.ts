import { createHash, timingSafeEqual } from 'node:crypto';
import { type Request, type RequestHandler, Router } from 'express';
import { forbidden, methodNotAllowed, unauthenticated } from '../errors/index.js';
import { plainIp } from '../limits/index.js';
import { loggerOf } from '../logging/index.js';
import { registry } from '../metrics/index.js';
import { bearerToken } from './access.js';
import { sendText } from './reply.js';
import { stateOf } from './request-state.js';

/** What a service's own state is: `ok` is false only when it cannot do its work at all. */
export interface Readiness {
  ok: boolean;
  /** What works less well than it should, such as `redis`. */
  degraded: string[];
  [detail: string]: unknown;
}

export interface Health {
  ready(): Promise<Readiness>;
}

const READY_TIMEOUT_MS = 3_000;
const JSON_TYPE = 'application/json; charset=utf-8';

/** Health and metrics, for probes: outside the limits, and indifferent to what else is sent with the request. */
export function operations(health: Health, metricsToken: string | null): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/health/live', named, (_req, res) => sendText(res, 200, JSON_TYPE, '{"status":"live"}'));
  router.get('/health/ready', named, async (_req, res) => {
    const { ok, ...details } = await readiness(health);
    const status = ok ? (details.degraded.length > 0 ? 'degraded' : 'ready') : 'unavailable';
    sendText(res, ok ? 200 : 503, JSON_TYPE, JSON.stringify({ status, ...details }));
  });
  router.get('/metrics', named, async (req, res) => {
    assertMayReadMetrics(req, metricsToken);
    // What is measured with the state is measured now, whoever asks for that or not.
    await readiness(health);
    sendText(res, 200, registry.contentType, await registry.metrics());
  });
  for (const path of ['/health/live', '/health/ready', '/metrics']) router.all(path, named, readOnly);
  return router;
}

/** Refuses what is not a GET. */
export const readOnly: RequestHandler = () => {
  throw methodNotAllowed({ headers: { Allow: 'GET, HEAD' } });
};

/** Marks the request with its path for logs and metrics. */
export const named: RequestHandler = (req, res, next) => {
  stateOf(res).route = req.path;
  next();
};

async function readiness(health: Health): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, degraded: ['timeout'] }), READY_TIMEOUT_MS);
  });
  try {
    return await Promise.race([health.ready(), late]);
  } catch (error) {
    loggerOf('health').error({ err: error }, 'the readiness check failed');
    return { ok: false, degraded: ['error'] };
  } finally {
    clearTimeout(timer);
  }
}

function assertMayReadMetrics(req: Request, metricsToken: string | null): void {
  if (metricsToken !== null) {
    if (!isSame(bearerToken(req) ?? '', metricsToken)) throw unauthenticated();
    return;
  }
  // By the socket, not by what a proxy says; a request that came through a proxy on this machine is not local.
  const ip = plainIp(req.socket.remoteAddress) ?? '';
  const isProxied = req.headers['x-forwarded-for'] !== undefined || req.headers['forwarded'] !== undefined;
  if (isProxied || !(ip.startsWith('127.') || ip === '::1')) {
    throw forbidden({ detail: 'Without METRICS_TOKEN only this machine may read metrics.' });
  }
}

function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
