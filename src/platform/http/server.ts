import { randomUUID } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { config } from '../../config/index.js';
import { problemType } from './problems.js';
import { PROBLEM_TYPE } from './reply.js';
import { requestIdOf } from './request-state.js';
import { SECURITY_HEADERS } from './security.js';

const DRAIN_MS = 10_000;
const TIMEOUTS = { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 };
/** How often Node looks for requests past their timeout; its default of 30 s would make 15 s mean up to 45. */
const CHECK_INTERVAL_MS = 1_000;
const IDLE_SWEEP_MS = 50;

/** Emitted on an answer that is still under way when its server begins to close. */
export const DRAINING = 'draining';

export interface Listening {
  port: number;
  url: string;
  /** Stops accepting, lets what is in flight finish within the deadline, then ends what is left. */
  close(options?: { drainMs?: number }): Promise<void>;
}

/**
 * Listens with deadlines on every phase of a request, on a port that replicas share unless it `isOwn`. Rejects with the fix when the port is taken. */
export async function listen(
  app: RequestListener,
  port: number,
  host: string,
  { isOwn = false, ...timeouts }: Partial<typeof TIMEOUTS> & { isOwn?: boolean } = {},
): Promise<Listening> {
  const server = createServer({
    ...TIMEOUTS,
    ...timeouts,
    connectionsCheckingInterval: CHECK_INTERVAL_MS,
    // Node's own refusal has no body; ours follows.
    requireHostHeader: false,
  });
  const inFlight = new Set<ServerResponse>();
  server.on('checkExpectation', (req, res) => refuseRequest(req, res, UNKNOWN_EXPECTATION));
  server.on('request', (req: IncomingMessage, res: ServerResponse) => {
    if (req.httpVersion === '1.1' && req.headers.host === undefined) {
      refuseRequest(req, res, NO_HOST);
      return;
    }
    if (!server.listening) res.setHeader('Connection', 'close');
    inFlight.add(res);
    res.once('close', () => inFlight.delete(res));
    app(req, res);
  });
  server.on('clientError', refuse);
  await start(server, port, host, isOwn);
  const actualPort = (server.address() as AddressInfo).port;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    port: actualPort,
    url: `http://${name.includes(':') ? `[${name}]` : name}:${actualPort}`,
    close: ({ drainMs = DRAIN_MS } = {}) => drain(server, inFlight, drainMs),
  };
}

function start(server: Server, port: number, host: string, exclusive: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen({ port, host, exclusive }, () => resolve());
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const service = Object.entries(config.ports).find(([, known]) => known === port)?.[0];
  const variable = service ? `${service.toUpperCase()}_PORT` : 'its port variable';
  if (error.code === 'EADDRINUSE') {
    return new Error(`Port ${port} is taken by another program; stop it, or set ${variable} to a free port.`);
  }
  if (error.code === 'EACCES') return new Error(`Port ${port} needs more rights; set ${variable} to one above 1023.`);
  if (error.code === 'EADDRNOTAVAIL') return new Error(`${host} is no address of this machine; set HOST to one.`);
  return error;
}

async function drain(server: Server, inFlight: Set<ServerResponse>, drainMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const res of inFlight) {
    if (!res.headersSent) res.setHeader('Connection', 'close');
    res.emit(DRAINING);
  }
  // A kept-alive connection becomes idle only when its last answer is through.
  const sweeper = setInterval(() => server.closeIdleConnections(), IDLE_SWEEP_MS);
  const timer = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearInterval(sweeper);
  clearTimeout(timer);
}

type Refusal = [status: number, code: string, title: string];

const NO_HOST: Refusal = [400, 'malformed_request', 'A request needs a Host header.'];
const UNKNOWN_EXPECTATION: Refusal = [417, 'expectation_failed', 'No expectation but 100-continue can be met.'];
const REFUSALS: Record<string, Refusal> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'request_timeout', 'The request took too long to arrive.'],
  HPE_HEADER_OVERFLOW: [431, 'headers_too_large', 'The request headers are too large.'],
};

/** What is not even HTTP never reaches the app; it is answered here, in the same form. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex & { _httpMessage?: ServerResponse | null }): void {
  const isAnswering = socket._httpMessage?.headersSent ?? false;
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering) {
    socket.destroy();
    return;
  }
  const refusal = REFUSALS[error.code ?? ''] ?? [400, 'malformed_request', 'This is not valid HTTP.'];
  const { headers, body } = answerOf(refusal, randomUUID());
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${refusal[0]} ${STATUS_CODES[refusal[0]]}`, ...lines, '', body].join('\r\n'));
}

/** What is HTTP, but must not be taken as a request, is answered in that form too. */
function refuseRequest(req: IncomingMessage, res: ServerResponse, refusal: Refusal): void {
  const { headers, body } = answerOf(refusal, requestIdOf(req));
  res.writeHead(refusal[0], headers).end(body);
}

function answerOf([status, code, title]: Refusal, requestId: string): { headers: OutgoingHttpHeaders; body: string } {
  const body = JSON.stringify({ type: problemType(code), title, status, detail: title, instance: requestId, code });
  const headers = {
    ...SECURITY_HEADERS,
    'Content-Type': PROBLEM_TYPE,
    'X-Request-Id': requestId,
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  return { headers, body };
}
