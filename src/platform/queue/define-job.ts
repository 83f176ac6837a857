import type { z } from 'zod';

/** Something done later, by name. The payload is ids only; the handler re-reads the state and is idempotent. */
export interface Job<P = unknown> {
  name: string;
  payload: z.ZodType<P>;
  run(payload: P): Promise<void>;
}

/** Something done again and again by every worker; several may run it at once, so it must be idempotent. */
export interface PeriodicJob {
  name: string;
  everyMs: number;
  /** `stop` is aborted when the process is to end: a run that takes long must then come to its end. */
  run(stop?: AbortSignal): Promise<void>;
}

export const defineJob = <P>(job: Job<P>): Job<P> => job;
export const definePeriodicJob = (job: PeriodicJob): PeriodicJob => job;
