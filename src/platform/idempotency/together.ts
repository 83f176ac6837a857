import { createBatcher } from '../../utils/batcher.js';
import { systemContext } from '../context.js';
import { asProblem, isConnectionLost, isRetryable } from '../database/errors.js';
import { type Tx, tryTransaction } from '../database/transaction.js';
import type { Reply } from '../http/route.js';
import { claimKeys, type Key, lockOpenKeys } from './keys.js';
import { keepReplies, keepSteps, type Step } from './steps.js';

/** A call's key, and how it goes on where it cannot do so with others. */
export interface Claim<T> {
  key: Key | null;
  /** Until when somebody waits for the answer, as in `Context`. */
  deadline: number;
  alone(): Promise<T>;
}

export interface Sharing<I> {
  /** How many share a transaction at most; 1 lets each have its own. */
  max: number;
  /** What no two of them may share, beside their keys. */
  namesOf(input: I): string[];
}

/** After a lock that did not come, each goes alone for so long: who waits for it then holds up nobody. */
const PAUSE_MS = 1_000;

/** Undoes what was done together: each goes on alone. */
class Parted extends Error {
  override name = 'Parted';
}

/**
 * Lets calls that wait at the same time share one transaction with their keys, so that a statement and a lock serve all
 * of them. Each is answered after the commit. Whatever keeps one of them from its success undoes all, and each goes on
 * alone. Where nobody knows whether the commit succeeded each is told `unavailable`, as one alone would be.
 */
function share<I, T>({ max, namesOf, work }: Sharing<I> & { work: Work<I, T> }) {
  type Member = { input: I; claim: Claim<T> };
  let pausedUntil = 0;

  async function together(members: Member[]): Promise<T[] | null> {
    const keys = members.map(({ claim }) => claim.key);
    const inputs = members.map(({ input }) => input);
    const deadline = Math.min(...members.map(({ claim }) => claim.deadline));
    try {
      return await tryTransaction({ ...systemContext('together'), deadline }, (tx) => work(tx, keys, inputs));
    } catch (error) {
      if (isConnectionLost(error)) throw asProblem(error);
      if (isRetryable(error)) pausedUntil = performance.now() + PAUSE_MS;
      return null;
    }
  }

  const batched = createBatcher<Member, T>({
    max,
    namesOf: ({ input, claim }) => [...namesOf(input), ...(claim.key ? [claim.key.id] : [])],
    together,
    alone: ({ claim }) => claim.alone(),
  });
  return (input: I, claim: Claim<T>): Promise<T> =>
    performance.now() < pausedUntil ? claim.alone() : batched({ input, claim });
}

type Work<I, T> = (tx: Tx, keys: (Key | null)[], inputs: I[]) => Promise<T[]>;

interface Beginning<I, S> extends Sharing<I> {
  /** Begins all or none; what it throws for one of them is thrown away, and each begins alone. */
  begin(tx: Tx, inputs: I[]): Promise<Step<S>[]>;
}

/** Calls that begin together, with keys that nobody has used. */
export const beginningTogether = <I, S>({ begin, ...sharing }: Beginning<I, S>) =>
  share<I, Step<S>>({
    ...sharing,
    async work(tx, keys, inputs) {
      await claimKeys(
        tx,
        keys.filter((key) => key !== null),
      );
      return keepSteps(tx, keys, await begin(tx, inputs));
    },
  });

interface Finishing<I> extends Sharing<I> {
  /** Finishes all or none; null, or what it throws, undoes it, and each finishes alone. */
  finish(tx: Tx, inputs: I[]): Promise<Reply[] | null>;
}

/** Calls that finish together, with keys that have no answer yet. */
export const finishingTogether = <I>({ finish, ...sharing }: Finishing<I>) =>
  share<I, Reply>({
    ...sharing,
    async work(tx, keys, inputs) {
      const ids = keys.flatMap((key) => key?.id ?? []);
      const replies = (await lockOpenKeys(tx, ids)) ? await finish(tx, inputs) : null;
      if (!replies) throw new Parted();
      return keepReplies(tx, keys, replies);
    },
  });
