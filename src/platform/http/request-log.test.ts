import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { sampleRoutes, send, startSample, THING } from '../../../tests/support/sample-service.js';
import { createLogger, logger } from '../logging/index.js';
import { anyone, route } from './route.js';
import type { Listening } from './server.js';

const lines: Record<string, unknown>[] = [];
const captured = createLogger(
  'info',
  new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  }),
);

const failing = route({
  method: 'get',
  path: '/v1/fails/{thingId}',
  tag: 'x',
  summary: 'x',
  access: anyone(),
  params: z.strictObject({ thingId: z.string() }),
  replies: { 200: z.unknown() },
  handle: () => {
    captured.info('from the handler');
    throw new Error('the cause');
  },
});

let service: Listening;
beforeAll(async () => {
  vi.spyOn(logger, 'child').mockImplementation(captured.child.bind(captured) as typeof logger.child);
  service = await startSample({ routes: [...sampleRoutes(), failing] });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await service.close();
});
const linesOf = async (path: string, headers: Record<string, string> = {}) => {
  lines.length = 0;
  await send(service, path, { headers: { 'X-Request-Id': 'req-1', ...headers } });
  await vi.waitFor(() => expect(lines.some((line) => line['status'])).toBe(true));
  return lines;
};

it('one line a request, with neither query nor secrets', async () => {
  const [line, ...more] = await linesOf('/v1/things?q=personal', {
    Authorization: 'Bearer s3cret',
    'X-Cart-Token': 's3cret',
  });
  expect(more).toEqual([]);
  expect(line).toMatchObject({
    level: 'info',
    module: 'product',
    requestId: 'req-1',
    method: 'GET',
    path: '/v1/things',
    route: '/v1/things',
    status: 200,
    ip: '127.0.0.1',
  });
  expect(JSON.stringify(line)).not.toMatch(/s3cret|personal/);
});

it('what the client did wrong is no error', async () => {
  const [line] = await linesOf('/v1/things/nonsense');
  expect(line).toMatchObject({ level: 'info', status: 404, route: '/v1/things/{thingId}' });
});

it('what we did wrong is one error line with its cause, and the handler’s own lines have the id too', async () => {
  const all = await linesOf(`/v1/fails/${THING}`);
  expect(all.map((line) => [line['level'], line['msg'], line['requestId']])).toEqual([
    ['info', 'from the handler', 'req-1'],
    ['error', 'request failed', 'req-1'],
  ]);
  expect(all[1]).toMatchObject({ status: 500, err: { message: 'the cause' } });
});
