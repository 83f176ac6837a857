import { afterEach, describe, expect, it } from 'vitest';
import { send, startSample } from '../../../tests/support/sample-service.js';
import type { AppOptions } from './app.js';
import type { Listening } from './server.js';

let service: Listening;
const start = async (options: Partial<AppOptions> = {}) => {
  service = await startSample(options);
};
const get = (path: string, headers = {}) => send(service, path, { headers });
afterEach(() => service.close());

describe('health', () => {
  it('is live as long as it answers, and ready as its own checks say', async () => {
    await start({ health: { ready: async () => ({ ok: true, degraded: ['redis'], outboxAgeSeconds: 3 }) } });
    expect((await get('/health/live')).body).toEqual({ status: 'live' });
    const answer = await get('/health/ready');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ status: 'degraded', degraded: ['redis'], outboxAgeSeconds: 3 });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('is 503 when not ok, when the check throws and when it hangs', async () => {
    const checks = [
      async () => ({ ok: false, degraded: [] }),
      async () => Promise.reject(new Error('secret host name')),
      () => new Promise<never>(() => undefined),
    ];
    for (const ready of checks) {
      await start({ health: { ready } });
      const answer = await get('/health/ready');
      expect([answer.status, answer.body['status']]).toEqual([503, 'unavailable']);
      expect(answer.text).not.toContain('secret');
      await service.close();
    }
  });

  it('is outside the limits and takes any parameter', async () => {
    await start({ settings: { globalLimit: 1 } });
    for (let i = 0; i < 5; i++) expect((await get('/health/live?probe=1')).status).toBe(200);
  });
});

describe('metrics', () => {
  it('count requests by route pattern, not by path', async () => {
    await start();
    await get('/v1/things/prod_01JDZ0000000000000000000AA');
    await get('/some/scanner/path');
    const { text, headers } = await get('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toMatch(/_count\{service="product",method="GET",route="\/v1\/things\/\{thingId\}",status="200"\} 1/);
    expect(text).toMatch(/route="unmatched",status="404"/);
    expect(text).not.toContain('scanner');
  });

  it('are for this machine alone without a token, and not for what a proxy on it passes on', async () => {
    await start({ settings: { trustProxy: 1 } });
    expect((await get('/metrics')).status).toBe(200);
    expect((await get('/metrics', { 'X-Forwarded-For': '203.0.113.9' })).body['code']).toBe('forbidden');
    expect((await get('/metrics', { 'X-Forwarded-For': '127.0.0.1' })).status).toBe(403);
  });

  it('are for whoever has the token, where there is one', async () => {
    await start({ settings: { metricsToken: 'metrics-token' } });
    expect((await get('/metrics')).status).toBe(401);
    expect((await get('/metrics', { Authorization: 'Bearer metrics-toke' })).status).toBe(401);
    expect((await get('/metrics', { Authorization: 'Bearer metrics-token' })).status).toBe(200);
  });
});

it('are read only, and say so', async () => {
  await start();
  for (const path of ['/health/live', '/health/ready', '/metrics', '/openapi.json', '/docs']) {
    const answer = await send(service, path, { method: 'POST' });
    expect([path, answer.status, answer.headers['allow']]).toEqual([path, 405, 'GET, HEAD']);
  }
});

describe('documentation', () => {
  it('is a page whose every part loads, with no script in the page itself', async () => {
    await start();
    const page = await get('/docs');
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    const parts = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => String(match[1]));
    expect(parts).toHaveLength(4);
    for (const part of parts) {
      const answer = await get(new URL(part, 'http://host/docs').pathname);
      expect([part, answer.status]).toEqual([part, 200]);
    }
    expect(page.text).not.toMatch(/<script>[^<]|<style/);
    expect((await get('/docs/start.js')).text).toContain("url: 'openapi.json'");
    expect((await get('/docs/swagger-ui.js')).status).toBe(404);
    expect((await get('/docs/..%2f..%2fpackage.json')).status).toBe(404);
  });

  it('is where `/docs/` leads, and `/` of a service without a home page, and nothing else', async () => {
    await start();
    for (const [path, status, location] of [
      ['/docs/', 308, '../docs'],
      ['/', 302, 'docs'],
    ] as const) {
      const answer = await get(path);
      expect([answer.status, answer.headers['location'], answer.text]).toEqual([status, location, '']);
      expect(new URL(location, `http://host${path}`).pathname).toBe('/docs');
    }
    for (const path of ['/docs//', '/Docs', '/docs/more', '/openapi.json/', '//']) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
    expect((await send(service, '/', { method: 'POST' })).status).toBe(404);
    await service.close();
    await start({ home: '<p>Home</p>' });
    expect(await get('/')).toMatchObject({ status: 200, text: '<p>Home</p>' });
  });

  it('is the document of the mounted routes', async () => {
    await start();
    const { body } = await get('/openapi.json');
    expect(body['openapi']).toBe('3.1.0');
    expect(Object.keys(body['paths'] as object)).toContain('/v1/things/{thingId}');
  });
});
