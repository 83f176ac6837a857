const MAX_RUN = 1_000;

/** Texts in their order, each once, to find those that begin in some way. Kept in runs, so that adding one moves few. */
export class SortedKeys {
  private runs: string[][] = [[]];

  add(key: string): void {
    const at = this.runOf(key);
    const run = this.runs[at] as string[];
    const place = placeIn(run, (other) => other < key);
    if (run[place] === key) return;
    run.splice(place, 0, key);
    if (run.length > MAX_RUN) this.runs.splice(at + 1, 0, run.splice(MAX_RUN / 2));
  }

  delete(key: string): void {
    const at = this.runOf(key);
    const run = this.runs[at] as string[];
    const place = placeIn(run, (other) => other < key);
    if (run[place] !== key) return;
    run.splice(place, 1);
    if (run.length === 0 && this.runs.length > 1) this.runs.splice(at, 1);
  }

  beginning(prefix: string): string[] {
    const found: string[] = [];
    for (let at = this.runOf(prefix); at < this.runs.length; at++) {
      const run = this.runs[at] as string[];
      const from = placeIn(run, (key) => key < prefix);
      let to = from;
      while (run[to]?.startsWith(prefix)) to += 1;
      found.push(...run.slice(from, to));
      if (to < run.length) break;
    }
    return found;
  }

  /** The last run that begins before the key, or with it. */
  private runOf(key: string): number {
    return Math.max(placeIn(this.runs, ([first = '']) => first <= key) - 1, 0);
  }
}

/** Where the items end that are before. */
function placeIn<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
