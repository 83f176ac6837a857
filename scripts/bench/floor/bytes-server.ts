// The floor of reads: node:http alone, answering with the very bytes of the shop. `bytes-server.ts PORT PAGES.json`
import fs from 'node:fs';
import { createServer } from 'node:http';
import type { Page } from './capture.js';

const [port, file = ''] = process.argv.slice(2);
const captured = JSON.parse(fs.readFileSync(file, 'utf8')) as Page[];
const pages = captured.map(({ path, headers, body }) => ({ path, headers, body: Buffer.from(body, 'base64') }));
const byPath = new Map(pages.map((page) => [page.path, page]));
let turn = 0;

createServer((req, res) => {
  // A path that was made up for this one request gets one of the pages in turn.
  const page = byPath.get(req.url ?? '') ?? pages[turn++ % pages.length];
  if (!page) {
    res.writeHead(404, { 'Content-Length': 0 }).end();
    return;
  }
  res.writeHead(200, page.headers).end(page.body);
}).listen(Number(port), '127.0.0.1');
