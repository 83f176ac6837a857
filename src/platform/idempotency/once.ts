import { withDeadline } from '../../utils/limit.js';
import { type Context, REQUEST_BUDGET_MS } from '../context.js';
import { isRetryable } from '../database/errors.js';
import { assertInTime, inTransaction, type Tx } from '../database/transaction.js';
import { idempotencyInProgress, Problem } from '../errors/index.js';
import type { IdempotencyRequest, Reply } from '../http/route.js';
import { claimKeys, type Key, KeyTaken, keyId, readKey, suspendKeys, takeOverKey } from './keys.js';
import { keepReplies, keepSteps, LOCK_SECONDS, type Step } from './steps.js';
import { beginningTogether, type Claim, type Sharing } from './together.js';

interface IdempotentCall {
  readonly context: Context;
  readonly idempotency: IdempotencyRequest | undefined;
}

/** Work that calls a provider between two transactions. `S` is kept as recovery point, so it must be plain JSON. */
export interface Around<S, O> {
  begin(tx: Tx): Promise<Step<S>>;
  /** Where it may begin with the calls of others, in a transaction that it shares. */
  beginTogether?(claim: Claim<Step<S>>): Promise<Step<S>>;
  /** Asks the provider, under a key of its own that makes a second ask harmless. Outside any transaction. */
  call(step: S): Promise<O>;
  finish(tx: Tx, step: S, outcome: O): Promise<Reply>;
  /** Where it may end with the calls of others. */
  finishTogether?(claim: Claim<Reply>, step: S, outcome: O): Promise<Reply>;
}

/**
 * Runs `work` in one transaction, once for each idempotency key: the key's row is inserted first and the answer is
 * stored in it before COMMIT, so a crash leaves both or neither. The same key and body gives the stored answer again.
 * `scope` says whose key it is; the caller must have checked access before. Throws `idempotency_key_reused` and
 * `idempotency_in_progress`.
 */
export async function once(call: IdempotentCall, scope: string, work: (tx: Tx) => Promise<Reply>): Promise<Reply> {
  return onceAround<never, never>(call, scope, {
    begin: async (tx) => ({ reply: await work(tx) }),
    call: unreachable,
    finish: unreachable,
  });
}

/** As `once`, for work that shares a transaction with the calls that wait at the same time: all of theirs, or none. */
export function onceTogether<I>(sharing: Sharing<I>, work: (tx: Tx, inputs: I[]) => Promise<Reply[]>) {
  const stepsOf = async (tx: Tx, inputs: I[]) => (await work(tx, inputs)).map((reply) => ({ reply }));
  const together = beginningTogether<I, never>({ ...sharing, begin: stepsOf });
  return (call: IdempotentCall, scope: string, input: I): Promise<Reply> =>
    onceAround<never, never>(call, scope, {
      async begin(tx) {
        const [step] = await stepsOf(tx, [input]);
        if (!step) throw new Error('the work gave no answer');
        return step;
      },
      beginTogether: (claim) => together(input, claim),
      call: unreachable,
      finish: unreachable,
    });
}

/** As `once`, for work that calls a payment provider between two transactions; goes on from there after a crash. */
export async function onceAround<S, O>(call: IdempotentCall, scope: string, around: Around<S, O>): Promise<Reply> {
  const { context, idempotency: request } = call;
  const key = request ? { id: keyId(scope, request.key), request } : null;
  const id = key?.id ?? null;
  const alone = () => begin(context, key, around);
  const first = await (around.beginTogether
    ? around.beginTogether({ key, deadline: context.deadline, alone })
    : alone());
  if ('reply' in first) return first.reply;
  let outcome: O;
  try {
    assertInTime(context);
    outcome = await around.call(first.step);
  } catch (error) {
    // It goes on if it takes longer: where the database is what failed, the caller is not kept for it.
    if (id)
      await withDeadline(suspendKeys(null, [{ id, step: first.step }], 0), GIVE_BACK_MS, 'late').catch(() => undefined);
    throw error;
  }
  // What the provider said is recorded, however long it took to say it.
  const deadline = performance.now() + REQUEST_BUDGET_MS;
  const endAlone = () => finish({ ...context, deadline }, key, (tx) => around.finish(tx, first.step, outcome));
  return around.finishTogether
    ? around.finishTogether({ key, deadline, alone: endAlone }, first.step, outcome)
    : endAlone();
}

async function finish(context: Context, key: Key | null, work: (tx: Tx) => Promise<Reply>): Promise<Reply> {
  return orReplay(
    inTransaction(context, async (tx) => {
      const done = key ? await readKey(tx, key.id) : null;
      if (done?.reply) throw new Answered(done.reply);
      const [reply] = await keepReplies(tx, [key], [await work(tx)]);
      return reply as Reply;
    }),
  );
}

/** Another process took the key over and was first to answer: this transaction is given up for its answer. */
class Answered extends Error {
  constructor(readonly reply: Reply) {
    super('answered meanwhile');
  }
}

async function orReplay(work: Promise<Reply>): Promise<Reply> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Answered) return error.reply;
    throw error;
  }
}

async function begin<S, O>(context: Context, key: Key | null, around: Around<S, O>): Promise<Step<S>> {
  for (;;) {
    let isWaitingForKey = false;
    try {
      return await inTransaction(context, async (tx) => {
        isWaitingForKey = true;
        if (key) await claimKeys(tx, [key]);
        isWaitingForKey = false;
        const first = await around.begin(tx);
        const [kept] = await keepSteps(tx, [key], [first]);
        return kept ?? first;
      });
    } catch (error) {
      if (isWaitingForKey && error instanceof Problem && isRetryable(error.details.cause)) throw inProgress();
      if (!(error instanceof KeyTaken) || !key) throw error;
      const taken = await goOn<S>(context, key);
      if (taken) return taken;
    }
  }
}

/** How long the answer of a failed ask waits for its key to be free again. */
const GIVE_BACK_MS = 200;

/** The key is taken: its stored answer, the recovery point once its lock has passed, or null where it is gone again. */
async function goOn<S>(context: Context, { id, request }: Key): Promise<Step<S> | null> {
  const row = await readKey(null, id, request);
  if (!row) return null;
  if (row.reply) return { reply: row.reply };
  const isOurs = await inTransaction({ ...context, actor: { kind: 'system', name: 'idempotency' } }, (tx) =>
    takeOverKey(tx, id, LOCK_SECONDS),
  );
  if (!isOurs) throw inProgress();
  return { step: row.recoveryPoint as S };
}

const inProgress = () => idempotencyInProgress({ headers: { 'Retry-After': '1' } });

const unreachable = (): never => {
  throw new Error('this work has no provider call');
};
