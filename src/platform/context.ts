/** Who acts. A staff member's permissions are those read from the database for this request. */
export type Actor =
  | { kind: 'system'; name: string }
  | { kind: 'guest' }
  | { kind: 'shopper'; id: string; sessionId: string }
  | { kind: 'staff'; id: string; name: string; sessionId: string; permissions: ReadonlySet<string> };

export type ShopperActor = Extract<Actor, { kind: 'shopper' }>;
export type StaffActor = Extract<Actor, { kind: 'staff' }>;

/** What every command is told about its caller. */
export interface Context {
  readonly actor: Actor;
  readonly requestId: string;
  readonly ip: string | null;
  /** Until when the work may take, as `performance.now()` ms: one budget for all waits and retries. */
  readonly deadline: number;
}

/** One request's budget for waiting on the database, retries included. */
export const REQUEST_BUDGET_MS = 10_000;

/** The context of a job or of the command line. */
export function systemContext(name: string, budgetMs = REQUEST_BUDGET_MS): Context {
  return {
    actor: { kind: 'system', name },
    requestId: `${name}-${Date.now().toString(36)}`,
    ip: null,
    deadline: performance.now() + budgetMs,
  };
}
