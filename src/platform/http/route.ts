import type { IncomingHttpHeaders } from 'node:http';
import type { z } from 'zod';
import type { Actor, Context, ShopperActor, StaffActor } from '../context.js';
import type { ProblemFactory } from '../errors/index.js';

/** Who may call a route. Every route names one; a service does not boot with a route that has none. */
export type Access =
  | { kind: 'public' }
  | { kind: 'guest-or-shopper' }
  | { kind: 'shopper' }
  | { kind: 'staff'; permission: string | null };

/** Anyone; a token, if sent, is not looked at. */
export const anyone = () => ({ kind: 'public' }) as const;
/** A shopper with a valid token, or a guest without one; a bad token is refused. */
export const guestOrShopper = () => ({ kind: 'guest-or-shopper' }) as const;
/** A signed-in shopper. */
export const shopper = () => ({ kind: 'shopper' }) as const;
/** Staff whose role holds the permission, `resource:action`. */
export const staff = (permission: string) => ({ kind: 'staff', permission }) as const;
/** Any signed-in staff member, for what concerns only themselves. */
export const staffSelf = () => ({ kind: 'staff', permission: null }) as const;

type ActorOf<A extends Access> = A extends { kind: 'staff' }
  ? StaffActor
  : A extends { kind: 'shopper' }
    ? ShopperActor
    : Actor;

/** A validated request, as a handler sees it. */
export interface Call<A extends Access = Access, P = unknown, Q = unknown, B = unknown> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly actor: ActorOf<A>;
  readonly context: Context;
  readonly headers: IncomingHttpHeaders;
  /** The version that `If-Match` names, if it was sent. */
  readonly ifMatch: number | undefined;
  /** The idempotency key and what it stands for, if one was sent and the route takes it. */
  readonly idempotency: IdempotencyRequest | undefined;
  /** The raw body, only where the route asks for it with `rawBody`. */
  readonly rawBody: Buffer | undefined;
  /** What was uploaded, only where the route takes files with `multipart`. Gone once the handler has answered. */
  readonly files: readonly UploadedFile[];
}

/** A file of a multipart body, in a temporary place. */
export interface UploadedFile {
  path: string;
  /** As the client calls it, without folders: to be shown, and never a name on our disk. */
  name: string;
  bytes: number;
  /** SHA-256 of its content, hex. */
  sha256: string;
}

/** The files that a route takes as multipart/form-data; its text fields are the `body`. */
export interface MultipartSpec {
  /** The name of the parts that are files. */
  field: string;
  /** One at least, and so many at most. */
  maxFiles: number;
  /** Of each. */
  maxBytes: number;
}

export interface IdempotencyRequest {
  key: string;
  /** Method and path, with the ids in it. */
  route: string;
  /** SHA-256 of the body's canonical bytes, hex. */
  bodyHash: string;
}

/** What a stream knows of its caller while it runs. */
export interface StreamCaller {
  /** Aborted when the caller is gone or would not be let in any more: the stream ends at once. */
  readonly left: AbortSignal;
  /** Aborted when the service is being stopped: a stream that would go on for ever ends. */
  readonly closing: AbortSignal;
  /** The caller as last read: a change of their role shows here within seconds. */
  readonly actor: Actor;
}

export interface Reply<T = unknown> {
  status: number;
  body?: T;
  /** The row's version, sent as ETag. */
  version?: number;
  headers?: Record<string, string>;
  /** Names what a public answer shows: it may be given again from memory until one of them changes. */
  cacheTags?: readonly string[];
  /**
   * Sent piece by piece instead of `body`, where the route declares a stream. Its first piece has to come within the
   * request's budget, the rest takes as long as it takes: who calls is asked again every few seconds.
   */
  stream?: (caller: StreamCaller) => AsyncIterable<string>;
  /** The bytes as they were stored, where the answer is a replay: sent instead of `body`. */
  stored?: string;
}

export const ok = <T>(body: T, version?: number): Reply<T> =>
  version === undefined ? { status: 200, body } : { status: 200, body, version };
export const created = <T>(body: T): Reply<T> => ({ status: 201, body });
/** An answer in pieces; `headers` beside its content type, which is the route's unless they name another. */
export const streamed = (stream: NonNullable<Reply['stream']>, headers: Record<string, string> = {}): Reply<never> => ({
  status: 200,
  headers,
  stream,
});
export const noContent = (): Reply<never> => ({ status: 204 });

/** Stands in `replies` for the schema of an answer that is a stream of text. */
export interface Streamed {
  contentType: string;
  /** Others that the handler may choose by the header `Content-Type`. */
  otherTypes?: readonly string[];
  /** What it consists of, for the documents. */
  description: string;
}

type Output<S> = S extends z.ZodType ? z.output<S> : undefined;
type Schema = z.ZodType;

export interface RouteSpec<
  A extends Access = Access,
  P extends Schema | undefined = Schema | undefined,
  Q extends Schema | undefined = Schema | undefined,
  B extends Schema | undefined = Schema | undefined,
> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it: `/v1/orders/{orderId}`. */
  path: string;
  /** One line for the reader of the documents. */
  summary: string;
  description?: string;
  /** The group in the documents. */
  tag: string;
  access: A;
  params?: P;
  query?: Q;
  body?: B;
  /** Success answers by status; null for one without a body. */
  replies: Record<number, Schema | Streamed | null>;
  /** The route's own errors; those of validation, access and limits are added. */
  errors?: ProblemFactory[];
  /** Takes `Idempotency-Key`. */
  idempotent?: boolean;
  /** Takes `If-Match`. */
  conditional?: boolean;
  /** Request headers beside the common ones, such as `X-Cart-Token`: name → description. */
  requestHeaders?: Record<string, string>;
  /** Largest body in bytes; default 100 kB. */
  bodyLimit?: number;
  /** Takes any body, unparsed: webhooks. */
  rawBody?: boolean;
  /** Takes files. */
  multipart?: MultipartSpec;
  handle(call: Call<A, Output<P>, Output<Q>, Output<B>>): Promise<Reply> | Reply;
}

/** What a route declares of its stream, where its answer is one. */
export function streamOf(route: Pick<Route, 'replies'>): Streamed | undefined {
  return Object.values(route.replies).find((reply) => reply !== null && 'contentType' in reply);
}

/** A declared route: what it checks, what it documents and what it runs, in one place. */
export type Route = RouteSpec<Access, Schema | undefined, Schema | undefined, Schema | undefined>;

/** Declares a route. Everything the handler gets has passed `access` and the schemas. */
export function route<
  A extends Access,
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
>(spec: RouteSpec<A, P, Q, B>): Route {
  return spec as unknown as Route;
}
