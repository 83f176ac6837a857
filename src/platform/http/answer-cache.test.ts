import { createServer, get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type AnswerCache, createAnswerCache } from './answer-cache.js';

let cache: AnswerCache;
const server = createServer((req, res) => {
  if (!cache.answer(req, res)) res.writeHead(404).end();
});
let base: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  cache = createAnswerCache('product');
});

function keep(url: string, { origin, header = '' }: { origin?: string; header?: string } = {}): void {
  const req = { method: 'GET', url, headers: { origin } } as unknown as IncomingMessage;
  const headers = { etag: '"1"', 'x-more': header };
  cache.keep(req, cache.era(), { route: '/v1/products', headers, text: '{}', tags: [] });
}

async function isKept(url: string, origin?: string): Promise<boolean> {
  cache.current(performance.now());
  const answer = await fetch(base + url, { headers: origin === undefined ? {} : { origin } });
  return answer.status === 200;
}

it('keeps within its bound all that an answer takes, not its body alone', async () => {
  const header = 'x'.repeat(1_000_000);
  for (let n = 0; n < 70; n++) keep(`/v1/products?limit=${n}`, { header: header.slice(n) });
  keep('/v1/products');
  expect(await isKept('/v1/products')).toBe(true);
  expect(await isKept('/v1/products?limit=1')).toBe(false);
});

it('keeps no address that is longer than a page of a shop asks for', async () => {
  keep(`/v1/products?q=${'x'.repeat(990)}`);
  expect(await isKept(`/v1/products?q=${'x'.repeat(990)}`)).toBe(false);
});

it.each(['http://user:s3cret@shop.example/v1/products', '/v1/products#s3cret'])(
  'keeps nothing for %s, which is logged as it is asked for',
  async (path) => {
    keep(path);
    cache.current(performance.now());
    const status = await new Promise((resolve, reject) => {
      get(base, { path }, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
    });
    expect(status).toBe(404);
  },
);

it('has one answer for all origins that are not let in, and another for each that is', async () => {
  keep('/v1/products', { origin: 'https://anybody.example' });
  expect(await isKept('/v1/products', 'https://somebody-else.example')).toBe(true);
  expect(await isKept('/v1/products')).toBe(true);
  expect(await isKept('/v1/products', 'http://localhost:5173')).toBe(false);
});
