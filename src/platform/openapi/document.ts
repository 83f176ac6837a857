import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiParameters,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { type MultipartSpec, type Route, streamOf } from '../http/route.js';
import { ProblemDetails, problemsOf } from './problems.js';

export type OpenApiDocument = ReturnType<typeof createDocument>;
type Parameter = NonNullable<ZodOpenApiOperationObject['parameters']>[number];

const VERSION = '1';
const REQUEST_ID = { $ref: '#/components/parameters/RequestId' };
const IDEMPOTENCY_KEY = { $ref: '#/components/parameters/IdempotencyKey' };
const IF_MATCH = { $ref: '#/components/parameters/IfMatch' };

/** The OpenAPI 3.1 document of a service, from the declarations that also validate its requests. */
export function buildDocument(service: string, routes: readonly Route[]): OpenApiDocument {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of routes) {
    paths[route.path] ??= {};
    Object.assign(paths[route.path] ?? {}, { [route.method]: operationOf(route) });
  }
  const document: ZodOpenApiObject = {
    openapi: '3.1.0',
    info: {
      title: `Emporion ${service} API`,
      version: VERSION,
      description: 'Errors are RFC 9457 problems. Money is an integer in the currency’s minor unit. Times are UTC.',
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map((route) => route.tag))].sort().map((name) => ({ name })),
    paths: paths as ZodOpenApiPathsObject,
    components: {
      schemas: { Problem: ProblemDetails },
      parameters: {
        RequestId: header('X-Request-Id', 'taken over into logs and the answer', '^[A-Za-z0-9._-]{1,128}$'),
        IdempotencyKey: header('Idempotency-Key', 'the same key and body gets the same answer', '^[ -~]{1,255}$'),
        IfMatch: header('If-Match', 'the ETag that the change is based on; another version gets 412'),
      },
      headers: {
        RequestId: { schema: { type: 'string' }, description: 'the id of this request' },
        ETag: { schema: { type: 'string' }, description: 'the version, where the thing has one' },
      },
      securitySchemes: {
        shopper: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'a shopper’s access token' },
        staff: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'a staff access token' },
      },
    },
  };
  return createDocument(document, { override: ({ jsonSchema }) => dropSafeBounds(jsonSchema) });
}

/** An integer within ±2^53 is what JSON means by one; saying so each time hides the limits that matter. */
function dropSafeBounds(schema: { minimum?: unknown; maximum?: unknown }): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

function header(name: string, description: string, pattern?: string) {
  const schema = pattern ? { type: 'string' as const, pattern } : { type: 'string' as const };
  return { name, in: 'header' as const, required: false, description, schema };
}

function operationOf(route: Route): ZodOpenApiOperationObject {
  const description = [route.description, permissionNote(route)].filter(Boolean).join('\n\n');
  return {
    operationId: operationId(route),
    tags: [route.tag],
    summary: route.summary,
    ...(description ? { description } : {}),
    security: securityOf(route),
    requestParams: requestParams(route),
    parameters: headersOf(route),
    ...requestBody(route),
    responses: { ...successes(route), ...failures(route) } as ZodOpenApiResponsesObject,
  };
}

function operationId({ method, path }: Route): string {
  const words = path
    .replace(/^\/v1\//, '')
    .split(/[/-]/)
    .map((part) => part.replace(/^\{(\w)(\w*)\}$/, (_all, first: string, rest: string) => `By${upper(first)}${rest}`))
    .map(upper);
  return method + words.join('');
}

const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function permissionNote({ access }: Route): string {
  if (access.kind !== 'staff') return '';
  return access.permission ? `Permission: \`${access.permission}\`.` : 'Any signed-in staff member.';
}

function securityOf({ access }: Route): Record<string, string[]>[] {
  if (access.kind === 'staff') return [{ staff: [] }];
  if (access.kind === 'shopper') return [{ shopper: [] }];
  return access.kind === 'guest-or-shopper' ? [{}, { shopper: [] }] : [];
}

function requestParams(route: Route): ZodOpenApiParameters {
  const params: ZodOpenApiParameters = {};
  if (route.params) params.path = route.params as z.ZodObject;
  if (route.query) params.query = route.query as z.ZodObject;
  return params;
}

function headersOf(route: Route): Parameter[] {
  const own = Object.entries(route.requestHeaders ?? {}).map(([name, description]) => header(name, description));
  const common: Parameter[] = [REQUEST_ID];
  if (route.idempotent) common.push(IDEMPOTENCY_KEY);
  if (route.conditional) common.push(IF_MATCH);
  return [...own, ...common];
}

function requestBody(route: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (route.rawBody) return { requestBody: { required: true, content: { '*/*': { schema: {} } } } };
  if (!route.body) return {};
  if (route.multipart)
    return { requestBody: { required: true, content: formOf(route.body as z.ZodObject, route.multipart) } };
  const required = !route.body.safeParse(undefined).success;
  return { requestBody: { required, content: { 'application/json': { schema: route.body } } } };
}

/** The text fields and the files of a form. */
function formOf(fields: z.ZodObject, { field, maxFiles, maxBytes }: MultipartSpec) {
  const file = z.file().describe(`at most ${maxBytes / 1_000_000} MB`);
  const schema = fields.extend({ [field]: z.array(file).min(1).max(maxFiles) });
  return { 'multipart/form-data': { schema } };
}

const ID_HEADER = { 'X-Request-Id': { $ref: '#/components/headers/RequestId' } };
const TAGGED_HEADERS = { ...ID_HEADER, ETag: { $ref: '#/components/headers/ETag' } };

function successes(route: Route): Record<string, unknown> {
  const isRead = route.method === 'get' && !streamOf(route);
  const replies = Object.entries(route.replies).map(([status, schema]) => {
    // What is streamed is not known as a whole when its head is sent.
    const isTagged = schema && !('contentType' in schema) && (isRead || route.conditional);
    const headers = isTagged ? TAGGED_HEADERS : ID_HEADER;
    const description = STATUS_CODES[status] ?? 'Success';
    return [status, { description, headers, ...contentOf(schema) }];
  });
  const notModified = isRead ? { 304: { description: 'Not Modified: `If-None-Match` holds the ETag' } } : {};
  return { ...Object.fromEntries(replies), ...notModified };
}

function contentOf(reply: Route['replies'][number] | undefined) {
  if (!reply) return {};
  if (!('contentType' in reply)) return { content: { 'application/json': { schema: reply } } };
  const { contentType, otherTypes = [], description } = reply;
  const schema = { type: 'string' as const, description };
  return { content: Object.fromEntries([contentType, ...otherTypes].map((type) => [type, { schema }])) };
}

function failures(route: Route): Record<string, unknown> {
  return Object.fromEntries(
    [...problemsOf(route)].map(([status, codes]) => [
      String(status),
      {
        description: `${STATUS_CODES[status]}: ${codes.map((code) => `\`${code}\``).join(', ')}`,
        headers: ID_HEADER,
        content: { 'application/problem+json': { schema: problemWith(codes) } },
      },
    ]),
  );
}

function problemWith(codes: string[]) {
  return {
    allOf: [{ $ref: '#/components/schemas/Problem' }],
    properties: { code: { type: 'string' as const, enum: codes } },
  };
}
