const MAX_RUN = 1_000;

export const compareStrings = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Things in their order, each once. Kept in runs, so that adding one moves few. */
export class SortedRuns<T> {
  private readonly runs: T[][] = [[]];

  constructor(private readonly compare: (a: T, b: T) => number) {}

  /** Gives the run that it is in. */
  add(item: T): readonly T[] {
    const [at, place] = this.find(item);
    const run = this.runs[at] as T[];
    if (place < run.length && this.compare(run[place] as T, item) === 0) return run;
    run.splice(place, 0, item);
    if (run.length > MAX_RUN) this.runs.splice(at + 1, 0, run.splice(MAX_RUN / 2));
    return run;
  }

  /** Gives the run that it was in. */
  delete(item: T): readonly T[] {
    const [at, place] = this.find(item);
    const run = this.runs[at] as T[];
    if (place === run.length || this.compare(run[place] as T, item) !== 0) return run;
    run.splice(place, 1);
    if (run.length === 0 && this.runs.length > 1) this.runs.splice(at, 1);
    return run;
  }

  /** From the first that is not before on; `isBefore` says so of all up to some place. `skips` leaves out whole runs. */
  *from(isBefore: (item: T) => boolean, skips: (run: readonly T[]) => boolean = never): Generator<T> {
    const [first, start] = this.endOf(isBefore);
    for (let at = first; at < this.runs.length; at++) {
      const run = this.runs[at] as T[];
      if (skips(run)) continue;
      for (let place = at === first ? start : 0; place < run.length; place++) yield run[place] as T;
    }
  }

  /** From the last that is before to the very first. */
  *back(isBefore: (item: T) => boolean, skips: (run: readonly T[]) => boolean = never): Generator<T> {
    const [first, end] = this.endOf(isBefore);
    for (let at = first; at >= 0; at--) {
      const run = this.runs[at] as T[];
      if (skips(run)) continue;
      for (let place = (at === first ? end : run.length) - 1; place >= 0; place--) yield run[place] as T;
    }
  }

  /** Where an item is or would be. */
  private find(item: T): [run: number, place: number] {
    return this.endOf((other) => this.compare(other, item) < 0);
  }

  /** Where those that are before end. */
  private endOf(isBefore: (item: T) => boolean): [run: number, place: number] {
    const { runs } = this;
    const at = Math.max(endIn(runs, ([first]) => first !== undefined && isBefore(first)) - 1, 0);
    const place = endIn(runs[at] as T[], isBefore);
    // The first that is not may be the first of the next run.
    return place === runs[at]?.length && at + 1 < runs.length ? [at + 1, 0] : [at, place];
  }
}

const never = (): boolean => false;

/** Where the items end that are before. */
function endIn<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
