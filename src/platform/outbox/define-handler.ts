import type { Tx } from '../database/transaction.js';

/** An event as it was written, in the order of `id`. */
export interface DeliveredEvent {
  id: number;
  kind: string;
  subjectId: string;
  payload: Record<string, unknown>;
  createdAt: Date;
}

/**
 * What is done about an event after its commit. `inTransaction` handlers have their effect exactly once: the
 * delivery is recorded in the same commit. They are given what is due at the same time together, in the order of `id`,
 * and where one of these fails, each alone. Others (`external`: mail, a queue) run at least once.
 */
export type EventHandler =
  | { name: string; kinds: string[]; inTransaction: (events: DeliveredEvent[], tx: Tx) => Promise<void> }
  | { name: string; kinds: string[]; external: (event: DeliveredEvent) => Promise<void> };

/** Declares a handler; its name must never change, since deliveries are recorded under it. */
export const defineEventHandler = (handler: EventHandler): EventHandler => handler;
