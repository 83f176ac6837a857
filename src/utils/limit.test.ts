import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { limitConcurrency, withDeadline } from './limit.js';

describe('a limit on concurrency', () => {
  it('runs so many at once, in the order in which they came, and all of them', async () => {
    const limited = limitConcurrency(3);
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        limited(async () => {
          begun.push(at);
          most = Math.max(most, ++running);
          await sleep(Math.random() * 4);
          running--;
          return at;
        }),
      ),
    );
    expect(most).toBe(3);
    expect(begun).toEqual(results);
  });

  it('goes on after one that fails', async () => {
    const limited = limitConcurrency(1);
    const failed = limited(() => Promise.reject(new Error('no')));
    const next = limited(async () => 'next');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('next');
    expect(await limited(async () => 'later')).toBe('later');
  });
});

describe('a deadline', () => {
  it('passes on what comes in time', async () => {
    expect(await withDeadline(Promise.resolve(7), 50, 'late')).toBe(7);
    await expect(withDeadline(Promise.reject(new Error('own')), 50, 'late')).rejects.toThrow('own');
  });

  it('gives up what does not, and ignores what becomes of it', async () => {
    const slow = sleep(30).then(() => Promise.reject(new Error('too late to matter')));
    await expect(withDeadline(slow, 5, 'late')).rejects.toThrow('late');
    const error = new Error('as it is');
    await expect(withDeadline(new Promise(() => undefined), 5, () => error)).rejects.toBe(error);
    await sleep(40);
  });
});
