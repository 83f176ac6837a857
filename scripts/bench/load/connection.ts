import net from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const STATUS_AT = 'HTTP/1.1 '.length;
const ANSWER_MS = 30_000;

export interface Answer {
  status: number;
  /** Empty where the caller did not ask for it. */
  body: Buffer;
  /** Bytes of the body on the wire. */
  length: number;
}

interface Waiting {
  keepBody: boolean;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/**
 * One kept-alive HTTP connection that asks one thing at a time. It does no more than a load needs: on a machine of two
 * cores, what a client costs is taken from what it measures.
 */
export class HttpConnection {
  private readonly socket: net.Socket;
  private waiting: Waiting | null = null;
  private chunks: Buffer[] = [];
  private received = 0;
  /** Of the whole answer; 0 until its head is there. */
  private expected = 0;
  private headLength = 0;
  private status = 0;
  private failure: Error | null = null;

  constructor(private readonly url: URL) {
    this.socket = net.connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    this.socket.setTimeout(ANSWER_MS, () => this.fail(new Error(`no answer within ${ANSWER_MS / 1000} s`)));
    this.socket.on('data', (chunk) => this.receive(chunk));
    this.socket.on('error', (error) => this.fail(error));
    this.socket.on('close', () => this.fail(new Error('the connection was closed')));
  }

  get hasFailed(): boolean {
    return this.failure !== null;
  }

  close(): void {
    this.socket.destroy();
  }

  get(path: string, headers = ''): Promise<Answer> {
    return this.ask(`GET ${path} HTTP/1.1\r\nHost: ${this.url.host}\r\n${headers}\r\n`, false);
  }

  post(path: string, body: string, headers = ''): Promise<Answer> {
    const length = Buffer.byteLength(body);
    const head = `POST ${path} HTTP/1.1\r\nHost: ${this.url.host}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n`;
    return this.ask(`${head}${headers}\r\n${body}`, true);
  }

  private ask(text: string, keepBody: boolean): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.failure) {
        reject(this.failure);
        return;
      }
      this.waiting = { keepBody, resolve, reject };
      this.socket.write(text);
    });
  }

  private receive(chunk: Buffer): void {
    if (!this.waiting) {
      this.fail(new Error('an answer that nobody asked for'));
      return;
    }
    this.chunks.push(chunk);
    this.received += chunk.length;
    if (this.expected === 0) this.readHead();
    if (this.expected > 0 && this.received >= this.expected) this.finish(this.waiting);
  }

  private readHead(): void {
    const bytes = this.chunks.length === 1 ? (this.chunks[0] as Buffer) : Buffer.concat(this.chunks);
    this.chunks = [bytes];
    const end = bytes.indexOf(HEAD_END);
    if (end < 0) return;
    const head = bytes.toString('latin1', 0, end);
    this.status = Number(head.slice(STATUS_AT, STATUS_AT + 3));
    this.headLength = end + HEAD_END.length;
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined && this.status !== 204 && this.status !== 304) {
      this.fail(new Error('an answer without Content-Length'));
      return;
    }
    this.expected = this.headLength + Number(length ?? 0);
  }

  private finish(waiting: Waiting): void {
    if (this.received > this.expected) {
      this.fail(new Error('an answer longer than it says'));
      return;
    }
    const body = waiting.keepBody ? Buffer.concat(this.chunks).subarray(this.headLength) : Buffer.alloc(0);
    const answer = { status: this.status, body, length: this.expected - this.headLength };
    this.waiting = null;
    this.chunks = [];
    this.received = 0;
    this.expected = 0;
    waiting.resolve(answer);
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.socket.destroy();
    this.waiting?.reject(error);
    this.waiting = null;
  }
}
