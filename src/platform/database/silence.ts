/** What a server that answers no more is told by: nothing has been heard from it on any connection. */
export interface SilenceWatch {
  /** To be called whenever the server has said anything. */
  heard(): void;
  /** To be called when an ask has had no answer for so long. */
  unanswered(ms: number): void;
  /** The connection that `work` gets. Rejects at once when the server falls silent; what comes later is given back. */
  wait<T>(work: Promise<T>, giveBack: (late: T) => void): Promise<T>;
}

/** Of an unanswered time, so much silence counts as all of it: timers are not exact. */
const ALMOST = 0.9;

/**
 * Ends every wait for a connection as soon as one ask has waited in vain while nothing else was heard either: the
 * others would wait as long, and only then for themselves. A single slow statement or connection is not silence.
 */
export function watchSilence(): SilenceWatch {
  const waiting = new Set<(error: Error) => void>();
  let lastHeardAt = performance.now();
  return {
    heard() {
      lastHeardAt = performance.now();
    },
    unanswered(ms) {
      if (performance.now() - lastHeardAt < ms * ALMOST) return;
      for (const giveUp of [...waiting]) giveUp(new Error(`no answer from the database for ${ms} ms`));
    },
    wait(work, giveBack) {
      return new Promise((resolve, reject) => {
        const giveUp = (error: unknown) => {
          waiting.delete(giveUp);
          reject(error);
        };
        waiting.add(giveUp);
        work.then((result) => {
          if (waiting.delete(giveUp)) resolve(result);
          else giveBack(result);
        }, giveUp);
      });
    },
  };
}
