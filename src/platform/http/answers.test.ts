import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleAuthenticate, sampleRoutes, send, startSample, THING } from '../../../tests/support/sample-service.js';
import { defineError } from '../errors/index.js';
import { anyone, guestOrShopper, ok, type Route, route } from './route.js';
import type { Listening } from './server.js';

const outOfStock = defineError('insufficient_stock', 409, 'Not enough stock.');

const failing = (path: string, handle: () => never | Promise<never>): Route =>
  route({
    method: 'get',
    path,
    tag: 'x',
    summary: 'x',
    access: anyone(),
    replies: { 200: z.unknown() },
    handle,
  });

const routes = [
  ...sampleRoutes(),
  failing('/v1/fails/plain', () => {
    throw new Error('SELECT password FROM users at sequelize');
  }),
  failing('/v1/fails/later', async () => {
    throw Object.assign(new Error('teapot'), { status: 418, statusCode: 418, expose: true });
  }),
  failing('/v1/fails/text', () => {
    // biome-ignore lint/style/useThrowOnlyError: a library may
    throw 'just text';
  }),
  failing('/v1/fails/database', async () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  }),
  failing('/v1/fails/problem', () => {
    throw outOfStock({ detail: 'Two are left.', extra: { shortages: [1], status: 200 }, headers: { 'X-More': '1' } });
  }),
  failing('/v1/fails/json', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    return { status: 200, body: circle } as never;
  }),
  failing('/v1/fails/never', () => new Promise<never>(() => undefined)),
  route({
    method: 'get',
    path: '/v1/replayed',
    tag: 'x',
    summary: 'x',
    access: guestOrShopper(),
    replies: { 200: z.unknown() },
    handle: () => ({ status: 201, stored: '{"b":1,  "a":2}', headers: { 'Idempotency-Replayed': 'true' } }),
  }),
  route({
    method: 'get',
    path: '/v1/cached',
    tag: 'x',
    summary: 'x',
    access: anyone(),
    replies: { 200: z.unknown() },
    handle: () => ({ ...ok({}), headers: { 'Cache-Control': 'public, max-age=5' } }),
  }),
];

let service: Listening;
beforeAll(async () => {
  service = await startSample({ routes, settings: { budgetMs: 50 } });
});
afterAll(() => service.close());
const get = (path: string, headers: Record<string, string> = {}) => send(service, path, { headers });

describe('every answer', () => {
  it.each(['/v1/things', '/nope', '/health/live', '/docs', '/v1/fails/plain'])('%s has the headers', async (path) => {
    const { headers } = await get(path);
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBeDefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('takes a well-formed request id over, and makes one in place of another', async () => {
    expect((await get('/v1/things', { 'X-Request-Id': 'trace-1.A_b' })).headers['x-request-id']).toBe('trace-1.A_b');
    for (const bad of ['', 'a b', 'x'.repeat(129), '<script>', 'a,b']) {
      expect((await get('/v1/things', { 'X-Request-Id': bad })).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('is not stored unless it is a public read that succeeded', async () => {
    expect((await get('/v1/things')).headers['cache-control']).toBeUndefined();
    expect((await get('/v1/cached')).headers['cache-control']).toBe('public, max-age=5');
    expect((await get('/v1/replayed')).headers['cache-control']).toBe('no-store');
    expect((await get('/v1/things?nope=1')).headers['cache-control']).toBe('no-store');
    const write = await send(service, `/v1/things/${THING}/poke`, { method: 'POST' });
    expect(write.headers['cache-control']).toBe('no-store');
  });

  it('sends stored bytes as they are', async () => {
    const answer = await get('/v1/replayed');
    expect([answer.status, answer.text]).toEqual([201, '{"b":1,  "a":2}']);
    expect(answer.headers['idempotency-replayed']).toBe('true');
  });
});

describe('ETag', () => {
  const path = `/v1/things/${THING}`;

  it('is the version, and answers 304 to whoever has it', async () => {
    const first = await get(path);
    expect(first.headers.etag).toBe('"3"');
    for (const held of ['"3"', 'W/"3"', '"1", "3"', '*']) {
      const again = await get(path, { 'If-None-Match': held });
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', '"3"']);
    }
    expect((await get(path, { 'If-None-Match': '"2"' })).status).toBe(200);
  });

  it('is a digest of what was read where there is no version', async () => {
    const first = await get('/v1/things');
    const held = String(first.headers.etag);
    expect(held).toMatch(/^"[\w-]{27}"$/);
    expect(await get('/v1/things', { 'If-None-Match': held })).toMatchObject({ status: 304, text: '' });
    expect((await get('/v1/things?limit=1', { 'If-None-Match': held })).status).toBe(200);
  });
});

describe('methods', () => {
  it('HEAD is GET without the body', async () => {
    const full = await get(`/v1/things/${THING}`);
    const head = await send(service, `/v1/things/${THING}`, { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
    expect(head.headers['content-length']).toBe(full.headers['content-length']);
    expect(head.headers.etag).toBe('"3"');
  });

  it('another method gets 405 with those that are', async () => {
    const answer = await send(service, `/v1/things/${THING}`, { method: 'DELETE' });
    expect([answer.status, answer.body['code']]).toEqual([405, 'method_not_allowed']);
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS, PATCH');
    expect((await send(service, '/v1/things/mine', { method: 'PUT' })).status).toBe(405);
    expect((await send(service, '/v1/things', { method: 'TRACE' })).status).toBe(405);
  });

  it('a static path goes before one with a parameter', async () => {
    const answer = await get('/v1/things/mine', { Authorization: 'Bearer shopper-7' });
    expect(answer.body).toEqual({ id: '7' });
  });
});

describe('errors', () => {
  it('are problem+json with every member, and what they add cannot replace one', async () => {
    const answer = await get('/v1/fails/problem', { 'X-Request-Id': 'req-1' });
    expect(answer.status).toBe(409);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['x-more']).toBe('1');
    expect(answer.body).toEqual({
      type: 'urn:emporion:problem:insufficient_stock',
      title: 'Not enough stock.',
      status: 409,
      detail: 'Two are left.',
      instance: 'req-1',
      code: 'insufficient_stock',
      shortages: [1],
    });
  });

  it.each(['plain', 'later', 'text', 'json'])('that are not ours say nothing: %s', async (name) => {
    const answer = await get(`/v1/fails/${name}`);
    expect([answer.status, answer.body['code']]).toEqual([500, 'internal_error']);
    expect(answer.text).not.toMatch(/SELECT|sequelize|node_modules|circular|teapot/i);
  });

  it('of a database that is away are 503 with Retry-After', async () => {
    const answer = await get('/v1/fails/database');
    expect([answer.status, answer.body['code'], answer.headers['retry-after']]).toEqual([503, 'unavailable', '1']);
    expect(answer.text).not.toContain('ECONNREFUSED');
  });

  it('a handler that hangs is answered 503 soon after the budget', async () => {
    const before = performance.now();
    const answer = await get('/v1/fails/never');
    expect([answer.status, answer.body['code']]).toEqual([503, 'unavailable']);
    expect(performance.now() - before).toBeLessThan(8_000);
  });
});

describe('access', () => {
  it('a shopper route wants a valid token', async () => {
    const bare = await get('/v1/things/mine');
    expect([bare.status, bare.body['code'], bare.headers['www-authenticate']]).toEqual([
      401,
      'unauthenticated',
      'Bearer',
    ]);
    for (const bad of ['Bearer x', 'Bearer', 'Basic dXNlcjpwYXNz', 'shopper-1', 'Bearer a b', '']) {
      expect((await get('/v1/things/mine', { Authorization: bad })).body['code']).toBe('unauthenticated');
    }
    const expired = await get('/v1/things/mine', { Authorization: 'Bearer expired' });
    expect(expired.body['code']).toBe('token_expired');
    expect(expired.headers['www-authenticate']).toContain('invalid_token');
    expect((await get('/v1/things/mine', { Authorization: 'bearer shopper-7' })).status).toBe(200);
  });

  it('a guest may come without a token, but not with a bad one, and is refused before the body is looked at', async () => {
    expect((await get('/v1/replayed')).status).toBe(201);
    expect((await get('/v1/replayed', { Authorization: 'Bearer shopper-1' })).status).toBe(201);
    expect((await get('/v1/replayed', { Authorization: 'Bearer nonsense' })).status).toBe(401);
    const bad = await send(service, '/v1/things', { body: '{', headers: { Authorization: 'Bearer nonsense' } });
    expect(bad.status).toBe(401);
  });

  it('a public route does not look at tokens', async () => {
    expect((await get('/v1/things', { Authorization: 'Bearer nonsense' })).status).toBe(200);
  });
});

describe('CORS', () => {
  const preflight = (origin: string, from = service) =>
    send(from, '/v1/things', {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'x-y' },
    });

  it('lets any localhost port in where nothing is configured outside production', async () => {
    const answer = await preflight('http://localhost:5173');
    expect(answer.status).toBe(204);
    expect(answer.headers['access-control-allow-origin']).toBe('http://localhost:5173');
    expect(answer.headers['access-control-allow-headers']).toBe(
      'Authorization,Content-Type,Idempotency-Key,If-Match,X-Cart-Token,X-Order-Token,X-Request-Id',
    );
    expect(answer.headers['access-control-allow-methods']).toContain('PATCH');
    const read = await get('/v1/things', { Origin: 'http://127.0.0.1:3000' });
    expect(read.headers['access-control-allow-origin']).toBe('http://127.0.0.1:3000');
    expect(read.headers['access-control-expose-headers']).toBe(
      'ETag,Retry-After,RateLimit,Idempotency-Replayed,X-Request-Id',
    );
    for (const origin of ['http://evil.example', 'http://localhost.evil.example', 'http://localhost:80.evil', 'null']) {
      expect((await preflight(origin)).headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('lets the configured origins in and no other, and errors may be read by them', async () => {
    const own = await startSample({ routes, settings: { corsOrigins: ['https://shop.example'] } });
    expect((await preflight('https://shop.example', own)).headers['access-control-allow-origin']).toBe(
      'https://shop.example',
    );
    expect((await preflight('http://localhost:5173', own)).headers['access-control-allow-origin']).toBeUndefined();
    const missing = await send(own, '/nope', { headers: { Origin: 'https://shop.example' } });
    expect(missing.headers['access-control-allow-origin']).toBe('https://shop.example');
    await own.close();
  });

  it('answers a plain OPTIONS with the methods of a path, and knows which there are', async () => {
    const options = (path: string) =>
      send(service, path, { method: 'OPTIONS', headers: { Origin: 'http://localhost:5173' } });
    const known = await options('/v1/things');
    expect([known.status, known.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS, POST']);
    expect((await options('/nope')).body).toMatchObject({ status: 404, code: 'not_found' });
  });

  it('lets nobody in where the list is empty; a plain OPTIONS still tells the methods', async () => {
    const own = await startSample({ routes, authenticate: sampleAuthenticate, settings: { corsOrigins: [] } });
    const answer = await preflight('http://localhost:5173', own);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect([answer.status, answer.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS, POST']);
    await own.close();
  });
});
