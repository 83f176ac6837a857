import { marks, sql } from '../database/sql.js';
import { onEventsCommitted } from '../database/transaction.js';
import { loggerOf } from '../logging/index.js';

const POLL_MS = 400;
/** A transaction may commit so long after another that took a later id: so far back is looked again. */
const OVERLAP_MS = 15_000;
const FIRST_LOOK = 1_000;

export interface WatchedEvent {
  id: number;
  kind: string;
  subjectId: string;
}

interface Watcher {
  kinds: string[];
  /** New events, each once; may be none. `at`, `performance.now()` ms, is when the database was asked. */
  onEvents(events: WatchedEvent[], at: number): Promise<void> | void;
}

/**
 * Tells a process of every event of some kinds soon after its commit, whoever committed it. For what each process keeps
 * for itself; what must happen once is an event handler. It needs neither worker nor Redis.
 */
export function watchEvents({ kinds, onEvents }: Watcher): { stop(): Promise<void> } {
  const seen = new Map<number, number>();
  let floor: number | null = null;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let wakeUp = () => {};

  async function look(): Promise<void> {
    floor ??= await firstFloor(kinds, seen);
    const at = performance.now();
    const { rows } = await sql<{ id: number; kind: string; subject_id: string }>(
      null,
      `SELECT id, kind, subject_id FROM outbox WHERE kind IN (${marks(kinds.length)}) AND id > ? ORDER BY id`,
      [...kinds, floor],
    );
    const fresh = rows.filter(({ id }) => !seen.has(Number(id)));
    for (const { id } of fresh) seen.set(Number(id), at);
    for (const [id, seenAt] of seen) {
      if (at - seenAt < OVERLAP_MS) break;
      seen.delete(id);
      floor = Math.max(floor, id);
    }
    await onEvents(
      fresh.map((row) => ({ id: Number(row.id), kind: row.kind, subjectId: row.subject_id })),
      at,
    );
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      await look().catch((error) =>
        loggerOf('outbox').warn({ err: error }, 'events could not be watched; trying again'),
      );
      await new Promise<void>((resolve) => {
        wakeUp = resolve;
        timer = setTimeout(resolve, POLL_MS);
      });
      clearTimeout(timer);
    }
  }

  const forget = onEventsCommitted(() => wakeUp());
  const running = run();
  return {
    stop() {
      isStopped = true;
      forget();
      wakeUp();
      return running;
    },
  };
}

/** Below the last events there are by far, so that none that is being committed now is missed. */
async function firstFloor(kinds: string[], seen: Map<number, number>): Promise<number> {
  const { rows } = await sql<{ id: number }>(
    null,
    `SELECT id FROM outbox WHERE kind IN (${marks(kinds.length)}) ORDER BY id DESC LIMIT ${FIRST_LOOK}`,
    kinds,
  );
  const ids = rows.map(({ id }) => Number(id));
  for (const id of [...ids].reverse()) seen.set(id, performance.now());
  return ids.length < FIRST_LOOK ? 0 : (ids.at(-1) ?? 0);
}
