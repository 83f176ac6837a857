import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleRoutes } from '../../../tests/support/sample-service.js';
import { defineError } from '../errors/index.js';
import { created, route, staff } from '../http/route.js';
import { buildDocument } from './document.js';

const couponInvalid = defineError('coupon_invalid', 422, 'The coupon is not valid.');
const routes = [
  ...sampleRoutes(),
  route({
    method: 'post',
    path: '/v1/admin/things/{thingId}/adjust',
    tag: 'things',
    summary: 'Adjusts',
    access: staff('thing:adjust'),
    params: z.strictObject({ thingId: z.string() }),
    body: z.strictObject({ delta: z.int() }),
    replies: { 201: z.strictObject({ id: z.string() }) },
    errors: [couponInvalid],
    idempotent: true,
    conditional: true,
    requestHeaders: { 'X-Cart-Token': 'opens a guest’s cart' },
    handle: () => created({ id: 'x' }),
  }),
];
// biome-ignore lint/suspicious/noExplicitAny: the document is read here as a tree of plain JSON
const document = JSON.parse(JSON.stringify(buildDocument('product', routes))) as any;
const adjust = document.paths['/v1/admin/things/{thingId}/adjust'].post;

describe('the document', () => {
  it('names each operation once', () => {
    const ids = Object.values(document.paths).flatMap((item) =>
      Object.values(item as Record<string, { operationId: string }>).map((operation) => operation.operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(adjust.operationId).toBe('postAdminThingsByThingIdAdjust');
  });

  it('has the parameters of path, query and headers', () => {
    const names = adjust.parameters.map(
      (parameter: { name?: string; $ref?: string }) => parameter.name ?? parameter.$ref,
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'thingId',
        'X-Cart-Token',
        '#/components/parameters/RequestId',
        '#/components/parameters/IdempotencyKey',
        '#/components/parameters/IfMatch',
      ]),
    );
    const list = document.paths['/v1/things'].get.parameters;
    expect(list.find((parameter: { name: string }) => parameter.name === 'limit')).toMatchObject({
      in: 'query',
      schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    });
    expect(document.components.parameters.IdempotencyKey.name).toBe('Idempotency-Key');
  });

  it('says who may call', () => {
    expect(adjust.security).toEqual([{ staff: [] }]);
    expect(adjust.description).toContain('thing:adjust');
    expect(document.paths['/v1/things'].get.security).toEqual([]);
    expect(document.paths['/v1/things'].post.security).toEqual([{}, { shopper: [] }]);
    expect(document.paths['/v1/things/mine'].get.security).toEqual([{ shopper: [] }]);
  });

  it('has every problem of every step, by status', () => {
    const codes = Object.entries<{ description: string }>(adjust.responses).map(([status, { description }]) => [
      status,
      [...description.matchAll(/`(\w+)`/g)].map((match) => match[1]),
    ]);
    expect(Object.fromEntries(codes)).toEqual({
      201: [],
      400: ['malformed_json', 'validation_failed'],
      401: ['token_expired', 'unauthenticated'],
      403: ['account_disabled', 'forbidden'],
      404: ['not_found'],
      409: ['idempotency_in_progress'],
      412: ['version_mismatch'],
      413: ['payload_too_large'],
      415: ['unsupported_media_type'],
      422: ['coupon_invalid', 'idempotency_key_reused'],
      429: ['rate_limited'],
      500: ['internal_error'],
      503: ['unavailable'],
    });
  });

  it('forbids members that are not documented, in requests and replies', () => {
    expect(document.components.schemas.Thing.additionalProperties).toBe(false);
    expect(adjust.requestBody.content['application/json'].schema.additionalProperties).toBe(false);
    expect(adjust.requestBody.required).toBe(true);
    const touch = document.paths['/v1/things/{thingId}/touch'].post;
    expect(touch.requestBody.required).toBe(false);
    expect(touch.responses['204'].content).toBeUndefined();
  });

  it('has schemas that compile and references that resolve', () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(document, 'document');
    const references = new Set(JSON.stringify(document).match(/#\/[^"]+/g));
    expect(references.size).toBeGreaterThan(4);
    for (const reference of references) {
      const [, , kind = '', name = ''] = reference.split('/');
      expect(document.components[kind][name]).toBeDefined();
      if (kind === 'schemas') expect(() => ajv.compile({ $ref: `document${reference}` })).not.toThrow();
    }
  });
});
