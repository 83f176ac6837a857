import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { withDeadline } from '../../utils/limit.js';
import { systemContext } from '../context.js';
import { inTransaction, onEventsCommitted } from '../database/transaction.js';
import { loggerOf } from '../logging/index.js';
import { jobFailures } from '../metrics/index.js';
import type { EventHandler } from './define-handler.js';
import { describeError } from './describe-error.js';
import { type ClaimedEvent, claimEvents, markDelivered, postpone, recordDeliveries } from './store.js';

const POLL_MS = 500;
/** An event of a quiet shop does not wait for it: the pause comes after a look. */
const MIN_PAUSE_MS = 100;
const CLOSE_TOGETHER_MS = 10;
/** Events in delivery at once. Every one claimed is begun at once, so that no lease ends while it waits. */
const MAX_IN_FLIGHT = 64;
/** Well below the lease, so that a slow handler is given up before another relay may take its event. */
const HANDLER_DEADLINE_MS = 10_000;

type ExternalHandler = Extract<EventHandler, { external: unknown }>;
type TransactionalHandler = Extract<EventHandler, { inTransaction: unknown }>;
const log = loggerOf('outbox');

export interface Relay {
  /** Claims no more events and waits for those in delivery. */
  stop(): Promise<void>;
}

/**
 * Delivers committed events to their handlers, soon after the commit and again until each has succeeded. Any number
 * of relays may run. An event whose handler fails waits longer each time and holds up no other.
 */
export function startRelay(handlers: EventHandler[], { handlerDeadlineMs = HANDLER_DEADLINE_MS } = {}): Relay {
  assertUnique(handlers);
  const owner = randomUUID();
  const deliver = createDelivery(handlers, owner, handlerDeadlineMs);
  const inFlight = new Set<Promise<void>>();
  const alarm = createAlarm();
  const forget = onEventsCommitted(alarm.ring);
  let isStopped = false;

  async function poll(): Promise<void> {
    const room = MAX_IN_FLIGHT - inFlight.size;
    const events = room > 0 ? await claimEvents(owner, room) : [];
    for (const delivery of deliver(events)) {
      const work = delivery.finally(() => inFlight.delete(work));
      inFlight.add(work);
    }
    // More may be due than there was room for: look again as soon as one is done.
    if (events.length === room) void Promise.race(inFlight).then(alarm.ring);
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      await poll().catch((error) => log.warn({ err: error }, 'the outbox could not be read; trying again'));
      await alarm.wait(POLL_MS);
      // What a busy shop commits meanwhile is claimed together.
      await sleep(MIN_PAUSE_MS);
    }
  }

  const running = run();
  return {
    async stop() {
      isStopped = true;
      forget();
      alarm.ring();
      await running;
      await Promise.all(inFlight);
    },
  };
}

type Run = (event: ClaimedEvent) => Promise<void>;

/** Delivers what was claimed together: a promise for each event, which never fails. */
function createDelivery(handlers: EventHandler[], owner: string, deadlineMs: number) {
  const callExternal = createExternalCaller(deadlineMs);
  const close = createCloser();

  /** Begins what a handler does about events, and gives how to wait for what became of one. */
  function begin(handler: EventHandler, events: ClaimedEvent[]): Run {
    // Recorded only where another handler fails: else the event's own mark says it.
    if ('external' in handler) return (event) => callExternal(handler, event);
    const alone: Run = (event) => record(handler, [event]);
    if (events.length < 2) return alone;
    const together = record(handler, events).then(
      () => true,
      () => false,
    );
    return async (event) => ((await together) ? undefined : alone(event));
  }

  /** Waits for one handler; gives what went wrong. */
  async function attempt(name: string, run: Run, event: ClaimedEvent): Promise<string | null> {
    try {
      await run(event);
      return null;
    } catch (error) {
      jobFailures.inc({ job: name });
      const { id, kind, subjectId, attempts } = event;
      log.error({ err: error, handler: name, event: { id, kind, subjectId }, attempts }, 'an event handler failed');
      return `${name}: ${describeError(error)}`;
    }
  }

  async function end(event: ClaimedEvent, begun: { name: string; run: Run }[]): Promise<void> {
    const results = await Promise.all(begun.map(({ name, run }) => attempt(name, run, event)));
    const error = results
      .filter((text) => text !== null)
      .join('; ')
      .slice(0, 500);
    const done = begun.filter((_, at) => results[at] === null).map(({ name }) => name);
    try {
      await (error === '' ? close(event.id) : postpone(event, owner, { error, done }));
    } catch (error) {
      // The lease ends by itself, and the deliveries that were recorded are not made again.
      log.warn({ err: error, event: { id: event.id, kind: event.kind } }, 'an event could not be closed');
    }
  }

  return (events: ClaimedEvent[]): Promise<void>[] => {
    const begun = handlers.map((handler) => {
      const { name, kinds } = handler;
      const left = events.filter((event) => kinds.includes(event.kind) && !event.delivered.has(name));
      return { name, left, run: begin(handler, left) };
    });
    return events.map((event) =>
      end(
        event,
        begun.filter(({ left }) => left.includes(event)),
      ),
    );
  };
}

/** Gives a handler events in the transaction that records it: all of them, or none. */
async function record({ name, inTransaction: handle }: TransactionalHandler, events: ClaimedEvent[]): Promise<void> {
  await inTransaction(systemContext(`event-${name}`), async (tx) => {
    const count = await recordDeliveries(tx, events, name);
    if (count === events.length) await handle(events, tx);
    else if (events.length > 1) throw new Error('another relay has delivered one of them');
  });
}

/** Marks events as delivered, those of a moment together: a busy shop has several at once. */
function createCloser(): (id: number) => Promise<void> {
  let waiting: { ids: number[]; closed: Promise<void> } | null = null;
  return (id) => {
    if (!waiting) {
      const ids: number[] = [];
      waiting = {
        ids,
        closed: sleep(CLOSE_TOGETHER_MS).then(() => {
          waiting = null;
          return markDelivered(ids);
        }),
      };
    }
    waiting.ids.push(id);
    return waiting.closed;
  };
}

/**
 * Calls what is outside within a deadline. After one that did not answer in time, the handler is left alone for as
 * long again: its events wait for their next attempt at once, and do not take all the places of the others.
 */
function createExternalCaller(deadlineMs: number) {
  const pausedUntil = new Map<string, number>();
  return async (handler: ExternalHandler, event: ClaimedEvent): Promise<void> => {
    if (performance.now() < (pausedUntil.get(handler.name) ?? 0)) throw new Error('paused after no answer in time');
    const late = new Error(`no answer within ${deadlineMs} ms`);
    try {
      await withDeadline(handler.external(event), deadlineMs, () => late);
    } catch (error) {
      if (error === late) pausedUntil.set(handler.name, performance.now() + deadlineMs);
      throw error;
    }
  };
}

function assertUnique(handlers: EventHandler[]): void {
  const names = handlers.map(({ name }) => name);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  if (twice.length > 0) throw new Error(`two event handlers have the same name: ${twice.join(', ')}; rename one`);
}

/** A wait that can be cut short, also by a ring that came just before it. */
function createAlarm() {
  let wake: (() => void) | null = null;
  let hasRung = false;
  return {
    ring(): void {
      hasRung = true;
      wake?.();
    },
    async wait(ms: number): Promise<void> {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      hasRung = false;
      wake = null;
    },
  };
}
