/** Runs one query. */
export type Read = (text: string) => Promise<Record<string, unknown>[]>;

/** One thing that must always be true, as a query, or several, for what breaks it. */
export interface Check {
  /** The number of the invariant it belongs to. */
  invariant: number;
  /** What is true, in the words of the shop. */
  claim: string;
  /** The table whose rows are looked at, for the count that is printed. */
  over: string;
  /** Gives what breaks the claim; its columns are printed. */
  violations: string | ((read: Read) => Promise<Record<string, unknown>[]>);
}
