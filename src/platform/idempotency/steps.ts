import type { Tx } from '../database/transaction.js';
import type { Reply } from '../http/route.js';
import { finishKeys, type Key, suspendKeys } from './keys.js';

/** Where work with a provider call stands: an answer already, or what to ask the provider. */
export type Step<S> = { reply: Reply } | { step: S };

/** For so long a key's holder may take to ask the provider, before another call with the key goes on in its place. */
export const LOCK_SECONDS = 30;

/** Keeps with each key where its work stands, and gives the steps as they are kept. */
export async function keepSteps<S>(tx: Tx, keys: (Key | null)[], steps: Step<S>[]): Promise<Step<S>[]> {
  const points = keys.flatMap((key, at) => {
    const step = steps[at];
    return key && step && 'step' in step ? [{ id: key.id, step: step.step }] : [];
  });
  await suspendKeys(tx, points, LOCK_SECONDS);
  const answers = steps.flatMap((step, at) => ('reply' in step ? [{ at, reply: step.reply }] : []));
  const replies = await keepReplies(
    tx,
    answers.map(({ at }) => keys[at] ?? null),
    answers.map(({ reply }) => reply),
  );
  const kept = [...steps];
  for (const [n, { at }] of answers.entries()) kept[at] = { reply: replies[n] as Reply };
  return kept;
}

/** Keeps answers with their keys, as the bytes that are sent. */
export async function keepReplies(tx: Tx, keys: (Key | null)[], replies: Reply[]): Promise<Reply[]> {
  const kept = replies.map((reply, at) =>
    keys[at] && reply.body !== undefined ? { ...reply, stored: JSON.stringify(reply.body) } : reply,
  );
  await finishKeys(
    tx,
    kept.flatMap((reply, at) => {
      const key = keys[at];
      return key ? [{ id: key.id, reply }] : [];
    }),
  );
  return kept;
}
