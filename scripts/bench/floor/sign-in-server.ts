// The floor of signing in: node:http and the one bcrypt comparison that a password needs. `sign-in-server.ts PORT HASH`
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import bcrypt from 'bcrypt';

const [port, hash = ''] = process.argv.slice(2);
const ANSWER = JSON.stringify({ accessToken: 'x'.repeat(400), refreshToken: 'x'.repeat(43) });
const HEADERS = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(ANSWER) };

async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  let text = '';
  for await (const chunk of req) text += chunk;
  if (!text) {
    res.writeHead(200, { 'Content-Length': 0 }).end();
    return;
  }
  const { password } = JSON.parse(text) as { password: string };
  const isRight = await bcrypt.compare(password, hash);
  res.writeHead(isRight ? 200 : 401, HEADERS).end(ANSWER);
}

createServer((req, res) => void answer(req, res)).listen(Number(port), '127.0.0.1');
