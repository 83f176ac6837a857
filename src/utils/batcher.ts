export interface Batching<Item, Result> {
  /** How many at most; 1 does each alone. */
  max: number;
  /** What no two that are done at the same time may share. */
  namesOf(item: Item): string[];
  /** Does several, all or none: their results in the same order, or null where each must be done alone. */
  together(items: Item[]): Promise<Result[] | null>;
  alone(item: Item): Promise<Result>;
}

interface Waiting<Item, Result> {
  item: Item;
  names: string[];
  patience: NodeJS.Timeout;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** Where those before were several, others are about to come: one waits so long for them, unless enough are there. */
const GATHER_MS = 2;
/** For so long one waits for those before it: they may have to wait for something that is not its own. */
const PATIENCE_MS = 100;

/**
 * Does together what waits at the same time: those that come in one turn of the event loop, and those that come while
 * others are being done. Who comes alone, after one that came alone, waits for nobody. Numbers are powers of two, so that
 * their statements are few.
 */
export function createBatcher<Item, Result>(batching: Batching<Item, Result>): (item: Item) => Promise<Result> {
  const { max, namesOf, together, alone } = batching;
  const waiting = new Set<Waiting<Item, Result>>();
  const busy = new Set<string>();
  let running = 0;
  let lastCount = 0;
  let isStarting = false;

  /** At the end of this turn of the event loop at the earliest: what has been received already has come by then. */
  function startSoon(): void {
    if (isStarting || waiting.size === 0) return;
    isStarting = true;
    const startNow = () => {
      isStarting = false;
      if (running === 0) start();
    };
    if (lastCount > 1 && waiting.size < max) setTimeout(startNow, GATHER_MS);
    else setImmediate(startNow);
  }

  function start(): void {
    const batch = take(waiting, busy, max);
    if (batch.length === 0) return;
    running += 1;
    lastCount = batch.length;
    void run(batch).finally(() => {
      running -= 1;
      startSoon();
    });
  }

  async function run(batch: Waiting<Item, Result>[]): Promise<void> {
    const [first] = batch;
    if (first && batch.length === 1) return end(first, alone(first.item));
    const results = together(batch.map(({ item }) => item));
    const isDone = await results.then((all) => all !== null).catch(() => true);
    for (const [at, one] of batch.entries()) {
      // What goes on alone holds up nobody.
      void end(one, isDone ? results.then((all) => all?.[at] as Result) : alone(one.item));
    }
  }

  async function end(one: Waiting<Item, Result>, result: Promise<Result>): Promise<void> {
    await result.then(one.resolve, one.reject);
    for (const name of one.names) busy.delete(name);
    if (running === 0) startSoon();
  }

  return (item) => {
    if (max === 1) return alone(item);
    return new Promise((resolve, reject) => {
      waiting.add({ item, names: namesOf(item), patience: setInterval(start, PATIENCE_MS), resolve, reject });
      if (running === 0) startSoon();
    });
  };
}

/** Takes the first that share no name with another, and marks their names as busy. */
function take<Item, Result>(waiting: Set<Waiting<Item, Result>>, busy: Set<string>, max: number) {
  const free: Waiting<Item, Result>[] = [];
  const names = new Set(busy);
  for (const one of waiting) {
    if (free.length === max) break;
    if (one.names.some((name) => names.has(name))) continue;
    free.push(one);
    for (const name of one.names) names.add(name);
  }
  const batch = free.slice(0, 2 ** Math.floor(Math.log2(free.length)));
  for (const one of batch) {
    waiting.delete(one);
    clearInterval(one.patience);
    for (const name of one.names) busy.add(name);
  }
  return batch;
}
