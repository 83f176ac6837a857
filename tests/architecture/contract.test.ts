import { describe, expect, test } from 'vitest';
import { Contract } from '../support/contract.js';

const problem = {
  content: {
    'application/problem+json': {
      schema: { type: 'object', required: ['code'], properties: { code: { type: 'string' } } },
    },
  },
};
const contract = new Contract('order', {
  paths: {
    '/v1/orders/{orderId}': {
      get: {
        responses: {
          200: {
            headers: { ETag: {} },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
          },
          404: problem,
        },
      },
      delete: { responses: { 204: {} } },
    },
    '/v1/orders/current': {
      get: { responses: { 200: { content: { 'application/json': { schema: { type: 'integer' } } } } } },
    },
  },
  components: {
    schemas: {
      Order: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'placedAt'],
        properties: { id: { type: 'string' }, placedAt: { type: 'string', format: 'date-time' } },
      },
    },
  },
} as ConstructorParameters<typeof Contract>[1]);

const ORDER = { id: 'ord_1', placedAt: '2026-11-23T05:00:00.000Z' };
const answer = (more: Partial<Parameters<Contract['check']>[0]> = {}) => ({
  method: 'GET',
  path: '/v1/orders/ord_1?limit=1',
  status: 200,
  contentType: 'application/json; charset=utf-8',
  headers: { etag: '"1"' } as Record<string, string>,
  body: ORDER as unknown,
  ...more,
});
const checking = (more: Parameters<typeof answer>[0]) => () => contract.check(answer(more));

describe('the check of answers against a service’s document', () => {
  test('lets pass what is documented', () => {
    expect(checking({})).not.toThrow();
    expect(checking({ path: '/v1/orders/current', body: 3 })).not.toThrow();
    expect(checking({ method: 'DELETE', status: 204, contentType: null, body: null })).not.toThrow();
    const unknown = { status: 404, contentType: 'application/problem+json', body: { code: 'not_found' } };
    expect(checking({ path: '/v1/nothing', ...unknown })).not.toThrow();
    expect(checking({ path: '/health/live', body: 'anything' })).not.toThrow();
  });

  test.each([
    ['a status', { status: 418 }, 'status 418 is not documented'],
    ['a field', { body: { ...ORDER, secret: 1 } }, 'must NOT have additional properties'],
    ['a field that is missing', { body: { id: 'ord_1' } }, "must have required property 'placedAt'"],
    ['a format', { body: { ...ORDER, placedAt: 'yesterday' } }, 'must match format "date-time"'],
    ['a content type', { contentType: 'text/html' }, 'content type "text/html"'],
    ['a header that is missing', { headers: {} }, 'the document promises the header ETag'],
    ['an error body', { status: 404, contentType: 'application/problem+json', body: {} }, "required property 'code'"],
    ['a body where there is none', { method: 'DELETE', status: 204 }, 'has no body here'],
    ['an operation', { path: '/v1/refunds' }, 'there is no such operation'],
  ])('refuses %s that is not', (_, more, message) => {
    expect(checking(more)).toThrow(message);
  });
});
