import { Contract } from './contract.js';

// biome-ignore lint/suspicious/noExplicitAny: what it holds is checked against the OpenAPI document, at run time.
export type Json = any;

export interface Answer {
  status: number;
  /** Parsed JSON; text where it is none; null where there is no body. */
  body: Json;
  /** By lower-case name. */
  headers: Record<string, string>;
}

export interface CallOptions {
  /** Sent as a bearer token. */
  token?: string;
  headers?: Record<string, string>;
}

const TIMEOUT_MS = 60_000;

/** Calls one service over HTTP. Every answer must be one that the service's own OpenAPI document allows. */
export class Client {
  private contract: Promise<Contract> | undefined;

  constructor(
    readonly service: string,
    readonly baseUrl: string,
    private readonly isChecked = true,
  ) {}

  get(path: string, options?: CallOptions): Promise<Answer> {
    return this.call('GET', path, undefined, options);
  }
  post(path: string, body?: unknown, options?: CallOptions): Promise<Answer> {
    return this.call('POST', path, body, options);
  }
  put(path: string, body?: unknown, options?: CallOptions): Promise<Answer> {
    return this.call('PUT', path, body, options);
  }
  patch(path: string, body?: unknown, options?: CallOptions): Promise<Answer> {
    return this.call('PATCH', path, body, options);
  }
  delete(path: string, options?: CallOptions): Promise<Answer> {
    return this.call('DELETE', path, undefined, options);
  }

  /** Any method; a body that is text, bytes or a form is sent as it is, anything else as JSON. */
  async call(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Answer> {
    const headers = new Headers(options.headers);
    if (options.token) headers.set('authorization', `Bearer ${options.token}`);
    const isRaw = body instanceof FormData || body instanceof Uint8Array;
    if (body !== undefined && !isRaw && !headers.has('content-type')) headers.set('content-type', 'application/json');
    const response = await fetch(this.baseUrl + path, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' || isRaw ? (body as FormData) : JSON.stringify(body) }),
    });
    const answer = {
      status: response.status,
      body: parse(await response.text(), response.headers.get('content-type')),
      headers: Object.fromEntries(response.headers),
    };
    if (this.isChecked) {
      const contentType = response.headers.get('content-type');
      (await this.document()).check({ method, path, contentType, ...answer });
    }
    return answer;
  }

  private document(): Promise<Contract> {
    this.contract ??= fetch(`${this.baseUrl}/openapi.json`)
      .then((response) => response.json())
      .then((document) => new Contract(this.service, document as ConstructorParameters<typeof Contract>[1]));
    return this.contract;
  }
}

function parse(text: string, type: string | null): Json {
  // A file is text, also where it has one line that is JSON, or none.
  if (type?.startsWith('application/jsonl')) return text;
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
