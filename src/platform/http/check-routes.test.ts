import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleAuthenticate, sampleRoutes } from '../../../tests/support/sample-service.js';
import { createApp } from './app.js';
import { anyone, ok, type Route, route, shopper, staff } from './route.js';

const good = route({
  method: 'get',
  path: '/v1/things',
  tag: 'things',
  summary: 'x',
  access: anyone(),
  replies: { 200: z.strictObject({}) },
  handle: () => ok({}),
});
const health = { ready: async () => ({ ok: true, degraded: [] }) };
const boot = (routes: Route[], name: 'product' | 'panel' = 'product', authenticate = sampleAuthenticate) =>
  createApp({ name, routes, health, authenticate });
const without = (key: keyof Route, from: Route = good): Route => {
  const copy = { ...from };
  delete copy[key];
  return copy;
};
const thingId = z.strictObject({ thingId: z.string() });

describe('a service does not boot with a route', () => {
  it.each<[string, Route, RegExp]>([
    ['without access', without('access'), /GET \/v1\/things.*no access; add anyone/s],
    ['without replies', without('replies'), /no replies/],
    ['with an empty set of replies', { ...good, replies: {} }, /no replies/],
    ['without a response schema', { ...good, replies: { 200: null } }, /reply 200 has no schema/],
    ['with a body in 204', { ...good, replies: { 204: z.string() } }, /204 has no body/],
    ['with an error among its replies', { ...good, replies: { 404: z.string() } }, /404 is not a success/],
    ['that writes without a body schema', { ...good, method: 'post' }, /no body schema; add one/],
    ['that reads with one', { ...good, body: z.string() }, /a GET takes no body/],
    ['with a path parameter and no schema', { ...good, path: '/v1/things/{thingId}' }, /has \{thingId\} but params/],
    ['with a schema and no path parameter', { ...good, params: thingId }, /params has \{thingId\}/],
    ['with another name in each', { ...good, path: '/v1/{id}', params: thingId }, /make them the same/],
    ['with a path as Express writes it', { ...good, path: '/v1/things/:id' }, /write the path as/],
    ['of the admin API on a store service', { ...good, path: '/v1/admin/things' }, /mount it on the panel/],
    ['for staff on a store service', { ...good, access: staff('thing:read') }, /mount it on the panel/],
  ])('%s', (_name, faulty, message) => {
    expect(() => boot([faulty])).toThrow(message);
  });

  it('of the store, or for shoppers, on the panel', () => {
    expect(() => boot([good], 'panel')).toThrow(/the panel serves only \/v1\/admin/);
    expect(() => boot([{ ...good, path: '/v1/admin/x', access: shopper() }], 'panel')).toThrow(/a shopper route/);
  });

  it('that somebody must sign in for, where nobody can tell who it is', () => {
    expect(() => boot([{ ...good, access: shopper() }], 'product', {} as never)).toThrow(/authenticate\.shopper/);
    const adminRoute = { ...good, path: '/v1/admin/x', access: staff('thing:read') };
    expect(() => boot([adminRoute], 'panel')).toThrow(/authenticate\.staff/);
  });

  it('declared twice, whatever its parameter is called', () => {
    const one = { ...good, path: '/v1/things/{thingId}', params: thingId };
    const two = { ...good, path: '/v1/things/{id}', params: z.strictObject({ id: z.string() }) };
    expect(() => boot([one, two])).toThrow(/another route has the same method and path/);
  });

  it('and names all that is wrong at once', () => {
    expect(() => boot([{ ...without('access'), replies: {} }])).toThrow(/no access.*\n.*no replies/);
  });
});

it('boots with routes that keep the contract', () => {
  expect(() => boot(sampleRoutes())).not.toThrow();
});
