import http from 'node:http';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleRoutes, send, startSample } from '../../../tests/support/sample-service.js';
import { createApp } from './app.js';
import { anyone, ok, route } from './route.js';
import { type Listening, listen } from './server.js';

const slow = route({
  method: 'get',
  path: '/v1/slow',
  tag: 'x',
  summary: 'x',
  access: anyone(),
  query: z.strictObject({ ms: z.coerce.number() }),
  replies: { 200: z.unknown() },
  handle: async ({ query }) => {
    await sleep(query.ms);
    return ok({ done: true });
  },
});
const app = () =>
  createApp({ name: 'user', routes: [slow], health: { ready: async () => ({ ok: true, degraded: [] }) } });

/** Writes raw bytes and reads until the server ends the connection. */
function talk(port: number, ...parts: (string | number)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(text) : reject(error),
    );
    socket.on('close', () => resolve(text));
    void (async () => {
      for (const part of parts) {
        if (typeof part === 'number') await sleep(part);
        else if (socket.writable) socket.write(part);
      }
    })();
  });
}

const services: Listening[] = [];
const start = async (timeouts = {}) => {
  const service = await listen(app(), 0, '127.0.0.1', timeouts);
  services.push(service);
  return service;
};
afterEach(async () => {
  for (const service of services.splice(0)) await service.close({ drainMs: 0 });
});

describe('closing', () => {
  it('lets a request in flight finish, refuses new ones and ends idle connections', async () => {
    const service = await start();
    const agent = new http.Agent({ keepAlive: true });
    const viaAgent = () =>
      new Promise<http.IncomingMessage>((resolve, reject) => {
        http.get({ port: service.port, host: '127.0.0.1', path: '/health/live', agent }, resolve).on('error', reject);
      });
    (await viaAgent()).resume();
    const running = send(service, '/v1/slow?ms=300');
    await sleep(100);
    const before = performance.now();
    const closed = service.close();
    await sleep(20);
    await expect(send(service, '/health/live')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    const answer = await running;
    expect([answer.status, answer.headers.connection]).toEqual([200, 'close']);
    await closed;
    expect(performance.now() - before).toBeLessThan(8_000);
    agent.destroy();
  });

  it('ends what is still running at the deadline', async () => {
    const service = await start();
    const running = send(service, '/v1/slow?ms=5000').catch((error: Error) => error);
    await sleep(100);
    const before = performance.now();
    await service.close({ drainMs: 200 });
    expect(performance.now() - before).toBeLessThan(4_000);
    expect(await running).toBeInstanceOf(Error);
  });
});

describe('an answer before the whole body was sent', () => {
  it('reaches a client that sends far too much, and the connection stays usable', async () => {
    const service = await startSample();
    services.push(service);
    const url = `${service.url}/v1/things`;
    const post = (body: string) =>
      fetch(url, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }).then(async (answer) => {
        await answer.text();
        return answer.status;
      });
    expect(await post('x'.repeat(20_000_000))).toBe(413);
    expect(await post('{"name":"a"}')).toBe(201);
  });
});

describe('listening', () => {
  it('says which port is taken and what to do', async () => {
    const service = await start();
    await expect(listen(app(), service.port, '127.0.0.1')).rejects.toThrow(
      new RegExp(`Port ${service.port} is taken.*set .* to a free port`),
    );
  });

  it('gives a URL that can be opened', async () => {
    const service = await listen(app(), 0, '0.0.0.0');
    services.push(service);
    expect(service.url).toBe(`http://localhost:${service.port}`);
  });
});

describe('a request that does not arrive', () => {
  it('in its headers is ended', async () => {
    const service = await start({ headersTimeout: 500, requestTimeout: 1_000 });
    const text = await talk(service.port, 'GET /v1/slow?ms=1 HTTP/1.1\r\nHost: x\r\n', 4_000);
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(text).toContain('"code":"request_timeout"');
  });

  it('in its body is ended, and the service goes on', async () => {
    const service = await startSample({ routes: sampleRoutes() });
    services.push(service);
    const quick = await listen(
      createApp({
        name: 'product',
        routes: sampleRoutes(),
        authenticate: { shopper: async () => Promise.reject(new Error('unused')) },
        health: { ready: async () => ({ ok: true, degraded: [] }) },
      }),
      0,
      '127.0.0.1',
      { headersTimeout: 500, requestTimeout: 1_000 },
    );
    services.push(quick);
    const head = 'POST /v1/things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n';
    const text = await talk(quick.port, head, '{"name":', 5_000);
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect((await send(quick, '/v1/things')).status).toBe(200);
  });

  it('whole because the client went away leaves nothing behind', async () => {
    const service = await startSample();
    services.push(service);
    const socket = net.connect(service.port, '127.0.0.1');
    socket.write(
      'POST /v1/things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{',
    );
    await sleep(100);
    socket.destroy();
    await sleep(100);
    expect((await send(service, '/v1/things')).status).toBe(200);
  });
});

describe('what is not HTTP', () => {
  it.each([
    ['nonsense', 'hello\r\n\r\n', 400, 'malformed_request'],
    [
      'a header of 20 kB',
      `GET / HTTP/1.1\r\nHost: x\r\nX-Big: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers_too_large',
    ],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
      'malformed_request',
    ],
    ['a request without Host', 'GET /health/live HTTP/1.1\r\n\r\n', 400, 'malformed_request'],
    [
      'an expectation that is not known',
      'GET /health/live HTTP/1.1\r\nHost: x\r\nExpect: foo\r\n\r\n',
      417,
      'expectation_failed',
    ],
  ])('%s is refused as a problem', async (_name, bytes, status, code) => {
    const service = await start();
    const text = await talk(service.port, bytes);
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(text).toContain('Content-Type: application/problem+json');
    const requestId = /X-Request-Id: (\S+)/.exec(text)?.[1];
    expect(requestId).toBeDefined();
    expect(text.toLowerCase()).toContain('strict-transport-security: ');
    expect(JSON.parse(text.slice(text.indexOf('\r\n\r\n')))).toMatchObject({ status, code, instance: requestId });
  });
});

describe('what HTTP allows', () => {
  it.each([
    ['HTTP/1.0 without Host', 'GET /health/live HTTP/1.0\r\n\r\n'],
    ['an empty Host', 'GET /health/live HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n'],
    [
      'an expectation of 100-continue',
      'GET /health/live HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n',
    ],
  ])('is answered: %s', async (_name, bytes) => {
    const service = await start();
    expect(await talk(service.port, bytes)).toMatch(/HTTP\/1\.1 200 OK/);
  });
});
