// The floor of writes: node:http and mysql2, doing what the shop's calls do with the fewest rows, statements and commits
// that keep the same promises. `write-server.ts PORT`, with the database in FLOOR_DATABASE.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { addItem, createCart } from './carts.js';
import { openDatabase } from './database.js';
import { buy } from './orders.js';

/** As many as the cart and the order service have together. */
const CONNECTIONS = 16;
const [port] = process.argv.slice(2);
const database = openDatabase(JSON.parse(process.env['FLOOR_DATABASE'] ?? '{}'), CONNECTIONS);

async function handle(req: IncomingMessage): Promise<{ status: number; text: string }> {
  const path = req.url ?? '';
  if (req.method !== 'POST') return { status: 200, text: '{}' };
  const input = JSON.parse(await read(req));
  const token = String(req.headers['x-cart-token'] ?? '');
  if (path === '/v1/carts') return { status: 201, text: await createCart(database, input) };
  if (path === '/v1/orders') {
    const key = String(req.headers['idempotency-key'] ?? '');
    return { status: 201, text: await buy(database, { ...input, token, key }) };
  }
  const [, , , cartId = ''] = path.split('/');
  return { status: 200, text: await addItem(database, { cartId, token, ...input }) };
}

async function read(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { status, text } = await handle(req).catch((error: Error) => ({ status: 500, text: error.message }));
  res
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(text) })
    .end(text);
}

createServer((req, res) => void answer(req, res)).listen(Number(port), '127.0.0.1');
