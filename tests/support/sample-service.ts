import http from 'node:http';
import { z } from 'zod';
import { tokenExpired, unauthenticated } from '../../src/platform/errors/index.js';
import { type AppOptions, createApp } from '../../src/platform/http/app.js';
import {
  anyone,
  created,
  guestOrShopper,
  noContent,
  ok,
  type Route,
  route,
  shopper,
} from '../../src/platform/http/route.js';
import { pageQuery } from '../../src/platform/http/schemas.js';
import { type Listening, listen } from '../../src/platform/http/server.js';
import { idSchema } from '../../src/platform/ids.js';

const Thing = z.strictObject({ id: z.string(), name: z.string(), count: z.int().optional() }).meta({ id: 'Thing' });
const ThingBody = z.strictObject({
  name: z.string().trim().min(1).max(50),
  count: z.int().min(1).max(9_999).optional(),
  tags: z.array(z.strictObject({ label: z.string().max(10) })).optional(),
  any: z.unknown().optional(),
});
const params = z.strictObject({ thingId: idSchema('prod') });
export const THING = 'prod_01JDZ0000000000000000000AA';

/** One route for everything the pipeline does. `seen` is what handlers were called with, newest last. */
export function sampleRoutes(seen: unknown[] = []): Route[] {
  const common = { tag: 'things', summary: 'A sample' };
  return [
    route({
      ...common,
      method: 'get',
      path: '/v1/things/{thingId}',
      access: anyone(),
      params,
      replies: { 200: Thing },
      handle: ({ params: { thingId } }) => ok({ id: thingId, name: 'Ä thing' }, 3),
    }),
    route({
      ...common,
      method: 'get',
      path: '/v1/things',
      access: anyone(),
      query: z.strictObject({
        limit: pageQuery.limit,
        q: z.string().max(20).optional(),
      }),
      replies: { 200: z.unknown() },
      handle: ({ query }) => ok({ items: [], query }),
    }),
    route({
      ...common,
      method: 'get',
      path: '/v1/things/mine',
      access: shopper(),
      replies: { 200: z.unknown() },
      handle: ({ actor }) => ok({ id: actor.id }),
    }),
    route({
      ...common,
      method: 'post',
      path: '/v1/things',
      access: guestOrShopper(),
      body: ThingBody,
      replies: { 201: Thing },
      idempotent: true,
      handle: (call) => {
        seen.push(call);
        return created({ id: THING, name: call.body.name });
      },
    }),
    route({
      ...common,
      method: 'post',
      path: '/v1/things/{thingId}/touch',
      access: anyone(),
      params,
      body: z.strictObject({ note: z.string().max(20).optional() }).optional(),
      replies: { 204: null },
      idempotent: true,
      handle: (call) => {
        seen.push(call);
        return noContent();
      },
    }),
    route({
      ...common,
      method: 'post',
      path: '/v1/things/{thingId}/poke',
      access: anyone(),
      params,
      body: undefined,
      replies: { 204: null },
      handle: () => noContent(),
    }),
    route({
      ...common,
      method: 'patch',
      path: '/v1/things/{thingId}',
      access: anyone(),
      params,
      body: ThingBody.partial(),
      replies: { 200: z.unknown() },
      conditional: true,
      handle: ({ ifMatch }) => ok({ ifMatch: ifMatch ?? null }),
    }),
    route({
      ...common,
      method: 'post',
      path: '/v1/hooks',
      access: anyone(),
      rawBody: true,
      bodyLimit: 1_000,
      replies: { 200: z.unknown() },
      handle: ({ rawBody }) => ok({ bytes: rawBody?.length, hex: rawBody?.toString('hex') }),
    }),
  ];
}

/** Tokens of the samples: `shopper-<id>`, `expired`, anything else is refused. */
export const sampleAuthenticate = {
  shopper: async (token: string) => {
    if (token === 'expired') throw tokenExpired();
    if (!token.startsWith('shopper-')) throw unauthenticated();
    return { kind: 'shopper' as const, id: token.slice('shopper-'.length), sessionId: 'ses_1' };
  },
};

/** Starts an app of the given routes on a free port, limits off unless given. */
export async function startSample(options: Partial<AppOptions> = {}): Promise<Listening> {
  const app = createApp({
    name: 'product',
    routes: sampleRoutes(),
    authenticate: sampleAuthenticate,
    health: { ready: async () => ({ ok: true, degraded: [] }) },
    ...options,
  });
  return listen(app, 0, '127.0.0.1');
}

export interface RawAnswer {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
  body: Record<string, unknown>;
}

export interface RawRequest {
  method?: string;
  headers?: Record<string, string | string[]>;
  /** Sent as it is; an object as JSON. */
  body?: unknown;
  localAddress?: string;
}

/** Sends exactly this, as no fetch would: any header, any bytes, any path. */
export function send(service: { port: number }, path: string, request: RawRequest = {}): Promise<RawAnswer> {
  const { body } = request;
  const bytes = body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const type = bytes === undefined ? {} : { 'Content-Type': 'application/json' };
  return new Promise((resolve, reject) => {
    const req = http.request({
      host: '127.0.0.1',
      port: service.port,
      path,
      method: request.method ?? (bytes === undefined ? 'GET' : 'POST'),
      headers: { ...type, ...request.headers },
      agent: false,
    });
    req.on('error', reject);
    req.on('response', (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('error', reject);
      res.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const isJson = /json/.test(res.headers['content-type'] ?? '') && text !== '';
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          text,
          body: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
        });
      });
    });
    req.end(bytes);
  });
}
