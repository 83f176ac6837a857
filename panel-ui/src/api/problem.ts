import type { Problem } from '@emporion/client';
import { en } from '../i18n/en';

/** Errors of fields, in the shape of the form that was sent. */
export interface FieldErrors {
  [field: string]: string | FieldErrors;
}

/** An error answer as the panel's parts expect it: a message to translate or show, the status, and the whole problem. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
  ) {
    super(messageOf(status, problem));
  }

  get code(): string {
    return this.problem.code ?? 'unknown';
  }

  /** Whether the same request may be answered a moment later: no connection, or a server that is not ready. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 503;
  }

  /** What the server says of each field; empty where it says nothing of any. */
  get fieldErrors(): FieldErrors {
    const all: FieldErrors = {};
    for (const { path, message } of this.problem.errors ?? []) put(all, path.split('.'), message);
    return all;
  }
}

/** Codes that say the same whatever happened have words of their own; elsewhere the server's detail says more. */
function messageOf(status: number, { code, detail, errors }: Partial<Problem>): string {
  if (code && code in en.problem) return `problem.${code}`;
  if (errors?.[0]) return errors.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return detail ?? (status === 0 ? 'problem.network' : 'problem.unknown');
}

function put(target: FieldErrors, [first = '', ...rest]: string[], message: string): void {
  if (rest.length === 0) {
    target[first] = message;
    return;
  }
  const inner = target[first];
  const next: FieldErrors = typeof inner === 'object' ? inner : {};
  target[first] = next;
  put(next, rest, message);
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; a problem is thrown. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await answered(call)).data as T;
}

/** A row with the version that it has, to be sent as `If-Match` with a change of it. */
export type Versioned<T> = T & { etag: string | null };

/** The same with the version of the row. */
export async function unwrapVersioned<T>(call: Promise<Answer<T>>): Promise<Versioned<T>> {
  const { data, response } = await answered(call);
  return { ...(data as T), etag: response.headers.get('etag') };
}

async function answered<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await call.catch((error: unknown) => {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(0, { code: 'network' });
  });
  if (!answer.response.ok) throw new ProblemError(answer.response.status, (answer.error ?? {}) as Partial<Problem>);
  return answer;
}
