import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleRoutes, send, startSample, THING } from '../../../tests/support/sample-service.js';
import type { Call } from './route.js';
import type { Listening } from './server.js';

const seen: Call[] = [];
let service: Listening;
beforeAll(async () => {
  service = await startSample({ routes: sampleRoutes(seen) });
});
afterAll(() => service.close());
beforeEach(() => {
  seen.length = 0;
});

const valid = { name: 'thing', any: 1 };
const post = (body: unknown, headers: Record<string, string> = {}) => send(service, '/v1/things', { body, headers });
const touch = (request: object) => send(service, `/v1/things/${THING}/touch`, { method: 'POST', ...request });

describe('a body', () => {
  it('is validated whole: every fault is named by its path', async () => {
    const answer = await post({
      name: '',
      count: 1.5,
      tags: [{ label: 'ok' }, { label: 'x'.repeat(11), extra: 1 }],
      one: 1,
      two: 2,
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'validation_failed', status: 400 });
    const errors = answer.body['errors'] as { path: string; message: string }[];
    expect(errors.map((error) => error.path).sort()).toEqual([
      'count',
      'name',
      'one',
      'tags.1.extra',
      'tags.1.label',
      'two',
    ]);
  });

  it.each([
    ['quantity 0', { ...valid, count: 0 }],
    ['a million', { ...valid, count: 1_000_000 }],
    ['a number as text', { ...valid, count: '1' }],
    ['null', null],
    ['an array', []],
    ['text', '"text"'],
    ['no body', undefined],
  ])('is refused with validation_failed: %s', async (_name, body) => {
    const answer = await send(service, '/v1/things', { method: 'POST', body });
    expect([answer.status, answer.body['code']]).toEqual([400, 'validation_failed']);
    expect(answer.body['errors']).not.toHaveLength(0);
    expect(seen).toHaveLength(0);
  });

  it.each([
    ['half an object', '{"name":'],
    ['trailing bytes', '{"name":"a"} x'],
    ['not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
    ['only spaces', '   '],
    ['NaN', '{"name":NaN}'],
  ])('is refused with malformed_json: %s', async (_name, body) => {
    const answer = await post(body);
    expect([answer.status, answer.body['code']]).toEqual([400, 'malformed_json']);
    expect(answer.text).not.toMatch(/unexpected|token|position/i);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'multipart/form-data; boundary=x',
    'application/json; charset=latin1',
    '',
  ])('is refused with unsupported_media_type: "%s"', async (type) => {
    const answer = await post('{"name":"a"}', { 'Content-Type': type });
    expect([answer.status, answer.body['code']]).toEqual([415, 'unsupported_media_type']);
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    'is taken as %s',
    async (type) => {
      expect((await post(JSON.stringify(valid), { 'Content-Type': type })).status).toBe(201);
    },
  );

  it('is refused by a type of 15 kB at once, so that many of them keep nobody waiting', async () => {
    for (let i = 0; i < 100; i++) {
      const type = `application/json${'\t'.repeat(15_000)}x`;
      expect((await post('{"name":"a"}', { 'Content-Type': type })).status).toBe(415);
    }
  });

  it('is refused over 100 kB, by its announced length and by its bytes, compressed or not', async () => {
    const big = JSON.stringify({ name: 'x'.repeat(110_000) });
    expect((await post(big)).body['code']).toBe('payload_too_large');
    expect((await post(big, { 'Transfer-Encoding': 'chunked' })).status).toBe(413);
    expect((await post(gzipSync(big), { 'Content-Encoding': 'gzip' })).status).toBe(413);
    expect((await post('{"name":"x"}'.padEnd(99_000))).status).toBe(201);
  });

  it('is read when compressed, and refused when it only says so', async () => {
    expect((await post(gzipSync(JSON.stringify(valid)), { 'Content-Encoding': 'gzip' })).status).toBe(201);
    expect((await post(JSON.stringify(valid), { 'Content-Encoding': 'gzip' })).body['code']).toBe('malformed_json');
    // Newer versions of Node read zstd, older ones do not: it is refused on all of them.
    for (const encoding of ['lzma', 'zstd', 'ZSTD', 'gzip, br']) {
      const answer = await post(JSON.stringify(valid), { 'Content-Encoding': encoding });
      expect([encoding, answer.status, answer.body['code']]).toEqual([encoding, 415, 'unsupported_media_type']);
    }
  });

  it('is refused when nested deep, however deep', async () => {
    const nested = (depth: number) => `{"name":"a","any":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect((await post(nested(15))).status).toBe(201);
    expect((await post(nested(30))).body['errors']).toMatchObject([{ message: 'is nested too deep' }]);
    expect((await post(nested(45_000))).body['code']).toBe('validation_failed');
  });

  it.each([
    ['{"name":"a","__proto__":{"admin":true}}', '__proto__'],
    ['{"name":"a","any":{"x":{"__proto__":1}}}', 'any.x.__proto__'],
    ['{"name":"a","any":{"a\\u0000b":1}}', 'any.a\u0000b'],
  ])('may not have the key in %s', async (body, path) => {
    const answer = await post(body);
    expect(answer.body).toMatchObject({ code: 'validation_failed', errors: [{ path, message: 'is not known here' }] });
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it.each(['{"name":"a\\u0000"}', '{"name":"a\\ud800"}'])(
    'may not hold text that cannot be stored: %s',
    async (body) => {
      expect((await post(body)).body).toMatchObject({ code: 'validation_failed', errors: [{ path: 'name' }] });
    },
  );

  it('may hold any other character', async () => {
    const answer = await post({ name: '😀 Größe 日本' });
    expect(answer.body['name']).toBe('😀 Größe 日本');
  });

  it('may be left out where it is optional, and must be where the route takes none', async () => {
    expect((await touch({})).status).toBe(204);
    expect((await touch({ headers: { 'Content-Type': 'application/json', 'Content-Length': '0' } })).status).toBe(204);
    expect((await touch({ body: { note: 'x' } })).status).toBe(204);
    const poke = (request: object) => send(service, `/v1/things/${THING}/poke`, { method: 'POST', ...request });
    expect((await poke({})).status).toBe(204);
    expect((await poke({ headers: { 'Transfer-Encoding': 'chunked' } })).status).toBe(204);
    expect((await poke({ body: {} })).body['code']).toBe('validation_failed');
    const big = 'x'.repeat(300_000);
    expect((await poke({ body: big, headers: { 'Transfer-Encoding': 'chunked' } })).status).toBe(400);
  });

  it('comes as raw bytes where the route asks for them, of any type, within its own limit', async () => {
    const hook = (body: Buffer | undefined, headers = {}) =>
      send(service, '/v1/hooks', { method: 'POST', body, headers });
    const answer = await hook(Buffer.from([0, 255, 10]), { 'Content-Type': 'application/octet-stream' });
    expect(answer.body).toEqual({ bytes: 3, hex: '00ff0a' });
    expect((await hook(undefined)).body).toMatchObject({ bytes: 0 });
    expect((await hook(Buffer.from('{"not json'))).status).toBe(200);
    expect((await hook(Buffer.alloc(1_001))).status).toBe(413);
  });
});

describe('query and path', () => {
  const get = (path: string) => send(service, path);

  it('are parsed by the schema, with its defaults', async () => {
    expect((await get('/v1/things')).body).toMatchObject({ query: { limit: 20 } });
    expect((await get('/v1/things?limit=5&q=a%20b')).body).toMatchObject({ query: { limit: 5, q: 'a b' } });
  });

  it.each([
    ['limit=0', ['limit']],
    ['limit=abc', ['limit']],
    ['limit=', ['limit']],
    ['limit=0x10', ['limit']],
    ['limit=1e1', ['limit']],
    ['limit=%2010', ['limit']],
    ['limit=%2B5', ['limit']],
    ['limit=5.0', ['limit']],
    ['limit=1&limit=2', ['limit']],
    ['q=a&q=b', ['q']],
    ['q[$gt]=1', ['q[$gt]']],
    ['constructor=1', ['constructor']],
    ['__proto__=1', ['__proto__']],
    ['q=%00', ['q']],
    [`limit=5000&q=${'x'.repeat(21)}&nope=1`, ['limit', 'nope', 'q']],
  ])('?%s is refused', async (query, paths) => {
    const answer = await get(`/v1/things?${query}`);
    expect([answer.status, answer.body['code']]).toEqual([400, 'validation_failed']);
    expect((answer.body['errors'] as { path: string }[]).map((error) => error.path).sort()).toEqual(paths);
  });

  it('takes no parameter where the route has none', async () => {
    expect((await get(`/v1/things/${THING}?a=1&b=2`)).body['errors']).toEqual([
      { path: 'a', message: 'is not known here' },
      { path: 'b', message: 'is not known here' },
    ]);
  });

  it.each(['ord_01JDZ0000000000000000000AA', '1', 'prod_', '%00', encodeURIComponent("' OR 1=1"), 'prod_x%2Fy'])(
    'an id that is none is not found: %s',
    async (id) => {
      const answer = await get(`/v1/things/${id}`);
      expect([answer.status, answer.body['code']]).toEqual([404, 'not_found']);
    },
  );

  it('bad percent-encoding is a 400, not a crash', async () => {
    expect((await get('/v1/things/%E0%A4%A')).body).toMatchObject({ status: 400, code: 'validation_failed' });
    expect((await get('/v1/things/%ff')).status).toBe(400);
    expect((await get('/v1/things?q=%E0%A4%A')).status).toBe(200);
  });

  it.each(['/nope', '/v1/things/', '/V1/things', '//v1/things', '/v1/../v1/things'])(
    '%s is not found',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.body['code']]).toEqual([404, 'not_found']);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    },
  );
});

describe('Idempotency-Key', () => {
  it('is handed over with the real path and the hash of the body', async () => {
    await touch({ body: { note: 'x' }, headers: { 'Idempotency-Key': 'key 1' } });
    expect(seen[0]?.idempotency).toMatchObject({ key: 'key 1', route: `POST /v1/things/${THING}/touch` });
    expect(seen[0]?.idempotency?.bodyHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has the same hash for the same body in other words, and another for another', async () => {
    const hashOf = async (body: string) => {
      await post(body, { 'Idempotency-Key': 'k' });
      return seen.pop()?.idempotency?.bodyHash;
    };
    const first = await hashOf('{"name":"a","any":{"x":1,"y":[1,2]}}');
    expect(await hashOf('{ "any": {"y":[1,2],"x":1.0}, "name": "\\u0061" }')).toBe(first);
    expect(await hashOf('{"name":"a","any":{"x":1,"y":[2,1]}}')).not.toBe(first);
    expect(await hashOf('{"name":"a"}')).not.toBe(first);
  });

  it('has the same hash for a body that is left out and an empty one', async () => {
    await touch({ headers: { 'Idempotency-Key': 'k' } });
    await touch({ body: {}, headers: { 'Idempotency-Key': 'k' } });
    expect(seen[0]?.idempotency?.bodyHash).toBe(seen[1]?.idempotency?.bodyHash);
  });

  it.each(['', 'x'.repeat(256), 'schlüssel'])('is refused: "%s"', async (key) => {
    const answer = await post(valid, { 'Idempotency-Key': Buffer.from(key, 'utf8').toString('latin1') });
    expect(answer.body).toMatchObject({ code: 'validation_failed', errors: [{ path: 'Idempotency-Key' }] });
  });

  it('may be 255 characters, and is not needed', async () => {
    expect((await post(valid, { 'Idempotency-Key': 'x'.repeat(255) })).status).toBe(201);
    await post(valid);
    expect(seen.at(-1)?.idempotency).toBeUndefined();
  });
});

describe('If-Match', () => {
  const patch = (ifMatch?: string) =>
    send(service, `/v1/things/${THING}`, {
      method: 'PATCH',
      body: {},
      headers: ifMatch === undefined ? {} : { 'If-Match': ifMatch },
    });

  it.each([
    [undefined, null],
    ['"3"', 3],
    [' "3" ', 3],
    ['*', null],
  ])('%s asks for version %s', async (ifMatch, version) => {
    expect((await patch(ifMatch)).body).toEqual({ ifMatch: version });
  });

  it.each(['W/"3"', '"abc"', '"0"', '"99999999999999"', '""'])('%s can match nothing: 412', async (ifMatch) => {
    const answer = await patch(ifMatch);
    expect([answer.status, answer.body['code']]).toEqual([412, 'version_mismatch']);
  });

  it.each(['3', '"3', '"3", "4"', "'3'"])('%s is not an ETag: 400', async (ifMatch) => {
    expect((await patch(ifMatch)).body).toMatchObject({ code: 'validation_failed', errors: [{ path: 'If-Match' }] });
  });
});
