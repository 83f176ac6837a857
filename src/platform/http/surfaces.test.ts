import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { send, startSample } from '../../../tests/support/sample-service.js';
import { unauthenticated } from '../errors/index.js';
import { anyone, ok, route, staff, staffSelf } from './route.js';
import type { Listening } from './server.js';

/** Tokens of these tests hold permissions with `~` for `:`, which a token may not contain. */
const written = (permission: string) => permission.replace('~', ':');

const common = { method: 'get', tag: 'x', summary: 'x', replies: { 200: z.unknown() } } as const;

describe('the staff surface', () => {
  let panel: Listening;
  const refusals: unknown[] = [];
  beforeAll(async () => {
    panel = await startSample({
      name: 'panel',
      routes: [
        route({
          ...common,
          path: '/v1/admin/things',
          access: staff('thing:read'),
          handle: ({ actor }) => ok({ id: actor.id }),
        }),
        route({ ...common, path: '/v1/admin/me', access: staffSelf(), handle: ({ actor }) => ok({ id: actor.id }) }),
      ],
      authenticate: {
        staff: async (token) => {
          const [id = '', ...permissions] = token.split('.');
          if (!id.startsWith('stf_')) throw unauthenticated();
          return { kind: 'staff', id, name: 'Ada', sessionId: 'ses_1', permissions: new Set(permissions.map(written)) };
        },
      },
      onForbidden: async ({ actor, permission, path: asked }) => {
        refusals.push([actor.id, permission, asked]);
      },
    });
  });
  afterAll(() => panel.close());
  const get = (path: string, token?: string) =>
    send(panel, path, { headers: token ? { Authorization: `Bearer ${token}` } : {} });

  it('wants the permission that the route names, and says which', async () => {
    expect((await get('/v1/admin/things', 'stf_1.thing~read.thing~write')).body).toEqual({ id: 'stf_1' });
    const refused = await get('/v1/admin/things', 'stf_1.thing~write');
    expect(refused.body).toMatchObject({
      status: 403,
      code: 'forbidden',
      detail: expect.stringContaining('thing:read'),
    });
    expect(refusals).toEqual([['stf_1', 'thing:read', '/v1/admin/things']]);
  });

  it('wants only a session for what concerns oneself, and nothing else will do', async () => {
    expect((await get('/v1/admin/me', 'stf_1')).body).toEqual({ id: 'stf_1' });
    expect((await get('/v1/admin/me')).status).toBe(401);
    expect((await get('/v1/admin/me', 'shopper-1')).status).toBe(401);
  });

  it('has no store routes', async () => {
    expect((await get('/v1/things')).status).toBe(404);
  });
});

describe('files', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'emporion-test-files-'));
  let service: Listening;
  beforeAll(async () => {
    fs.mkdirSync(path.join(folder, 'sub'));
    fs.writeFileSync(path.join(folder, 'tea.svg'), '<svg/>');
    fs.writeFileSync(path.join(folder, '.secret'), 'x');
    service = await startSample({
      routes: [route({ ...common, path: '/v1/x', access: anyone(), handle: () => ok({}) })],
      files: { '/media': folder },
    });
  });
  afterAll(async () => {
    await service.close();
    fs.rmSync(folder, { recursive: true });
  });

  it('are served to any page, to be kept for a day', async () => {
    const { status, text, headers } = await send(service, '/media/tea.svg');
    expect([status, text]).toEqual([200, '<svg/>']);
    expect(headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=86400',
      'x-content-type-options': 'nosniff',
    });
    expect((await send(service, '/media/tea.svg', { method: 'HEAD' })).status).toBe(200);
  });

  it.each([
    '/media/none.svg',
    '/media',
    '/media/sub',
    '/media/.secret',
    '/media/..%2f..%2fetc%2fpasswd',
    '/media/%ff',
    '/media/%00',
  ])('%s is not found, and not to be kept', async (asked) => {
    const answer = await send(service, asked);
    expect([answer.status, answer.body['code']]).toEqual([404, 'not_found']);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('cannot be written', async () => {
    const answer = await send(service, '/media/tea.svg', { method: 'PUT', body: 'x' });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});
