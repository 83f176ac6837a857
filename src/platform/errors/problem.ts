export interface FieldError {
  path: string;
  message: string;
}

interface Details {
  /** What went wrong here and what to do, for a person; never internals. */
  detail?: string;
  /** Members beside the standard ones, such as `shortages`. */
  extra?: Record<string, unknown>;
  headers?: Record<string, string>;
  errors?: FieldError[];
  cause?: unknown;
}

/** An answer other than success, sent as RFC 9457 problem+json. */
export class Problem extends Error {
  override name = 'Problem';
  constructor(
    readonly code: string,
    readonly status: number,
    readonly title: string,
    readonly details: Details = {},
  ) {
    super(details.detail ?? title, { cause: details.cause });
  }
}

export interface ProblemFactory {
  (details?: Details): Problem;
  readonly code: string;
  readonly status: number;
  readonly title: string;
}

/** Declares an error once: its stable code, HTTP status and title. Calling the result makes one to throw. */
export function defineError(code: string, status: number, title: string): ProblemFactory {
  const make = (details?: Details) => new Problem(code, status, title, details);
  return Object.assign(make, { code, status, title });
}
