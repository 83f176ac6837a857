import { expect } from 'vitest';

/** The time a property may take, and how many of its runs there must be, however slow the machine. */
export interface Budget {
  /** Whether to run: runs that begin when the time is over, and enough have been, pass at once. */
  begins(): boolean;
  /** Prints how many runs there were, and fails where they were too few. */
  report(what: string): void;
}

/** Unlike fast-check's own limit it leaves no run behind that goes on after the test. */
export function within(ms: number, { atLeast }: { atLeast: number }): Budget {
  const end = performance.now() + ms;
  let runs = 0;
  return {
    begins() {
      if (runs >= atLeast && performance.now() > end) return false;
      runs += 1;
      return true;
    },
    report(what) {
      console.log(`${runs} ${what}`);
      expect(runs).toBeGreaterThanOrEqual(atLeast);
    },
  };
}
