import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBatcher } from './batcher.js';

/** Records what is done together, and lets each doing end when it is told to. */
function recorder({ max = 32, fails = () => false }: { max?: number; fails?: (items: string[]) => boolean } = {}) {
  const done: string[][] = [];
  const ends: (() => void)[] = [];
  const end = () => new Promise<void>((resolve) => ends.push(resolve));
  const batched = createBatcher<string, string>({
    max,
    namesOf: (item) => [item.split('-')[0] ?? item],
    async alone(item) {
      done.push([item]);
      await end();
      if (item.includes('bad')) throw new Error(item);
      return `${item} alone`;
    },
    async together(items) {
      done.push(items);
      await end();
      return fails(items) ? null : items.map((item) => `${item} together`);
    },
  });
  const endFirst = () => ends.shift()?.();
  /** Until exactly these have been done, in this order. */
  const untilDone = (...groups: string[][]) => expect.poll(() => done).toEqual(groups);
  /** The first of several, when it has begun. */
  const begin = async (item: string) => {
    const result = batched(item);
    await untilDone([item]);
    return { result };
  };
  return { batched, begin, done, endFirst, untilDone };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a batcher', () => {
  it('does the first alone, and then together those that came meanwhile', async () => {
    const { batched, begin, done, endFirst, untilDone } = recorder();
    const { result } = await begin('a');
    const results = [result, ...['b', 'c', 'd', 'e', 'f'].map(batched)];
    expect(done).toEqual([['a']]);
    endFirst();
    await untilDone(['a'], ['b', 'c', 'd', 'e']);
    endFirst();
    await untilDone(['a'], ['b', 'c', 'd', 'e'], ['f']);
    endFirst();
    const four = ['b', 'c', 'd', 'e'].map((item) => `${item} together`);
    expect(await Promise.all(results)).toEqual(['a alone', ...four, 'f alone']);
  });

  it('does together those that come in one turn of the event loop, and begins at its end', async () => {
    const { batched, done, endFirst } = recorder();
    const results = ['a', 'b', 'c', 'd'].map(batched);
    expect(done).toEqual([]);
    await turn();
    expect(done).toEqual([['a', 'b', 'c', 'd']]);
    endFirst();
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd'].map((item) => `${item} together`));
  });

  it('waits after several for others that come a little later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { batched, done, endFirst } = recorder();
    const first = ['a', 'b'].map(batched);
    await turn();
    endFirst();
    await Promise.all(first);
    void batched('c');
    await turn();
    expect(done).toEqual([['a', 'b']]);
    void batched('d');
    vi.runAllTimers();
    expect(done).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('does at most so many together, and each alone where that is one', async () => {
    const two = recorder({ max: 2 });
    await two.begin('a');
    for (const item of ['b', 'c', 'd']) void two.batched(item);
    two.endFirst();
    await two.untilDone(['a'], ['b', 'c']);
    const one = recorder({ max: 1 });
    for (const item of ['a', 'b', 'c']) void one.batched(item);
    expect(one.done).toEqual([['a'], ['b'], ['c']]);
  });

  it('does what shares a name one after the other', async () => {
    const { batched, begin, endFirst, untilDone } = recorder();
    await begin('a');
    for (const item of ['b', 'b-again', 'a-again']) void batched(item);
    endFirst();
    await untilDone(['a'], ['b', 'a-again']);
    endFirst();
    await untilDone(['a'], ['b', 'a-again'], ['b-again']);
  });

  it('does each alone where they cannot be done together, and tells each its own end', async () => {
    const { batched, begin, endFirst, untilDone } = recorder({ fails: () => true });
    const { result } = await begin('a');
    const results = Promise.allSettled([result, ...['b', 'c-bad'].map(batched)]);
    endFirst();
    await untilDone(['a'], ['b', 'c-bad']);
    endFirst();
    await untilDone(['a'], ['b', 'c-bad'], ['b'], ['c-bad']);
    endFirst();
    endFirst();
    expect(await results).toMatchObject([{ value: 'a alone' }, { value: 'b alone' }, { reason: new Error('c-bad') }]);
  });

  it('lets nobody wait long for what takes long', async () => {
    const { batched, begin, endFirst, untilDone } = recorder();
    const { result: stuck } = await begin('a');
    const other = batched('b');
    await untilDone(['a'], ['b']);
    const same = batched('a-again');
    endFirst();
    endFirst();
    await untilDone(['a'], ['b'], ['a-again']);
    endFirst();
    expect(await Promise.all([stuck, other, same])).toEqual(['a alone', 'b alone', 'a-again alone']);
  });
});
