import express, { type Express, type RequestHandler } from 'express';
import { config, type ServiceName } from '../../config/index.js';
import { methodNotAllowed, notFound } from '../errors/index.js';
import { createLimiter, GLOBAL_LIMIT_SECONDS, limiters } from '../limits/index.js';
import type { Authenticators } from './access.js';
import type { AnswerCache } from './answer-cache.js';
import { assertRoutes } from './check-routes.js';
import { documentation, redirect } from './docs.js';
import { type Health, named, operations } from './operations.js';
import { type OnForbidden, serve } from './pipeline.js';
import { answerErrors } from './problems.js';
import { sendText } from './reply.js';
import { stateOf, trackRequests } from './request-state.js';
import type { Route } from './route.js';
import { crossOrigin, limitCallers, securityHeaders } from './security.js';
import { type PublicFiles, storedFiles } from './stored-files.js';

/** What differs between installations; the configuration's values where nothing is given. */
export interface HttpSettings {
  corsOrigins: readonly string[] | null;
  trustProxy: number;
  metricsToken: string | null;
  /** Requests a minute of one caller; 0 = off. */
  globalLimit: number;
  /** How long one request may take. */
  budgetMs?: number;
}

export interface AppOptions {
  name: ServiceName;
  routes: readonly Route[];
  health: Health;
  authenticate?: Authenticators;
  /** Told of each request that a signed-in staff member's role did not allow, before it is answered. */
  onForbidden?: OnForbidden;
  /** Whom a valid token names, by its signature alone; undefined for any other. Keys the global limit. */
  tokenSubject?: (token: string) => string | undefined;
  /** Folders served as they are, to any origin: `{ '/media': 'seeds/media' }`. */
  files?: Record<string, string>;
  /** Stored files served to any origin, before the folder of the same path. */
  stored?: Record<string, PublicFiles>;
  /** A page at `/`, without scripts; where there is none, `/` leads to the documentation. */
  home?: string;
  /** A web app at `/`, and at every address that nothing else answers. */
  site?: RequestHandler | null;
  /** Where public answers are kept. */
  cache?: AnswerCache;
  settings?: Partial<HttpSettings>;
}

/** Builds a service's Express app from its routes. Throws when a route does not keep the contract. */
export function createApp(options: AppOptions): Express {
  const { name, routes, health, authenticate = {}, onForbidden } = options;
  const settings: HttpSettings = { ...config.http, globalLimit: config.limits.global, ...options.settings };
  assertRoutes(name, routes, authenticate);
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('case sensitive routing');
  app.enable('strict routing');
  app.set('query parser', 'simple');
  app.set('trust proxy', settings.trustProxy);
  app.use(trackRequests(name), securityHeaders(), crossOrigin(settings.corsOrigins));
  app.use(operations(health, settings.metricsToken));
  app.use(documentation(name, routes));
  if (options.site) app.use(options.site);
  app.get('/', named, options.home ? page(options.home) : redirect(302, 'docs'));
  app.use(globalLimit(options, settings.globalLimit));
  for (const route of inMatchingOrder(routes)) {
    app[route.method](
      expressPath(route.path),
      serve(route, { authenticate, onForbidden, budgetMs: settings.budgetMs, cache: options.cache }),
    );
  }
  refuseOtherMethods(app, routes);
  for (const [path, files] of Object.entries(options.stored ?? {})) app.use(path, storedFiles(path, files));
  for (const [path, folder] of Object.entries(options.files ?? {})) app.use(path, fileServer(path, folder));
  app.use(() => {
    throw notFound();
  });
  app.use(answerErrors());
  return app;
}

function globalLimit({ tokenSubject }: AppOptions, points: number): RequestHandler {
  const spec = { name: 'global', points, seconds: GLOBAL_LIMIT_SECONDS };
  const limiter = points === config.limits.global ? limiters.global : createLimiter(spec);
  return limitCallers(limiter, spec, tokenSubject);
}

const page =
  (html: string): RequestHandler =>
  (_req, res) => {
    sendText(res, 200, 'text/html; charset=utf-8', html);
  };

const expressPath = (path: string) => path.replace(/\{(\w+)\}/g, ':$1');

/** `/v1/carts/current` before `/v1/carts/{cartId}`, in whichever order they were declared. */
function inMatchingOrder(routes: readonly Route[]): Route[] {
  const rank = (route: Route) => route.path.replace(/\{\w+\}/g, '\uffff');
  return [...routes].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function refuseOtherMethods(app: Express, routes: readonly Route[]): void {
  const known = new Map<string, { path: string; methods: Set<string> }>();
  for (const { method, path } of inMatchingOrder(routes)) {
    const shape = path.replace(/\{\w+\}/g, '{}');
    const entry = known.get(shape) ?? { path, methods: new Set(['OPTIONS']) };
    entry.methods.add(method.toUpperCase());
    if (method === 'get') entry.methods.add('HEAD');
    known.set(shape, entry);
  }
  for (const { path, methods } of known.values()) {
    const allow = [...methods].sort().join(', ');
    app.all(expressPath(path), (req, res) => {
      stateOf(res).route = path;
      if (req.method !== 'OPTIONS') throw methodNotAllowed({ headers: { Allow: allow } });
      res.setHeader('Allow', allow);
      res.writeHead(204).end();
    });
  }
}

function fileServer(path: string, folder: string): RequestHandler {
  const files = express.static(folder, {
    index: false,
    redirect: false,
    maxAge: '1d',
    setHeaders: (res) => res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin'),
  });
  return (req, res, next) => {
    stateOf(res).route = `${path}/*`;
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      throw methodNotAllowed({ headers: { Allow: 'GET, HEAD' } });
    }
    res.removeHeader('Cache-Control');
    files(req, res, next);
  };
}
