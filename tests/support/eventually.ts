import { setTimeout as sleep } from 'node:timers/promises';

/** What counts as not yet. */
type Falsy = '' | 0 | false | null | undefined;

/**
 * Runs `check` until it neither throws nor gives a falsy value, and gives what it gave. After `timeoutMs` it fails
 * with the last error.
 */
export async function eventually<T>(
  check: () => Promise<T> | T,
  { timeoutMs = 10_000, everyMs = 50 }: { timeoutMs?: number; everyMs?: number } = {},
): Promise<Exclude<T, Falsy>> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    let last: unknown;
    try {
      const value = await check();
      if (value) return value as Exclude<T, Falsy>;
      last = new Error(`got ${String(value)}`);
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) {
      const reason = last instanceof Error ? last.message : String(last);
      throw new Error(`not so within ${timeoutMs} ms: ${reason}`, { cause: last });
    }
    await sleep(everyMs);
  }
}
