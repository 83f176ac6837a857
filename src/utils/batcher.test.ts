import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
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
  const next = async () => {
    ends.shift()?.();
    await sleep(0);
  };
  /** The first of several, when it has begun. */
  const begin = async (item: string) => {
    const result = batched(item);
    await turn();
    return { result };
  };
  return { batched, begin, done, next };
}

describe('a batcher', () => {
  it('does the first at once and alone, and then together those that came meanwhile', async () => {
    const { batched, begin, done, next } = recorder();
    const { result } = await begin('a');
    const results = [result, ...['b', 'c', 'd', 'e', 'f'].map(batched)];
    expect(done).toEqual([['a']]);
    await next();
    expect(done[1]).toEqual(['b', 'c', 'd', 'e']);
    await next();
    expect(done[2]).toEqual(['f']);
    await next();
    const four = ['b', 'c', 'd', 'e'].map((item) => `${item} together`);
    expect(await Promise.all(results)).toEqual(['a alone', ...four, 'f alone']);
  });

  it('does together those that come in one turn of the event loop', async () => {
    const { batched, done, next } = recorder();
    const results = ['a', 'b', 'c', 'd'].map(batched);
    expect(done).toEqual([]);
    await turn();
    expect(done).toEqual([['a', 'b', 'c', 'd']]);
    await next();
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd'].map((item) => `${item} together`));
  });

  it('does at most so many together, and each alone where that is one', async () => {
    const two = recorder({ max: 2 });
    await two.begin('a');
    for (const item of ['b', 'c', 'd']) void two.batched(item);
    await two.next();
    expect(two.done).toEqual([['a'], ['b', 'c']]);
    const one = recorder({ max: 1 });
    for (const item of ['a', 'b', 'c']) void one.batched(item);
    expect(one.done).toEqual([['a'], ['b'], ['c']]);
  });

  it('does what shares a name one after the other', async () => {
    const { batched, begin, done, next } = recorder();
    await begin('a');
    for (const item of ['b', 'b-again', 'a-again']) void batched(item);
    await next();
    expect(done.slice(1)).toEqual([['b', 'a-again']]);
    await next();
    expect(done.slice(2)).toEqual([['b-again']]);
  });

  it('does each alone where they cannot be done together, and tells each its own end', async () => {
    const { batched, begin, done, next } = recorder({ fails: () => true });
    const { result } = await begin('a');
    const results = Promise.allSettled([result, ...['b', 'c-bad'].map(batched)]);
    await next();
    await next();
    expect(done).toEqual([['a'], ['b', 'c-bad'], ['b'], ['c-bad']]);
    await next();
    await next();
    expect(await results).toMatchObject([{ value: 'a alone' }, { value: 'b alone' }, { reason: new Error('c-bad') }]);
  });

  it('lets nobody wait long for what takes long', async () => {
    const { batched, begin, done, next } = recorder();
    const { result: stuck } = await begin('a');
    const other = batched('b');
    const same = batched('a-again');
    await expect.poll(() => done).toEqual([['a'], ['b']]);
    await next();
    await next();
    await next();
    expect(await Promise.all([stuck, other, same])).toEqual(['a alone', 'b alone', 'a-again alone']);
  });
});
