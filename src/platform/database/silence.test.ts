import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { watchSilence } from './silence.js';

const ASK_MS = 100;
const never = () => new Promise<string>(() => undefined);
const giveBackNothing = () => expect.unreachable();

it('ends every wait once an ask was not answered and nothing else was heard', async () => {
  const watch = watchSilence();
  const waits = [watch.wait(never(), giveBackNothing), watch.wait(never(), giveBackNothing)];
  const ended = Promise.allSettled(waits);
  await sleep(ASK_MS);
  watch.unanswered(ASK_MS);
  for (const wait of await ended) expect(wait).toMatchObject({ reason: { message: /no answer from the database/ } });
});

it('ends none while anything was heard meanwhile', async () => {
  const watch = watchSilence();
  const wait = watch.wait(never(), giveBackNothing);
  await sleep(ASK_MS);
  watch.heard();
  watch.unanswered(ASK_MS);
  expect(await Promise.race([wait, sleep(20, 'still waiting')])).toBe('still waiting');
});

it('gives what came in time, or the error, and gives back what came too late', async () => {
  const watch = watchSilence();
  expect(await watch.wait(Promise.resolve('in time'), giveBackNothing)).toBe('in time');
  await expect(watch.wait(Promise.reject(new Error('refused')), giveBackNothing)).rejects.toThrow('refused');
  const late: string[] = [];
  const wait = watch.wait(sleep(2 * ASK_MS, 'late'), (result) => late.push(result));
  await Promise.all([expect(wait).rejects.toThrow('no answer'), sleep(ASK_MS).then(() => watch.unanswered(ASK_MS))]);
  await sleep(2 * ASK_MS);
  expect(late).toEqual(['late']);
});
