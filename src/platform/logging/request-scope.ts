import { AsyncLocalStorage } from 'node:async_hooks';

/** What every log line of a request or job carries. */
export interface LogScope {
  requestId: string;
}

const storage = new AsyncLocalStorage<LogScope>();

/** Runs `work` so that every line logged within it, however deep, carries the scope. */
export function withLogScope<T>(scope: LogScope, work: () => T): T {
  return storage.run(scope, work);
}

export const currentLogScope = (): LogScope | undefined => storage.getStore();
