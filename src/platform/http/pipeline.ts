import type { Request, RequestHandler, Response } from 'express';
import { withDeadline } from '../../utils/limit.js';
import { type Actor, type Context, REQUEST_BUDGET_MS } from '../context.js';
import { forbidden, Problem, unavailable } from '../errors/index.js';
import { loggerOf } from '../logging/index.js';
import { type Authenticators, admit, type Refusal } from './access.js';
import type { AnswerCache } from './answer-cache.js';
import { bodyReader, type ReadResult } from './body.js';
import { validateInput } from './input.js';
import { readIdempotency, readIfMatch } from './preconditions.js';
import { type Keep, writeReply } from './reply.js';
import { callerIp, stateOf } from './request-state.js';
import type { Call, Reply, Route } from './route.js';
import { writeStream } from './stream.js';

/** `path` is the one asked for, without its query. */
export type OnForbidden = (refused: Refusal & { method: string; path: string; context: Context }) => Promise<void>;

/** How long past the budget a handler may still answer by itself, with a better message than ours. */
const MARGIN_MS = 500;

export interface PipelineOptions {
  authenticate: Authenticators;
  /** Told of each request that a signed-in staff member's role did not allow, before it is answered. */
  onForbidden?: OnForbidden | undefined;
  /** Where public answers are kept; only those that say what they show. */
  cache?: AnswerCache | undefined;
  /** The budget of one request; tests shorten it. */
  budgetMs?: number | undefined;
}

/** All that happens between the router and a route's handler, in order: who, which bytes, are they valid, run, write. */
export function serve(route: Route, options: PipelineOptions): RequestHandler {
  const { authenticate, budgetMs = REQUEST_BUDGET_MS, cache } = options;
  const readBody = bodyReader(route);
  return async (req, res) => {
    stateOf(res).route = route.path;
    const since = cache?.era() ?? 0;
    const tell = (refusal: Refusal) =>
      reportRefusal(options, req, { ...refusal, context: contextOf(req, res, refusal.actor, budgetMs) });
    const startedAt = performance.now();
    const actor = await within(budgetMs, admit(req, route.access, authenticate, tell));
    const leftMs = budgetMs - (performance.now() - startedAt);
    // How slowly a client sends its body is the server's timeout, not taken from the budget.
    const body = await readBody(req, res);
    const context = contextOf(req, res, actor, leftMs);
    const reply = await answer(route, req, { body, actor, context }, tell).finally(body.discard);
    if (reply.stream) {
      const readmit = () => admit(req, route.access, authenticate, async () => undefined);
      await writeStream({ req, res, route, reply }, { actor, readmit, start: (first) => within(budgetMs, first) });
      return;
    }
    const keep: Keep = (headers, text, tags) => cache?.keep(req, since, { route: route.path, headers, text, tags });
    writeReply({ req, res, route, keep }, reply);
  };
}

interface Given {
  body: ReadResult;
  actor: Actor;
  context: Context;
}

type Tell = (refusal: Refusal) => Promise<void>;

/** Async, so that what is thrown before the first await is caught like the rest. */
async function answer(route: Route, req: Request, { body, actor, context }: Given, tell: Tell): Promise<Reply> {
  const { json, raw, files } = body;
  const input = validateInput(route, { params: req.params, query: req.query, json });
  const content = files.length === 0 ? json : { json, files: files.map(({ name, sha256 }) => ({ name, sha256 })) };
  const call = {
    ...input,
    actor,
    context,
    headers: req.headers,
    ifMatch: readIfMatch(req, route),
    idempotency: readIdempotency(req, route, { params: input.params, json: content }),
    rawBody: raw,
    files,
  } as Call;
  const leftMs = context.deadline - performance.now();
  return within(leftMs, run(route, call)).catch((error) => tellRefused(error, route, call, tell));
}

/** What a handler forbids to staff is told as what the route does not let them. */
async function tellRefused(error: unknown, { access }: Route, { actor }: Call, tell: Tell): Promise<never> {
  const isRefused = error instanceof Problem && error.code === forbidden.code;
  if (isRefused && actor.kind === 'staff' && access.kind === 'staff') {
    await tell({ actor, permission: access.permission, detail: error.message });
  }
  throw error;
}

/** That it could not be recorded does not change the answer. */
async function reportRefusal(
  { onForbidden }: PipelineOptions,
  { method, path }: Request,
  refusal: Refusal & { context: Context },
): Promise<void> {
  try {
    await onForbidden?.({ ...refusal, method, path });
  } catch (error) {
    loggerOf('http').error({ err: error }, 'a refused request could not be recorded');
  }
}

function contextOf(req: Request, res: Response, actor: Actor, budgetMs: number): Context {
  return {
    actor,
    requestId: stateOf(res).requestId,
    ip: callerIp(req),
    deadline: performance.now() + budgetMs,
  };
}

/** Async, so that what a handler throws before its first await is caught like the rest. */
async function run(route: Route, call: Call): Promise<Reply> {
  return route.handle(call as never);
}

/** The result of `work`, or `unavailable` when it hangs past the budget. What it does later is not heard any more. */
function within<T>(budgetMs: number, work: Promise<T>): Promise<T> {
  return withDeadline(work, budgetMs + MARGIN_MS, () =>
    unavailable({ headers: { 'Retry-After': '1' }, cause: new Error(`no answer after ${budgetMs} ms`) }),
  );
}
